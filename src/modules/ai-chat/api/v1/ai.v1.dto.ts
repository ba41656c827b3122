import {
  BoolField,
  DateField,
  EnumField,
  IntIdField,
  JsonField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { RefusedAs } from '../../../../core/http/body.pipe';
import { seconds } from '../../../../core/http/presenting';
import type { SuggestedAction } from '../../assistant/suggested-action';
import type { Exchange } from '../../conversations/chat.service';
import type { WithMessages } from '../../conversations/conversations.service';
import type { Message } from '../../conversations/message.entity';
import { conversationId, messageId } from '../../conversations/public-ids';
import { MAX_ANSWER, MAX_MESSAGE, MAX_TITLE } from '../limits';

export class MessageContextV1 {
  @StringField({ optional: true, description: 'Goes on with this conversation; without it a new one begins' })
  conversation_id?: string;

  @IntIdField({ optional: true, description: 'The inventory it is about' })
  inventory_id?: number;
}

@RefusedAs({ message: 'INVALID_MESSAGE_FORMAT' })
export class MessageBodyV1 {
  @StringField({ min: 1, max: MAX_MESSAGE, pattern: /\S/, patternMeans: 'have words', example: '如何部署 Nginx?' })
  message: string;

  @ObjectField(() => MessageContextV1, { optional: true })
  context?: MessageContextV1;
}

export class ConversationContextV1 {
  @IntIdField({ optional: true, description: 'The inventory it is about' })
  inventory_id?: number;
}

export class ConversationBodyV1 {
  @NameField({ max: MAX_TITLE, optional: true, example: '部署 Nginx 諮詢' })
  title?: string;

  @ObjectField(() => ConversationContextV1, { optional: true })
  context?: ConversationContextV1;
}

export class MessageV1 {
  @StringField({ example: 'msg-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10' })
  id: string;

  @StringField({ max: MAX_ANSWER })
  text: string;

  @StringField({ example: '6:30 pm', description: 'In the time zone of the installation' })
  time: string;

  @BoolField()
  is_user: boolean;

  @DateField()
  created_at: string;
}

export class SuggestedActionV1 {
  @EnumField(['create_playbook'])
  type: string;

  @StringField({ example: '建立 Nginx 部署 Playbook' })
  label: string;

  @JsonField({ description: 'A body for `POST /playbooks`: nothing is created until it is sent' })
  data: Record<string, unknown>;
}

export class ExchangeV1 {
  @StringField()
  conversation_id: string;

  @ObjectField(() => MessageV1)
  user_message: MessageV1;

  @ObjectField(() => MessageV1)
  ai_response: MessageV1;

  @StringsField({ example: ['Yes', 'No'] })
  quick_replies: string[];

  @ObjectsField(() => SuggestedActionV1)
  suggested_actions: SuggestedActionV1[];
}

export class NewConversationV1 {
  @StringField()
  conversation_id: string;

  @StringField()
  title: string;

  @ObjectsField(() => MessageV1)
  messages: MessageV1[];

  @DateField()
  created_at: string;
}

export class ConversationV1 {
  @StringField()
  conversation_id: string;

  @StringField({ optional: true, description: 'When the conversation was given one' })
  title?: string;

  @ObjectsField(() => MessageV1)
  messages: MessageV1[];

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

/** `6:30 pm` in a time zone. */
export function timeOfDay(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone });
  return format.format(moment).replace(/\s/g, ' ').toLowerCase();
}

function toMessage({ id, text, author, createdAt }: Message, timeZone: string): MessageV1 {
  return {
    id: messageId(id),
    text,
    time: timeOfDay(createdAt, timeZone),
    is_user: author === 'user',
    created_at: seconds(createdAt),
  };
}

const toAction = ({ type, label, data }: SuggestedAction): SuggestedActionV1 => ({ type, label, data: { ...data } });

export function toExchangeV1({ conversation, message, answer }: Exchange, timeZone: string): ExchangeV1 {
  return {
    conversation_id: conversationId(conversation.id),
    user_message: toMessage(message, timeZone),
    ai_response: toMessage(answer, timeZone),
    quick_replies: answer.quickReplies,
    suggested_actions: answer.actions.map(toAction),
  };
}

export function toNewConversationV1({ id, title, createdAt }: WithMessages): NewConversationV1 {
  return { conversation_id: conversationId(id), title: title ?? '', messages: [], created_at: seconds(createdAt) };
}

export function toConversationV1(conversation: WithMessages, timeZone: string): ConversationV1 {
  const { id, title, messages, createdAt, updatedAt } = conversation;
  return {
    conversation_id: conversationId(id),
    ...(title === null ? {} : { title }),
    messages: messages.map((message) => toMessage(message, timeZone)),
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  };
}

import {
  DateField,
  EnumField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  ObjectsField,
  ObjectField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import type { Exchange } from '../../conversations/chat.service';
import type { Conversation } from '../../conversations/conversation.entity';
import type { WithMessages } from '../../conversations/conversations.service';
import { AUTHORS, type Author, type Message } from '../../conversations/message.entity';
import { conversationId, messageId } from '../../conversations/public-ids';
import { MAX_ANSWER, MAX_MESSAGE, MAX_TITLE } from '../limits';

export class ConversationBodyV2 {
  @NameField({ max: MAX_TITLE, optional: true, nullable: true, example: 'Web servers' })
  title?: string | null;

  @IntIdField({ optional: true, nullable: true, description: 'The inventory it is about' })
  inventory_id?: number | null;
}

export class ConversationPatchV2 {
  @NameField({ max: MAX_TITLE, example: 'Web servers' })
  title: string;
}

export class MessageBodyV2 {
  @StringField({
    min: 1,
    max: MAX_MESSAGE,
    pattern: /\S/,
    patternMeans: 'have words',
    example: 'How do I deploy Nginx?',
  })
  text: string;
}

export class SuggestedActionV2 {
  @EnumField(['create_playbook'])
  type: string;

  @StringField({ max: MAX_ANSWER })
  label: string;

  @JsonField({ description: 'A body for `POST /playbooks`: nothing is created until it is sent' })
  data: Record<string, unknown>;
}

export class ConversationMessageV2 {
  @StringField({ example: 'msg-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10' })
  id: string;

  @EnumField(AUTHORS)
  author: Author;

  @StringField({ max: MAX_ANSWER })
  text: string;

  @StringField({ nullable: true, description: 'What wrote an answer: `offline`, or the name of a model' })
  engine: string | null;

  @StringsField({ description: 'What an answer stands on' })
  sources: string[];

  @StringsField()
  quick_replies: string[];

  @ObjectsField(() => SuggestedActionV2)
  suggested_actions: SuggestedActionV2[];

  @DateField()
  created_at: string;
}

export class ConversationV2 {
  @StringField({ example: 'conv-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10' })
  id: string;

  @NameField({ nullable: true })
  title: string | null;

  @IntIdField({ nullable: true })
  inventory_id: number | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField({ description: 'When something was said in it last' })
  updated_at: Date;
}

export class ConversationDetailV2 extends ConversationV2 {
  @ObjectsField(() => ConversationMessageV2)
  messages: ConversationMessageV2[];
}

export class ExchangeV2 {
  @StringField()
  conversation_id: string;

  @ObjectField(() => ConversationMessageV2)
  message: ConversationMessageV2;

  @ObjectField(() => ConversationMessageV2)
  answer: ConversationMessageV2;
}

export function toConversationV2({
  id,
  title,
  inventoryId,
  version,
  createdAt,
  updatedAt,
}: Conversation): ConversationV2 {
  return {
    id: conversationId(id),
    title,
    inventory_id: inventoryId,
    version,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

export function toConversationDetailV2(conversation: WithMessages): ConversationDetailV2 {
  return { ...toConversationV2(conversation), messages: conversation.messages.map(toMessageV2) };
}

export function toMessageV2(message: Message): ConversationMessageV2 {
  const { id, author, text, engine, sources, quickReplies, actions, createdAt } = message;
  return {
    id: messageId(id),
    author,
    text,
    engine,
    sources,
    quick_replies: quickReplies,
    suggested_actions: actions.map(({ type, label, data }) => ({ type, label, data: { ...data } })),
    created_at: createdAt.toISOString(),
  };
}

export function toExchangeV2({ conversation, message, answer }: Exchange): ExchangeV2 {
  return {
    conversation_id: conversationId(conversation.id),
    message: toMessageV2(message),
    answer: toMessageV2(answer),
  };
}

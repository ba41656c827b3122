import { Body, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../../../../core/config/config';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { ChatService } from '../../conversations/chat.service';
import { ConversationsService } from '../../conversations/conversations.service';
import { CONVERSATION } from '../../conversations/conversation.face';
import { CONVERSATION_ID } from '../conversation-id.parameter';
import { ConversationId, conversationOf, Gone } from '../conversation-id.decorator';
import {
  ConversationBodyV1,
  ConversationV1,
  ExchangeV1,
  MessageBodyV1,
  NewConversationV1,
  toConversationV1,
  toExchangeV1,
  toNewConversationV1,
} from './ai.v1.dto';

@ApiController({ surface: 'hub', path: 'ai', tag: 'Assistant', resource: CONVERSATION })
export class AiV1Controller {
  constructor(
    private readonly chat: ChatService,
    private readonly conversations: ConversationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint({
    method: 'POST',
    path: 'messages',
    status: 200,
    summary: 'Ask the assistant',
    policy: { kind: 'authenticated' },
    audit: { action: 'chat' },
    idempotent: false,
    returns: ExchangeV1,
    errors: [
      ...(['CONVERSATION_NOT_FOUND', 'INVENTORY_NOT_FOUND', 'INVALID_MESSAGE_FORMAT'] as const),
      ...(['RATE_LIMITED', 'AI_SERVICE_UNAVAILABLE'] as const),
    ],
  })
  async send(@Ctx() ctx: RequestContext, @Body() { message, context = {} }: MessageBodyV1, @Gone() gone: AbortSignal) {
    const { conversation_id: id, inventory_id: inventoryId } = context;
    const conversationId = id === undefined ? null : conversationOf(id);
    return toExchangeV1(
      await this.chat.send(ctx, { text: message, conversationId, inventoryId }, gone),
      this.config.APP_TIMEZONE,
    );
  }

  @Endpoint({
    method: 'GET',
    path: 'conversations/:conversation_id',
    parameters: CONVERSATION_ID,
    summary: 'What was said in a conversation of yours',
    policy: { kind: 'authenticated' },
    returns: ConversationV1,
    errors: ['CONVERSATION_NOT_FOUND'],
  })
  async get(@Ctx() ctx: RequestContext, @ConversationId() id: string) {
    return toConversationV1(await this.conversations.get(ctx, id), this.config.APP_TIMEZONE);
  }

  @Endpoint({
    method: 'POST',
    path: 'conversations',
    summary: 'Begin a conversation',
    policy: { kind: 'authenticated' },
    audit: { action: 'create' },
    returns: NewConversationV1,
    message: '新對話已創建',
    errors: ['INVENTORY_NOT_FOUND'],
  })
  async create(@Ctx() ctx: RequestContext, @Body() { title, context }: ConversationBodyV1) {
    const input = { title: title ?? DEFAULT_TITLE, inventoryId: context?.inventory_id ?? null };
    return toNewConversationV1(await this.conversations.create(ctx, input));
  }
}

const DEFAULT_TITLE = '新對話';

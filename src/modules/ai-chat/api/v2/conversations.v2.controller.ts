import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { AnswerStreams } from '../../conversations/answer-streams';
import { ChatService } from '../../conversations/chat.service';
import { CONVERSATION } from '../../conversations/conversation.face';
import { ConversationsService } from '../../conversations/conversations.service';
import { CONVERSATION_ID } from '../conversation-id.parameter';
import { ConversationId, Gone } from '../conversation-id.decorator';
import {
  ConversationBodyV2,
  ConversationDetailV2,
  ConversationPatchV2,
  ConversationV2,
  ExchangeV2,
  MessageBodyV2,
  toConversationDetailV2,
  toConversationV2,
  toExchangeV2,
  toMessageV2,
} from './conversation.v2.dto';

const AUTHENTICATED = { kind: 'authenticated' } as const;
const ANSWER_ERRORS = ['CONVERSATION_NOT_FOUND', 'RATE_LIMITED', 'AI_SERVICE_UNAVAILABLE'] as const;

/** Rows are shown by the handlers: their ids are not those of the table. */
@ApiController({
  surface: 'v2',
  path: 'ai/conversations',
  tag: 'Assistant',
  resource: CONVERSATION,
  returns: ConversationV2,
})
export class ConversationsV2Controller {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly chat: ChatService,
    private readonly streams: AnswerStreams,
  ) {}

  @Endpoint({ method: 'GET', shape: 'list', summary: 'Your own conversations', policy: AUTHENTICATED })
  async page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return (await this.conversations.page(ctx, request)).map(toConversationV2);
  }

  @Endpoint({
    method: 'POST',
    summary: 'Begin a conversation',
    policy: AUTHENTICATED,
    audit: { action: 'create' },
    returns: ConversationDetailV2,
    errors: ['INVENTORY_NOT_FOUND'],
  })
  async create(@Ctx() ctx: RequestContext, @Body() { title = null, inventory_id: inventory }: ConversationBodyV2) {
    return toConversationDetailV2(await this.conversations.create(ctx, { title, inventoryId: inventory ?? null }));
  }

  @Endpoint({
    method: 'GET',
    path: ':conversation_id',
    parameters: CONVERSATION_ID,
    summary: 'Read one with what was said in it',
    policy: AUTHENTICATED,
    returns: ConversationDetailV2,
    errors: ['CONVERSATION_NOT_FOUND'],
  })
  async get(@Ctx() ctx: RequestContext, @ConversationId() id: string) {
    return toConversationDetailV2(await this.conversations.get(ctx, id));
  }

  @Endpoint({
    method: 'PATCH',
    path: ':conversation_id',
    parameters: CONVERSATION_ID,
    summary: 'Rename',
    policy: AUTHENTICATED,
    audit: { action: 'update' },
    errors: ['CONVERSATION_NOT_FOUND', 'VERSION_MISMATCH'],
  })
  async rename(@Ctx() ctx: RequestContext, @ConversationId() id: string, @Body() { title }: ConversationPatchV2) {
    return toConversationV2(await this.conversations.rename(ctx, id, title));
  }

  @Endpoint({
    method: 'DELETE',
    path: ':conversation_id',
    parameters: CONVERSATION_ID,
    shape: 'removed',
    summary: 'Delete with all that was said in it',
    policy: AUTHENTICATED,
    audit: { action: 'delete' },
    errors: ['CONVERSATION_NOT_FOUND', 'VERSION_MISMATCH'],
  })
  remove(@Ctx() ctx: RequestContext, @ConversationId() id: string) {
    return this.conversations.remove(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':conversation_id/messages',
    parameters: CONVERSATION_ID,
    summary: 'Say something; answered when the assistant has answered',
    policy: AUTHENTICATED,
    audit: { action: 'chat' },
    idempotent: false,
    returns: ExchangeV2,
    errors: ANSWER_ERRORS,
  })
  async send(
    @Ctx() ctx: RequestContext,
    @ConversationId() conversationId: string,
    @Body() { text }: MessageBodyV2,
    @Gone() gone: AbortSignal,
  ) {
    return toExchangeV2(await this.chat.send(ctx, { text, conversationId }, gone));
  }

  @Endpoint({
    method: 'POST',
    path: ':conversation_id/messages/stream',
    parameters: CONVERSATION_ID,
    shape: 'events',
    status: 200,
    summary: 'Say something and watch the answer: events `message`, `delta`, then `answer` or `error`',
    policy: AUTHENTICATED,
    audit: { action: 'chat' },
    idempotent: false,
    errors: ANSWER_ERRORS,
  })
  async stream(@Ctx() ctx: RequestContext, @ConversationId() conversationId: string, @Body() { text }: MessageBodyV2) {
    return this.streams.open(ctx, await this.chat.ask(ctx, { text, conversationId }), toMessageV2);
  }
}

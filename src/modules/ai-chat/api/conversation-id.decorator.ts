import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../../core/errors/app-error';
import { parseConversationId } from '../conversations/public-ids';

/** The id of a conversation as rows have it. A text that cannot be one is answered like one that does not exist. */
export function conversationOf(text: string): string {
  const id = parseConversationId(text);
  if (id === null) throw new AppError('CONVERSATION_NOT_FOUND');
  return id;
}

/** The `:conversation_id` of the route. */
export const ConversationId = createParamDecorator((_: unknown, execution: ExecutionContext): string => {
  const { params } = execution.switchToHttp().getRequest<FastifyRequest<{ Params: { conversation_id?: string } }>>();
  return conversationOf(params.conversation_id ?? '');
});

/** Aborted when whoever asks has gone: an answer that nobody reads costs nothing more. */
export const Gone = createParamDecorator((_: unknown, execution: ExecutionContext): AbortSignal => {
  const { raw } = execution.switchToHttp().getResponse<FastifyReply>();
  const gone = new AbortController();
  raw.once('close', () => gone.abort());
  return gone.signal;
});

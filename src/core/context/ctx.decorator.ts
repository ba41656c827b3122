import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from './request-context';

/** A request after the access guard has run. */
export interface VirtflowRequest extends FastifyRequest {
  ctx?: RequestContext;
}

/** The {@link RequestContext} of the request, as a handler argument. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const { ctx } = execution.switchToHttp().getRequest<VirtflowRequest>();
  if (!ctx) throw new Error('No request context: the access guard has not run');
  return ctx;
});

import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, type GlobalRole, RequestContext } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { endpointOf, type PipelineRequest, type ResolvedEndpoint } from '../http/endpoint';
import { versionOf } from '../http/etag';
import { mayOnType } from './ability.factory';

/** Port to whoever knows the users. Throws UNAUTHORIZED; never returns an inactive user. */
export interface Authenticator {
  authenticate(request: FastifyRequest, execution: ExecutionContext): Promise<Actor>;
}
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');

const ANONYMOUS: Actor = { id: null, name: 'anonymous', role: 'user', principals: [], sessionId: null, scopes: null };

/** Decides who calls and whether his role may call this route at all. Rows are decided in the repository. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(AUTHENTICATOR) private readonly authenticator: Authenticator) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<PipelineRequest>();
    const endpoint = endpointOf(execution);
    request.endpoint = endpoint;
    const anonymous = endpoint.policy.kind === 'public';
    const actor = anonymous ? ANONYMOUS : await this.authenticator.authenticate(request, execution);
    request.ctx = new RequestContext({
      requestId: request.id,
      actor,
      ip: request.ip,
      route: `${request.method} ${request.routeOptions.url ?? ''}`,
      ifMatch: request.method === 'GET' || request.method === 'POST' ? null : versionOf(request.headers['if-match']),
    });
    if (!anonymous) check(endpoint, actor);
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    reply.header('cache-control', 'no-store');
    return true;
  }
}

function check(endpoint: ResolvedEndpoint, actor: Actor): void {
  const { policy, resource } = endpoint;
  const mutates = endpoint.method !== 'GET' && !endpoint.readOnly;
  const type = endpoint.auditType ?? resource?.type ?? 'any';
  if (!scopeAllows(actor.scopes, type, mutates))
    throw new AppError('FORBIDDEN', { reason: 'the API token is not scoped for this' });
  if (policy.kind === 'roles' && !policy.roles.includes(actor.role as GlobalRole)) throw new AppError('FORBIDDEN');
  if (policy.kind === 'resource' && resource && !mayOnType(actor.role, policy.action, resource.type)) {
    throw new AppError('FORBIDDEN', { action: policy.action, resource_type: resource.type });
  }
}

/** Token scopes: `read`, `write` (all types), `Tenant:read`, `Tenant:write`; write includes read. */
export function scopeAllows(scopes: readonly string[] | null, type: string, mutates: boolean): boolean {
  if (!scopes) return true;
  const wanted = mutates ? ['write', `${type}:write`] : ['read', 'write', `${type}:read`, `${type}:write`];
  return wanted.some((scope) => scopes.includes(scope));
}

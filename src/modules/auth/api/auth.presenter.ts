import type { RequestContext } from '../../../core/context/request-context';
import { seconds } from '../../../core/http/presenting';
import type { User } from '../../users';
import type { ApiToken } from '../tokens/api-token.entity';
import type { ApiTokenAnswer, MeAnswer, NewApiTokenAnswer } from './auth.dto';

export function toMe({ user, ctx }: { user: User; ctx: RequestContext }): MeAnswer {
  const { id, username, email, role, status } = user;
  return { id, username, email, role, status, scopes: ctx.actor.scopes ? [...ctx.actor.scopes] : null };
}

export function toApiToken({ id, name, prefix, scopes, expiresAt, createdAt }: ApiToken): ApiTokenAnswer {
  return { id, name, prefix, scopes, expires_at: seconds(expiresAt), created_at: seconds(createdAt) };
}

export function toNewApiToken(token: ApiToken & { token: string }): NewApiTokenAnswer {
  return { ...toApiToken(token), token: token.token };
}

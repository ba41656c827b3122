import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { findResource } from '../../../core/authz/resource-registry';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { ApiToken } from './api-token.entity';
import { API_TOKEN } from './api-token.resource';

const PREFIX = 'vft_';
const SHOWN = PREFIX.length + 6;
const MAX_DAYS = 365;

export interface ApiTokenInput {
  name: string;
  /** `read`, `write` or `<Type>:read|write`. */
  scopes: string[];
  /** Whole days from now, 1 to 365. */
  expiresInDays: number;
}

/** API tokens look different from JWTs, so nothing has to be tried twice. */
export function isApiToken(credential: string): boolean {
  return credential.startsWith(PREFIX);
}

@Injectable()
export class ApiTokensService {
  private readonly tokens: ResourceRepository<ApiToken>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.tokens = new ResourceRepository(db, API_TOKEN);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<ApiToken>> {
    return this.tokens.page(ctx, request);
  }

  /** The token itself is in the answer and nowhere else. A token cannot make tokens, or it could outlive itself. */
  async create(
    ctx: RequestContext,
    { name, scopes, expiresInDays }: ApiTokenInput,
  ): Promise<ApiToken & { token: string }> {
    const userId = ctx.actor.id;
    if (!userId || ctx.actor.scopes)
      throw new AppError('FORBIDDEN', { reason: 'API tokens are made from a login session' });
    const unknown = scopes.find((scope) => !isScope(scope));
    if (unknown !== undefined)
      throw AppError.field('scopes', 'scope', `scopes cannot contain ${unknown}; use read, write or <Type>:read|write`);
    const token = PREFIX + randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    const expiresAt = new Date(Date.now() + Math.min(expiresInDays, MAX_DAYS) * 86_400_000);
    const values = { userId, name, scopes, hash, prefix: token.slice(0, SHOWN), expiresAt };
    return { ...(await this.uow.run(ctx, (tx) => this.tokens.create(tx, ctx, values))), token };
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.tokens.remove(tx, await this.tokens.require(tx, ctx, 'delete', id)));
  }
}

function isScope(scope: string): boolean {
  const [type, access, ...more] = scope.split(':');
  if (access === undefined) return type === 'read' || type === 'write';
  return more.length === 0 && findResource(type ?? '') !== undefined && (access === 'read' || access === 'write');
}

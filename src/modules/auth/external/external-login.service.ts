import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../../core/config/config';
import { type Actor, systemContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { UsersService } from '../../users';
import { IdentityRepository } from '../identity.repository';
import { askUpstream, type ExternalUser, type ForwardedCredentials } from './upstream';

const KNOWN_MS = 20_000;
const MAX_KNOWN = 10_000;

interface Known {
  user: Promise<ExternalUser>;
  until: number;
}

/**
 * Callers whom an external service knows (`AUTH_API_URL`). Its answer is believed for {@link KNOWN_MS}; whether the user
 * is active here, and what he was granted, is read for every request. The service decides his role. A user who has a
 * password of ours is never taken over by somebody of the same name over there.
 */
@Injectable()
export class ExternalLoginService {
  private readonly known = new Map<string, Known>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly users: UsersService,
    private readonly identities: IdentityRepository,
  ) {}

  /** Null without an external service, or without anything it could know the caller by. */
  async authenticate(request: FastifyRequest): Promise<Actor | null> {
    const { AUTH_API_URL: url } = this.config;
    const credentials = credentialsOf(request);
    if (!url || !credentials) return null;
    if (!credentials.authorization) this.refuseForeignSites(request);
    const user = await this.ask(url, credentials);
    const actor = (await this.identities.ofName(user.username)) ?? (await this.welcome(user, request.id));
    if (actor.role !== user.role) await this.promote(actor, user, request.id);
    return { ...actor, role: user.role };
  }

  /** Parallel requests of a caller share the question; refusals and failures are not remembered. */
  private async ask(url: string, credentials: ForwardedCredentials): Promise<ExternalUser> {
    const key = createHash('sha256')
      .update(JSON.stringify([credentials.authorization, credentials.cookie]))
      .digest('base64url');
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.user;
    this.known.delete(key);
    if (this.known.size >= MAX_KNOWN) this.known.delete(this.known.keys().next().value ?? '');
    const user = askUpstream(url, credentials);
    this.known.set(key, { user, until: Date.now() + KNOWN_MS });
    return user.catch((error: unknown) => {
      this.known.delete(key);
      throw error;
    });
  }

  private async welcome({ username, role }: ExternalUser, requestId: string): Promise<Actor> {
    const ctx = systemContext('system:bootstrap', requestId);
    await this.uow.run(ctx, (tx) => this.users.ensureInTx(tx, username, role));
    const actor = await this.identities.ofName(username);
    if (!actor) throw new AppError('UNAUTHORIZED');
    return actor;
  }

  private async promote({ id }: Actor, { role }: ExternalUser, requestId: string): Promise<void> {
    if (id === null) return;
    await this.uow.run(systemContext('system:bootstrap', requestId), (tx) => this.users.setRoleInTx(tx, id, role));
  }

  /** A browser sends cookies along whoever wrote the page: only our own pages and listed ones may change things. */
  private refuseForeignSites({ method, headers }: FastifyRequest): void {
    const { origin, host } = headers;
    if (method === 'GET' || method === 'HEAD' || origin === undefined) return;
    const own = URL.canParse(origin) && new URL(origin).host === host;
    if (!own && !this.config.CORS_ORIGINS.includes(origin))
      throw new AppError('FORBIDDEN', { reason: 'the origin of the request is not allowed' });
  }
}

function credentialsOf({ headers }: FastifyRequest): ForwardedCredentials | null {
  const { authorization, cookie } = headers;
  if (!authorization && !cookie) return null;
  return { ...(authorization ? { authorization } : {}), ...(cookie ? { cookie } : {}) };
}

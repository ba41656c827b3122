import { createHash } from 'node:crypto';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Authenticator } from '../../core/authz/access.guard';
import type { Actor } from '../../core/context/request-context';
import { AppError } from '../../core/errors/app-error';
import { IdentityRepository } from './identity.repository';
import { ExternalLoginService } from './external/external-login.service';
import { type AccessClaims, isAccessToken, JwtGuard } from './jwt';
import { isApiToken } from './tokens/api-tokens.service';

/** Signatures that were checked; entries leave when they expire or when newer ones need the room. */
const MAX_VERIFIED = 10_000;

/**
 * Finds the caller of a request by `Authorization: Bearer|Token` or `X-API-Key`, and by whatever the external service
 * accepts when there is one. Credentials that we issued never leave.
 */
@Injectable()
export class AuthenticatorService implements Authenticator {
  private readonly verified = new Map<string, AccessClaims>();

  constructor(
    private readonly identities: IdentityRepository,
    private readonly jwt: JwtGuard,
    private readonly external: ExternalLoginService,
  ) {}

  async authenticate(request: FastifyRequest, execution: ExecutionContext): Promise<Actor> {
    const credential = credentialOf(request);
    const ours = credential !== null && isOurs(credential);
    const actor =
      (ours ? null : await this.external.authenticate(request)) ??
      (credential === null ? null : await this.ofCredential(credential, execution));
    if (!actor) throw new AppError('UNAUTHORIZED');
    return actor;
  }

  private async ofCredential(credential: string, execution: ExecutionContext): Promise<Actor | null> {
    const digest = createHash('sha256').update(credential).digest('hex');
    if (isApiToken(credential)) return this.identities.ofToken(digest);
    return this.identities.ofSession((await this.claims(digest, execution)).sid);
  }

  /** Checking a signature costs a third of a detail request, and its answer does not change before it expires. */
  private async claims(digest: string, execution: ExecutionContext): Promise<AccessClaims> {
    const known = this.verified.get(digest);
    if (known && known.exp * 1000 > Date.now()) return known;
    this.verified.delete(digest);
    const request = execution.switchToHttp().getRequest<{ user?: AccessClaims }>();
    try {
      await this.jwt.canActivate(execution);
    } catch (cause) {
      throw new AppError('UNAUTHORIZED', {}, { cause });
    }
    if (!request.user) throw new AppError('UNAUTHORIZED');
    if (this.verified.size >= MAX_VERIFIED) this.verified.delete(this.verified.keys().next().value ?? '');
    this.verified.set(digest, request.user);
    return request.user;
  }
}

/** Whether we issued it, valid or not. */
function isOurs(credential: string): boolean {
  return isApiToken(credential) || isAccessToken(credential);
}

function credentialOf({ headers }: FastifyRequest): string | null {
  const key = headers['x-api-key'];
  if (typeof key === 'string') return isApiToken(key) ? key : null;
  return /^(?:Bearer|Token) +([\w.~+/=-]{8,4096})$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

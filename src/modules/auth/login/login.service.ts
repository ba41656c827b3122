import { Injectable } from '@nestjs/common';
import { AuditService } from '../../../core/audit/audit.service';
import { type Actor, RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { hashPassword, passwordMatches, type User, UsersRepository, UsersService } from '../../users';
import { SessionsService, type TokenPair } from '../sessions/sessions.service';
import { LoginThrottle } from './login-throttle';

@Injectable()
export class LoginService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly accounts: UsersService,
    private readonly sessions: SessionsService,
    private readonly throttle: LoginThrottle,
    private readonly audit: AuditService,
  ) {}

  /** Opens a session. One answer for an unknown user, a wrong password and a disabled user: INVALID_CREDENTIALS. */
  async login(ctx: RequestContext, username: string, password: string): Promise<TokenPair> {
    const name = username.trim().toLowerCase();
    const ip = ctx.ip ?? 'unknown';
    await this.throttle.admit(name, ip);
    const user = await this.users.findForLogin(name);
    const matches = await passwordMatches(user?.passwordHash ?? null, password);
    if (!user || !matches || user.status !== 'active') {
      await this.recordFailure(ctx, user);
      throw new AppError('INVALID_CREDENTIALS');
    }
    const pair = await this.uow.run(asUser(ctx, user), async (tx) => {
      tx.record({ action: 'login', resourceType: 'User', resourceId: user.id });
      return this.sessions.openInTx(tx, user.id);
    });
    await this.throttle.forget(name, ip);
    return pair;
  }

  /** Ends the session of the caller, or nothing for an API token. */
  async logout(ctx: RequestContext): Promise<void> {
    const { sessionId, id } = ctx.actor;
    if (!sessionId) throw new AppError('FORBIDDEN', { reason: 'an API token has no session to leave' });
    await this.uow.run(ctx, async (tx) => {
      await this.sessions.revokeInTx(tx, sessionId);
      tx.record({ action: 'logout', resourceType: 'User', resourceId: id });
    });
  }

  /** Needs the current password, and ends every session of the user, this one too. */
  async changePassword(ctx: RequestContext, current: string, next: string): Promise<void> {
    const user = ctx.actor.id && ctx.actor.sessionId ? await this.users.findForSession(ctx.actor.id) : null;
    if (!user) throw new AppError('FORBIDDEN', { reason: 'passwords are changed from a login session' });
    await this.throttle.admit(user.username, ctx.ip ?? 'unknown');
    if (!(await passwordMatches(user.passwordHash, current))) throw new AppError('INVALID_CREDENTIALS');
    const passwordHash = await hashPassword(next);
    await this.uow.run(ctx, (tx) => this.accounts.setPasswordInTx(tx, user, passwordHash));
    await this.throttle.forget(user.username, ctx.ip ?? 'unknown');
  }

  private async recordFailure(ctx: RequestContext, user: User | null): Promise<void> {
    // A name nobody has may be a password typed into the wrong field.
    const actor: Actor = { ...ctx.actor, id: null, name: user?.username ?? 'unknown user' };
    await this.audit.recordAttempt(new RequestContext({ ...ctx, actor }), {
      action: 'login',
      resourceType: 'User',
      resourceId: user?.id ?? null,
      outcome: 'failed',
      code: 'INVALID_CREDENTIALS',
    });
  }
}

function asUser(ctx: RequestContext, { id, username, role }: User): RequestContext {
  const actor: Actor = { id, name: username, role, principals: [id], sessionId: null, scopes: null };
  return new RequestContext({ ...ctx, actor });
}

import { Injectable } from '@nestjs/common';
import { forgetPrincipal } from '../../../core/authz/last-owner';
import { type GlobalRole, type RequestContext, systemContext } from '../../../core/context/request-context';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { grantSight } from '../self-grant';
import { hashPassword } from './passwords';
import type { User, UserStatus } from './user.entity';
import { UsersRepository } from './users.repository';

export interface UserInput {
  username: string;
  email: string;
  role: GlobalRole;
  status?: UserStatus;
  password?: string;
}

/** Reserved for names that never resolve (RFC 2606). */
const UNKNOWN_ADDRESS = 'unknown.invalid';

@Injectable()
export class UsersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersRepository,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<User>> {
    return this.users.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<User> {
    return this.users.get(ctx, id);
  }

  /** The password is hashed before the transaction begins: it takes longer than everything else together. */
  async create(ctx: RequestContext, input: UserInput & { password: string }): Promise<User> {
    const passwordHash = await hashPassword(input.password);
    return this.uow.run(ctx, async (tx) => {
      const { username, email, role, status } = input;
      const user = await this.users.create(tx, ctx, {
        username: username.toLowerCase(),
        email: email.toLowerCase(),
        role,
        status,
        passwordHash,
      });
      await grantSight(tx, 'user', 'User', user.id);
      return user;
    });
  }

  /** A changed password, role or status ends every session of the user. Throws CONFLICT for the last active administrator. */
  async change(ctx: RequestContext, id: string, input: Partial<UserInput>): Promise<User> {
    const { password, username, email, ...rest } = input;
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    return this.uow.run(ctx, async (tx) => {
      const user = await this.users.require(tx, ctx, 'update', id);
      const change = { ...rest, username: username?.toLowerCase(), email: email?.toLowerCase(), passwordHash };
      const saved = await this.users.save(tx, user, change);
      if (passwordHash !== undefined || saved.role !== user.role || saved.status !== user.status)
        await this.endSessions(tx, id);
      if (user.role === 'admin' && user.status === 'active') await this.keepAnAdministrator(tx);
      return saved;
    });
  }

  /**
   * Throws LAST_OWNER while something has no other owner, RESOURCE_IN_USE while a maintainer is linked to the user:
   * unlinked by the way, the maintainer's e-mail could link it to somebody else unseen.
   */
  async remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const user = await this.users.require(tx, ctx, 'delete', id);
      await forgetPrincipal(tx, ctx, id);
      await this.users.remove(tx, user);
      if (user.role === 'admin') await this.keepAnAdministrator(tx);
    });
  }

  /**
   * The user of that name, made when there is none: without a password, so that nobody logs in as him here before an
   * administrator gave him one, and with an address at which nobody is reached. Names whoever an external service
   * knows, or will.
   */
  async ensureInTx(tx: Tx, username: string, role: GlobalRole = 'user'): Promise<User> {
    const name = username.toLowerCase();
    const known = (await this.users.findForLogin(name, tx)) ?? (await this.users.lockName(tx, name));
    if (known) return known;
    const user = await this.users.create(tx, systemContext('system:bootstrap', tx.ctx.requestId), {
      username: name,
      email: `${name.replaceAll('@', '.')}@${UNKNOWN_ADDRESS}`,
      role,
      passwordHash: null,
    });
    await grantSight(tx, 'user', 'User', user.id);
    return user;
  }

  /** The role that the external service gives the user now. */
  async setRoleInTx(tx: Tx, id: string, role: GlobalRole): Promise<void> {
    const user = await this.users.require(tx, systemContext('system:bootstrap', tx.ctx.requestId), 'update', id);
    if (user.role !== role) await this.users.save(tx, user, { role });
  }

  async setPasswordInTx(tx: Tx, user: User, passwordHash: string): Promise<void> {
    await this.users.setPassword(tx, user.id, passwordHash);
    tx.record({ action: 'change_password', resourceType: 'User', resourceId: user.id });
    await this.endSessions(tx, user.id);
  }

  private async endSessions(tx: Tx, userId: string): Promise<void> {
    await tx.execute('UPDATE sessions SET revoked_at = now() WHERE user_id = $1 AND revoked_at IS NULL', [userId]);
  }

  private async keepAnAdministrator(tx: Tx): Promise<void> {
    if (!(await this.users.anyAdministrator(tx)))
      throw new AppError('CONFLICT', { reason: 'the last active administrator must stay' });
  }
}

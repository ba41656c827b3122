import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { parseId } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { UsersRepository } from '../users/users.repository';
import type { Group } from './group.entity';
import { GROUP } from './group.resource';
import type { GroupMember } from './group-member.entity';
import { GroupMembersRepository } from './group-members.repository';

/** A member and his name, which is null for those who may not see the user. */
export type NamedMember = GroupMember & { username: string | null };

/**
 * Who belongs to a group. A member holds whatever the group holds, so choosing members is granting: it needs `grant`
 * on the group. That gives nobody more than he has: whoever may choose the members may choose himself, so he holds
 * all that the group holds. Who grants something to a group therefore trusts its owners with it.
 */
@Injectable()
export class GroupMembersService {
  private readonly groups: ResourceRepository<Group>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly members: GroupMembersRepository,
    private readonly users: UsersRepository,
    db: Database,
  ) {
    this.groups = new ResourceRepository(db, GROUP);
  }

  async page(ctx: RequestContext, groupId: string, request: PageRequest): Promise<Page<NamedMember>> {
    const group = await this.groups.get(ctx, groupId);
    const ofGroup = { property: 'groupId', operator: 'eq', value: group.id } as const;
    const page = await this.members.page(ctx, { ...request, filters: [...request.filters, ofGroup] });
    const users = await this.users.summaries(
      ctx,
      page.rows.map(({ userId }) => userId),
    );
    return page.map((member) => ({ ...member, username: users.get(member.userId)?.username ?? null }));
  }

  /** Takes effect with the user's next request. Throws USER_NOT_FOUND, GROUP_MEMBER_DUPLICATE. */
  add(ctx: RequestContext, groupId: string, userId: string): Promise<NamedMember> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.requireGrant(tx, ctx, groupId);
      if (!(await this.users.pin(tx, userId))) throw new AppError('USER_NOT_FOUND', { field: 'user_id' });
      const member = await this.members.add(tx, group, userId);
      const seen = await this.users.summaries(ctx.withTransaction(tx), [userId]);
      return { ...member, username: seen.get(userId)?.username ?? null };
    });
  }

  /** Takes effect with the user's next request. Throws GROUP_MEMBER_NOT_FOUND. */
  remove(ctx: RequestContext, groupId: string, userId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.requireGrant(tx, ctx, groupId);
      if (parseId('uuid', userId) === null) throw new AppError('GROUP_MEMBER_NOT_FOUND');
      await this.members.end(tx, group, userId);
    });
  }

  private requireGrant(tx: Tx, ctx: RequestContext, groupId: string): Promise<Granted<Group, 'grant'>> {
    return this.groups.require(tx, ctx.withIfMatch(null), 'grant', groupId);
  }
}

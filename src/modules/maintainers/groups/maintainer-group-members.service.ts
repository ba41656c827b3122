import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type NewValues, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Maintainer } from '../maintainers/maintainer.entity';
import { MAINTAINER } from '../maintainers/maintainer.resource';
import type { MaintainerGroup } from './maintainer-group.entity';
import { MAINTAINER_GROUP } from './maintainer-group.resource';
import type { MaintainerGroupMember } from './maintainer-group-member.entity';
import { MAINTAINER_GROUP_MEMBER } from './maintainer-group-member.resource';

/**
 * Who belongs to a maintainer group. A member holds whatever the group was granted, so choosing members is granting:
 * it needs `grant` on every group it touches, and the maintainer must be visible to the caller.
 */
@Injectable()
export class MaintainerGroupMembersService {
  private readonly members: ResourceRepository<MaintainerGroupMember>;
  private readonly groups: ResourceRepository<MaintainerGroup>;
  private readonly maintainers: ResourceRepository<Maintainer>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.members = new ResourceRepository(db, MAINTAINER_GROUP_MEMBER);
    this.groups = new ResourceRepository(db, MAINTAINER_GROUP);
    this.maintainers = new ResourceRepository(db, MAINTAINER);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<MaintainerGroupMember>> {
    return this.members.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<MaintainerGroupMember> {
    return this.members.get(ctx, id);
  }

  create(ctx: RequestContext, values: NewValues<MaintainerGroupMember>): Promise<MaintainerGroupMember> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      await this.groups.permit(inside, 'grant', values.groupId, 'group_id');
      await this.maintainers.permit(inside, 'read', values.maintainerId, 'maintainer_id');
      return this.members.create(tx, ctx, values);
    });
  }

  change(ctx: RequestContext, id: string, change: Change<MaintainerGroupMember>): Promise<MaintainerGroupMember> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const member = await this.members.require(tx, ctx, 'update', id);
      const { groupId = member.groupId, maintainerId = member.maintainerId } = change;
      await this.groups.permit(inside, 'grant', member.groupId);
      if (groupId !== member.groupId) await this.groups.permit(inside, 'grant', groupId, 'group_id');
      if (maintainerId !== member.maintainerId)
        await this.maintainers.permit(inside, 'read', maintainerId, 'maintainer_id');
      return this.members.save(tx, member, change);
    });
  }

  /** `delete` on a member comes from its group alone, where it needs the same rank as `grant`. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.members.remove(tx, await this.members.require(tx, ctx, 'delete', id)));
  }
}

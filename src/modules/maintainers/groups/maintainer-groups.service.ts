import { Injectable } from '@nestjs/common';
import { scopeOf } from '../../../core/authz/grant-scope';
import { forgetPrincipal } from '../../../core/authz/last-owner';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type NewValues, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Maintainer } from '../maintainers/maintainer.entity';
import { MAINTAINER } from '../maintainers/maintainer.resource';
import type { MaintainerGroup } from './maintainer-group.entity';
import { MAINTAINER_GROUP } from './maintainer-group.resource';

@Injectable()
export class MaintainerGroupsService {
  private readonly groups: ResourceRepository<MaintainerGroup>;
  private readonly maintainers: ResourceRepository<Maintainer>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.groups = new ResourceRepository(db, MAINTAINER_GROUP);
    this.maintainers = new ResourceRepository(db, MAINTAINER);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<MaintainerGroup>> {
    return this.groups.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<MaintainerGroup> {
    return this.groups.get(ctx, id);
  }

  create(ctx: RequestContext, values: NewValues<MaintainerGroup>): Promise<MaintainerGroup> {
    return this.uow.run(ctx, async (tx) => {
      await this.checkManager(ctx.withTransaction(tx), values.groupManagerId);
      return this.groups.create(tx, ctx, values);
    });
  }

  /** The status decides who holds what the group was granted: changing it needs `grant`, or a role that updates everything. */
  change(ctx: RequestContext, id: string, change: Change<MaintainerGroup>): Promise<MaintainerGroup> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const group = await this.groups.require(tx, ctx, 'update', id);
      const switched = change.status !== undefined && change.status !== group.status;
      if (switched && scopeOf(ctx, MAINTAINER_GROUP, 'update') !== 'all')
        await this.groups.permit(inside, 'grant', id, 'status');
      if (change.groupManagerId !== group.groupManagerId) await this.checkManager(inside, change.groupManagerId);
      return this.groups.save(tx, group, change);
    });
  }

  /** What the group was granted and its memberships end with it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.groups.require(tx, ctx, 'delete', id);
      await forgetPrincipal(tx, ctx, id);
      await this.groups.remove(tx, group);
    });
  }

  private async checkManager(ctx: RequestContext, managerId: string | null | undefined): Promise<void> {
    if (managerId) await this.maintainers.permit(ctx, 'read', managerId, 'group_manager_id');
  }
}

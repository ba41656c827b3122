import { Injectable } from '@nestjs/common';
import { forgetPrincipal } from '../../../core/authz/last-owner';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type NewValues, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { grantSight } from '../self-grant';
import type { Group } from './group.entity';
import { GROUP } from './group.resource';

@Injectable()
export class GroupsService {
  private readonly groups: ResourceRepository<Group>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.groups = new ResourceRepository(db, GROUP);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Group>> {
    return this.groups.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Group> {
    return this.groups.get(ctx, id);
  }

  create(ctx: RequestContext, values: NewValues<Group>): Promise<Group> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.groups.create(tx, ctx, values);
      await grantSight(tx, 'group', 'Group', group.id);
      return group;
    });
  }

  change(ctx: RequestContext, id: string, change: Change<Group>): Promise<Group> {
    return this.uow.run(ctx, async (tx) =>
      this.groups.save(tx, await this.groups.require(tx, ctx, 'update', id), change),
    );
  }

  /** What the group was granted ends with it. Throws LAST_OWNER while something has no other owner. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.groups.require(tx, ctx, 'delete', id);
      await forgetPrincipal(tx, ctx, id);
      await this.groups.remove(tx, group);
    });
  }
}

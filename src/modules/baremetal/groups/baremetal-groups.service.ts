import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Page, type PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { BaremetalGroup } from './baremetal-group.entity';
import { BaremetalGroupsRepository, type DetailedGroup } from './baremetal-groups.repository';

/** What a client says of a group; its totals follow from its hosts. */
export type BaremetalGroupInput = Pick<BaremetalGroup, 'name' | 'description' | 'status'>;

@Injectable()
export class BaremetalGroupsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: BaremetalGroupsRepository,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<BaremetalGroup>> {
    return this.groups.page(ctx, request);
  }

  async pageDetailed(ctx: RequestContext, request: PageRequest): Promise<Page<DetailedGroup>> {
    const page = await this.groups.page(ctx, request);
    return new Page(await this.groups.withCapacity(ctx, page.rows), page.total, page.request, page.next);
  }

  get(ctx: RequestContext, id: number): Promise<BaremetalGroup> {
    return this.groups.get(ctx, id);
  }

  /** The group with the sums over its hosts. */
  async detailed(ctx: RequestContext, group: BaremetalGroup): Promise<DetailedGroup> {
    const [detailed] = await this.groups.withCapacity(ctx, [group]);
    return detailed as DetailedGroup;
  }

  /** For rows that refer to a group: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: number, field: string): Promise<BaremetalGroup> {
    return this.groups.permit(ctx, action, id, field);
  }

  /** The groups among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly number[]): Promise<Map<string | number, BaremetalGroup>> {
    return this.groups.summaries(ctx, ids);
  }

  create(ctx: RequestContext, input: BaremetalGroupInput): Promise<BaremetalGroup> {
    return this.uow.run(ctx, (tx) => this.groups.create(tx, ctx, input));
  }

  change(ctx: RequestContext, id: number, change: Partial<BaremetalGroupInput>): Promise<BaremetalGroup> {
    return this.uow.run(ctx, async (tx) =>
      this.groups.save(tx, await this.groups.require(tx, ctx, 'update', id), change),
    );
  }

  /** RESOURCE_IN_USE while hosts, quotas or virtual machines belong to it. */
  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.groups.remove(tx, await this.groups.require(tx, ctx, 'delete', id)));
  }
}

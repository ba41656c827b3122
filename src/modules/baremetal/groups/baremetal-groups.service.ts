import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Page, type PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { BaremetalGroup } from './baremetal-group.entity';
import { ArrivalsService, type OnOrder } from '../../procurement';
import { BaremetalGroupsRepository, type DetailedGroup } from './baremetal-groups.repository';

/** What a client says of a group; its totals follow from its hosts. */
export type BaremetalGroupInput = Pick<BaremetalGroup, 'name' | 'description' | 'status'>;

const NOTHING: OnOrder = { cpu: 0, memory_mb: 0, storage_gb: 0, gpus: 0 };
export type PlannedGroup = DetailedGroup & { onOrder: OnOrder };

@Injectable()
export class BaremetalGroupsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: BaremetalGroupsRepository,
    private readonly arrivals: ArrivalsService,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<BaremetalGroup>> {
    return this.groups.page(ctx, request);
  }

  async pageDetailed(ctx: RequestContext, request: PageRequest): Promise<Page<PlannedGroup>> {
    const page = await this.groups.page(ctx, request);
    return new Page(await this.planned(ctx, page.rows), page.total, page.request, page.next);
  }

  get(ctx: RequestContext, id: number): Promise<BaremetalGroup> {
    return this.groups.get(ctx, id);
  }

  /** The group with the sums over its hosts and over what is on order for it. */
  async detailed(ctx: RequestContext, group: BaremetalGroup): Promise<PlannedGroup> {
    const [detailed] = await this.planned(ctx, [group]);
    return detailed as PlannedGroup;
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

  /** RESOURCE_IN_USE while hosts, quotas or virtual machines belong to it, or open orders are for it. */
  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const group = await this.groups.require(tx, ctx, 'delete', id);
      const orders = await this.arrivals.countOpenInTx(tx, id);
      if (orders > 0) throw new AppError('RESOURCE_IN_USE', { PurchaseOrder: orders });
      await this.groups.remove(tx, group);
    });
  }

  private async planned(ctx: RequestContext, groups: readonly BaremetalGroup[]): Promise<PlannedGroup[]> {
    const ids = groups.map(({ id }) => id);
    const [detailed, onOrder] = await Promise.all([
      this.groups.withCapacity(ctx, groups),
      this.arrivals.onOrder(ctx, ids),
    ]);
    return detailed.map((group) => ({ ...group, onOrder: onOrder.get(group.id) ?? NOTHING }));
  }
}

import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { Page, type PageRequest } from '../../../core/database/page';
import type { Insertable } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalModelsService } from '../baremetal-models/baremetal-models.service';
import { PurchaseRequisitionsService } from '../purchase-requisitions/purchase-requisitions.service';
import type { OrderLine } from './arrivals';
import { newOrder, settleOrder } from './order-rules';
import type { PurchaseOrder } from './purchase-order.entity';
import { type OrderLineInput, type OrderWithLines, PurchaseOrdersRepository } from './purchase-orders.repository';

export type PurchaseOrderChange = Insertable<PurchaseOrder> & { lines?: OrderLineInput[] };
export type PurchaseOrderInput = PurchaseOrderChange & Pick<PurchaseOrder, 'requisitionId'>;

@Injectable()
export class PurchaseOrdersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: PurchaseOrdersRepository,
    private readonly requisitions: PurchaseRequisitionsService,
    private readonly models: BaremetalModelsService,
    private readonly references: References,
  ) {}

  async page(ctx: RequestContext, request: PageRequest): Promise<Page<OrderWithLines>> {
    const page = await this.orders.page(ctx, request);
    return new Page(await this.orders.withLines(ctx, page.rows), page.total, page.request, page.next);
  }

  async get(ctx: RequestContext, id: string): Promise<OrderWithLines> {
    const [order] = await this.orders.withLines(ctx, [await this.orders.get(ctx, id)]);
    return order as OrderWithLines;
  }

  create(ctx: RequestContext, { lines = [], ...values }: PurchaseOrderInput): Promise<OrderWithLines> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const settled = settleOrder(newOrder(), values);
      await this.requisitions.permitPurchase(inside, values.requisitionId, 'requisition_id');
      const order = await this.orders.create(tx, ctx, { ...values, ...settled });
      return { ...order, lines: await this.writeLines(tx, inside, order.id, [], lines) };
    });
  }

  /**
   * Throws INVALID_STATE_TRANSITION, REQUISITION_NOT_APPROVED, and RESOURCE_IN_USE for other lines or another
   * requisition once hosts refer to it. Lines that are left out stay.
   */
  change(ctx: RequestContext, id: string, { lines, ...change }: PurchaseOrderChange): Promise<OrderWithLines> {
    return this.uow.run(ctx, async (tx) => {
      const order = await this.orders.require(tx, ctx, 'update', id);
      const present = await this.orders.linesOf(tx, [id]);
      const settled = settleOrder(order, change);
      const inside = ctx.withTransaction(tx);
      const relined = lines !== undefined && JSON.stringify(shown(lines)) !== JSON.stringify(shown(present));
      const requisition = change.requisitionId ?? order.requisitionId;
      if (relined || requisition !== order.requisitionId) await this.refuseInUse(tx, order);
      if (requisition !== order.requisitionId)
        await this.requisitions.permitPurchase(inside, requisition, 'requisition_id');
      const saved = await this.orders.save(tx, order, { ...change, ...settled });
      return { ...saved, lines: relined ? await this.writeLines(tx, inside, id, present, lines) : present };
    });
  }

  /** RESOURCE_IN_USE while hosts refer to it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.orders.remove(tx, await this.orders.require(tx, ctx, 'delete', id)));
  }

  private async refuseInUse(tx: Tx, order: Granted<PurchaseOrder, 'update'>): Promise<void> {
    const dependants = await this.orders.dependants(tx, order);
    if (Object.keys(dependants).length > 0) throw new AppError('RESOURCE_IN_USE', dependants);
  }

  /** Machines are ordered for a group by somebody who may change it. */
  private async writeLines(
    tx: Tx,
    ctx: RequestContext,
    orderId: string,
    before: readonly OrderLine[],
    lines: readonly OrderLineInput[],
  ): Promise<OrderLine[]> {
    if (before.length + lines.length === 0) return [];
    refuseTwice(lines);
    const models = lines.map(({ modelId }) => modelId);
    await this.models.named(ctx, models, (index) => `lines.${index}.model_id`);
    const places = new Map(lines.map(({ groupId }, index) => [groupId, `lines.${index}.group_id`]));
    for (const [groupId, field] of places)
      if (groupId !== null) await this.references.permit(ctx, 'BaremetalGroup', 'update', groupId, field);
    const written = await this.orders.replaceLines(tx, orderId, lines);
    tx.amend(orderId, { lines: [shown(before), shown(lines)] });
    return written;
  }
}

/** Lines as clients write them, for comparing and for the audit log. */
function shown(lines: readonly OrderLineInput[]): object[] {
  return lines.map(({ modelId, quantity, groupId }) => ({ model_id: modelId, quantity, group_id: groupId }));
}

function refuseTwice(lines: readonly OrderLineInput[]): void {
  const keys = lines.map(({ modelId, groupId }) => `${modelId} ${groupId}`);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice >= 0)
    throw AppError.field(`lines.${twice}`, 'unique', `lines.${twice} names the model and group of another line`);
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { ArrivalsService, BaremetalModelsService, type PurchaseOrder } from '../../procurement';
import { BaremetalsService } from '../baremetals/baremetals.service';
import { sizesOf } from '../baremetals/sizes';
import { BaremetalGroupsService } from '../groups/baremetal-groups.service';
import { compare, type ReceiptItem, type ReceiptOutcome } from './outcomes';
import { ReceiptsRepository } from './receipts.repository';

export interface Receipt {
  order: PurchaseOrder;
  outcomes: ReceiptOutcome[];
}

const TAKEN = new Set<string>(['BAREMETAL_SERIAL_NUMBER_DUPLICATE', 'BAREMETAL_NAME_DUPLICATE']);

@Injectable()
export class ReceiptsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly receipts: ReceiptsRepository,
    private readonly hosts: BaremetalsService,
    private readonly groups: BaremetalGroupsService,
    private readonly models: BaremetalModelsService,
    private readonly arrivals: ArrivalsService,
  ) {}

  /**
   * Makes pending hosts of what an order brought, all or none. A serial number that it brought before is reported as
   * existing, so a repetition changes nothing: the order is locked first, and who receives the same at the same time
   * waits and finds it. Throws INVALID_STATE_TRANSITION for a cancelled order, and BULK_REJECTED with all outcomes.
   */
  async receive(ctx: RequestContext, orderId: string, items: readonly ReceiptItem[]): Promise<Receipt> {
    const field = (name: keyof ReceiptItem) => items.map((item) => item[name]);
    refuseRepeated('serial_number', field('serialNumber'));
    refuseRepeated('name', field('name'));
    const receipt = (tx: Tx) => this.receiveInTx(tx, ctx.withTransaction(tx), orderId, items);
    try {
      return await this.uow.attempt(ctx, receipt);
    } catch (error) {
      // What somebody else made of the same numbers at this moment, he has made at the second look.
      if (!(error instanceof AppError && TAKEN.has(error.code))) throw error;
      return this.uow.attempt(ctx, receipt);
    }
  }

  private async receiveInTx(
    tx: Tx,
    ctx: RequestContext,
    orderId: string,
    items: readonly ReceiptItem[],
  ): Promise<Receipt> {
    const open = await this.arrivals.openInTx(tx, ctx, orderId);
    const modelIds = items.map(({ modelId }) => modelId);
    const models = await this.models.named(ctx, modelIds, (index) => `items.${index}.model_id`);
    await this.checkGroups(ctx, items);
    const { outcomes, fresh } = compare(open, items, await this.receipts.known(tx, items));
    if (outcomes.some(({ outcome }) => outcome === 'failed')) throw new AppError('BULK_REJECTED', { outcomes });
    const { requisitionId } = open.order;
    const hosts = fresh.map(({ item: { serialNumber, name, modelId, groupId }, line }) => ({
      ...{ serialNumber, name, status: 'pending' as const, groupId: groupId ?? line.groupId },
      ...{ modelId, requisitionId, orderId, orderLineId: line.id },
      ...sizesOf({}, models.get(modelId)),
    }));
    const made = await this.hosts.receiveInTx(tx, ctx, hosts);
    fresh.forEach(({ outcome }, index) => (outcome.id = made[index]?.id ?? null));
    const lines = fresh.map(({ line }) => line);
    return { order: await this.arrivals.arrivedInTx(tx, open, lines), outcomes };
  }

  private async checkGroups(ctx: RequestContext, items: readonly ReceiptItem[]): Promise<void> {
    const places = new Map(items.map(({ groupId }, index) => [groupId, `items.${index}.group_id`]));
    for (const [id, field] of places) if (id !== null) await this.groups.permit(ctx, 'update', id, field);
  }
}

function refuseRepeated(field: string, values: readonly unknown[]): void {
  const repeated = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (repeated < 0) return;
  const path = `items.${repeated}.${field}`;
  throw AppError.field(path, 'unique', `${path} is that of another item`);
}

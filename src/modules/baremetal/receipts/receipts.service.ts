import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
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
  receive(ctx: RequestContext, orderId: string, items: readonly ReceiptItem[]): Promise<Receipt> {
    refuseRepeated(
      'serial_number',
      items.map(({ serialNumber }) => serialNumber),
    );
    refuseRepeated(
      'name',
      items.map(({ name }) => name),
    );
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const open = await this.arrivals.openInTx(tx, ctx, orderId);
      const modelIds = items.map(({ modelId }) => modelId);
      const models = await this.models.named(inside, modelIds, (index) => `items.${index}.model_id`);
      await this.checkGroups(inside, items);
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
      const order = await this.arrivals.arrivedInTx(
        tx,
        open,
        fresh.map(({ line }) => line),
      );
      return { order, outcomes };
    });
  }

  private async checkGroups(ctx: RequestContext, items: readonly ReceiptItem[]): Promise<void> {
    const places = new Map(items.map(({ groupId }, index) => [groupId, `items.${index}.group_id`]));
    for (const [id, field] of places) if (id !== null) await this.groups.permit(ctx, 'update', id, field);
  }
}

function refuseRepeated(field: string, values: readonly string[]): void {
  const repeated = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (repeated < 0) return;
  const path = `items.${repeated}.${field}`;
  throw AppError.field(path, 'unique', `${path} is that of another item`);
}

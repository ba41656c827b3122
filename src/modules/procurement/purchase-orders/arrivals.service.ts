import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { OrderLine } from './arrivals';
import { settleOrder } from './order-rules';
import type { PurchaseOrder } from './purchase-order.entity';
import { type OnOrder, PurchaseOrdersRepository } from './purchase-orders.repository';

/** An order that hosts are received by. It is locked, so the figures of its lines are exact. */
export interface OpenOrder {
  order: Granted<PurchaseOrder, 'update'>;
  lines: OrderLine[];
}

/** Orders for those who make hosts. Lock order: orders by id, then what is made. */
@Injectable()
export class ArrivalsService {
  constructor(private readonly orders: PurchaseOrdersRepository) {}

  /** Locks the order. 404 when the caller may not see it, 403 when he may not change it, INVALID_STATE_TRANSITION when it is cancelled. */
  async openInTx(tx: Tx, ctx: RequestContext, id: string, field?: string): Promise<OpenOrder> {
    const order = await this.orders.require(tx, ctx.withIfMatch(null), 'update', id, field);
    if (order.status === 'cancelled')
      throw new AppError('INVALID_STATE_TRANSITION', { from: order.status, to: 'received', allowed: [] });
    return { order, lines: await this.orders.linesOf(tx, [id]) };
  }

  /** Moves the order on: `arrived` names the line of each host that is made in this transaction. */
  async arrivedInTx(tx: Tx, { order, lines }: OpenOrder, arrived: readonly OrderLine[]): Promise<PurchaseOrder> {
    if (arrived.length === 0) return order;
    const due = lines.reduce((sum, { quantity, received }) => sum + quantity - received, -arrived.length);
    const status = order.status === 'received' || due === 0 ? 'received' : 'partially_received';
    return this.orders.save(tx, order, settleOrder(order, { status }), 'receive');
  }

  /** See {@link PurchaseOrdersRepository.onOrder}. */
  onOrder(ctx: RequestContext, groupIds: readonly number[]): Promise<Map<number, OnOrder>> {
    return this.orders.onOrder(ctx, groupIds);
  }

  /** See {@link PurchaseOrdersRepository.countOpenFor}. */
  countOpenInTx(tx: Tx, groupId: number): Promise<number> {
    return this.orders.countOpenFor(tx, groupId);
  }
}

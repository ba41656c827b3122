import { AppError } from '../../../core/errors/app-error';
import type { OrderStatus, PurchaseOrder } from './purchase-order.entity';

/** An order that is received or cancelled is closed; one may be closed before all of it came. */
const MOVES: Record<OrderStatus, readonly OrderStatus[]> = {
  ordered: ['partially_received', 'received', 'cancelled'],
  partially_received: ['received', 'cancelled'],
  received: [],
  cancelled: [],
};

type Facts = Pick<PurchaseOrder, 'status' | 'amount' | 'currency' | 'orderedAt' | 'deliveredAt'>;

/** A new order as far as its client says nothing. */
export function newOrder(): Facts {
  return { status: 'ordered', amount: null, currency: null, orderedAt: new Date(), deliveredAt: null };
}

/**
 * What an order will be after a change. One that becomes received was delivered now, unless it says when. Throws
 * INVALID_STATE_TRANSITION and VALIDATION_ERROR.
 */
export function settleOrder(order: Facts, change: Partial<Facts>): Facts {
  const { status, amount, currency, orderedAt, deliveredAt } = { ...order, ...change };
  if (status !== order.status && !MOVES[order.status].includes(status))
    throw new AppError('INVALID_STATE_TRANSITION', { from: order.status, to: status, allowed: MOVES[order.status] });
  if ((amount === null) !== (currency === null)) {
    const missing = amount === null ? 'amount' : 'currency';
    throw AppError.field(missing, 'together', `${missing} is missing: amount and currency go together`);
  }
  if (deliveredAt !== null && deliveredAt < orderedAt)
    throw AppError.field('delivered_at', 'order', 'delivered_at must not be before ordered_at');
  const arrives = status === 'received' && order.status !== status;
  const now = new Date(Math.max(Date.now(), orderedAt.getTime()));
  return { status, amount, currency, orderedAt, deliveredAt: deliveredAt ?? (arrives ? now : null) };
}

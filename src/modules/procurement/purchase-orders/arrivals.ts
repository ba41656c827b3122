import { AppError } from '../../../core/errors/app-error';
import type { PurchaseOrderLine } from './purchase-order-line.entity';

export type OrderLine = Pick<PurchaseOrderLine, 'id' | 'orderId' | 'modelId' | 'quantity' | 'groupId'> & {
  /** Hosts that count for it. */
  received: number;
};

/** A host that came. Without a group it goes where its line says. */
export interface Arrival {
  modelId: string;
  groupId: number | null;
}

/**
 * The line that each arrival counts for, or why none does: NOT_ORDERED, ORDER_EXCEEDED. A line for the same group comes
 * before one for none. Of the lines only these figures are used, so they must be those of a locked order.
 */
export function assignLines(lines: readonly OrderLine[], arrivals: readonly Arrival[]): (OrderLine | AppError)[] {
  const room = new Map(lines.map((line) => [line.id, line.quantity - line.received]));
  return arrivals.map(({ modelId, groupId }) => {
    const suitable = lines
      .filter((line) => line.modelId === modelId)
      .filter((line) => groupId === null || line.groupId === null || line.groupId === groupId)
      .sort((a, b) => Number(b.groupId === groupId) - Number(a.groupId === groupId));
    const line = suitable.find(({ id }) => (room.get(id) ?? 0) > 0);
    if (line) {
      room.set(line.id, (room.get(line.id) ?? 0) - 1);
      return line;
    }
    const wanted = { model_id: modelId, group_id: groupId };
    if (suitable.length === 0) return new AppError('NOT_ORDERED', wanted);
    const sum = (of: (line: OrderLine) => number) => suitable.reduce((total, each) => total + of(each), 0);
    const figures = { ordered: sum(({ quantity }) => quantity), received: sum(({ received }) => received) };
    return new AppError('ORDER_EXCEEDED', { ...wanted, ...figures });
  });
}

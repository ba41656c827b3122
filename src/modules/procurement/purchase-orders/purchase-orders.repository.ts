import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database, type Queryable } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import type { OrderLine } from './arrivals';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import type { PurchaseOrder } from './purchase-order.entity';
import { PURCHASE_ORDER } from './purchase-order.resource';

export type OrderLineInput = Pick<PurchaseOrderLine, 'modelId' | 'quantity' | 'groupId'>;
export type OrderWithLines = PurchaseOrder & { lines: OrderLine[] };

/** Cores, MiB, GiB, devices. */
export type OnOrder = Record<'cpu' | 'memory_mb' | 'storage_gb' | 'gpus', number>;

const RECEIVED = `(SELECT count(*) FROM purchase_order_receipts r WHERE r.order_line_id = l.id)`;

/** In words: the lines of these orders as they were listed, each with the number of hosts that count for it. */
const LINES = `
  SELECT l.id, l.order_id AS "orderId", l.model_id AS "modelId", l.quantity, l.group_id AS "groupId", ${RECEIVED}::int AS received
  FROM purchase_order_lines l WHERE l.order_id = ANY($1) ORDER BY l.order_id, l.position`;

/** In words: for each of the groups what its lines in open orders still lack, in the sizes of their models. */
const ON_ORDER = `
  SELECT d.id, json_build_object('cpu', sum(d.due * m.default_cpu), 'memory_mb', sum(d.due * m.default_memory_mb),
           'storage_gb', sum(d.due * m.default_storage_gb), 'gpus', sum(d.due * m.default_gpus)) AS sums
  FROM (SELECT l.group_id AS id, l.model_id, l.quantity - ${RECEIVED} AS due
        FROM purchase_order_lines l JOIN purchase_orders o ON o.id = l.order_id
        WHERE l.group_id = ANY($1) AND o.status IN ('ordered', 'partially_received')) d
    JOIN baremetal_models m ON m.id = d.model_id
  GROUP BY d.id`;

const OPEN_ORDERS = `
  SELECT count(DISTINCT o.id)::int AS count FROM purchase_order_lines l JOIN purchase_orders o ON o.id = l.order_id
  WHERE l.group_id = $1 AND o.status IN ('ordered', 'partially_received')`;

@Injectable()
export class PurchaseOrdersRepository extends ResourceRepository<PurchaseOrder> {
  constructor(db: Database) {
    super(db, PURCHASE_ORDER);
  }

  /** The same orders with their lines, in one statement. */
  async withLines(ctx: RequestContext, orders: readonly PurchaseOrder[]): Promise<OrderWithLines[]> {
    const lines = await this.linesOf(
      this.reader(ctx),
      orders.map(({ id }) => id),
    );
    return orders.map((order) => ({ ...order, lines: lines.filter(({ orderId }) => orderId === order.id) }));
  }

  linesOf(q: Queryable, orderIds: readonly string[]): Promise<OrderLine[]> {
    return q.query<OrderLine>(LINES, [orderIds]);
  }

  /** In place of the lines there were. The order is locked, and no host counts for any of them. */
  async replaceLines(tx: Tx, orderId: string, lines: readonly OrderLineInput[]): Promise<OrderLine[]> {
    tx.enqueue(`DELETE FROM purchase_order_lines WHERE order_id = $1`, [orderId]);
    const rows = lines.map((line, position) => ({ id: uuidv7(), orderId, position, ...line }));
    if (rows.length === 0) return [];
    const { sql, params } = this.db.table(PurchaseOrderLine).insertMany(rows);
    await tx.query(sql, params);
    return rows.map((row) => ({ ...row, received: 0 }));
  }

  /** What is on its way to each of the groups; none for a group nothing is on its way to. In one statement. */
  async onOrder(ctx: RequestContext, groupIds: readonly number[]): Promise<Map<number, OnOrder>> {
    const rows = await this.reader(ctx).query<{ id: number; sums: OnOrder }>(ON_ORDER, [groupIds]);
    return new Map(rows.map(({ id, sums }) => [id, sums]));
  }

  /** Open orders with a line for a group that is locked. */
  async countOpenFor(tx: Tx, groupId: number): Promise<number> {
    const [row] = await tx.query<{ count: number }>(OPEN_ORDERS, [groupId]);
    return row?.count ?? 0;
  }
}

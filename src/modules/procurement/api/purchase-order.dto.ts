import {
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  NumberField,
  ObjectsField,
  StringField,
} from '../../../core/http/fields';
import { changeOf, managed, PatchOf, UuidRow, wholeOf } from '../../../core/http/plain-dto';
import { ORDER_STATUSES, type OrderStatus } from '../purchase-orders/purchase-order.entity';
import type { OrderLineInput, OrderWithLines } from '../purchase-orders/purchase-orders.repository';
import type { PurchaseOrderChange, PurchaseOrderInput } from '../purchase-orders/purchase-orders.service';

export class OrderLineBody {
  @IdField()
  model_id: string;

  @IntField({ min: 1, max: 10_000, example: 8 })
  quantity: number;

  @IntIdField({ optional: true, nullable: true, default: null, description: 'Host group they are meant for' })
  group_id?: number | null;
}

export class OrderLineView extends OrderLineBody {
  @IntField({ min: 0, description: 'Hosts that came' })
  received: number;
}

export class PurchaseOrderBody {
  @NameField({ example: 'PO-2026-0107' })
  po_number: string;

  @IdField({ description: 'An approved one' })
  requisition_id: string;

  @NameField({ example: 'Example Systems Ltd' })
  vendor_name: string;

  @NumberField({
    min: 0,
    max: 999_999_999_999.99,
    decimals: 2,
    optional: true,
    nullable: true,
    default: null,
    example: 128_400.5,
    description: 'Exact to two decimal places',
  })
  amount?: number | null;

  @StringField({
    max: 3,
    pattern: /^[A-Z]{3}$/,
    patternMeans: 'be three capital letters (ISO 4217)',
    optional: true,
    nullable: true,
    default: null,
    example: 'EUR',
    description: 'Goes with the amount',
  })
  currency?: string | null;

  @DateField({ optional: true, description: 'Now for a new order; left out, it stays' })
  ordered_at?: string;

  @DateField({ optional: true, nullable: true, description: 'Set when all has come; left out, it stays' })
  delivered_at?: string | null;

  @EnumField(ORDER_STATUSES, { optional: true, description: 'Follows what is received; left out, it stays' })
  status?: OrderStatus;

  @ObjectsField(() => OrderLineBody, {
    max: 100,
    optional: true,
    description: 'Replaced as a whole; left out, they stay',
  })
  lines?: OrderLineBody[];
}

export class PurchaseOrderPatch extends PatchOf(PurchaseOrderBody) {}

export class PurchaseOrderView extends UuidRow(PurchaseOrderBody, 'ordered_at', 'delivered_at', 'lines') {
  @DateField()
  ordered_at: Date;

  @DateField({ nullable: true })
  delivered_at: Date | null;

  @ObjectsField(() => OrderLineView, { max: 100 })
  lines: OrderLineView[];
}

export function showPurchaseOrder(order: OrderWithLines): PurchaseOrderView {
  return {
    id: order.id,
    po_number: order.poNumber,
    requisition_id: order.requisitionId,
    vendor_name: order.vendorName,
    amount: order.amount,
    currency: order.currency,
    ordered_at: order.orderedAt,
    delivered_at: order.deliveredAt,
    status: order.status,
    lines: order.lines.map(({ modelId, quantity, groupId, received }) => ({
      model_id: modelId,
      quantity,
      group_id: groupId,
      received,
    })),
    ...managed(order),
  };
}

export function changeOfOrder(body: Partial<PurchaseOrderBody>): PurchaseOrderChange {
  const { orderedAt, deliveredAt, lines, ...change } = changeOf(body);
  return {
    ...change,
    ...(orderedAt === undefined ? {} : { orderedAt: new Date(orderedAt) }),
    ...(deliveredAt === undefined ? {} : { deliveredAt: deliveredAt === null ? null : new Date(deliveredAt) }),
    ...(lines === undefined ? {} : { lines: lines.map((line) => wholeOf(OrderLineBody, line) as OrderLineInput) }),
  };
}

/** A whole order: what a request leaves out has its default, if it has one. */
export function wholeOrder(body: PurchaseOrderBody): PurchaseOrderInput {
  return changeOfOrder({ amount: null, currency: null, ...body }) as PurchaseOrderInput;
}

import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const ORDER_STATUSES = ['ordered', 'partially_received', 'received', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** The driver reads numeric as text. A number holds fifteen digits exactly, and an amount has fourteen. */
const asNumber = {
  from: (text: string | null) => (text === null ? null : Number(text)),
  to: (value: unknown) => value,
};

/** What was bought of whom, by which requisition. */
@Entity('purchase_orders')
@Index('uq_purchase_orders_po_number', ['poNumber'], { unique: true })
@Index('ix_purchase_orders_requisition', ['requisitionId', 'id'])
@Index('ix_purchase_orders_vendor_name', ['vendorName', 'id'])
@Index('ix_purchase_orders_amount', ['amount', 'id'])
@Index('ix_purchase_orders_currency', ['currency', 'id'])
@Index('ix_purchase_orders_ordered_at', ['orderedAt', 'id'])
@Index('ix_purchase_orders_delivered_at', ['deliveredAt', 'id'])
@Index('ix_purchase_orders_status', ['status', 'id'])
@Check('ck_purchase_orders_amount', `"amount" >= 0`)
@Check('ck_purchase_orders_currency', `"currency" ~ '^[A-Z]{3}$'`)
@Check('ck_purchase_orders_money', `("amount" IS NULL) = ("currency" IS NULL)`)
@Check('ck_purchase_orders_delivered_at', `"delivered_at" >= "ordered_at"`)
@Check('ck_purchase_orders_status', `"status" IN ('ordered', 'partially_received', 'received', 'cancelled')`)
export class PurchaseOrder extends UuidEntity {
  @Column({ type: 'text' })
  poNumber: string;

  @Column({ type: 'uuid' })
  requisitionId: string;

  @Column({ type: 'text' })
  vendorName: string;

  /** In units of the currency; null, like the currency, while it is not known. */
  @Column({ type: 'numeric', precision: 14, scale: 2, nullable: true, transformer: asNumber })
  amount: number | null;

  /** ISO 4217. */
  @Column({ type: 'text', nullable: true })
  currency: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  orderedAt: Date;

  /** When the last of it came. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deliveredAt: Date | null;

  @Column({ type: 'text', default: 'ordered' })
  status: OrderStatus;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many machines of one model an order is about, and for which host group. Hosts that came count for a line. */
@Entity('purchase_order_lines')
@Index('uq_purchase_order_lines_position', ['orderId', 'position'], { unique: true })
@Index('ix_purchase_order_lines_model', ['modelId'])
@Index('ix_purchase_order_lines_group', ['groupId'])
@Check('ck_purchase_order_lines_quantity', `"quantity" >= 1`)
export class PurchaseOrderLine {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  orderId: string;

  /** From 0, as the client listed them. */
  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'uuid' })
  modelId: string;

  @Column({ type: 'integer' })
  quantity: number;

  /** null: for no group, or for one that is gone. */
  @Column({ type: 'integer', nullable: true })
  groupId: number | null;
}

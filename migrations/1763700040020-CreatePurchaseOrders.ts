import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that lists filter by. */
const FILTERED = ['vendor_name', 'amount', 'currency', 'ordered_at', 'delivered_at', 'status'];

export class CreatePurchaseOrders1763700040020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE purchase_orders (
        id uuid NOT NULL,
        po_number text NOT NULL,
        requisition_id uuid NOT NULL,
        vendor_name text NOT NULL,
        amount numeric(14,2),
        currency text,
        ordered_at timestamptz(3) NOT NULL DEFAULT now(),
        delivered_at timestamptz(3),
        status text NOT NULL DEFAULT 'ordered',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_purchase_orders PRIMARY KEY (id),
        CONSTRAINT fk_purchase_orders_requisition FOREIGN KEY (requisition_id) REFERENCES purchase_requisitions (id) ON DELETE RESTRICT,
        CONSTRAINT ck_purchase_orders_amount CHECK (amount >= 0),
        CONSTRAINT ck_purchase_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
        CONSTRAINT ck_purchase_orders_money CHECK ((amount IS NULL) = (currency IS NULL)),
        CONSTRAINT ck_purchase_orders_delivered_at CHECK (delivered_at >= ordered_at),
        CONSTRAINT ck_purchase_orders_status CHECK (status IN ('ordered', 'partially_received', 'received', 'cancelled'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_purchase_orders_po_number ON purchase_orders (po_number)`);
    await runner.query(`CREATE INDEX ix_purchase_orders_requisition ON purchase_orders (requisition_id, id)`);
    for (const column of FILTERED)
      await runner.query(`CREATE INDEX ix_purchase_orders_${column} ON purchase_orders (${column}, id)`);
    await runner.query(`
      CREATE TABLE purchase_order_lines (
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        position smallint NOT NULL,
        model_id uuid NOT NULL,
        quantity integer NOT NULL,
        group_id integer,
        CONSTRAINT pk_purchase_order_lines PRIMARY KEY (id),
        CONSTRAINT fk_purchase_order_lines_order FOREIGN KEY (order_id) REFERENCES purchase_orders (id) ON DELETE CASCADE,
        CONSTRAINT fk_purchase_order_lines_model FOREIGN KEY (model_id) REFERENCES baremetal_models (id) ON DELETE RESTRICT,
        CONSTRAINT fk_purchase_order_lines_group FOREIGN KEY (group_id) REFERENCES baremetal_groups (id) ON DELETE SET NULL,
        CONSTRAINT ck_purchase_order_lines_quantity CHECK (quantity >= 1)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_purchase_order_lines_position ON purchase_order_lines (order_id, position)`,
    );
    for (const [name, column] of [
      ['model', 'model_id'],
      ['group', 'group_id'],
    ])
      await runner.query(`CREATE INDEX ix_purchase_order_lines_${name} ON purchase_order_lines (${column})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE purchase_order_lines`);
    await runner.query(`DROP TABLE purchase_orders`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINKS = [
  ['model', 'baremetal_models'],
  ['requisition', 'purchase_requisitions'],
  ['order', 'purchase_orders'],
  ['order_line', 'purchase_order_lines'],
] as const;

export class LinkBaremetalsToPurchases1763700040030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, table] of LINKS) {
      await runner.query(`
        ALTER TABLE baremetals ADD COLUMN ${name}_id uuid,
          ADD CONSTRAINT fk_baremetals_${name} FOREIGN KEY (${name}_id) REFERENCES ${table} (id) ON DELETE RESTRICT`);
      await runner.query(`CREATE INDEX ix_baremetals_${name} ON baremetals (${name}_id, id)`);
    }
    // What orders need to know of hosts. They stand below them, so this is all they see.
    await runner.query(`
      CREATE VIEW purchase_order_receipts AS
      SELECT order_line_id, id AS baremetal_id FROM baremetals WHERE order_line_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW purchase_order_receipts`);
    for (const [name] of LINKS) await runner.query(`ALTER TABLE baremetals DROP COLUMN ${name}_id`);
  }
}

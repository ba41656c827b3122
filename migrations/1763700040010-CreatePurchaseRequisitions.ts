import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePurchaseRequisitions1763700040010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE purchase_requisitions (
        id uuid NOT NULL,
        pr_number text NOT NULL,
        requested_by text NOT NULL,
        department text NOT NULL DEFAULT '',
        reason text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'draft',
        comment text,
        submitted_by uuid,
        submitted_at timestamptz(3),
        decided_by uuid,
        decided_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_purchase_requisitions PRIMARY KEY (id),
        CONSTRAINT fk_purchase_requisitions_submitted_by FOREIGN KEY (submitted_by) REFERENCES users (id) ON DELETE SET NULL,
        CONSTRAINT fk_purchase_requisitions_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
        CONSTRAINT ck_purchase_requisitions_status CHECK (status IN ('draft', 'submitted', 'approved', 'rejected'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_purchase_requisitions_pr_number ON purchase_requisitions (pr_number)`);
    for (const column of ['requested_by', 'department', 'status', 'submitted_by', 'decided_by'])
      await runner.query(`CREATE INDEX ix_purchase_requisitions_${column} ON purchase_requisitions (${column}, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE purchase_requisitions`);
  }
}

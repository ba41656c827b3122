import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDriftFindings1763700083040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE drift_findings (
        id uuid NOT NULL,
        hypervisor_id uuid NOT NULL,
        kind text NOT NULL,
        vmid integer NOT NULL,
        vm_id uuid,
        details jsonb NOT NULL,
        state text NOT NULL DEFAULT 'open',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_drift_findings PRIMARY KEY (id),
        CONSTRAINT fk_drift_findings_hypervisor FOREIGN KEY (hypervisor_id) REFERENCES hypervisors (id) ON DELETE CASCADE,
        CONSTRAINT fk_drift_findings_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id) ON DELETE CASCADE,
        CONSTRAINT ck_drift_findings_kind CHECK (kind IN ('unknown_vm', 'missing_vm', 'size_mismatch', 'foreign_device', 'ha_managed')),
        CONSTRAINT ck_drift_findings_state CHECK (state IN ('open', 'ignored', 'adopted', 'resolved'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_drift_findings_current ON drift_findings (hypervisor_id, kind, vmid) WHERE state IN ('open', 'ignored')`,
    );
    await runner.query(`CREATE INDEX ix_drift_findings_hypervisor ON drift_findings (hypervisor_id, id)`);
    await runner.query(`CREATE INDEX ix_drift_findings_vm ON drift_findings (vm_id, id)`);
    await runner.query(`CREATE INDEX ix_drift_findings_state ON drift_findings (state, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE drift_findings`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGpuLeases1763700083030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A machine that still holds a device cannot be deleted, whoever tries.
    await runner.query(`
      CREATE TABLE gpu_leases (
        id uuid NOT NULL,
        device_id uuid NOT NULL,
        vm_id uuid NOT NULL,
        operation_id uuid NOT NULL,
        slot smallint,
        outcome text,
        opened_at timestamptz(3) NOT NULL DEFAULT now(),
        closed_at timestamptz(3),
        CONSTRAINT pk_gpu_leases PRIMARY KEY (id),
        CONSTRAINT fk_gpu_leases_device FOREIGN KEY (device_id) REFERENCES gpu_devices (id),
        CONSTRAINT fk_gpu_leases_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id),
        CONSTRAINT ck_gpu_leases_slot CHECK (slot BETWEEN 0 AND 15),
        CONSTRAINT ck_gpu_leases_outcome CHECK (outcome IN ('returned', 'start_failed', 'not_started', 'quarantined')),
        CONSTRAINT ck_gpu_leases_closed CHECK ((closed_at IS NOT NULL) = (outcome IS NOT NULL))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_gpu_leases_open ON gpu_leases (device_id) WHERE closed_at IS NULL`);
    await runner.query(`CREATE INDEX ix_gpu_leases_device ON gpu_leases (device_id, opened_at)`);
    await runner.query(`CREATE INDEX ix_gpu_leases_vm ON gpu_leases (vm_id, opened_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE gpu_leases`);
  }
}

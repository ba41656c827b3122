import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMachineOperations1763700083020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign key on the machine: what was done to it outlives it.
    await runner.query(`
      CREATE TABLE machine_operations (
        id uuid NOT NULL,
        vm_id uuid NOT NULL,
        hypervisor_id uuid NOT NULL,
        vmid integer NOT NULL,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'queued',
        job_id uuid,
        forced boolean NOT NULL DEFAULT false,
        wait_until timestamptz(3),
        requested_by uuid,
        error_code text,
        error_details jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        CONSTRAINT pk_machine_operations PRIMARY KEY (id),
        CONSTRAINT ck_machine_operations_kind CHECK (kind IN ('create', 'start', 'stop', 'reboot', 'delete', 'settle')),
        CONSTRAINT ck_machine_operations_state CHECK (state IN ('queued', 'waiting', 'running', 'succeeded', 'failed', 'cancelled')),
        CONSTRAINT ck_machine_operations_finished CHECK ((finished_at IS NOT NULL) = (state IN ('succeeded', 'failed', 'cancelled')))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_machine_operations_unfinished ON machine_operations (vm_id) WHERE finished_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_machine_operations_vm ON machine_operations (vm_id, id)`);
    await runner.query(
      `CREATE INDEX ix_machine_operations_waiting ON machine_operations (hypervisor_id, id) WHERE state = 'waiting'`,
    );
    await runner.query(
      `CREATE INDEX ix_machine_operations_job ON machine_operations (job_id) WHERE finished_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_machine_operations_finished_at ON machine_operations (finished_at)`);
    await runner.query(`
      CREATE TABLE machine_operation_steps (
        operation_id uuid NOT NULL,
        name text NOT NULL,
        number integer GENERATED ALWAYS AS IDENTITY NOT NULL,
        state text NOT NULL,
        undo text,
        intent jsonb NOT NULL DEFAULT '{}',
        node text,
        since bigint,
        upid text,
        result jsonb,
        error jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_machine_operation_steps PRIMARY KEY (operation_id, name),
        CONSTRAINT fk_machine_operation_steps_operation FOREIGN KEY (operation_id)
          REFERENCES machine_operations (id) ON DELETE CASCADE,
        CONSTRAINT ck_machine_operation_steps_state CHECK (state IN ('intended', 'sent', 'observed', 'committed', 'failed'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE machine_operation_steps`);
    await runner.query(`DROP TABLE machine_operations`);
  }
}

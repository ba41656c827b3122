import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMachineBindings1763700083010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE virtual_machines ADD hypervisor_id uuid,
        ADD CONSTRAINT fk_virtual_machines_hypervisor FOREIGN KEY (hypervisor_id) REFERENCES hypervisors (id)`);
    await runner.query(`CREATE INDEX ix_virtual_machines_hypervisor ON virtual_machines (hypervisor_id, id)`);
    // The ids of our machines: far from those that are given by hand, and unique across hypervisors.
    await runner.query(`CREATE SEQUENCE machine_vmids MINVALUE 10000 MAXVALUE 999999999`);
    await runner.query(`
      CREATE TABLE machine_bindings (
        vm_id uuid NOT NULL,
        hypervisor_id uuid NOT NULL,
        vmid integer NOT NULL,
        node text NOT NULL,
        username text NOT NULL,
        template_vmid integer NOT NULL,
        cpu_cores integer NOT NULL,
        memory_mb integer NOT NULL,
        storage_gb integer NOT NULL,
        gpu_count integer NOT NULL,
        gpu_model text,
        requires_infiniband boolean NOT NULL DEFAULT false,
        built boolean NOT NULL DEFAULT false,
        cloud_init_password text,
        ssh_keys text NOT NULL DEFAULT '',
        observed_state text,
        observed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_machine_bindings PRIMARY KEY (vm_id),
        CONSTRAINT fk_machine_bindings_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id) ON DELETE CASCADE,
        CONSTRAINT fk_machine_bindings_hypervisor FOREIGN KEY (hypervisor_id) REFERENCES hypervisors (id),
        CONSTRAINT ck_machine_bindings_sizes CHECK (cpu_cores > 0 AND memory_mb > 0 AND storage_gb > 0 AND gpu_count >= 0),
        CONSTRAINT ck_machine_bindings_vmid CHECK (vmid BETWEEN 100 AND 999999999),
        CONSTRAINT ck_machine_bindings_observed CHECK (observed_state IN ('running', 'stopped', 'paused', 'missing', 'unknown'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_machine_bindings_vmid ON machine_bindings (vmid)`);
    await runner.query(`CREATE INDEX ix_machine_bindings_hypervisor ON machine_bindings (hypervisor_id, vmid)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE machine_bindings`);
    await runner.query(`DROP SEQUENCE machine_vmids`);
    await runner.query(`ALTER TABLE virtual_machines DROP hypervisor_id`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVirtualMachines1763700011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE virtual_machines (
        id uuid NOT NULL,
        name text NOT NULL,
        tenant_id integer NOT NULL,
        group_id integer NOT NULL,
        host_id uuid NOT NULL,
        specification_id uuid NOT NULL,
        specification_generation integer NOT NULL,
        k8s_cluster_id uuid,
        status text NOT NULL DEFAULT 'creating',
        last_error text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_virtual_machines PRIMARY KEY (id),
        CONSTRAINT fk_virtual_machines_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
        CONSTRAINT fk_virtual_machines_group FOREIGN KEY (group_id) REFERENCES baremetal_groups (id),
        CONSTRAINT fk_virtual_machines_host FOREIGN KEY (host_id) REFERENCES baremetals (id),
        CONSTRAINT fk_virtual_machines_specification FOREIGN KEY (specification_id) REFERENCES vm_specifications (id),
        CONSTRAINT fk_virtual_machines_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id),
        CONSTRAINT ck_virtual_machines_status CHECK (status IN ('creating', 'created', 'starting', 'running', 'stopping',
          'stopped', 'rebooting', 'migrating', 'deleting', 'error', 'unknown', 'maintenance'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_virtual_machines_name ON virtual_machines (tenant_id, name)`);
    for (const column of ['tenant_id', 'group_id', 'host_id', 'specification_id', 'k8s_cluster_id', 'status']) {
      const name = `ix_virtual_machines_${column.replace('_id', '').replace('k8s_', '')}`;
      await runner.query(`CREATE INDEX ${name} ON virtual_machines (${column}, id)`);
    }
    // What a virtual machine holds. Sums per quota and host equal the counters there; see GET /api/v2/invariants.
    await runner.query(`
      CREATE TABLE allocations (
        vm_id uuid NOT NULL,
        quota_id uuid NOT NULL,
        host_id uuid NOT NULL,
        cpu integer NOT NULL,
        memory_mb integer NOT NULL,
        storage_gb integer NOT NULL,
        gpus integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_allocations PRIMARY KEY (vm_id),
        CONSTRAINT fk_allocations_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id),
        CONSTRAINT fk_allocations_quota FOREIGN KEY (quota_id) REFERENCES host_group_tenant_quotas (id),
        CONSTRAINT fk_allocations_host FOREIGN KEY (host_id) REFERENCES baremetals (id),
        CONSTRAINT ck_allocations_amounts CHECK (cpu >= 0 AND memory_mb >= 0 AND storage_gb >= 0 AND gpus >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_allocations_quota ON allocations (quota_id)`);
    await runner.query(`CREATE INDEX ix_allocations_host ON allocations (host_id)`);
    await runner.query(`
      CREATE TABLE placement_decisions (
        vm_id uuid NOT NULL,
        host_id uuid NOT NULL,
        decision jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_placement_decisions PRIMARY KEY (vm_id),
        CONSTRAINT fk_placement_decisions_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['placement_decisions', 'allocations', 'virtual_machines']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

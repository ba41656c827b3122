import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuotas1763700008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE host_group_tenant_quotas (
        id uuid NOT NULL,
        group_id integer NOT NULL,
        tenant_id integer NOT NULL,
        cpu_quota_percentage numeric(5,2) NOT NULL,
        memory_quota_mb integer,
        storage_quota_gb integer,
        gpu_quota integer,
        vm_quota integer,
        used_cpu integer NOT NULL DEFAULT 0,
        used_memory_mb integer NOT NULL DEFAULT 0,
        used_storage_gb integer NOT NULL DEFAULT 0,
        used_gpus integer NOT NULL DEFAULT 0,
        used_vms integer NOT NULL DEFAULT 0,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_host_group_tenant_quotas PRIMARY KEY (id),
        CONSTRAINT fk_host_group_tenant_quotas_group FOREIGN KEY (group_id) REFERENCES baremetal_groups (id),
        CONSTRAINT fk_host_group_tenant_quotas_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
        CONSTRAINT ck_host_group_tenant_quotas_percentage CHECK (cpu_quota_percentage BETWEEN 0 AND 100),
        CONSTRAINT ck_host_group_tenant_quotas_limits CHECK (memory_quota_mb >= 0 AND storage_quota_gb >= 0 AND gpu_quota >= 0 AND vm_quota >= 0),
        CONSTRAINT ck_host_group_tenant_quotas_used CHECK (used_cpu >= 0 AND used_memory_mb >= 0 AND used_storage_gb >= 0 AND used_gpus >= 0 AND used_vms >= 0)
      ) WITH (fillfactor = 70)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_host_group_tenant_quotas_pair ON host_group_tenant_quotas (tenant_id, group_id)`,
    );
    await runner.query(`CREATE INDEX ix_host_group_tenant_quotas_group ON host_group_tenant_quotas (group_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE host_group_tenant_quotas`);
  }
}

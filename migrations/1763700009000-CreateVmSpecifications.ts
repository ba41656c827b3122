import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVmSpecifications1763700009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vm_specifications (
        id uuid NOT NULL,
        name text NOT NULL,
        generation integer NOT NULL DEFAULT 1,
        required_cpu integer NOT NULL,
        required_memory_mb integer NOT NULL,
        required_storage_gb integer NOT NULL,
        gpu_count integer NOT NULL DEFAULT 0,
        gpu_model text,
        requires_infiniband boolean NOT NULL DEFAULT false,
        tenant_id integer,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_vm_specifications PRIMARY KEY (id),
        CONSTRAINT fk_vm_specifications_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
        CONSTRAINT ck_vm_specifications_sizes
          CHECK (required_cpu > 0 AND required_memory_mb > 0 AND required_storage_gb > 0 AND gpu_count >= 0)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_vm_specifications_name ON vm_specifications (name)`);
    await runner.query(`CREATE INDEX ix_vm_specifications_tenant ON vm_specifications (tenant_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE vm_specifications`);
  }
}

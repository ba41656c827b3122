import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHypervisors1763700080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hypervisors (
        id uuid NOT NULL,
        name text NOT NULL,
        host text NOT NULL,
        port integer NOT NULL DEFAULT 8006,
        username text NOT NULL,
        token_name text NOT NULL,
        sealed_token_value text NOT NULL,
        verify_ssl boolean NOT NULL DEFAULT true,
        fingerprint text,
        ca_pem text,
        storage_name text NOT NULL,
        host_group_id integer NOT NULL,
        tenant_id integer NOT NULL,
        enabled boolean NOT NULL DEFAULT true,
        status text,
        pve_version text,
        missing_privileges jsonb NOT NULL DEFAULT '[]',
        last_error text,
        last_seen_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_hypervisors PRIMARY KEY (id),
        CONSTRAINT fk_hypervisors_host_group FOREIGN KEY (host_group_id) REFERENCES baremetal_groups (id),
        CONSTRAINT fk_hypervisors_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id),
        CONSTRAINT ck_hypervisors_port CHECK (port BETWEEN 1 AND 65535),
        CONSTRAINT ck_hypervisors_status CHECK (status IN ('online', 'offline', 'unauthorized', 'incompatible'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_hypervisors_name ON hypervisors (name)`);
    await runner.query(`CREATE INDEX ix_hypervisors_host_group ON hypervisors (host_group_id, id)`);
    await runner.query(`CREATE INDEX ix_hypervisors_tenant ON hypervisors (tenant_id, id)`);
    await runner.query(`CREATE INDEX ix_hypervisors_status ON hypervisors (status, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE hypervisors`);
  }
}

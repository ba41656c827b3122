import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateK8sClusters1763700010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE k8s_clusters (
        id uuid NOT NULL,
        name text NOT NULL,
        tenant_id integer NOT NULL,
        description text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'active',
        version_label text,
        scheduling_mode text NOT NULL DEFAULT 'default',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_k8s_clusters PRIMARY KEY (id),
        CONSTRAINT fk_k8s_clusters_tenant FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
        CONSTRAINT ck_k8s_clusters_status
          CHECK (status IN ('creating', 'active', 'maintenance', 'inactive', 'error', 'deleting')),
        CONSTRAINT ck_k8s_clusters_scheduling_mode
          CHECK (scheduling_mode IN ('default', 'spread_rack', 'spread_resource', 'balanced'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_k8s_clusters_tenant_name ON k8s_clusters (tenant_id, name)`);
    await runner.query(`CREATE INDEX ix_k8s_clusters_tenant ON k8s_clusters (tenant_id, id)`);
    await runner.query(`CREATE INDEX ix_k8s_clusters_status ON k8s_clusters (status, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE k8s_clusters`);
  }
}

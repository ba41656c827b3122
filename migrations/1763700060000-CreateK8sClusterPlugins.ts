import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateK8sClusterPlugins1763700060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE k8s_cluster_plugins (
        id uuid NOT NULL,
        k8s_cluster_id uuid NOT NULL,
        name text NOT NULL,
        plugin_version text,
        status text NOT NULL DEFAULT 'installing',
        additional_info jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_k8s_cluster_plugins PRIMARY KEY (id),
        CONSTRAINT fk_k8s_cluster_plugins_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id) ON DELETE CASCADE,
        CONSTRAINT ck_k8s_cluster_plugins_status CHECK (status IN ('installing', 'active', 'inactive', 'error')),
        CONSTRAINT ck_k8s_cluster_plugins_additional_info CHECK (jsonb_typeof(additional_info) = 'object')
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_k8s_cluster_plugins_cluster_name ON k8s_cluster_plugins (k8s_cluster_id, name)`,
    );
    await runner.query(`CREATE INDEX ix_k8s_cluster_plugins_cluster ON k8s_cluster_plugins (k8s_cluster_id, id)`);
    await runner.query(`CREATE INDEX ix_k8s_cluster_plugins_name ON k8s_cluster_plugins (name, id)`);
    await runner.query(`CREATE INDEX ix_k8s_cluster_plugins_status ON k8s_cluster_plugins (status, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE k8s_cluster_plugins`);
  }
}

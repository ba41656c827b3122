import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the clusters and not in them: lists of clusters must not carry credentials. */
export class CreateKubeconfigs1763700060040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE k8s_clusters ADD COLUMN kubeconfig_server text`);
    await runner.query(`
      CREATE TABLE k8s_kubeconfigs (
        k8s_cluster_id uuid NOT NULL,
        sealed text NOT NULL,
        CONSTRAINT pk_k8s_kubeconfigs PRIMARY KEY (k8s_cluster_id),
        CONSTRAINT fk_k8s_kubeconfigs_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE k8s_kubeconfigs`);
    await runner.query(`ALTER TABLE k8s_clusters DROP COLUMN kubeconfig_server`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateK8sNodePools1763700060030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE k8s_node_pools (
        id uuid NOT NULL,
        k8s_cluster_id uuid NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        count integer NOT NULL DEFAULT 0,
        specification_id uuid NOT NULL,
        group_id integer NOT NULL,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_k8s_node_pools PRIMARY KEY (id),
        CONSTRAINT fk_k8s_node_pools_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id),
        CONSTRAINT fk_k8s_node_pools_specification FOREIGN KEY (specification_id) REFERENCES vm_specifications (id),
        CONSTRAINT fk_k8s_node_pools_group FOREIGN KEY (group_id) REFERENCES baremetal_groups (id),
        CONSTRAINT ck_k8s_node_pools_role CHECK (role IN ('control-plane', 'worker')),
        CONSTRAINT ck_k8s_node_pools_count CHECK (count BETWEEN 0 AND 100)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_k8s_node_pools_cluster_name ON k8s_node_pools (k8s_cluster_id, name)`);
    await runner.query(`CREATE UNIQUE INDEX uq_k8s_node_pools_id_cluster ON k8s_node_pools (id, k8s_cluster_id)`);
    const indexes = {
      cluster: 'k8s_cluster_id',
      specification: 'specification_id',
      group: 'group_id',
      name: 'name',
      role: 'role',
    };
    for (const [name, column] of Object.entries(indexes))
      await runner.query(`CREATE INDEX ix_k8s_node_pools_${name} ON k8s_node_pools (${column}, id)`);
    // A node is a machine of the pool's cluster. The key names the cluster too, so neither can be changed alone.
    await runner.query(`
      ALTER TABLE virtual_machines
        ADD COLUMN k8s_node_pool_id uuid,
        ADD COLUMN node_number integer,
        ADD CONSTRAINT fk_virtual_machines_node_pool
          FOREIGN KEY (k8s_node_pool_id, k8s_cluster_id) REFERENCES k8s_node_pools (id, k8s_cluster_id),
        ADD CONSTRAINT ck_virtual_machines_node CHECK ((k8s_node_pool_id IS NULL) = (node_number IS NULL)
          AND (k8s_node_pool_id IS NULL OR k8s_cluster_id IS NOT NULL))`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_virtual_machines_node ON virtual_machines (k8s_node_pool_id, k8s_cluster_id, node_number)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE virtual_machines DROP COLUMN node_number, DROP COLUMN k8s_node_pool_id`);
    await runner.query(`DROP TABLE k8s_node_pools`);
  }
}

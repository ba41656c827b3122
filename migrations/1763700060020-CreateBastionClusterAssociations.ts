import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBastionClusterAssociations1763700060020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNIQUE INDEX uq_k8s_clusters_id_tenant ON k8s_clusters (id, tenant_id)`);
    await runner.query(`CREATE UNIQUE INDEX uq_virtual_machines_id_tenant ON virtual_machines (id, tenant_id)`);
    await runner.query(`
      CREATE TABLE bastion_cluster_associations (
        id uuid NOT NULL,
        k8s_cluster_id uuid NOT NULL,
        vm_id uuid NOT NULL,
        tenant_id integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_bastion_cluster_associations PRIMARY KEY (id),
        CONSTRAINT fk_bastion_cluster_associations_cluster
          FOREIGN KEY (k8s_cluster_id, tenant_id) REFERENCES k8s_clusters (id, tenant_id),
        CONSTRAINT fk_bastion_cluster_associations_vm
          FOREIGN KEY (vm_id, tenant_id) REFERENCES virtual_machines (id, tenant_id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_bastion_cluster_associations_pair ON bastion_cluster_associations (k8s_cluster_id, vm_id)`,
    );
    await runner.query(
      `CREATE INDEX ix_bastion_cluster_associations_cluster ON bastion_cluster_associations (k8s_cluster_id, tenant_id)`,
    );
    await runner.query(
      `CREATE INDEX ix_bastion_cluster_associations_vm ON bastion_cluster_associations (vm_id, tenant_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bastion_cluster_associations`);
    await runner.query(`DROP INDEX uq_virtual_machines_id_tenant`);
    await runner.query(`DROP INDEX uq_k8s_clusters_id_tenant`);
  }
}

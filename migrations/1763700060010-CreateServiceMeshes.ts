import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateServiceMeshes1763700060010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_meshes (
        id uuid NOT NULL,
        name text NOT NULL,
        type text NOT NULL,
        mesh_version text,
        description text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'active',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_service_meshes PRIMARY KEY (id),
        CONSTRAINT ck_service_meshes_type CHECK (type IN ('cilium', 'istio', 'other')),
        CONSTRAINT ck_service_meshes_status CHECK (status IN ('active', 'inactive', 'maintenance', 'error'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_service_meshes_name ON service_meshes (name)`);
    await runner.query(`CREATE INDEX ix_service_meshes_type ON service_meshes (type, id)`);
    await runner.query(`CREATE INDEX ix_service_meshes_status ON service_meshes (status, id)`);
    await runner.query(`
      CREATE TABLE k8s_cluster_service_meshes (
        k8s_cluster_id uuid NOT NULL,
        service_mesh_id uuid NOT NULL,
        role text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_k8s_cluster_service_meshes PRIMARY KEY (k8s_cluster_id, service_mesh_id),
        CONSTRAINT fk_k8s_cluster_service_meshes_cluster FOREIGN KEY (k8s_cluster_id) REFERENCES k8s_clusters (id) ON DELETE CASCADE,
        CONSTRAINT fk_k8s_cluster_service_meshes_mesh FOREIGN KEY (service_mesh_id) REFERENCES service_meshes (id),
        CONSTRAINT ck_k8s_cluster_service_meshes_role CHECK (role IN ('primary', 'secondary'))
      )`);
    await runner.query(
      `CREATE INDEX ix_k8s_cluster_service_meshes_mesh ON k8s_cluster_service_meshes (service_mesh_id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_k8s_cluster_service_meshes_primary ON k8s_cluster_service_meshes (k8s_cluster_id) WHERE role = 'primary'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE k8s_cluster_service_meshes`);
    await runner.query(`DROP TABLE service_meshes`);
  }
}

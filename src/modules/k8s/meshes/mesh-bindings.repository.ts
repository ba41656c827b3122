import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { registerConstraint } from '../../../core/database/pg-errors';
import type { Tx } from '../../../core/database/unit-of-work';
import { MeshBinding, type MeshRole } from './mesh-binding.entity';

registerConstraint('pk_k8s_cluster_service_meshes', {
  code: 'SERVICE_MESH_BINDING_DUPLICATE',
  field: 'service_mesh_id',
});
registerConstraint('uq_k8s_cluster_service_meshes_primary', {
  code: 'PRIMARY_SERVICE_MESH_DUPLICATE',
  field: 'role',
});

type Row = MeshBinding & { [column: string]: unknown };

/** Which clusters are part of which meshes. The caller's rights on the cluster have been decided before. */
@Injectable()
export class MeshBindingsRepository {
  constructor(private readonly db: Database) {}

  /** The primary one first, then in the order they were bound. */
  ofCluster(ctx: RequestContext, k8sClusterId: string): Promise<MeshBinding[]> {
    return (ctx.tx ?? this.db).query<Row>(
      `SELECT ${this.columns} FROM k8s_cluster_service_meshes t WHERE t.k8s_cluster_id = $1 ORDER BY t.role, t.created_at, t.service_mesh_id`,
      [k8sClusterId],
    );
  }

  async insert(tx: Tx, k8sClusterId: string, serviceMeshId: string, role: MeshRole): Promise<MeshBinding> {
    const [row] = await tx.query<Row>(
      `INSERT INTO k8s_cluster_service_meshes AS t (k8s_cluster_id, service_mesh_id, role) VALUES ($1, $2, $3) RETURNING ${this.columns}`,
      [k8sClusterId, serviceMeshId, role],
    );
    return row as MeshBinding;
  }

  async changeRole(tx: Tx, { k8sClusterId, serviceMeshId }: MeshBinding, role: MeshRole): Promise<MeshBinding> {
    const [row] = await tx.query<Row>(
      `UPDATE k8s_cluster_service_meshes AS t SET role = $3 WHERE t.k8s_cluster_id = $1 AND t.service_mesh_id = $2 RETURNING ${this.columns}`,
      [k8sClusterId, serviceMeshId, role],
    );
    return row as MeshBinding;
  }

  async delete(tx: Tx, { k8sClusterId, serviceMeshId }: MeshBinding): Promise<void> {
    await tx.execute('DELETE FROM k8s_cluster_service_meshes WHERE k8s_cluster_id = $1 AND service_mesh_id = $2', [
      k8sClusterId,
      serviceMeshId,
    ]);
  }

  /** Clusters that are part of a mesh; exact while the mesh is locked. */
  async countClusters(tx: Tx, serviceMeshId: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS count FROM k8s_cluster_service_meshes WHERE service_mesh_id = $1';
    const [row] = await tx.query<{ count: number }>(sql, [serviceMeshId]);
    return row?.count ?? 0;
  }

  private get columns(): string {
    return this.db.table(MeshBinding).selectList('t');
  }
}

import { auditChange } from '../../../core/audit/change-writer';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { ResourceEntity } from '../../../core/database/resource.entity';
import type { Tx } from '../../../core/database/unit-of-work';

/**
 * Rows that are part of a cluster and mean nothing without it. They are deleted with it, each with an audit row of its
 * own; nobody holds grants on them.
 */
export class ClusterPartsRepository<E extends ResourceEntity & { k8sClusterId: string }> extends ResourceRepository<E> {
  /** The caller has been allowed to delete the cluster, which is locked. */
  async removeAllInTx(tx: Tx, k8sClusterId: string): Promise<void> {
    const sql = `DELETE FROM ${this.table.name} AS t WHERE t.k8s_cluster_id = $1 RETURNING ${this.table.selectList('t')}`;
    for (const row of this.table.revive(await tx.query<E>(sql, [k8sClusterId])))
      tx.record(auditChange(this.resource, 'delete', row.id, row, null));
  }
}

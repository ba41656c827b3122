import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { ClusterAccess } from './kubeconfig';

/** Kubeconfigs, sealed. The caller's rights on the cluster have been decided before. */
@Injectable()
export class KubeconfigsRepository {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
  ) {}

  /** Null when the cluster has none. SECRET_UNREADABLE when it was sealed with a key that is not configured. */
  async find(ctx: RequestContext, clusterId: string): Promise<ClusterAccess | null> {
    const [row] = await (ctx.tx ?? this.db).query<{ sealed: string }>(
      'SELECT sealed FROM k8s_kubeconfigs WHERE k8s_cluster_id = $1',
      [clusterId],
    );
    return row ? (JSON.parse(this.box.open(placeOf(clusterId), row.sealed)) as ClusterAccess) : null;
  }

  async put(tx: Tx, clusterId: string, access: ClusterAccess): Promise<void> {
    await tx.execute(
      `INSERT INTO k8s_kubeconfigs (k8s_cluster_id, sealed) VALUES ($1, $2)
       ON CONFLICT (k8s_cluster_id) DO UPDATE SET sealed = excluded.sealed`,
      [clusterId, this.box.seal(placeOf(clusterId), JSON.stringify(access))],
    );
  }

  async delete(tx: Tx, clusterId: string): Promise<void> {
    await tx.execute('DELETE FROM k8s_kubeconfigs WHERE k8s_cluster_id = $1', [clusterId]);
  }
}

function placeOf(clusterId: string): Place {
  return { table: 'k8s_kubeconfigs', id: clusterId, column: 'sealed' };
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { Vm } from './vm.entity';
import { VM } from './vm.resource';

@Injectable()
export class VmsRepository extends ResourceRepository<Vm> {
  constructor(db: Database) {
    super(db, VM);
  }

  /** Not scoped: for rules that hold whoever looks. */
  async countInTx(tx: Tx, k8sClusterId: string | null): Promise<number> {
    const sql = 'SELECT count(*)::int AS count FROM virtual_machines WHERE k8s_cluster_id = $1';
    const [row] = await tx.query<{ count: number }>(sql, [k8sClusterId]);
    return row?.count ?? 0;
  }
}

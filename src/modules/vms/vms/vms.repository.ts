import { Injectable } from '@nestjs/common';
import type { Granted } from '../../../core/authz/granted';
import type { RequestContext } from '../../../core/context/request-context';
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

  /**
   * The nodes of a pool numbered above `above`, the highest first, locked. A pool owns its nodes: who may change it has
   * been decided, and rights on the machines themselves are not asked for.
   */
  async lockNodes(tx: Tx, k8sNodePoolId: string, above: number): Promise<Granted<Vm, 'delete'>[]> {
    const sql = `SELECT ${this.table.selectList('t')} FROM virtual_machines t
      WHERE t.k8s_node_pool_id = $1 AND t.node_number > $2 ORDER BY t.node_number DESC FOR UPDATE`;
    return this.table.revive(await tx.query<Vm & { [column: string]: unknown }>(sql, [k8sNodePoolId, above])) as never;
  }

  /** Where the hypervisor has the machine; what it holds there is changed in the ledger. */
  moveInTx(tx: Tx, id: string, hostId: string): void {
    tx.enqueue('UPDATE virtual_machines SET host_id = $2, version = version + 1, updated_at = now() WHERE id = $1', [
      id,
      hostId,
    ]);
  }

  /** Locked, for a caller who may delete it, which includes that he may change it. */
  async requireBoth(tx: Tx, ctx: RequestContext, id: string): Promise<Granted<Vm, 'update'> & Granted<Vm, 'delete'>> {
    await this.require(tx, ctx, 'delete', id);
    return (await this.require(tx, ctx, 'update', id)) as Granted<Vm, 'update'> & Granted<Vm, 'delete'>;
  }
}

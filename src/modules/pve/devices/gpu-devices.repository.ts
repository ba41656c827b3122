import { Injectable } from '@nestjs/common';
import { auditChange } from '../../../core/audit/change-writer';
import { Database, type Queryable } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import type { GpuDevice } from './gpu-device.entity';
import { GPU_DEVICE } from './gpu-device.resource';

type Columns = Omit<GpuDevice, 'id' | 'createdAt' | 'updatedAt' | 'version' | 'stateAt'>;

/** States change without a new version and without the rights of a caller: discovery decides about them. */
@Injectable()
export class GpuDevicesRepository extends ResourceRepository<GpuDevice> {
  constructor(db: Database) {
    super(db, GPU_DEVICE);
  }

  /** All devices of a hypervisor, by node and index. Not scoped: for placing. */
  ofHypervisor(hypervisorId: string, q: Queryable = this.db): Promise<GpuDevice[]> {
    return this.select(q, `t.hypervisor_id = $1 ORDER BY t.node, t.kind, t.index, t.name`, [hypervisorId]);
  }

  /** Of all hypervisors. Not scoped: for those who may see all of them. */
  all(q: Queryable = this.db): Promise<GpuDevice[]> {
    return this.select(q, `true ORDER BY t.hypervisor_id, t.node, t.kind, t.index, t.name`, []);
  }

  /** Those of one, locked until the end of the transaction. */
  lockOfHypervisor(tx: Tx, hypervisorId: string): Promise<GpuDevice[]> {
    return this.select(tx, `t.hypervisor_id = $1 ORDER BY t.id FOR UPDATE`, [hypervisorId]);
  }

  async add(tx: Tx, columns: Columns): Promise<GpuDevice> {
    const { sql, params } = this.table.insert([{ ...columns, id: uuidv7() }]);
    const [row] = await tx.query<GpuDevice & { [column: string]: unknown }>(sql, params);
    if (!row) throw new Error('gpu_devices: nothing was inserted');
    tx.record(auditChange(GPU_DEVICE, 'discover', row.id, null, row));
    return row;
  }

  /** Writes what changed, without a new version. Leaves an audit row when the state did. */
  async write(tx: Tx, before: GpuDevice, change: Partial<Columns>, action = 'discover'): Promise<GpuDevice> {
    const params: unknown[] = [before.id];
    const moved = change.state !== undefined || change.vmid !== undefined;
    const assignments = this.table.assignments(change, params);
    if (!assignments) return before;
    const [after = before] = await tx.query<GpuDevice & { [column: string]: unknown }>(
      `UPDATE gpu_devices AS t SET ${assignments}, updated_at = now()${moved ? ', state_at = now()' : ''}
       WHERE t.id = $1 RETURNING ${this.table.selectList('t')}`,
      params,
    );
    if (moved) tx.record(auditChange(GPU_DEVICE, action, before.id, before, after));
    return after;
  }

  /** When their nodes last answered. */
  async markSeen(tx: Tx, hypervisorId: string, nodes: readonly string[]): Promise<void> {
    await tx.execute('UPDATE gpu_devices SET seen_at = now() WHERE hypervisor_id = $1 AND node = ANY($2)', [
      hypervisorId,
      nodes,
    ]);
  }

  private select(q: Queryable, condition: string, params: unknown[]): Promise<GpuDevice[]> {
    const sql = `SELECT ${this.table.selectList('t')} FROM ${this.table.name} t WHERE ${condition}`;
    return q.query<GpuDevice & { [column: string]: unknown }>(sql, params);
  }
}

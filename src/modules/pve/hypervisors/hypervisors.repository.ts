import { Injectable } from '@nestjs/common';
import { auditChange } from '../../../core/audit/change-writer';
import { Database, type Queryable } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import type { Hypervisor } from './hypervisor.entity';
import { HYPERVISOR } from './hypervisor.resource';

/** What was found out by asking; what is left out stays. */
export type Observation = Partial<Pick<Hypervisor, 'status' | 'pveVersion' | 'missingPrivileges' | 'lastError'>>;

@Injectable()
export class HypervisorsRepository extends ResourceRepository<Hypervisor> {
  constructor(db: Database) {
    super(db, HYPERVISOR);
  }

  /** Not scoped: for work on machines, whose callers were judged by the machine. */
  async findForUse(id: string, q: Queryable = this.db): Promise<Hypervisor | null> {
    return this.one(q, 't.id = $1', [id]);
  }

  /** Not scoped, see {@link findForUse}. */
  async findByName(name: string, q: Queryable = this.db): Promise<Hypervisor | null> {
    return this.one(q, 't.name = $1', [name]);
  }

  /** Not scoped, see {@link findForUse}. By age. */
  async enabled(q: Queryable = this.db): Promise<Hypervisor[]> {
    return this.rowsWhere(q, 't.enabled', []);
  }

  /**
   * Writes what was found, without a new version. Leaves an audit row when the status is another one than before, or
   * when somebody asked for it: `action`.
   */
  async observe(tx: Tx, before: Hypervisor, observation: Observation, action?: string): Promise<Hypervisor> {
    const params: unknown[] = [before.id];
    const assignments = this.table.assignments(observation, params);
    const seen = observation.status && observation.status !== 'offline' ? ', last_seen_at = now()' : '';
    const [row] = await tx.query<Hypervisor & { [column: string]: unknown }>(
      `UPDATE ${this.table.name} AS t SET ${assignments}${seen} WHERE t.id = $1 RETURNING ${this.table.selectList('t')}`,
      params,
    );
    if (!row) return before;
    if (action !== undefined || row.status !== before.status) {
      const visible = ({ lastSeenAt: _, ...rest }: Hypervisor) => rest as Hypervisor;
      tx.record(auditChange(HYPERVISOR, action ?? 'observe', row.id, visible(before), visible(row)));
    }
    return row;
  }

  /** How many hosts its nodes are. */
  async countHosts(tx: Tx, id: string): Promise<number> {
    const [row] = await tx.query<{ hosts: number }>(
      'SELECT count(host_id)::int AS hosts FROM pve_nodes WHERE hypervisor_id = $1',
      [id],
    );
    return row?.hosts ?? 0;
  }

  private async one(q: Queryable, condition: string, params: unknown[]): Promise<Hypervisor | null> {
    return (await this.rowsWhere(q, condition, params))[0] ?? null;
  }

  private rowsWhere(q: Queryable, condition: string, params: unknown[]): Promise<Hypervisor[]> {
    const sql = `SELECT ${this.table.selectList('t')} FROM ${this.table.name} t WHERE ${condition} ORDER BY t.id`;
    return q.query<Hypervisor & { [column: string]: unknown }>(sql, params);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import type { Tx } from '../../../core/database/unit-of-work';
import { PveNode } from './pve-node.entity';

/** Zeros leave the sizes as they were. */
export type SeenNode = Pick<PveNode, 'name' | 'online' | 'cores' | 'memoryMb'>;

/** Nodes as they were found. Nobody changes them by hand, so nothing of this is in the audit log. */
@Injectable()
export class PveNodesRepository {
  constructor(private readonly db: Database) {}

  /** By name. */
  ofHypervisor(hypervisorId: string, q: Queryable = this.db): Promise<PveNode[]> {
    const table = this.db.table(PveNode);
    return q.query<PveNode & { [column: string]: unknown }>(
      `SELECT ${table.selectList('n')} FROM pve_nodes n WHERE n.hypervisor_id = $1 ORDER BY n.name`,
      [hypervisorId],
    );
  }

  /** The node that a host is; null for hosts that are none. */
  async ofHost(hostId: string, q: Queryable = this.db): Promise<PveNode | null> {
    const table = this.db.table(PveNode);
    const [row] = await q.query<PveNode & { [column: string]: unknown }>(
      `SELECT ${table.selectList('n')} FROM pve_nodes n WHERE n.host_id = $1`,
      [hostId],
    );
    return row ?? null;
  }

  /** Nodes that are not among them are down or gone: they stay, offline. */
  async save(tx: Tx, hypervisorId: string, nodes: readonly SeenNode[]): Promise<void> {
    await tx.execute(
      `INSERT INTO pve_nodes (id, hypervisor_id, name, online, cores, memory_mb, seen_at)
       SELECT s.id, $1, s.name, s.online, s.cores, s.memory_mb, CASE WHEN s.online THEN now() END
       FROM jsonb_to_recordset($2::jsonb) AS s(id uuid, name text, online boolean, cores integer, memory_mb integer)
       ON CONFLICT (hypervisor_id, name) DO UPDATE SET
         online = excluded.online,
         cores = COALESCE(NULLIF(excluded.cores, 0), pve_nodes.cores),
         memory_mb = COALESCE(NULLIF(excluded.memory_mb, 0), pve_nodes.memory_mb),
         seen_at = COALESCE(excluded.seen_at, pve_nodes.seen_at),
         updated_at = now()`,
      [
        hypervisorId,
        JSON.stringify(nodes.map(({ memoryMb, ...rest }) => ({ ...rest, memory_mb: memoryMb, id: uuidv7() }))),
      ],
    );
    await tx.execute(
      'UPDATE pve_nodes SET online = false, updated_at = now() WHERE hypervisor_id = $1 AND online AND name <> ALL($2)',
      [hypervisorId, nodes.map(({ name }) => name)],
    );
  }

  async setHost(tx: Tx, hypervisorId: string, name: string, hostId: string): Promise<void> {
    await tx.execute('UPDATE pve_nodes SET host_id = $3, updated_at = now() WHERE hypervisor_id = $1 AND name = $2', [
      hypervisorId,
      name,
      hostId,
    ]);
  }
}

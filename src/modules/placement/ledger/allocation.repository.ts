import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { type Delta, demandOf, growth, type Resources } from '../model';
import type { PeerScope } from '../snapshot.repository';
import { Allocation } from './allocation.entity';

/**
 * The ledger. LOCK ORDER, for everybody who changes counters: quota rows by id, then host rows by id (the host's
 * group row follows through its trigger, and only when totals change). A claim takes both in the last statement of its
 * transaction, because a hot quota or host is held until the commit.
 *
 * Counters are changed by guarded UPDATEs: the condition is part of the statement, so two claims that both saw room
 * cannot both take it; CHECK constraints stand behind them.
 */
export interface Claim {
  vmId: string;
  quotaId: string;
  groupId: number;
  hostId: string;
  need: Resources;
  gpuModel: string | null;
  /** Machines it must not share its host with (hard anti-affinity), or null. */
  apartFrom: PeerScope | null;
}

type Row<T> = T & { [column: string]: unknown };

const ADJUST_QUOTA = `
  UPDATE host_group_tenant_quotas q SET
    used_cpu = q.used_cpu + $2, used_memory_mb = q.used_memory_mb + $3, used_storage_gb = q.used_storage_gb + $4,
    used_gpus = q.used_gpus + $5, used_vms = q.used_vms + $6
  FROM baremetal_groups g
  WHERE q.id = $1 AND g.id = q.group_id
    AND ($2 <= 0 OR q.used_cpu + $2 <= floor(q.cpu_quota_percentage * g.total_cpu / 100))
    AND ($3 <= 0 OR q.memory_quota_mb IS NULL OR q.used_memory_mb + $3 <= q.memory_quota_mb)
    AND ($4 <= 0 OR q.storage_quota_gb IS NULL OR q.used_storage_gb + $4 <= q.storage_quota_gb)
    AND ($5 <= 0 OR q.gpu_quota IS NULL OR q.used_gpus + $5 <= q.gpu_quota)
    AND ($6 <= 0 OR q.vm_quota IS NULL OR q.used_vms + $6 <= q.vm_quota)`;

/** Of the row whose id is `id`; `from` names what has to have happened before. */
const adjustHost = (id: string, from = '') => `
  UPDATE baremetals b SET
    allocated_cpu = b.allocated_cpu + $2, allocated_memory_mb = b.allocated_memory_mb + $3,
    allocated_storage_gb = b.allocated_storage_gb + $4, allocated_gpus = b.allocated_gpus + $5, vm_count = b.vm_count + $6
  ${from} WHERE b.id = ${id}
    AND ($2 <= 0 OR b.total_cpu - b.reserved_cpu - b.allocated_cpu >= $2)
    AND ($3 <= 0 OR b.total_memory_mb - b.reserved_memory_mb - b.allocated_memory_mb >= $3)
    AND ($4 <= 0 OR b.total_storage_gb - b.reserved_storage_gb - b.allocated_storage_gb >= $4)
    AND ($5 <= 0 OR b.total_gpus - b.reserved_gpus - b.allocated_gpus >= $5)
    AND ($6 < 0 OR $8::text IS NULL OR b.gpu_model = $8)
    AND ($6 <= 0 OR (b.status = 'running' AND b.group_id = $7 AND (b.max_vms IS NULL OR b.vm_count < b.max_vms)))`;
const ADJUST_HOST = adjustHost('$1');

/**
 * In words: and no other machine of the tenant or cluster is on that host. Peers share the quota row, which was locked
 * by a statement before, so this one sees every peer that was placed before.
 */
const apart = (tenant: string, cluster: string) => `
    AND NOT EXISTS (SELECT 1 FROM virtual_machines v WHERE v.host_id = b.id AND v.id <> $9
      AND CASE WHEN ${cluster}::uuid IS NULL THEN v.tenant_id = ${tenant} ELSE v.k8s_cluster_id = ${cluster} END)`;
const APART = apart('$10', '$11');

const LOCK_QUOTA = 'SELECT FROM host_group_tenant_quotas WHERE id = $1 FOR NO KEY UPDATE';

/** The host is changed after the quota, because it is joined with what the quota's change returns. */
const TAKE_QUOTA = `${ADJUST_QUOTA} RETURNING q.id`;
const takeHost = (condition: string) => `${adjustHost('$10', 'FROM quota')}${condition} RETURNING b.id`;
const TAKE_HOST = takeHost('');
const TAKE_HOST_APART = takeHost(apart('$11', '$12'));

/** Without its quota or host the row is refused: see {@link refusedBy}. */
const HOLD = `
  INSERT INTO allocations (vm_id, quota_id, host_id, cpu, memory_mb, storage_gb, gpus)
  VALUES ($9, (SELECT id FROM quota), (SELECT id FROM host), $2, $3, $4, $5)`;

/** Class of the advisory locks on groups. */
const GROUP_LOCKS = 7_226_003;

export type ClaimOutcome = 'granted' | 'quota' | 'host';

/** Which of the two had no room for a claim that made its transaction fail; null when it failed for another reason. */
export function refusedBy(error: unknown): Exclude<ClaimOutcome, 'granted'> | null {
  const { code, table, column } = error as { code?: string; table?: string; column?: string };
  if (code !== NOT_NULL_VIOLATION || table !== 'allocations') return null;
  return column === 'quota_id' ? 'quota' : 'host';
}
const NOT_NULL_VIOLATION = '23502';

@Injectable()
export class AllocationRepository {
  constructor(private readonly db: Database) {}

  /**
   * For transactions that claim or release several machines: one at a time in a group. Each claim chooses its host when
   * its turn comes, so they cannot take hosts in the order above, and two of different quotas would meet crosswise.
   */
  async lockGroup(tx: Tx, groupId: number): Promise<void> {
    await tx.execute('SELECT pg_advisory_xact_lock($1, $2)', [GROUP_LOCKS, groupId]);
  }

  /** What the machine holds, locked. */
  async lock(tx: Tx, vmId: string): Promise<Allocation> {
    const table = this.db.table(Allocation);
    const [row] = await tx.query<Row<Allocation>>(
      `SELECT ${table.selectList('a')} FROM allocations a WHERE a.vm_id = $1 FOR UPDATE`,
      [vmId],
    );
    if (!row) throw new Error(`Virtual machine ${vmId} has no allocation`);
    return row;
  }

  /** Takes what the claim needs of its quota and host. The transaction fails when one has no room, see {@link refusedBy}. */
  async claimInTx(tx: Tx, { vmId, quotaId, groupId, hostId, need, gpuModel, apartFrom }: Claim): Promise<void> {
    const { cpu, memoryMb, storageGb, gpus } = need;
    const values = [quotaId, cpu, memoryMb, storageGb, gpus, 1, groupId, gpuModel, vmId, hostId];
    if (!apartFrom) return tx.enqueue(HOLD, values, { quota: TAKE_QUOTA, host: TAKE_HOST });
    await tx.execute(LOCK_QUOTA, [quotaId]);
    tx.enqueue(HOLD, [...values, apartFrom.tenantId, apartFrom.clusterId], {
      quota: TAKE_QUOTA,
      host: TAKE_HOST_APART,
    });
  }

  /** Gives back everything the machine holds. */
  async releaseInTx(tx: Tx, vmId: string): Promise<void> {
    const held = await this.lock(tx, vmId);
    const back = demandOf(held, -1);
    await this.adjustQuota(tx, held.quotaId, back);
    await this.adjustHost(tx, held.hostId, back, null);
    await tx.execute('DELETE FROM allocations WHERE vm_id = $1', [vmId]);
  }

  /** Exchanges what the machine holds for the claim: a resize, a move, or both. */
  async replaceInTx(tx: Tx, claim: Claim): Promise<ClaimOutcome> {
    const held = await this.lock(tx, claim.vmId);
    const quotas = steps(held.quotaId, claim.quotaId, held, claim.need);
    const hosts = steps(held.hostId, claim.hostId, held, claim.need);
    // Sent together, done in this order: what comes after a refusal is undone with it.
    const [withinQuotas, onHosts] = await Promise.all([
      Promise.all(quotas.map(([id, delta]) => this.adjustQuota(tx, id, delta))),
      Promise.all(hosts.map(([id, delta]) => this.adjustHost(tx, id, delta, claim))),
    ]);
    if (withinQuotas.includes(false)) return 'quota';
    if (onHosts.includes(false)) return 'host';
    const { cpu, memoryMb, storageGb, gpus } = claim.need;
    tx.enqueue(
      'UPDATE allocations SET quota_id = $2, host_id = $3, cpu = $4, memory_mb = $5, storage_gb = $6, gpus = $7 WHERE vm_id = $1',
      [claim.vmId, claim.quotaId, claim.hostId, cpu, memoryMb, storageGb, gpus],
    );
    return 'granted';
  }

  private async adjustQuota(tx: Tx, id: string, { cpu, memoryMb, storageGb, gpus, vms }: Delta): Promise<boolean> {
    return (await tx.execute(ADJUST_QUOTA, [id, cpu, memoryMb, storageGb, gpus, vms])) === 1;
  }

  private async adjustHost(tx: Tx, id: string, delta: Delta, claim: Claim | null): Promise<boolean> {
    const { cpu, memoryMb, storageGb, gpus, vms } = delta;
    const values = [id, cpu, memoryMb, storageGb, gpus, vms, claim?.groupId ?? null, claim?.gpuModel ?? null];
    const apart = claim?.apartFrom;
    if (!apart) return (await tx.execute(ADJUST_HOST, values)) === 1;
    return (await tx.execute(ADJUST_HOST + APART, [...values, claim.vmId, apart.tenantId, apart.clusterId])) === 1;
  }
}

/** Changes of the rows involved, in lock order: the difference on one row, or all off the old and all onto the new one. */
function steps(oldId: string, newId: string, held: Resources, need: Resources): [id: string, delta: Delta][] {
  if (oldId === newId) return [[oldId, growth(held, need)]];
  const both: [string, Delta][] = [
    [oldId, demandOf(held, -1)],
    [newId, demandOf(need)],
  ];
  return both.sort(([a], [b]) => (a < b ? -1 : 1));
}

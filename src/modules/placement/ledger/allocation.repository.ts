import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import type { Resources } from '../model';
import type { PeerScope } from '../snapshot.repository';
import { Allocation } from './allocation.entity';

/**
 * The ledger. LOCK ORDER, for everybody who changes counters: quota rows by id, then host rows by id (the host's
 * group row follows through its trigger, and only when totals change). A claim takes them last in its transaction,
 * because a hot quota or host is held until the commit.
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

/** Units to add to the counters of a row; negative gives back. */
interface Delta extends Resources {
  vms: number;
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

const ADJUST_HOST = `
  UPDATE baremetals b SET
    allocated_cpu = b.allocated_cpu + $2, allocated_memory_mb = b.allocated_memory_mb + $3,
    allocated_storage_gb = b.allocated_storage_gb + $4, allocated_gpus = b.allocated_gpus + $5, vm_count = b.vm_count + $6
  WHERE b.id = $1
    AND ($2 <= 0 OR b.total_cpu - b.reserved_cpu - b.allocated_cpu >= $2)
    AND ($3 <= 0 OR b.total_memory_mb - b.reserved_memory_mb - b.allocated_memory_mb >= $3)
    AND ($4 <= 0 OR b.total_storage_gb - b.reserved_storage_gb - b.allocated_storage_gb >= $4)
    AND ($5 <= 0 OR b.total_gpus - b.reserved_gpus - b.allocated_gpus >= $5)
    AND ($6 <= 0 OR (b.status = 'running' AND b.group_id = $7 AND (b.max_vms IS NULL OR b.vm_count < b.max_vms)
         AND ($8::text IS NULL OR b.gpu_model = $8)))`;

/**
 * In words: and no other machine of the tenant or cluster is on that host. Peers share the quota row, which is locked
 * first, so this statement sees every peer that was placed before.
 */
const APART = `
    AND NOT EXISTS (SELECT 1 FROM virtual_machines v WHERE v.host_id = b.id AND v.id <> $9
      AND CASE WHEN $11::uuid IS NULL THEN v.tenant_id = $10 ELSE v.k8s_cluster_id = $11 END)`;

const INSERT =
  'INSERT INTO allocations (vm_id, quota_id, host_id, cpu, memory_mb, storage_gb, gpus) VALUES ($1, $2, $3, $4, $5, $6, $7)';

/** Class of the advisory locks on groups. */
const GROUP_LOCKS = 7_226_003;

export type ClaimOutcome = 'granted' | 'quota' | 'host';

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

  /** Takes what the claim needs of its quota and host; tells which of the two refused. The transaction must end when one did. */
  async claimInTx(tx: Tx, claim: Claim): Promise<ClaimOutcome> {
    const { vmId, quotaId, hostId, need } = claim;
    const delta = { ...need, vms: 1 };
    tx.enqueue(INSERT, [vmId, quotaId, hostId, need.cpu, need.memoryMb, need.storageGb, need.gpus]);
    // One round trip, executed in this order: the hot rows are locked last, and in lock order.
    const [, quota, host] = await Promise.all([
      tx.flush(),
      this.adjustQuota(tx, quotaId, delta),
      this.adjustHost(tx, hostId, delta, claim),
    ]);
    return quota ? (host ? 'granted' : 'host') : 'quota';
  }

  /** Gives back everything the machine holds. */
  async releaseInTx(tx: Tx, vmId: string): Promise<void> {
    const held = await this.lock(tx, vmId);
    const back = negative(held);
    await this.adjustQuota(tx, held.quotaId, back);
    await this.adjustHost(tx, held.hostId, back, null);
    await tx.execute('DELETE FROM allocations WHERE vm_id = $1', [vmId]);
  }

  /** Exchanges what the machine holds for the claim: a resize, a move, or both. */
  async replaceInTx(tx: Tx, claim: Claim): Promise<ClaimOutcome> {
    const held = await this.lock(tx, claim.vmId);
    const quotas = steps(held.quotaId, claim.quotaId, held, claim.need);
    const hosts = steps(held.hostId, claim.hostId, held, claim.need);
    for (const [id, delta] of quotas) if (!(await this.adjustQuota(tx, id, delta))) return 'quota';
    for (const [id, delta] of hosts) if (!(await this.adjustHost(tx, id, delta, claim))) return 'host';
    const { cpu, memoryMb, storageGb, gpus } = claim.need;
    await tx.execute(
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

function negative({ cpu, memoryMb, storageGb, gpus }: Resources): Delta {
  return { cpu: -cpu, memoryMb: -memoryMb, storageGb: -storageGb, gpus: -gpus, vms: -1 };
}

/** Changes of the rows involved, in lock order: the difference on one row, or all off the old and all onto the new one. */
function steps(oldId: string, newId: string, held: Resources, need: Resources): [id: string, delta: Delta][] {
  if (oldId === newId) {
    const difference = {
      cpu: need.cpu - held.cpu,
      memoryMb: need.memoryMb - held.memoryMb,
      storageGb: need.storageGb - held.storageGb,
      gpus: need.gpus - held.gpus,
      vms: 0,
    };
    return [[oldId, difference]];
  }
  const both: [string, Delta][] = [
    [oldId, negative(held)],
    [newId, { ...need, vms: 1 }],
  ];
  return both.sort(([a], [b]) => (a < b ? -1 : 1));
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import type { PlacementHost, PlacementRequest, PlacementSnapshot } from './model';

/** Whose machines count as peers: those of the cluster, or without one those of the tenant. */
export interface PeerScope {
  tenantId: number;
  clusterId: string | null;
}

/** Cores, MiB, GiB, devices. */
type Amounts = [cpu: number, memoryMb: number, storageGb: number, gpus: number];

interface SnapshotRow {
  id: string;
  name: string;
  status: string;
  max_vms: number | null;
  labels?: Record<string, string>;
  rack: string | null;
  failure_zone: string | null;
  gpu_model: string | null;
  figures: [...total: Amounts, ...reserved: Amounts, ...allocated: Amounts, vms: number, peers: number, inRack: number];
  [column: string]: unknown;
}

/** Fifteen figures in one column: reading a group costs by the column, not by the byte. */
const HOSTS = (labels: string, peers: string, rackPeers: string) => `
  SELECT b.id, b.name, b.status, b.max_vms, b.rack, b.failure_zone, b.gpu_model${labels}, array_to_json(ARRAY[
           b.total_cpu, b.total_memory_mb, b.total_storage_gb, b.total_gpus,
           b.reserved_cpu, b.reserved_memory_mb, b.reserved_storage_gb, b.reserved_gpus,
           b.allocated_cpu, b.allocated_memory_mb, b.allocated_storage_gb, b.allocated_gpus,
           b.vm_count, ${peers}, ${rackPeers}]) AS figures
  FROM baremetals b`;
/** Read only when a request asks for labels: JSON is dear to parse. */
const LABELS = ', b.labels';

/** In words: the hosts of the group, each with the number of peers on it and, over its rack, of peers in the rack. */
const WITH_PEERS = (labels: string) => `
  ${HOSTS(labels, 'COALESCE(p.peers, 0)::int', '(sum(COALESCE(p.peers, 0)) OVER (PARTITION BY b.rack))::int')}
  LEFT JOIN (SELECT v.host_id, count(*) AS peers FROM virtual_machines v
             WHERE v.group_id = $1 AND CASE WHEN $3::uuid IS NULL THEN v.tenant_id = $2 ELSE v.k8s_cluster_id = $3 END
             GROUP BY v.host_id) p ON p.host_id = b.id
  WHERE b.group_id = $1`;
const WITHOUT_PEERS = (labels: string) => `${HOSTS(labels, '0', '0')} WHERE b.group_id = $1`;

/** Reads what the planner needs: one indexed statement per group, never one per host. */
@Injectable()
export class SnapshotRepository {
  constructor(private readonly db: Database) {}

  /** Not scoped: the planner judges every host of the group; what of it the caller is told is decided later. */
  async ofGroup(
    ctx: RequestContext,
    groupId: number,
    request: PlacementRequest,
    peers: PeerScope,
  ): Promise<PlacementSnapshot> {
    const counted = request.antiAffinity != null || request.mode === 'spread_rack';
    const labels = request.labelSelector ? LABELS : '';
    const reader = ctx.tx ?? this.db;
    const rows = counted
      ? await reader.query<SnapshotRow>(WITH_PEERS(labels), [groupId, peers.tenantId, peers.clusterId])
      : await reader.query<SnapshotRow>(WITHOUT_PEERS(labels), [groupId]);
    return { hosts: rows.map((row) => toHost(groupId, row)) };
  }
}

const NO_LABELS = {};

function toHost(groupId: number, row: SnapshotRow): PlacementHost {
  const [
    totalCpu,
    totalMemory,
    totalStorage,
    totalGpus,
    reservedCpu,
    reservedMemory,
    reservedStorage,
    reservedGpus,
    cpu,
    memoryMb,
    storageGb,
    gpus,
    vmCount,
    peerVmCount,
    peersInRack,
  ] = row.figures;
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    groupId,
    total: { cpu: totalCpu, memoryMb: totalMemory, storageGb: totalStorage, gpus: totalGpus },
    reserved: { cpu: reservedCpu, memoryMb: reservedMemory, storageGb: reservedStorage, gpus: reservedGpus },
    allocated: { cpu, memoryMb, storageGb, gpus },
    vmCount,
    maxVms: row.max_vms,
    labels: row.labels ?? NO_LABELS,
    rack: row.rack,
    failureZone: row.failure_zone,
    gpuStocks: row.gpu_model ? [{ model: row.gpu_model, free: totalGpus - reservedGpus - gpus, held: gpus }] : null,
    peerVmCount,
    peersInRack,
  };
}

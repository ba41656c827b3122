import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import type { PlacementHost, PlacementRequest, PlacementSnapshot } from './model';

/** Whose machines count as peers: those of the cluster, or without one those of the tenant. */
export interface PeerScope {
  tenantId: number;
  clusterId: string | null;
}

interface SnapshotRow {
  id: string;
  name: string;
  status: string;
  group_id: number;
  total_cpu: number;
  total_memory_mb: number;
  total_storage_gb: number;
  total_gpus: number;
  reserved_cpu: number;
  reserved_memory_mb: number;
  reserved_storage_gb: number;
  reserved_gpus: number;
  allocated_cpu: number;
  allocated_memory_mb: number;
  allocated_storage_gb: number;
  allocated_gpus: number;
  vm_count: number;
  max_vms: number | null;
  labels?: Record<string, string>;
  rack: string | null;
  failure_zone: string | null;
  gpu_model: string | null;
  peers: number;
  rack_peers: number;
  [column: string]: unknown;
}

const HOSTS = `
  SELECT b.id, b.name, b.status, b.group_id, b.total_cpu, b.total_memory_mb, b.total_storage_gb, b.total_gpus,
         b.reserved_cpu, b.reserved_memory_mb, b.reserved_storage_gb, b.reserved_gpus,
         b.allocated_cpu, b.allocated_memory_mb, b.allocated_storage_gb, b.allocated_gpus,
         b.vm_count, b.max_vms, b.rack, b.failure_zone, b.gpu_model`;
/** Read only when a request asks for labels: JSON is dear to parse. */
const LABELS = ', b.labels';

/** In words: the hosts of the group, each with the number of peers on it and, over its rack, of peers in the rack. */
const WITH_PEERS = (
  labels: string,
) => `${HOSTS}${labels}, COALESCE(p.peers, 0)::int AS peers, (sum(COALESCE(p.peers, 0)) OVER (PARTITION BY b.rack))::int AS rack_peers
  FROM baremetals b
  LEFT JOIN (SELECT v.host_id, count(*) AS peers FROM virtual_machines v
             WHERE v.group_id = $1 AND CASE WHEN $3::uuid IS NULL THEN v.tenant_id = $2 ELSE v.k8s_cluster_id = $3 END
             GROUP BY v.host_id) p ON p.host_id = b.id
  WHERE b.group_id = $1`;
const WITHOUT_PEERS = (labels: string) =>
  `${HOSTS}${labels}, 0 AS peers, 0 AS rack_peers FROM baremetals b WHERE b.group_id = $1`;

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
    return { hosts: rows.map(toHost) };
  }
}

const NO_LABELS = {};

function toHost(row: SnapshotRow): PlacementHost {
  const { total_gpus, reserved_gpus, allocated_gpus, gpu_model } = row;
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    groupId: row.group_id,
    total: { cpu: row.total_cpu, memoryMb: row.total_memory_mb, storageGb: row.total_storage_gb, gpus: total_gpus },
    reserved: {
      cpu: row.reserved_cpu,
      memoryMb: row.reserved_memory_mb,
      storageGb: row.reserved_storage_gb,
      gpus: reserved_gpus,
    },
    allocated: {
      cpu: row.allocated_cpu,
      memoryMb: row.allocated_memory_mb,
      storageGb: row.allocated_storage_gb,
      gpus: allocated_gpus,
    },
    vmCount: row.vm_count,
    maxVms: row.max_vms,
    labels: row.labels ?? NO_LABELS,
    rack: row.rack,
    failureZone: row.failure_zone,
    gpuStocks: gpu_model
      ? [{ model: gpu_model, free: total_gpus - reserved_gpus - allocated_gpus, held: allocated_gpus }]
      : null,
    peerVmCount: row.peers,
    peersInRack: row.rack_peers,
  };
}

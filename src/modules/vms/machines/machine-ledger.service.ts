import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database, type Queryable } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type PlacementOrder, PlacementService, type Resources } from '../../placement';
import { onlyQuota, QuotasService } from '../../tenants';
import type { Vm } from '../vms/vm.entity';
import { VmsRepository } from '../vms/vms.repository';
import type { MachineBinding } from './machine-binding.entity';

/** What a node of a hypervisor has left for a machine. */
export interface NodeRoom {
  node: string;
  hostId: string | null;
  /** Why nothing can start there. */
  closed: string | null;
  room: { cpu: number; memoryMb: number; storageGb: number; gpus: number };
}

interface RoomRow extends NodeRoom {
  online: boolean;
  status: string | null;
  cpu: number | null;
  memory_mb: number | null;
  storage_gb: number | null;
  gpus: number | null;
  [column: string]: unknown;
}

/** In words: the nodes of a hypervisor, each with what its host has left and what the machine holds there itself. */
const ROOMS = `
  SELECT n.name AS node, n.host_id AS "hostId", n.online, b.status,
    b.total_cpu - b.reserved_cpu - b.allocated_cpu + coalesce(a.cpu, 0) AS cpu,
    b.total_memory_mb - b.reserved_memory_mb - b.allocated_memory_mb + coalesce(a.memory_mb, 0) AS memory_mb,
    b.total_storage_gb - b.reserved_storage_gb - b.allocated_storage_gb + coalesce(a.storage_gb, 0) AS storage_gb,
    b.total_gpus - b.reserved_gpus - b.allocated_gpus + coalesce(a.gpus, 0) AS gpus
  FROM pve_nodes n LEFT JOIN baremetals b ON b.id = n.host_id LEFT JOIN allocations a ON a.host_id = b.id AND a.vm_id = $2
  WHERE n.hypervisor_id = $1 ORDER BY n.name`;

/**
 * What machines on hypervisors hold in the ledger: their storage as long as they exist, cores, memory and GPUs from
 * before they start until they are seen to be off. So many of them may exist, and never more run than fit.
 */
@Injectable()
export class MachineLedger {
  constructor(
    private readonly db: Database,
    private readonly placement: PlacementService,
    private readonly quotas: QuotasService,
    private readonly vms: VmsRepository,
  ) {}

  async roomsInTx(
    tx: Queryable,
    { hypervisorId, vmId }: Pick<MachineBinding, 'hypervisorId' | 'vmId'>,
  ): Promise<NodeRoom[]> {
    const rows = await tx.query<RoomRow>(ROOMS, [hypervisorId, vmId]);
    return rows.map(({ node, hostId, online, status, cpu, memory_mb, storage_gb, gpus }) => ({
      node,
      hostId,
      closed: closedBecause(online, hostId, status),
      room: { cpu: cpu ?? 0, memoryMb: memory_mb ?? 0, storageGb: storage_gb ?? 0, gpus: gpus ?? 0 },
    }));
  }

  /** The host that a node is in our books; null when it is none. */
  async hostOf(hypervisorId: string, node: string, q: Queryable = this.db): Promise<string | null> {
    const [row] = await q.query<{ id: string | null }>(
      'SELECT host_id AS id FROM pve_nodes WHERE hypervisor_id = $1 AND name = $2',
      [hypervisorId, node],
    );
    return row?.id ?? null;
  }

  /** Takes what a running machine needs on that node. QUOTA_EXCEEDED when the tenant may not have it. */
  async claimRunningInTx(tx: Tx, ctx: RequestContext, vm: Vm, binding: MachineBinding, node: string): Promise<void> {
    const { cpuCores: cpu, memoryMb, storageGb, gpuCount: gpus } = binding;
    try {
      await this.replace(tx, ctx, vm, binding, node, { cpu, memoryMb, storageGb, gpus });
    } catch (error) {
      // Room was seen there a moment ago: somebody else was faster, and the whole choice has to be made anew.
      if (error instanceof AppError && error.code === 'INSUFFICIENT_CAPACITY') {
        throw new AppError('CONCURRENT_UPDATE', { retryable: true }, { cause: error });
      }
      throw error;
    }
  }

  /** Leaves a machine what it holds while it is off. */
  async releaseRunningInTx(tx: Tx, ctx: RequestContext, vm: Vm, binding: MachineBinding): Promise<void> {
    await this.replace(tx, ctx, vm, binding, null, { cpu: 0, memoryMb: 0, storageGb: binding.storageGb, gpus: 0 });
  }

  /** The machine was found on another node: it holds what it holds there. */
  async movedInTx(tx: Tx, ctx: RequestContext, vm: Vm, binding: MachineBinding, node: string): Promise<void> {
    await this.replace(tx, ctx, vm, binding, node, await this.placement.heldInTx(tx, vm.id));
  }

  private async replace(
    tx: Tx,
    ctx: RequestContext,
    vm: Vm,
    { hypervisorId }: MachineBinding,
    node: string | null,
    need: Resources,
  ): Promise<void> {
    const { tenantId, groupId, k8sClusterId: clusterId } = vm;
    const [hostId, quotas] = await Promise.all([
      node === null ? vm.hostId : this.hostOf(hypervisorId, node, tx),
      this.quotas.ofTenant(ctx.withTransaction(tx), tenantId, groupId),
    ]);
    if (hostId === null) throw new Error(`node ${node} is no host`);
    const order: PlacementOrder = {
      ...{ tenantId, clusterId, quota: onlyQuota(quotas, tenantId, groupId) },
      request: { need, mode: 'default', groupId, hostId, gpuModel: null },
    };
    await this.placement.replaceInTx(tx, ctx, order, vm.id, hostId);
    if (hostId !== vm.hostId) this.vms.moveInTx(tx, vm.id, hostId);
  }
}

function closedBecause(online: boolean, hostId: string | null, status: string | null): string | null {
  if (!online) return 'the node is offline';
  if (hostId === null) return 'the node is no host in the books';
  return status === 'running' ? null : `the host is in status ${status ?? 'unknown'}`;
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database, type Queryable } from '../../../core/database/database';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { MachineBinding } from '../machines/machine-binding.entity';
import { MachineLedger } from '../machines/machine-ledger.service';
import { OperationsRepository } from '../operations/operations.repository';
import type { Vm } from '../vms/vm.entity';
import { type CandidateNode, chooseDevices, type ChosenDevices, type DeviceWish } from './choose-devices';
import type { LeaseOutcome } from './gpu-lease.entity';
import { GpuLeasesRepository, type HeldDevice, type LeasableDevice } from './gpu-leases.repository';

/** What an operation has learned not to use again. */
export interface Exclusions {
  deviceIds: readonly string[];
  /** By node, with the reason. */
  nodes: Readonly<Record<string, string>>;
}

/** What a machine was given. */
export interface Lease {
  /** Where the machine was then, and where the devices are. */
  from: string;
  node: string;
  devices: { id: string; slot: number | null; mapping: string; address: string }[];
}

/** Who asks, for what. */
export interface LeaseOrder {
  vm: Vm;
  binding: MachineBinding;
  operationId: string;
  /** Where the machine is. */
  currentNode: string;
  exclusions: Exclusions;
}

/** Gives devices to machines that boot and takes them back. Cores and memory come and go with them. */
@Injectable()
export class LeasingService {
  constructor(
    private readonly db: Database,
    private readonly leases: GpuLeasesRepository,
    private readonly ledger: MachineLedger,
    private readonly operations: OperationsRepository,
  ) {}

  /**
   * Takes devices, cores and memory on one node. Throws NO_GPU_AVAILABLE (INSUFFICIENT_CAPACITY for a machine without
   * GPUs) with what each node lacks, or QUOTA_EXCEEDED.
   */
  async openInTx(tx: Tx, ctx: RequestContext, order: LeaseOrder): Promise<Lease> {
    const { vm, binding, currentNode, exclusions } = order;
    await this.leases.lockChoosing(tx, binding.hypervisorId);
    const [nodes, waiting, held] = await Promise.all([
      this.candidates(tx, binding, exclusions),
      this.operations.waitingBefore(tx, binding.hypervisorId, order.operationId),
      this.leases.heldBy(vm.id, tx),
    ]);
    const wish = wishOf(binding, currentNode);
    const { chosen, refusals } = chooseDevices(withoutWaiting(nodes, waiting), wish);
    if (!chosen) throw noDevices(wish, refusals);
    const ids = [...chosen.attached, ...chosen.held];
    const locked = new Map((await this.leases.lockDevices(tx, ids)).map((device) => [device.id, device]));
    if (locked.size < ids.length) throw new AppError('CONCURRENT_UPDATE', { retryable: true });
    this.take(tx, order, chosen, held);
    this.leases.markInTx(tx, { vmId: vm.id, vmid: binding.vmid }, ids, 'reserved');
    await this.ledger.claimRunningInTx(tx, ctx, vm, binding, chosen.node);
    const devices = ids.flatMap((id) => {
      const device = locked.get(id);
      return device ? [{ id, slot: slotOf(chosen, id), mapping: device.name, address: device.address }] : [];
    });
    tx.record({
      action: 'lease_devices',
      resourceType: 'VirtualMachine',
      resourceId: vm.id,
      changes: { devices: [null, devices.map(({ mapping }) => `${chosen.node}/${mapping}`)] },
    });
    return { from: currentNode, node: chosen.node, devices };
  }

  /** Whether {@link openInTx} would find devices at this moment. */
  async wouldGet(
    binding: MachineBinding,
    operationId: string,
    { currentNode, exclusions }: Pick<LeaseOrder, 'currentNode' | 'exclusions'>,
  ): Promise<boolean> {
    const [nodes, waiting] = await Promise.all([
      this.candidates(this.db, binding, exclusions),
      this.operations.waitingBefore(this.db, binding.hypervisorId, operationId),
    ]);
    return chooseDevices(withoutWaiting(nodes, waiting), wishOf(binding, currentNode)).chosen !== null;
  }

  /** The machine runs with what it holds. */
  attachedInTx(tx: Tx, machine: Pick<MachineBinding, 'vmId' | 'vmid'>): void {
    this.leases.markAttachedInTx(tx, machine);
  }

  /**
   * Somebody else has started the machine on that node with the devices of these mappings: they are its own from now
   * on. Returns those that another machine of ours holds, which cannot be; nobody else gets them either.
   */
  async adoptInTx(
    tx: Tx,
    { vmId, vmid, hypervisorId }: MachineBinding,
    operationId: string,
    { node, mappings }: { node: string; mappings: ReadonlyMap<string, number> },
  ): Promise<string[]> {
    await this.leases.lockChoosing(tx, hypervisorId);
    const seen = (await this.leases.devices(tx, hypervisorId)).filter(
      (device) => device.node === node && mappings.has(device.name),
    );
    const left = (await this.leases.heldBy(vmId, tx)).filter(({ id }) => !seen.some((device) => device.id === id));
    this.leases.closeInTx(
      tx,
      vmId,
      left.map(({ id }) => id),
      'returned',
    );
    this.leases.markFreeInTx(
      tx,
      left.map(({ id }) => id),
    );
    const contested = seen.filter(({ holder }) => holder !== null && holder !== vmId);
    const own = seen.filter(({ holder }) => holder === null || holder === vmId);
    for (const { id, name, holder } of own) {
      const lease = { deviceId: id, vmId, operationId, slot: mappings.get(name) ?? null };
      if (holder === null) this.leases.openInTx(tx, lease);
      else this.leases.keepInTx(tx, lease);
    }
    this.leases.markInTx(
      tx,
      { vmId, vmid },
      own.map(({ id }) => id),
      'attached',
    );
    await this.quarantineInTx(
      tx,
      contested.map(({ id }) => id),
      `two machines claim it, ${vmid} among them`,
    );
    return contested.map(({ name }) => name);
  }

  /**
   * Takes everything back that a machine holds, its cores and memory too. Only after the hypervisor has shown that it
   * is off and that none of the devices is in its configuration. `suspects` are to blame for a start that failed.
   */
  async closeInTx(
    tx: Tx,
    ctx: RequestContext,
    vm: Vm,
    binding: MachineBinding,
    suspects: { ids: readonly string[]; reason: string; atOnce: boolean } | null = null,
    outcome: LeaseOutcome = 'returned',
  ): Promise<void> {
    const held = await this.leases.heldBy(vm.id, tx);
    const ids = held.map(({ id }) => id);
    await this.leases.lockDevices(tx, ids);
    const blamed = ids.filter((id) => suspects?.ids.includes(id));
    const others = ids.filter((id) => !blamed.includes(id));
    this.leases.closeInTx(tx, vm.id, blamed, suspects?.atOnce ? 'quarantined' : 'start_failed');
    this.leases.closeInTx(tx, vm.id, others, outcome);
    this.leases.markFreeInTx(tx, ids);
    if (suspects) {
      const condemned = suspects.atOnce ? blamed : await this.leases.failingAmong(tx, blamed);
      await this.quarantineInTx(tx, condemned, suspects.reason);
    }
    await this.ledger.releaseRunningInTx(tx, ctx, vm, binding);
    if (held.length > 0) this.recordReturn(tx, vm, held);
  }

  /** Nobody gets these devices until an administrator says so. */
  async quarantineInTx(tx: Tx, deviceIds: readonly string[], reason: string): Promise<void> {
    if (deviceIds.length === 0) return;
    await this.leases.quarantineInTx(tx, deviceIds, reason.slice(0, 500));
    for (const id of deviceIds) {
      tx.record({
        action: 'quarantine',
        resourceType: 'GpuDevice',
        resourceId: id,
        changes: { state: [null, 'quarantined'] },
      });
    }
  }

  private recordReturn(tx: Tx, vm: Vm, held: readonly HeldDevice[]): void {
    tx.record({
      action: 'return_devices',
      resourceType: 'VirtualMachine',
      resourceId: vm.id,
      changes: { devices: [held.map(({ node, name }) => `${node}/${name}`), null] },
    });
  }

  /** What is still held from before goes on when it was chosen again, and goes back when it was not. */
  private take(tx: Tx, { vm, operationId }: LeaseOrder, chosen: ChosenDevices, held: readonly HeldDevice[]): void {
    const ids = [...chosen.attached, ...chosen.held];
    const own = new Set(held.map(({ id }) => id));
    const left = [...own].filter((id) => !ids.includes(id));
    this.leases.closeInTx(tx, vm.id, left, 'returned');
    this.leases.markFreeInTx(tx, left);
    for (const deviceId of ids) {
      const lease = { deviceId, vmId: vm.id, operationId, slot: slotOf(chosen, deviceId) };
      if (own.has(deviceId)) this.leases.keepInTx(tx, lease);
      else this.leases.openInTx(tx, lease);
    }
  }

  private async candidates(tx: Queryable, binding: MachineBinding, exclusions: Exclusions): Promise<CandidateNode[]> {
    const [devices, rooms] = [
      await this.leases.devices(tx, binding.hypervisorId),
      await this.ledger.roomsInTx(tx, binding),
    ];
    return rooms.map(({ node, closed, room }) => ({
      name: node,
      closed: closed ?? exclusions.nodes[node] ?? null,
      room,
      devices: devices
        .filter((device) => device.node === node)
        .map((device) => ({ ...device, availability: availabilityOf(device, binding.vmId, exclusions.deviceIds) })),
    }));
  }
}

/** Who has waited longer is served first: what those would get is not there for the others. */
function withoutWaiting(nodes: readonly CandidateNode[], queue: readonly MachineBinding[]): readonly CandidateNode[] {
  let left = nodes;
  for (const waiting of queue) {
    const { chosen } = chooseDevices(left, wishOf(waiting, waiting.node));
    if (chosen) left = left.map((node) => (node.name === chosen.node ? reduced(node, chosen, waiting) : node));
  }
  return left;
}

function slotOf({ attached }: ChosenDevices, deviceId: string): number | null {
  const slot = attached.indexOf(deviceId);
  return slot === -1 ? null : slot;
}

function availabilityOf(
  { id, state, mappingValid, holder }: LeasableDevice,
  vmId: string,
  excluded: readonly string[],
): 'free' | 'own' | 'taken' {
  const usable = mappingValid && !excluded.includes(id) && state !== 'quarantined' && state !== 'unknown';
  if (!usable) return 'taken';
  if (holder === vmId) return 'own';
  return holder === null && state === 'free' ? 'free' : 'taken';
}

type Sizes = Pick<
  MachineBinding,
  'gpuCount' | 'gpuModel' | 'requiresInfiniband' | 'cpuCores' | 'memoryMb' | 'storageGb'
>;

function wishOf(binding: Sizes, currentNode: string): DeviceWish {
  return {
    gpus: binding.gpuCount,
    model: binding.gpuModel,
    infiniband: binding.requiresInfiniband && binding.gpuCount > 0,
    cpu: binding.cpuCores,
    memoryMb: binding.memoryMb,
    storageGb: binding.storageGb,
    currentNode,
  };
}

function reduced(node: CandidateNode, chosen: ChosenDevices, sizes: Sizes): CandidateNode {
  const gone = new Set([...chosen.attached, ...chosen.held]);
  const { cpu, memoryMb, storageGb, gpus } = node.room;
  return {
    ...node,
    room: { cpu: cpu - sizes.cpuCores, memoryMb: memoryMb - sizes.memoryMb, storageGb, gpus: gpus - sizes.gpuCount },
    devices: node.devices.map((device) => (gone.has(device.id) ? { ...device, availability: 'taken' } : device)),
  };
}

function noDevices({ gpus, infiniband, model }: DeviceWish, nodes: readonly object[]): AppError {
  if (gpus === 0) return new AppError('INSUFFICIENT_CAPACITY', { nodes });
  return new AppError('NO_GPU_AVAILABLE', {
    gpus,
    ...(model ? { model } : {}),
    ...(infiniband ? { infiniband } : {}),
    nodes,
  });
}

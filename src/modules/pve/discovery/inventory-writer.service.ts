import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import type { GpuDevice } from '../devices/gpu-device.entity';
import { GpuDevicesRepository } from '../devices/gpu-devices.repository';
import type { Hypervisor } from '../hypervisors/hypervisor.entity';
import type { ClusterScan } from './cluster-scan';
import { HostsOfNodesService, totalsOf } from './hosts-of-nodes.service';
import { devicesOf, type FoundDevice } from './inventory';
import { PveNodesRepository } from './pve-nodes.repository';
import { type Certainty, GONE, settle, type Sight } from './settle';

/** The devices of the nodes that answered, by node. */
type Found = ReadonlyMap<string, readonly FoundDevice[]>;

/** Brings our books to what was found. */
@Injectable()
export class InventoryWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly nodes: PveNodesRepository,
    private readonly devices: GpuDevicesRepository,
    private readonly hosts: HostsOfNodesService,
  ) {}

  /** `startedAt`: before the first question of the scan, by the database's clock. */
  async write(ctx: RequestContext, hypervisor: Hypervisor, scan: ClusterScan, startedAt: Date): Promise<void> {
    const answered = [...scan.nodes.values()].filter((node) => node !== null);
    const found = new Map(answered.map((node) => [node.name, devicesOf(node, scan.holders)]));
    await this.uow.run(ctx, async (tx) => {
      await tx.execute('SELECT pg_advisory_xact_lock(hashtext($1))', [`discovery of ${hypervisor.id}`]);
      await this.writeNodes(tx, hypervisor.id, scan);
      const certainty = (node: string) => ({ complete: !scan.uncertain.has(node), startedAt });
      await this.writeDevices(tx, hypervisor.id, found, certainty);
    });
    const known = await this.nodes.ofHypervisor(hypervisor.id);
    for (const scanned of answered) {
      const node = known.find(({ name }) => name === scanned.name);
      const totals = totalsOf(scanned, found.get(scanned.name) ?? [], scan.nodes.size);
      if (node) await this.hosts.settle(ctx, hypervisor, node, totals);
    }
  }

  private writeNodes(tx: Tx, hypervisorId: string, { nodes }: ClusterScan): Promise<void> {
    const seen = [...nodes].map(([name, node]) => ({
      name,
      online: node !== null,
      cores: node?.cores ?? 0,
      memoryMb: node?.memoryMb ?? 0,
    }));
    return this.nodes.save(tx, hypervisorId, seen);
  }

  private async writeDevices(
    tx: Tx,
    hypervisorId: string,
    found: Found,
    certainty: (node: string) => Certainty,
  ): Promise<void> {
    const known = await this.devices.lockOfHypervisor(tx, hypervisorId);
    const added = new Map([...found.values()].flat().map((device) => [keyOf(device), device]));
    for (const row of known) {
      const sight = added.get(keyOf(row)) ?? (found.has(row.node) ? 'gone' : 'unreachable');
      added.delete(keyOf(row));
      await this.devices.write(tx, row, changeOf(row, sight, certainty(row.node)));
    }
    for (const device of added.values()) {
      const state = settle(null, device, certainty(device.node));
      if (state) await this.devices.add(tx, { ...columnsOf(device), ...state, hypervisorId, vmId: null, seenAt: null });
    }
    await this.devices.markSeen(tx, hypervisorId, [...found.keys()]);
  }
}

const keyOf = ({ node, name }: Pick<GpuDevice, 'node' | 'name'>) => `${node}/${name}`;

/** The columns that are other ones now. */
function changeOf(row: GpuDevice, sight: Sight, certainty: Certainty): Partial<GpuDevice> {
  const state = settle(row, sight, certainty);
  const wanted = { ...descriptionOf(sight), ...state };
  const changed = Object.entries(wanted).filter(([name, value]) => row[name as keyof GpuDevice] !== value);
  return Object.fromEntries(changed);
}

function descriptionOf(sight: Sight): Partial<GpuDevice> {
  if (sight === 'unreachable') return {};
  if (sight === 'gone') return { mappingValid: false, mappingMessage: GONE };
  return columnsOf(sight);
}

function columnsOf({ problem, vmid: _, ...described }: FoundDevice) {
  return { ...described, mappingValid: problem === null, mappingMessage: problem };
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type Baremetal, BaremetalsService } from '../../baremetal';
import type { Hypervisor } from '../hypervisors/hypervisor.entity';
import type { NodeScan } from './cluster-scan';
import type { FoundDevice } from './inventory';
import type { PveNode } from './pve-node.entity';
import { PveNodesRepository } from './pve-nodes.repository';

const GIB = 1024 ** 3;

type Totals = Pick<Baremetal, 'totalCpu' | 'totalMemoryMb' | 'totalStorageGb' | 'totalGpus' | 'gpuModel'>;

/** Keeps the hosts in our books as large as the nodes they are. */
@Injectable()
export class HostsOfNodesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hosts: BaremetalsService,
    private readonly nodes: PveNodesRepository,
  ) {}

  /** Finds or makes the host of a node, and changes its totals where the node has others. */
  async settle(ctx: RequestContext, hypervisor: Hypervisor, node: PveNode, found: Partial<Totals>): Promise<void> {
    const host = (await this.known(ctx, node)) ?? (await this.named(ctx, hypervisor, node.name));
    if (!host) return this.link(ctx, node, await this.make(ctx, hypervisor, node.name, found));
    if (host.id !== node.hostId) await this.link(ctx, node, host);
    const change = differing(host, found);
    if (Object.keys(change).length > 0) await this.hosts.change(ctx, host.id, change);
  }

  private async known(ctx: RequestContext, { hostId }: PveNode): Promise<Baremetal | null> {
    return hostId === null ? null : ((await this.hosts.summaries(ctx, [hostId])).get(hostId) ?? null);
  }

  private async named(ctx: RequestContext, hypervisor: Hypervisor, node: string): Promise<Baremetal | null> {
    const names = namesFor(hypervisor, node);
    const { rows } = await this.hosts.page(ctx, inGroup(hypervisor.hostGroupId, names));
    return names.flatMap((name) => rows.find((row) => row.name === name) ?? [])[0] ?? null;
  }

  /** Names of hosts are unique everywhere: a node that is called like another host is called after its hypervisor too. */
  private async make(
    ctx: RequestContext,
    hypervisor: Hypervisor,
    node: string,
    found: Partial<Totals>,
  ): Promise<Baremetal> {
    const sizes = { totalCpu: 0, totalMemoryMb: 0, totalStorageGb: 0, ...found };
    const [name = node, other = node] = namesFor(hypervisor, node);
    const host = { name, status: 'running' as const, groupId: hypervisor.hostGroupId, ...sizes };
    try {
      return await this.hosts.create(ctx, host);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'BAREMETAL_NAME_DUPLICATE')) throw error;
      return this.hosts.create(ctx, { ...host, name: other });
    }
  }

  private link(ctx: RequestContext, { hypervisorId, name }: PveNode, host: Baremetal): Promise<void> {
    return this.uow.run(ctx, (tx) => this.nodes.setHost(tx, hypervisorId, name, host.id));
  }
}

const namesFor = ({ name }: Hypervisor, node: string): string[] => [node, `${name}-${node}`];

const inGroup = (groupId: number, names: readonly string[]): PageRequest => ({
  size: names.length,
  number: 1,
  cursor: null,
  sort: [],
  filters: [
    { property: 'groupId', operator: 'eq', value: groupId },
    { property: 'name', operator: 'in', value: [...names] },
  ],
  total: false,
  fields: null,
});

/** What a node has, in the units of our books. Shared storage is divided: each node may fill its part of it. */
export function totalsOf(node: NodeScan, devices: readonly FoundDevice[], nodes: number): Partial<Totals> {
  const gpus = devices.filter(({ kind }) => kind === 'gpu');
  const { cores, memoryMb, storage } = node;
  const part = storage?.shared ? nodes : 1;
  return {
    ...(cores > 0 && { totalCpu: cores }),
    ...(memoryMb > 0 && { totalMemoryMb: memoryMb }),
    ...(storage && { totalStorageGb: Math.floor(storage.totalBytes / GIB / part) }),
    totalGpus: gpus.length,
    gpuModel: mostCommon(gpus.map(({ model }) => model)),
  };
}

function mostCommon(models: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const model of models) counts.set(model, (counts.get(model) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The totals that are other ones, never below what machines hold and what is reserved. */
function differing(host: Baremetal, found: Partial<Totals>): Partial<Totals> {
  const least: Partial<Totals> = {
    totalCpu: host.reservedCpu + host.allocatedCpu,
    totalMemoryMb: host.reservedMemoryMb + host.allocatedMemoryMb,
    totalStorageGb: host.reservedStorageGb + host.allocatedStorageGb,
    totalGpus: host.reservedGpus + host.allocatedGpus,
  };
  const wanted = Object.entries(found).map(([name, value]) => {
    const floor = least[name as keyof Totals];
    return [name, typeof value === 'number' && typeof floor === 'number' ? Math.max(value, floor) : value] as const;
  });
  return Object.fromEntries(wanted.filter(([name, value]) => host[name as keyof Totals] !== value));
}

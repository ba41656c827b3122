import { isPve, type Hostpci, type NodeStorage, type PciDevice, type PciMapping, type PveClient } from '../client';
import type { Guest } from '../client';

const MIB = 1024 ** 2;

/** What a node said of itself. */
export interface NodeScan {
  name: string;
  cores: number;
  memoryMb: number;
  /** Of the storage where new disks go; null when the node does not have it or we may not see it. */
  storage: NodeStorage | null;
  /** Null when we may not see it. */
  hardware: PciDevice[] | null;
  /** With what is wrong with them on this node. */
  mappings: PciMapping[];
}

/** A machine and the devices it has or will take when it starts. */
export interface Holder {
  vmid: number;
  node: string;
  running: boolean;
  hostpci: Hostpci[];
}

export interface ClusterScan {
  /** Null for nodes that did not answer. */
  nodes: Map<string, NodeScan | null>;
  holders: Holder[];
  /** Nodes with machines whose configuration could not be read: what looks free there may not be. */
  uncertain: Set<string>;
}

export interface ScanOptions {
  /** Where new disks go. */
  storage: string;
  /** This node alone. */
  only?: string;
  signal?: AbortSignal;
}

/** Reads everything; what is down or forbidden is left out, and only what concerns the hypervisor as a whole rejects. */
export async function scanCluster(pve: PveClient, { storage, only, signal }: ScanOptions): Promise<ClusterScan> {
  const members = (await pve.cluster.nodes({ signal })).filter(({ name }) => name === (only ?? name));
  const scans = members.map(async ({ name, online }) => {
    const scan = online ? await unlessDown(scanNode(pve, name, storage, signal)) : null;
    return [name, scan] as const;
  });
  const nodes = new Map(await Promise.all(scans));
  const vms = (await pve.cluster.vms({ signal })).filter(({ node, template }) => nodes.get(node) && !template);
  const uncertain = new Set<string>();
  const held = vms.map(async (vm) => {
    const holder = await holderOf(pve, vm, signal);
    if (!holder) uncertain.add(vm.node);
    return holder && holder.hostpci.length > 0 ? [holder] : [];
  });
  return { nodes, holders: (await Promise.all(held)).flat(), uncertain };
}

async function scanNode(pve: PveClient, name: string, storage: string, signal?: AbortSignal): Promise<NodeScan> {
  const [status, storages, hardware, mappings] = await Promise.all([
    ifAllowed(pve.nodes.status(name, { signal })),
    ifAllowed(pve.nodes.storages(name, undefined, { signal })),
    ifAllowed(pve.nodes.hardwarePci(name, { signal })),
    pve.cluster.mappings(name, { signal }),
  ]);
  return {
    name,
    cores: status?.cores ?? 0,
    memoryMb: Math.floor((status?.memoryBytes ?? 0) / MIB),
    storage: storages?.find((candidate) => candidate.name === storage) ?? null,
    hardware,
    mappings,
  };
}

/** Null when it cannot be read. One that was deleted or has moved since it was listed is looked for once more. */
async function holderOf(pve: PveClient, vm: Guest, signal?: AbortSignal): Promise<Holder | null> {
  try {
    return await readHolder(pve, vm, signal);
  } catch (error) {
    if (!isPve(error, 'not_found')) return unreadable(error);
  }
  try {
    const now = await pve.cluster.find(vm.vmid, { signal });
    return now ? await readHolder(pve, now, signal) : { vmid: vm.vmid, node: vm.node, running: false, hostpci: [] };
  } catch (error) {
    return unreadable(error);
  }
}

/** A running machine has what it was started with; one that is off will take what its configuration says. */
async function readHolder(pve: PveClient, { vmid, node, status }: Guest, signal?: AbortSignal): Promise<Holder> {
  const running = status === 'running';
  const { hostpci } = await pve.vms.config({ node, vmid }, { current: running, signal });
  return { vmid, node, running, hostpci };
}

/** Rethrows what concerns the hypervisor as a whole. */
function unreadable(error: unknown): null {
  if (isPve(error) && !isPve(error, 'auth', 'tls_failed')) return null;
  throw error;
}

async function ifAllowed<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isPve(error, 'permission')) return null;
    throw error;
  }
}

async function unlessDown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    return unreadable(error);
  }
}

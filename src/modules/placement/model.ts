/**
 * Vocabulary of the placement planner. Everything here is plain data: the planner reads a snapshot and a request and
 * returns a ranking with reasons. It reserves nothing; the claim verifies the capacity again.
 */
export const DIMENSIONS = ['cpu', 'memoryMb', 'storageGb', 'gpus'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Whole numbers >= 0: cpu in cores, memory in MiB, storage in GiB, GPUs in devices. */
export type Resources = Readonly<Record<Dimension, number>>;

/** What a change takes of a quota and a host: units, and machines; negative gives back. */
export interface Delta extends Resources {
  readonly vms: number;
}

export const demandOf = ({ cpu, memoryMb, storageGb, gpus }: Resources, machines = 1): Delta => ({
  ...{ cpu: cpu * machines, memoryMb: memoryMb * machines, storageGb: storageGb * machines, gpus: gpus * machines },
  vms: machines,
});

/** What a machine that grows takes beside what it holds. */
export const growth = (held: Resources, need: Resources): Delta => ({
  cpu: need.cpu - held.cpu,
  memoryMb: need.memoryMb - held.memoryMb,
  storageGb: need.storageGb - held.storageGb,
  gpus: need.gpus - held.gpus,
  vms: 0,
});

/** The name of a dimension in details and suggestions, which leave the planner as they are. */
export const FIELD_NAMES: Readonly<Record<Dimension, string>> = {
  cpu: 'cpu',
  memoryMb: 'memory_mb',
  storageGb: 'storage_gb',
  gpus: 'gpus',
};

/** GPU devices of one model on one host. Quarantined and unknown devices are neither free nor held. */
export interface GpuStock {
  readonly model: string;
  /** Devices no VM holds. */
  readonly free: number;
  /** Devices that come free when VMs leave the host. */
  readonly held: number;
}

export interface PlacementHost {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly groupId: number | null;
  readonly total: Resources;
  /** Withheld from VMs by the operator. */
  readonly reserved: Resources;
  /** Held by VMs, running or not. */
  readonly allocated: Resources;
  readonly vmCount: number;
  /** null = unlimited. */
  readonly maxVms: number | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly rack: string | null;
  readonly failureZone: string | null;
  /** null = no device inventory: the GPU counters decide alone, and no model can be promised. */
  readonly gpuStocks: readonly GpuStock[] | null;
  /** VMs of the request's anti-affinity scope on this host. */
  readonly peerVmCount: number;
  /** VMs of the request's cluster, or without one of its tenant, in this rack. Hosts without a rack form one rack. */
  readonly peersInRack: number;
}

/** The hosts of one group, in any order, ids unique. */
export interface PlacementSnapshot {
  readonly hosts: readonly PlacementHost[];
}

export const PLACEMENT_MODES = ['default', 'spread_resource', 'binpack', 'balanced', 'spread_rack'] as const;
export type PlacementMode = (typeof PLACEMENT_MODES)[number];

export interface PlacementRequest {
  readonly need: Resources;
  readonly mode: PlacementMode;
  readonly groupId?: number | null;
  /** The only host that may be chosen. */
  readonly hostId?: string | null;
  readonly gpuModel?: string | null;
  /** Every label must be on the host with exactly this value. */
  readonly labelSelector?: Readonly<Record<string, string>> | null;
  readonly failureZone?: string | null;
  /** hard: never beside a peer. soft: where the fewest peers are, whatever the mode says. */
  readonly antiAffinity?: 'hard' | 'soft' | null;
}

/** Why a host was refused. Codes are stored and shown: never renamed, never reused. */
export const CONSTRAINTS = {
  group: 'GROUP_MISMATCH',
  pinnedHost: 'NOT_PINNED_HOST',
  hostStatus: 'HOST_STATUS',
  labels: 'LABEL_MISMATCH',
  failureZone: 'FAILURE_ZONE_MISMATCH',
  cpu: 'INSUFFICIENT_CPU',
  memoryMb: 'INSUFFICIENT_MEMORY',
  storageGb: 'INSUFFICIENT_STORAGE',
  gpus: 'INSUFFICIENT_GPUS',
  gpuDevices: 'INSUFFICIENT_GPU_DEVICES',
  maxVms: 'MAX_VMS_REACHED',
  antiAffinity: 'ANTI_AFFINITY',
} as const;
export type Constraint = (typeof CONSTRAINTS)[keyof typeof CONSTRAINTS];

export type Scalar = string | number | null;

export interface Shortage {
  readonly dimension: string;
  readonly required: number;
  /** Negative when the host is over capacity already. */
  readonly available: number;
}

export type RejectionDetail =
  | { readonly required: Scalar; readonly actual: Scalar }
  | {
      readonly labels: readonly { readonly label: string; readonly required: string; readonly actual: string | null }[];
    }
  | { readonly shortages: readonly Shortage[] }
  | { readonly model: string | null; readonly required: number; readonly available: number }
  | { readonly limit: number; readonly actual: number };

export interface Filter {
  readonly constraint: Constraint;
  /** null when the host passes, else the figures that show why not. */
  check(host: PlacementHost, request: PlacementRequest): RejectionDetail | null;
}

/** The lower score wins; equal scores are parted by the tie score, then by name and id. */
export interface Weigher {
  score(host: PlacementHost, need: Resources): number;
  tieScore?(host: PlacementHost, need: Resources): number;
}

/** Units a VM may still take; negative when the host is over capacity. */
export function available(host: PlacementHost, dimension: Dimension): number {
  return host.total[dimension] - host.reserved[dimension] - host.allocated[dimension];
}

/** By UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

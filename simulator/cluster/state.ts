/* Everything the cluster remembers. Plain data: it is saved, shown at /__sim/state and restored as JSON. */

export interface PciDevice {
  id: string;
  class: string;
  vendor: string;
  device: string;
  vendor_name?: string;
  device_name?: string;
  subsystem_vendor: string;
  subsystem_device: string;
  /** -1: the node has no IOMMU. */
  iommugroup: number;
}

/** Of a PCI device on a node. Without `pid` it is held for a start that is not over, until that moment. */
export interface Reservation {
  vmid: number;
  pid?: number;
  /** Milliseconds since 1970. */
  until?: number;
}

export interface NodeState {
  name: string;
  id: number;
  address: string;
  online: boolean;
  cpus: number;
  memory: number;
  bootedAt: number;
  /** How far the node's clock is ahead, in seconds. */
  skew: number;
  devices: PciDevice[];
  reservations: Record<string, Reservation>;
}

/** A QEMU process. */
export interface VmProcess {
  pid: number;
  startedAt: number;
  /** What it was started with: `current` configuration. */
  devices: string[];
  qmp: 'running' | 'paused' | 'prelaunch';
}

export interface Snapshot {
  name: string;
  description: string;
  time: number;
}

/** How the guest behaves. */
export interface Guest {
  /** Seconds until it has powered off when asked; `null`: it ignores the request. */
  shutdownSeconds: number | null;
  agent: 'normal' | 'down' | 'hang' | 'lie';
}

export interface VmState {
  vmid: number;
  node: string;
  config: Record<string, string>;
  pending: Record<string, string>;
  deleting: string[];
  snapshots: Snapshot[];
  /** The cloud-init keys that the drive was made from. */
  cloudinit: Record<string, string>;
  process?: VmProcess;
  /** Since when it has been running or not; the latest last. */
  power: { at: number; running: boolean }[];
  guest: Guest;
}

export interface Mapping {
  id: string;
  description?: string;
  map: string[];
  mdev?: string;
  'live-migration-capable'?: string;
}

export interface StorageState {
  storage: string;
  type: 'dir' | 'lvmthin' | 'rbd';
  content: string;
  shared: boolean;
  /** Bytes. */
  total: number;
  /** Empty: all nodes. */
  nodes: string[];
}

export interface Token {
  /** user@realm!name */
  id: string;
  secret: string;
  /** Seconds since 1970; 0 never. */
  expire: number;
  /** Privileges by path of the access tree. The longest path that matches decides. */
  acl: Record<string, string[]>;
}

export type FirewallRule = Record<string, string>;
export interface Firewall {
  options: Record<string, string>;
  rules: FirewallRule[];
  ipsets: Record<string, { comment?: string; entries: Record<string, string>[] }>;
}

export interface State {
  nodes: NodeState[];
  vms: Record<string, VmState>;
  /** Containers: they share the ids, and nothing else of them is simulated. */
  containers: { vmid: number; node: string; name: string }[];
  mappings: Mapping[];
  storages: StorageState[];
  tokens: Token[];
  firewalls: Record<string, Firewall>;
  /** Guests that the high availability manager runs, by id, with the state that was asked for. */
  ha: Record<string, 'started' | 'stopped' | 'error'>;
  quorate: boolean;
  lastPid: number;
}

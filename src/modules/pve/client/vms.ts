import { listOf, objectOf } from './cluster';
import { hostpciIndex, parseHostpci } from './hostpci';
import { type CallOptions, type Params, path, type PveHttp } from './pve-http';
import { upidOf } from './tasks';
import { configOf, type PendingRow, pendingOf, type VmConfig } from './vm-config';
import { flagOf, numberOf, recordOf, rowsOf, textOf, textsOf, type Wire } from './wire';

/** A VM on the node where it is. */
export interface VmRef {
  readonly node: string;
  readonly vmid: number;
}

/** What a VM does at this moment. */
export interface VmStatus {
  running: boolean;
  /** `running`, `paused`, `prelaunch` (during a backup), `stopped`, ... */
  qmpStatus: string;
  lock: string | null;
  /** Whether the high availability manager starts and moves it. */
  managed: boolean;
  template: boolean;
  uptimeSeconds: number;
  /** Share of its cores, 0–1. */
  cpu: number;
  memoryBytes: number;
  maxMemoryBytes: number;
  netInBytes: number;
  netOutBytes: number;
  diskReadBytes: number;
  diskWriteBytes: number;
}

export interface ConfigChange {
  /** `sshkeys` as the plain text of an authorized_keys file; `hostpciN` only as {@link buildHostpci} writes it. */
  set?: Readonly<Record<string, string | number | boolean>>;
  delete?: readonly string[];
  /** Of the configuration that the change was made for: `digest_mismatch` when it is another by now. */
  digest?: string;
}

export interface CloneOptions {
  newid: number;
  name: string;
  description?: string;
  /** Where the disks go. Unset: where those of the template are. */
  storage?: string;
  pool?: string;
}

export interface MigrateOptions {
  target: string;
  /** Storage of the disks there. Unset: the one of the same name. */
  targetStorage?: string;
}

export interface MigratePreconditions {
  running: boolean;
  allowedNodes: string[];
  /** Why not, by node. */
  refusedNodes: { node: string; unavailableStorages: string[]; unavailableMappings: string[] }[];
  localDisks: string[];
  localResources: string[];
}

export interface ShutdownOptions {
  /** How long the guest may take. */
  timeoutSeconds?: number;
  /** Pull the plug afterwards. */
  force?: boolean;
}

export interface AgentInterface {
  name: string;
  mac: string | null;
  addresses: { address: string; prefix: number | null }[];
}

export interface LoadPoint {
  /** Seconds since 1970. */
  time: number;
  values: Readonly<Record<string, number>>;
}

export const TIMEFRAMES = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Timeframe = (typeof TIMEFRAMES)[number];

const AGENT_MAX_BYTES = 512 * 1024;

/** Virtual machines. What returns a text returns the UPID of the task that was started. */
export class VmsApi {
  constructor(private readonly http: PveHttp) {}

  /** With changes that wait as if they were made; with `current`: what a running VM really has. */
  async config(
    vm: VmRef,
    { current = false, ...options }: CallOptions & { current?: boolean } = {},
  ): Promise<VmConfig> {
    return configOf(objectOf(await this.http.get(at(vm, 'config'), { current: current || undefined }, options)));
  }

  async pending(vm: VmRef, options?: CallOptions): Promise<PendingRow[]> {
    const rows = listOf(await this.http.get(at(vm, 'pending'), {}, options)).map(pendingOf);
    return rows.filter(({ key }) => key !== '' && key !== 'digest');
  }

  async status(vm: VmRef, options?: CallOptions): Promise<VmStatus> {
    return statusOf(objectOf(await this.http.get(at(vm, 'status/current'), {}, options)));
  }

  /**
   * Changes the configuration in the call itself. Keys are applied one by one: after any failure a part may be done, so
   * read again. An empty change does nothing.
   */
  async setConfig(vm: VmRef, change: ConfigChange, options?: CallOptions): Promise<void> {
    const set = Object.fromEntries(Object.entries(change.set ?? {}).map(([key, value]) => [key, written(key, value)]));
    const remove = change.delete ?? [];
    if (Object.keys(set).length === 0 && remove.length === 0) return;
    const params = { ...set, delete: remove.length > 0 ? remove.join(',') : undefined, digest: change.digest };
    await this.http.put(at(vm, 'config'), params, options);
  }

  /** A full clone, on the node of the template: a local disk cannot be cloned elsewhere. */
  async clone(template: VmRef, clone: CloneOptions, options?: CallOptions): Promise<string> {
    return upidOf(await this.http.post(at(template, 'clone'), { ...clone, full: true }, options));
  }

  /** To so many GiB; nothing happens when the disk has that size, and it never shrinks. */
  async resize(vm: VmRef, disk: string, sizeGib: number, options?: CallOptions): Promise<string> {
    return upidOf(await this.http.put(at(vm, 'resize'), { disk, size: `${sizeGib}G` }, options));
  }

  /** With devices passed through it takes as long as {@link startDeadline} says. */
  start(vm: VmRef, options?: CallOptions): Promise<string> {
    return this.act(vm, 'start', {}, options);
  }

  /** Pulls the plug, also while a shutdown of ours is under way. */
  stop(vm: VmRef, options?: CallOptions): Promise<string> {
    return this.act(vm, 'stop', { 'overrule-shutdown': true }, options);
  }

  /** Asks the guest. Without `force` the task fails as `power_timeout`, and the guest may still power off later. */
  shutdown(vm: VmRef, { timeoutSeconds, force }: ShutdownOptions = {}, options?: CallOptions): Promise<string> {
    return this.act(vm, 'shutdown', { timeout: timeoutSeconds, forceStop: force }, options);
  }

  /** Ends when the guest is down; it is started again by a task that we do not see. Devices are let go in between. */
  reboot(vm: VmRef, timeoutSeconds?: number, options?: CallOptions): Promise<string> {
    return this.act(vm, 'reboot', { timeout: timeoutSeconds }, options);
  }

  /** Presses the reset button: QEMU and its devices stay. */
  reset(vm: VmRef, options?: CallOptions): Promise<string> {
    return this.act(vm, 'reset', {}, options);
  }

  async migratePreconditions(vm: VmRef, target?: string, options?: CallOptions): Promise<MigratePreconditions> {
    return preconditionsOf(objectOf(await this.http.get(at(vm, 'migrate'), { target }, options)));
  }

  /** Of a stopped VM; its local disks are copied. */
  async migrate(vm: VmRef, { target, targetStorage }: MigrateOptions, options?: CallOptions): Promise<string> {
    return upidOf(await this.http.post(at(vm, 'migrate'), { target, targetstorage: targetStorage }, options));
  }

  /** With its disks, backup jobs, replication and high availability. Refused while it runs. */
  async destroy(vm: VmRef, options?: CallOptions): Promise<string> {
    const params = { purge: true, 'destroy-unreferenced-disks': true };
    return upidOf(await this.http.delete(path`/nodes/${vm.node}/qemu/${vm.vmid}`, params, options));
  }

  /** What the guest says of its network cards: to be believed no further than that. */
  async agentInterfaces(vm: VmRef, options?: CallOptions): Promise<AgentInterface[]> {
    const url = at(vm, 'agent/network-get-interfaces');
    const answer = objectOf(await this.http.get(url, {}, { maxBytes: AGENT_MAX_BYTES, ...options }));
    return rowsOf(answer.result).map(interfaceOf);
  }

  /** Load over time, averaged; moments at which the VM was off have no figures. */
  async load(vm: VmRef, timeframe: Timeframe, options?: CallOptions): Promise<LoadPoint[]> {
    const rows = listOf(await this.http.get(at(vm, 'rrddata'), { timeframe, cf: 'AVERAGE' }, options));
    return rows.flatMap(({ time, ...rest }) => {
      const moment = numberOf(time);
      const figures = Object.entries(rest).flatMap(([key, value]) => {
        const figure = numberOf(value);
        return figure === undefined ? [] : [[key, figure] as const];
      });
      return moment === undefined ? [] : [{ time: moment, values: Object.fromEntries(figures) }];
    });
  }

  private async act(vm: VmRef, action: string, params: Params, options?: CallOptions): Promise<string> {
    return upidOf(await this.http.post(at(vm, `status/${action}`), params, options));
  }
}

/** `what` is a constant of ours, with slashes. */
export const at = ({ node, vmid }: VmRef, what: string): string => `${path`/nodes/${node}/qemu/${vmid}`}/${what}`;

function written(key: string, value: string | number | boolean): string | number | boolean {
  // The value itself is encoded, and the form encodes it again.
  if (key === 'sshkeys') return encodeURIComponent(String(value));
  const index = hostpciIndex(key);
  if (index !== null && !parseHostpci(index, String(value)).mapping)
    throw new Error(`${key} names no mapping, which is all that a token may set`);
  return value;
}

function statusOf(row: Wire): VmStatus {
  const running = textOf(row.status) === 'running';
  return {
    running,
    qmpStatus: textOf(row.qmpstatus) ?? (running ? 'running' : 'stopped'),
    lock: textOf(row.lock) ?? null,
    managed: flagOf(recordOf(row.ha).managed),
    template: flagOf(row.template),
    uptimeSeconds: numberOf(row.uptime) ?? 0,
    cpu: numberOf(row.cpu) ?? 0,
    memoryBytes: numberOf(row.mem) ?? 0,
    maxMemoryBytes: numberOf(row.maxmem) ?? 0,
    netInBytes: numberOf(row.netin) ?? 0,
    netOutBytes: numberOf(row.netout) ?? 0,
    diskReadBytes: numberOf(row.diskread) ?? 0,
    diskWriteBytes: numberOf(row.diskwrite) ?? 0,
  };
}

function preconditionsOf(row: Wire): MigratePreconditions {
  return {
    running: flagOf(row.running),
    allowedNodes: textsOf(row.allowed_nodes),
    refusedNodes: Object.entries(recordOf(row.not_allowed_nodes)).map(([node, reasons]) => ({
      node,
      unavailableStorages: textsOf(recordOf(reasons).unavailable_storages),
      unavailableMappings: textsOf(recordOf(reasons)['unavailable-resources']),
    })),
    localDisks: rowsOf(row.local_disks).map(({ volid }) => textOf(volid) ?? ''),
    localResources: textsOf(row.local_resources),
  };
}

function interfaceOf(row: Wire): AgentInterface {
  return {
    name: textOf(row.name) ?? '',
    mac: textOf(row['hardware-address'])?.toLowerCase() ?? null,
    addresses: rowsOf(row['ip-addresses']).flatMap((entry) => {
      const address = textOf(entry['ip-address']);
      return address ? [{ address, prefix: numberOf(entry.prefix) ?? null }] : [];
    }),
  };
}

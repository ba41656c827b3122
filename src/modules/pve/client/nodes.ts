import { listOf, objectOf } from './cluster';
import { PveError } from './pve-error';
import { type CallOptions, path, type PveHttp } from './pve-http';
import { flagOf, itemsOf, numberOf, recordOf, textOf } from './wire';

export interface NodeStatus {
  cores: number;
  memoryBytes: number;
  memoryFreeBytes: number;
  uptimeSeconds: number;
}

/** A PCI device as the node's hardware shows it. */
export interface PciDevice {
  /** `0000:01:00.0` */
  address: string;
  /** `0x030200` */
  classCode: string;
  /** `10de` */
  vendorId: string;
  deviceId: string;
  vendorName: string | null;
  deviceName: string | null;
  /** -1: the node has no IOMMU. */
  iommuGroup: number;
}

export interface NodeStorage {
  name: string;
  type: string;
  content: string[];
  shared: boolean;
  /** Can be used at this moment. */
  active: boolean;
  totalBytes: number;
  freeBytes: number;
}

/** What one node knows of itself. All calls fail as `node_unreachable` while it is down. */
export class NodesApi {
  constructor(private readonly http: PveHttp) {}

  async status(node: string, options?: CallOptions): Promise<NodeStatus> {
    const answer = objectOf(await this.http.get(path`/nodes/${node}/status`, {}, options));
    const [cpu, memory] = [recordOf(answer.cpuinfo), recordOf(answer.memory)];
    return {
      cores: numberOf(cpu.cpus) ?? 0,
      memoryBytes: numberOf(memory.total) ?? 0,
      memoryFreeBytes: numberOf(memory.available) ?? numberOf(memory.free) ?? 0,
      uptimeSeconds: numberOf(answer.uptime) ?? 0,
    };
  }

  /** Seconds since 1970 by the clock of the node: what its tasks are dated with. */
  async time(node: string, options?: CallOptions): Promise<number> {
    const time = numberOf(objectOf(await this.http.get(path`/nodes/${node}/time`, {}, options)).time);
    if (time === undefined) throw new PveError('malformed', 'the answer names no time');
    return Math.floor(time);
  }

  /** Without bridges, memory controllers and processors, which the server hides. */
  async hardwarePci(node: string, options?: CallOptions): Promise<PciDevice[]> {
    const rows = listOf(await this.http.get(path`/nodes/${node}/hardware/pci`, {}, options));
    return rows.flatMap((row) => {
      const address = textOf(row.id);
      if (!address) return [];
      return {
        address: address.toLowerCase(),
        classCode: textOf(row.class) ?? '',
        vendorId: bareHex(row.vendor),
        deviceId: bareHex(row.device),
        vendorName: textOf(row.vendor_name) ?? null,
        deviceName: textOf(row.device_name) ?? null,
        iommuGroup: numberOf(row.iommugroup) ?? -1,
      };
    });
  }

  /** Storages of the node that we may see; with `content`: that hold such (`images`, `iso`). */
  async storages(node: string, content?: string, options?: CallOptions): Promise<NodeStorage[]> {
    const rows = listOf(await this.http.get(path`/nodes/${node}/storage`, { content, enabled: true }, options));
    return rows.map((row) => ({
      name: textOf(row.storage) ?? '',
      type: textOf(row.type) ?? '',
      content: itemsOf(row.content),
      shared: flagOf(row.shared),
      active: flagOf(row.active),
      totalBytes: numberOf(row.total) ?? 0,
      freeBytes: numberOf(row.avail) ?? 0,
    }));
  }
}

const bareHex = (value: unknown) => (textOf(value) ?? '').replace(/^0x/, '').toLowerCase();

import { mappingOf, type PciMapping } from './mapping';
import { PveError } from './pve-error';
import type { CallOptions, PveHttp } from './pve-http';
import { flagOf, isRecord, itemsOf, numberOf, recordOf, rowsOf, textOf, type Wire } from './wire';

export interface ClusterNode {
  name: string;
  online: boolean;
}

/** A guest as the cluster last heard of it, up to ten seconds ago. */
export interface Guest {
  type: 'qemu' | 'lxc';
  vmid: number;
  node: string;
  name: string;
  /** `unknown` while its node is down. */
  status: 'running' | 'stopped' | 'unknown';
  template: boolean;
  tags: string[];
  /** What its configuration is locked for: `backup`, `migrate`, ... */
  lock: string | null;
  /** Whether the high availability manager starts and moves it. */
  managed: boolean;
  cores: number | null;
  memoryBytes: number | null;
  diskBytes: number | null;
}

/** Privileges by path of the access tree. */
export type Permissions = ReadonlyMap<string, ReadonlySet<string>>;

/** What the cluster as a whole knows. */
export class ClusterApi {
  constructor(private readonly http: PveHttp) {}

  /** `9.1.4`. */
  async version(options?: CallOptions): Promise<string> {
    const version = textOf(recordOf(await this.http.get('/version', {}, options)).version);
    if (!version) throw new PveError('malformed', 'the answer names no version');
    return version;
  }

  /** What our token may do. With a path: there, inherited rights included. */
  async permissions(path?: string, options?: CallOptions): Promise<Permissions> {
    const answer = recordOf(await this.http.get('/access/permissions', { path }, options));
    // The value says whether the right is handed down, not whether it is held.
    return new Map(Object.entries(answer).map(([at, rights]) => [at, new Set(Object.keys(recordOf(rights)))]));
  }

  async nodes(options?: CallOptions): Promise<ClusterNode[]> {
    const rows = listOf(await this.http.get('/nodes', {}, options));
    return rows.flatMap((row) => {
      const name = textOf(row.node);
      return name ? [{ name, online: textOf(row.status) === 'online' }] : [];
    });
  }

  /** Virtual machines and containers, which share their ids. Only what our token may see. */
  async guests(options?: CallOptions): Promise<Guest[]> {
    return listOf(await this.http.get('/cluster/resources', { type: 'vm' }, options)).flatMap(
      (row) => guestOf(row) ?? [],
    );
  }

  /** Virtual machines, templates among them. */
  async vms(options?: CallOptions): Promise<Guest[]> {
    return (await this.guests(options)).filter(({ type }) => type === 'qemu');
  }

  async templates(options?: CallOptions): Promise<Guest[]> {
    return (await this.vms(options)).filter(({ template }) => template);
  }

  /** Where a VM is now; null when there is none that we may see. */
  async find(vmid: number, options?: CallOptions): Promise<Guest | null> {
    return (await this.vms(options)).find((vm) => vm.vmid === vmid) ?? null;
  }

  /** An id that is free at this moment; nothing reserves it. */
  async nextId(options?: CallOptions): Promise<number> {
    const id = numberOf(await this.http.get('/cluster/nextid', {}, options));
    if (id === undefined) throw new PveError('malformed', 'the answer is no id');
    return id;
  }

  /** Whether nothing has this id. */
  async isFree(vmid: number, options?: CallOptions): Promise<boolean> {
    try {
      await this.http.get('/cluster/nextid', { vmid }, options);
      return true;
    } catch (error) {
      if (error instanceof PveError && error.kind === 'id_taken') return false;
      throw error;
    }
  }

  /** PCI mappings that we may see; with a node: with what the server finds wrong with them there. */
  async mappings(checkNode?: string, options?: CallOptions): Promise<PciMapping[]> {
    const rows = listOf(await this.http.get('/cluster/mapping/pci', { 'check-node': checkNode }, options));
    return rows.map(mappingOf).filter(({ name }) => name !== '');
  }
}

/** A list of objects, or `malformed`. */
export function listOf(data: unknown): Wire[] {
  if (!Array.isArray(data)) throw new PveError('malformed', 'the answer is no list');
  return rowsOf(data);
}

/** An object, or `malformed`. */
export function objectOf(data: unknown): Wire {
  if (!isRecord(data)) throw new PveError('malformed', 'the answer is no object');
  return data;
}

function guestOf(row: Wire): Guest | null {
  const [type, vmid, node] = [textOf(row.type), numberOf(row.vmid), textOf(row.node)];
  if ((type !== 'qemu' && type !== 'lxc') || vmid === undefined || !node) return null;
  const status = textOf(row.status);
  return {
    type,
    vmid,
    node,
    name: textOf(row.name) ?? `VM ${vmid}`,
    status: status === 'running' || status === 'stopped' ? status : 'unknown',
    template: flagOf(row.template),
    tags: itemsOf(row.tags),
    lock: textOf(row.lock) ?? null,
    managed: textOf(row.hastate) !== undefined,
    cores: numberOf(row.maxcpu) ?? null,
    memoryBytes: numberOf(row.maxmem) ?? null,
    diskBytes: numberOf(row.maxdisk) ?? null,
  };
}

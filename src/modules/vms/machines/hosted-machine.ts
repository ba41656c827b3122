import { AppError } from '../../../core/errors/app-error';
import { buildHostpci, hostpciKey, isPve, type PveClient, PveError, type VmConfig, type VmRef } from '../../pve';
import type { MachineBinding } from './machine-binding.entity';

/** A machine as its hypervisor has it at this moment. */
export interface Sight {
  node: string;
  running: boolean;
  /** Running, but not its guest: a backup has started it to read its disks. */
  held: boolean;
  lock: string | null;
}

/** What a configuration has to be brought to: what differs is told as `[before, after]`. */
export type Difference = Record<string, [before: unknown, after: unknown]>;

/** The device of a slot, by the name of its mapping. */
export interface Attachment {
  slot: number;
  mapping: string;
}

/** Stands in the description of our VMs: their ids alone could be somebody else's. */
export const markOf = (vmId: string): string => `Managed by VirtFlow: ${vmId}`;

const isOurs = ({ values, template }: VmConfig, vmId: string): boolean =>
  !template && (values['description'] ?? '').includes(vmId);

/** One machine, through the API of its hypervisor. Everything is checked against the mark before it is changed. */
export class HostedMachine {
  /**
   * As it was read last and not changed by us since; good for one change, which names its digest: when somebody else
   * has changed it meanwhile, it is refused and read again.
   */
  private known: { node: string; config: VmConfig } | null = null;

  constructor(
    private readonly client: PveClient,
    private readonly binding: Pick<MachineBinding, 'vmId' | 'vmid' | 'node'>,
    private readonly signal?: AbortSignal,
  ) {}

  at(node: string): VmRef {
    return { node, vmid: this.binding.vmid };
  }

  /**
   * Where it is and what it does; null when the hypervisor has no VM of its id. Throws VM_FOREIGN when that one is
   * somebody else's, VM_HA_MANAGED when we must not touch it.
   */
  async look(): Promise<Sight | null> {
    const found = await this.locate();
    if (!found) return null;
    const { node, config } = found;
    this.known = found;
    const { running, qmpStatus, lock, managed } = await this.client.vms.status(this.at(node), this.options);
    if (managed) throw new AppError('VM_HA_MANAGED', { vmid: this.binding.vmid });
    return { node, running, held: running && qmpStatus === 'prelaunch', lock: lock ?? config.lock };
  }

  /** The same of one that must be there, at rest: throws VM_MISSING, or `vm_locked` while somebody else works on it. */
  async find(): Promise<Sight> {
    const sight = await this.look();
    if (!sight) throw new AppError('VM_MISSING', { vmid: this.binding.vmid });
    const { lock, held } = sight;
    if (lock !== null || held) throw new PveError('vm_locked', `VM is locked (${lock ?? 'backup'})`);
    return sight;
  }

  async isRunning(node: string): Promise<boolean> {
    const { running, qmpStatus } = await this.client.vms.status(this.at(node), this.options);
    return running && qmpStatus !== 'prelaunch';
  }

  /** Checked against the mark. */
  async config(node: string, current = false): Promise<VmConfig> {
    const config = await this.client.vms.config(this.at(node), { current, ...this.options });
    if (!isOurs(config, this.binding.vmId)) throw new AppError('VM_FOREIGN', { vmid: this.binding.vmid });
    return config;
  }

  /**
   * What a stopped machine has to be brought to: sizes and switches that are not as they should be, devices that were
   * left behind. Throws when a device was put in by address, which a token cannot take out.
   */
  async differences(node: string, sizes: Pick<MachineBinding, 'cpuCores' | 'memoryMb'>): Promise<Difference> {
    const config = await this.latest(node);
    this.known = { node, config };
    return differenceOf(config, sizes).shown;
  }

  /** Brings it to that. */
  async sync(node: string, sizes: Pick<MachineBinding, 'cpuCores' | 'memoryMb'>): Promise<void> {
    const config = await this.latest(node);
    const { set, left } = differenceOf(config, sizes);
    await this.client.vms.setConfig(this.at(node), { set, delete: left, digest: config.digest }, this.options);
  }

  /** Puts the devices into a stopped machine that has none. Nothing of anybody else is overwritten. */
  async attach(node: string, attachments: readonly Attachment[]): Promise<void> {
    // Without a change there is no digest that tells of an older one.
    const config = attachments.length > 0 ? await this.latest(node) : await this.config(node);
    const wanted = new Map(attachments.map(({ slot, mapping }) => [hostpciKey(slot), mapping]));
    const other = config.hostpci.find(({ index, mapping }) => wanted.get(hostpciKey(index)) !== mapping);
    if (other) throw new PveError('config', `${hostpciKey(other.index)} was set by somebody else`);
    const missing = [...wanted].filter(([key]) => config.values[key] === undefined);
    const set = Object.fromEntries(missing.map(([key, mapping]) => [key, buildHostpci({ mapping })]));
    await this.client.vms.setConfig(this.at(node), { set, digest: config.digest }, this.options);
  }

  /** Takes every device out of a stopped machine and shows that none is left, not even as a change that waits. */
  async detach(node: string): Promise<void> {
    this.known = null;
    const config = await this.config(node);
    const keys = config.hostpci.filter(({ mapping }) => mapping !== null).map(({ index }) => hostpciKey(index));
    await this.client.vms.setConfig(this.at(node), { delete: keys, digest: config.digest }, this.options);
    if (!(await this.isBare(node))) throw new PveError('digest_mismatch', 'devices are still in the configuration');
  }

  /** Whether it is off and nothing of a device is in its configuration, neither now nor at its next start. */
  async isBare(node: string): Promise<boolean> {
    const { running } = await this.client.vms.status(this.at(node), this.options);
    if (running) return false;
    const rows = await this.client.vms.pending(this.at(node), this.options);
    return !rows.some(({ key }) => key.startsWith('hostpci'));
  }

  private async latest(node: string): Promise<VmConfig> {
    const { known } = this;
    this.known = null;
    return known?.node === node ? known.config : this.config(node);
  }

  private get options(): { signal?: AbortSignal } {
    return { signal: this.signal };
  }

  /** Its own node is asked first; where else it may be is told by the cluster, which lists every guest. */
  private async locate(): Promise<{ node: string; config: VmConfig } | null> {
    const { vmid, node } = this.binding;
    try {
      return { node, config: await this.config(node) };
    } catch (error) {
      if (!isPve(error, 'not_found', 'node_unreachable')) throw error;
      const listed = (await this.client.cluster.guests(this.options)).find((guest) => guest.vmid === vmid);
      if (listed?.type === 'lxc') throw new AppError('VM_FOREIGN', { vmid });
      if (listed && listed.node !== node) return { node: listed.node, config: await this.config(listed.node) };
      if (isPve(error, 'not_found')) return null;
      throw error;
    }
  }
}

function differenceOf(
  config: VmConfig,
  { cpuCores, memoryMb }: Pick<MachineBinding, 'cpuCores' | 'memoryMb'>,
): { set: Record<string, string | number | boolean>; left: string[]; shown: Difference } {
  const byHand = config.hostpci.find(({ mapping }) => mapping === null);
  if (byHand) throw new PveError('config', `hostpci${byHand.index} names a device by its address`);
  const wanted = { cores: cpuCores, sockets: 1, memory: memoryMb, onboot: false, balloon: 0 };
  const has = {
    cores: config.cores,
    sockets: config.sockets,
    memory: config.memoryMib,
    onboot: config.onboot,
    balloon: Number(config.values['balloon'] ?? -1),
  };
  const names = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] !== has[name]);
  const devices = config.hostpci.map(({ index, text }) => [hostpciKey(index), [text, null]]);
  const sizes = names.map((name) => [name, [has[name], wanted[name]]]);
  return {
    set: Object.fromEntries(names.map((name) => [name, wanted[name]])),
    left: config.hostpci.map(({ index }) => hostpciKey(index)),
    shown: Object.fromEntries([...sizes, ...devices]) as Difference,
  };
}

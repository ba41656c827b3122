import { Injectable } from '@nestjs/common';
import { type ConfigChange, hostpciKey, PveError, type VmConfig } from '../../pve';
import { type MachineAddress, MachineAddresses } from './machine-addresses.service';
import type { MachineBinding } from './machine-binding.entity';
import { MachineSecrets } from './machine-secrets.service';

/** Marks our VMs in the eyes of whoever looks at the hypervisor. */
export const TAG = 'virtflow';
const LINUX_NAME_LENGTH = 32;
const DISKS = /^(scsi|virtio|sata|ide)\d+$/;

/** What a new VM is told: sizes, first account, address. */
@Injectable()
export class CloudInit {
  constructor(
    private readonly addresses: MachineAddresses,
    private readonly secrets: MachineSecrets,
  ) {}

  /** Makes a clone what the machine should be, and takes out what it has inherited of devices. */
  async changeFor(config: VmConfig, binding: MachineBinding): Promise<ConfigChange> {
    const { vmId, username, cpuCores, memoryMb, sshKeys, cloudInitPassword } = binding;
    const address = (await this.addresses.of([vmId])).get(vmId);
    const set: Record<string, string | number | boolean> = {
      ...{ cores: cpuCores, sockets: 1, memory: memoryMb, balloon: 0, onboot: false },
      tags: [...new Set([...config.tags, TAG])].join(';'),
      ciuser: linuxName(username),
      ipconfig0: address ? ipconfig(address) : 'ip=dhcp',
    };
    if (cloudInitPassword !== null) set['cipassword'] = this.secrets.open(vmId, cloudInitPassword);
    if (sshKeys !== '') set['sshkeys'] = sshKeys;
    if (address && address.dns.length > 0) set['nameserver'] = address.dns.join(' ');
    return { set, delete: config.hostpci.map(({ index }) => hostpciKey(index)), digest: config.digest };
  }
}

function ipconfig({ address, prefix, gateway }: MachineAddress): string {
  const [ip, gw] = address.includes(':') ? ['ip6', 'gw6'] : ['ip', 'gw'];
  return `${ip}=${address}/${prefix}${gateway === null ? '' : `,${gw}=${gateway}`}`;
}

/** A login name as Linux takes it. */
function linuxName(username: string): string {
  const plain = username.toLowerCase().replace(/[^a-z0-9_-]/g, '-');
  return (/^[a-z_]/.test(plain) ? plain : `u${plain}`).slice(0, LINUX_NAME_LENGTH);
}

/** The disk it boots from. */
export function diskOf({ values }: VmConfig): string {
  const [, order = ''] = /order=([^,]+)/.exec(values['boot'] ?? '') ?? [];
  const bootable = order.split(';').filter((name) => DISKS.test(name) && values[name] !== undefined);
  const disks = Object.keys(values).filter((name) => DISKS.test(name) && !/media=cdrom/.test(values[name] ?? ''));
  const disk = bootable.find((name) => disks.includes(name)) ?? disks.sort()[0];
  if (!disk) throw new PveError('config', 'the template has no disk');
  return disk;
}

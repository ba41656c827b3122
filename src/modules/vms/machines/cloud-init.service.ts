import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { SecretBox } from '../../../core/secrets/secret-box';
import { type ConfigChange, hostpciKey, PveError, type VmConfig } from '../../pve';
import type { MachineBinding } from './machine-binding.entity';

interface AddressRow {
  address: string;
  prefix: number;
  gateway: string | null;
  dns: string[];
  [column: string]: unknown;
}

/** Marks our VMs in the eyes of whoever looks at the hypervisor. */
export const TAG = 'virtflow';
const LINUX_NAME_LENGTH = 32;
const DISKS = /^(scsi|virtio|sata|ide)\d+$/;

/** Where a sealed password of a machine lives. */
export const passwordPlace = (vmId: string) => ({ table: 'machine_bindings', id: vmId, column: 'cloud_init_password' });

/** What a new VM is told: sizes, first account, address. */
@Injectable()
export class CloudInit {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
  ) {}

  /** Makes a clone what the machine should be, and takes out what it has inherited of devices. */
  async changeFor(config: VmConfig, binding: MachineBinding): Promise<ConfigChange> {
    const { vmId, username, cpuCores, memoryMb, sshKeys, cloudInitPassword } = binding;
    const address = await this.addressOf(vmId);
    const set: Record<string, string | number | boolean> = {
      ...{ cores: cpuCores, sockets: 1, memory: memoryMb, balloon: 0, onboot: false },
      tags: [...new Set([...config.tags, TAG])].join(';'),
      ciuser: linuxName(username),
      ipconfig0: address ? ipconfig(address) : 'ip=dhcp',
    };
    if (cloudInitPassword !== null) set['cipassword'] = this.box.open(passwordPlace(vmId), cloudInitPassword);
    if (sshKeys !== '') set['sshkeys'] = sshKeys;
    if (address && address.dns.length > 0) set['nameserver'] = address.dns.join(' ');
    return { set, delete: config.hostpci.map(({ index }) => hostpciKey(index)), digest: config.digest };
  }

  private async addressOf(vmId: string): Promise<AddressRow | null> {
    const [row] = await this.db.query<AddressRow>(
      `SELECT host(a.address) AS address, p.prefix, host(p.gateway) AS gateway, p.dns
       FROM ip_allocations a JOIN ip_pools p ON p.id = a.pool_id WHERE a.vm_id = $1 ORDER BY a.id LIMIT 1`,
      [vmId],
    );
    return row ?? null;
  }
}

function ipconfig({ address, prefix, gateway }: AddressRow): string {
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

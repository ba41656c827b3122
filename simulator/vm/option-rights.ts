import { type Caller, demand, ROOT } from '../cluster/access';
import { CLOUDINIT_KEY, isDrive, parseDrive, parseHostpci } from '../cluster/vm-config';
import type { Version } from '../contract';
import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { badParams, fail } from '../errors';

const CPU = /^(cores|sockets|cpu|cpulimit|numa)$/;
const MEMORY = /^(memory|balloon)$/;
const HARDWARE = /^(machine|scsihw|smbios1|vga|serial\d+|hostpci\d+)$/;
/** Not even a token of root@pam may set these. */
const ROOT_ONLY = /^(args|lock)$/;

/** Throws unless the caller may touch a key of a VM's configuration; `value` is the new one, if it is set. */
export function demandOption(caller: Caller, version: Version, vmid: number, key: string, value?: string): void {
  if (caller === ROOT) return;
  if (ROOT_ONLY.test(key) || (/^serial\d+$/.test(key) && value !== undefined && value !== 'socket')) {
    throw fail(`only root can set '${key}' config`);
  }
  demand(caller, version, `/vms/${vmid}`, privilegeFor(key, value));
  if (value === undefined) return;
  if (isDrive(key)) demandStorage(caller, version, key, value);
  if (/^net\d+$/.test(key)) demandBridge(caller, version, value);
}

function privilegeFor(key: string, value?: string): string {
  if (CPU.test(key)) return 'VM.Config.CPU';
  if (MEMORY.test(key)) return 'VM.Config.Memory';
  if (HARDWARE.test(key)) return 'VM.Config.HWType';
  if (CLOUDINIT_KEY.test(key)) return 'VM.Config.Cloudinit';
  if (/^net\d+$/.test(key)) return 'VM.Config.Network';
  if (isDrive(key)) return value?.includes('media=cdrom') ? 'VM.Config.CDROM' : 'VM.Config.Disk';
  return 'VM.Config.Options';
}

function demandStorage(caller: Caller, version: Version, key: string, value: string): void {
  const { file, storage } = parseDrive(key, value);
  if (/:(\d+(\.\d+)?|cloudinit)$/.test(file)) {
    demand(caller, version, `/storage/${storage}`, 'Datastore.AllocateSpace');
  }
}

export function demandBridge(caller: Caller, version: Version, value: string): void {
  const { bridge, tag } = splitPropertyString(PROPERTY_FORMATS.net, value);
  if (bridge) demand(caller, version, `/sdn/zones/localnetwork/${bridge}${tag ? `/${tag}` : ''}`, 'SDN.Use');
}

/** Raw devices belong to root@pam; a mapping needs a privilege of its own. Asked for the old value and the new one. */
export function demandHostpci(caller: Caller, version: Version, key: string, value: string): void {
  if (caller === ROOT) return;
  const { mapping, romfile } = parseHostpci(value);
  if (romfile) throw badParams({ [key]: "only root@pam can set 'romfile' option" });
  if (!mapping) throw fail(`only root can set '${key}' config for non-mapped devices`);
  demand(caller, version, `/mapping/pci/${mapping}`, 'Mapping.Use');
}

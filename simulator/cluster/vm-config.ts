import { createHash } from 'node:crypto';
import { paramOf } from '../contract';
import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS, type PropertyFormat } from '../contract/property-formats';
import { VM_OPTIONS } from '../contract/vm-options';
import { fail } from '../errors';
import { parseSize } from './sizes';
import type { VmState } from './state';

type Config = Record<string, string>;

export const CLOUDINIT_KEY = /^(ci(password|type|upgrade|user)|nameserver|searchdomain|sshkeys|ipconfig\d+)$/;
export const isDrive = (key: string): boolean => /^((ide|sata|scsi|virtio)\d+|efidisk0|tpmstate0)$/.test(key);

export interface Drive {
  key: string;
  /** `storage:name`, or `none`. */
  file: string;
  storage: string;
  cdrom: boolean;
  /** Bytes. */
  size: number;
}

export function parseDrive(key: string, value: string): Drive {
  const { file = '', media, size = '0' } = splitPropertyString(driveFormat(key), value);
  return { key, file, storage: file.split(':')[0] ?? '', cdrom: media === 'cdrom', size: parseSize(size) };
}

export function driveFormat(key: string): PropertyFormat {
  const kind = key.replace(/\d+$/, '');
  return kind === 'efidisk' || kind === 'ide' || kind === 'sata' || kind === 'virtio'
    ? PROPERTY_FORMATS[kind]
    : PROPERTY_FORMATS.scsi;
}

export const drivesOf = (config: Config): Drive[] =>
  Object.entries(config)
    .filter(([key]) => isDrive(key))
    .map(([key, value]) => parseDrive(key, value));

/** The disks that hold data: no CD-ROM, neither of media nor of cloud-init. */
export const disksOf = (config: Config): Drive[] => drivesOf(config).filter(({ cdrom }) => !cdrom);

/** Bytes of the first disk that holds data. */
export const rootDiskSize = (config: Config): number =>
  disksOf(config).find(({ key }) => !/^(efidisk|tpmstate)0$/.test(key))?.size ?? 0;

/** The values that stand for a key of a property string; the main one first and without its name. */
export function printPropertyString(format: PropertyFormat, values: Config): string {
  const { main = '', modelIsKey } = format;
  const { [main]: first, ...rest } = values;
  const model = modelIsKey && first && rest.macaddr ? [`${first}=${rest.macaddr}`] : first ? [first] : [];
  const others = Object.entries(rest)
    .filter(([key]) => !(modelIsKey && key === 'macaddr' && first))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`);
  return [...model, ...others].join(',');
}

const section = (config: Config) =>
  Object.entries(config)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

/** Of the whole file: what is pending counts too. */
export function digestOf(vm: VmState): string {
  const pending = { ...vm.pending, ...(vm.deleting.length > 0 && { delete: [...vm.deleting].sort().join(',') }) };
  const snapshots = vm.snapshots.map(({ name, time }) => `[${name}]\nsnaptime: ${time}\n`);
  const text = [section(vm.config), '[PENDING]\n', section(pending), ...snapshots].join('\n');
  return createHash('sha1').update(text).digest('hex');
}

/** What the VM will have after its next start. */
export function merged(vm: VmState): Config {
  const config = { ...vm.config, ...vm.pending };
  for (const key of vm.deleting) delete config[key];
  return config;
}

/** As JSON: what is a number or a boolean becomes a number, passwords are hidden. */
export function toWire(config: Config): Record<string, string | number> {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, wireValue(key, value)]));
}

export function wireValue(key: string, value: string): string | number {
  if (key === 'cipassword') return '**********';
  const type = key === 'template' ? 'boolean' : paramOf(VM_OPTIONS, key)?.type;
  return type === 'integer' || type === 'boolean' || type === 'number' ? Number(value) : value;
}

/** Throws the server's text while an operation, or one that died, has marked the VM. */
export function checkLock({ config }: VmState): void {
  if (config.lock) throw fail(`VM is locked (${config.lock})`);
}

export const isTemplate = ({ config }: VmState): boolean => config.template === '1';
export const memoryOf = (config: Config): number => Number(config.memory?.replace('current=', '') ?? 512) * 1024 ** 2;
export const coresOf = (config: Config): number => Number(config.cores ?? 1) * Number(config.sockets ?? 1);
/** In the order of their numbers. */
export const hostpciOf = (config: Config): [key: string, value: string][] =>
  Object.entries(config)
    .filter(([key]) => /^hostpci\d+$/.test(key))
    .sort(([a], [b]) => Number(a.slice(7)) - Number(b.slice(7)));

export interface HostPci {
  host?: string;
  mapping?: string;
  mdev?: string;
  pcie?: string;
  romfile?: string;
}
export const parseHostpci = (value: string): HostPci => splitPropertyString(PROPERTY_FORMATS['pve-qm-hostpci'], value);

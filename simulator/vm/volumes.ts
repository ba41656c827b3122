import type { StorageState, VmState } from '../cluster/state';
import { drivesOf, parseDrive, printPropertyString, driveFormat } from '../cluster/vm-config';
import { splitPropertyString } from '../contract/check';
import { fail } from '../errors';
import type { World } from '../world';

export function storageOn(world: World, id: string, node: string): StorageState {
  const found = world.state.storages.find(({ storage }) => storage === id);
  if (!found) throw fail(`storage '${id}' does not exist`);
  if (found.nodes.length > 0 && !found.nodes.includes(node)) {
    throw fail(`storage '${id}' is not available on node '${node}'`);
  }
  return found;
}

export const isShared = (world: World, id: string): boolean =>
  world.state.storages.find(({ storage }) => storage === id)?.shared ?? false;

/** Bytes that VMs take on a storage, seen from a node. */
export function usedBytes(world: World, storage: StorageState, node: string): number {
  return Object.values(world.state.vms)
    .filter((vm) => storage.shared || vm.node === node)
    .flatMap((vm) => drivesOf(vm.config))
    .filter((drive) => drive.storage === storage.storage && !drive.cdrom)
    .reduce((sum, { size }) => sum + size, 0);
}

/** `storage:20` makes a new disk of 20 GiB, `storage:cloudinit` a drive for cloud-init; the rest stays as it is. */
export function allocate(world: World, vm: VmState, key: string, value: string): string {
  const { file, storage } = parseDrive(key, value);
  const values = splitPropertyString(driveFormat(key), value);
  const [, size] = /^[^:]+:(\d+(?:\.\d+)?)$/.exec(file) ?? [];
  if (file.endsWith(':cloudinit')) {
    storageOn(world, storage, vm.node);
    return printPropertyString(driveFormat(key), {
      ...values,
      file: `${storage}:vm-${vm.vmid}-cloudinit`,
      media: 'cdrom',
    });
  }
  if (size === undefined) return value;
  storageOn(world, storage, vm.node);
  const name = `${storage}:vm-${vm.vmid}-disk-${nextDisk(vm)}`;
  return printPropertyString(driveFormat(key), { ...values, file: name, size: `${size}G` });
}

/** The number of the VM's next disk. */
export function nextDisk(vm: VmState): number {
  const names = [...Object.values(vm.config), ...Object.values(vm.pending)].join(' ');
  const taken = [...names.matchAll(/(?:vm|base)-\d+-disk-(\d+)/g)].map(([, number]) => Number(number));
  return Math.max(-1, ...taken) + 1;
}

/** Whether a disk is a thin copy of a template's. */
export const isLinked = (file: string): boolean => file.includes('/');

import type { VmState } from '../cluster/state';
import { checkLock, digestOf, hostpciOf, isDrive, printPropertyString } from '../cluster/vm-config';
import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { badParams, fail } from '../errors';
import type { World } from '../world';
import { applyPending } from './pending';
import { allocate } from './volumes';

export interface Change {
  readonly set: Record<string, string>;
  readonly remove: readonly string[];
  readonly revert: readonly string[];
  readonly digest?: string;
}

/** What a running VM takes over at once; the rest waits for its next start. */
const HOT = /^(name|onboot|description|tags|startup|protection|cpulimit|net\d+|(scsi|virtio)\d+|ide\d+)$/;

/** Refuses a change that was made from an outdated copy, or of a VM that is busy. */
export function refuseStale(vm: VmState, { digest }: Change): void {
  if (digest !== undefined && digest !== digestOf(vm)) throw fail('checksum mismatch (file change by other user?)');
  checkLock(vm);
}

/**
 * Changes the configuration. Each key is written as pending before the next one is looked at, so what was done before a
 * failure stays there; in the end everything that can be is applied. Returns warnings.
 */
export function update(
  world: World,
  vm: VmState,
  change: Change,
  demandHostpci: (key: string, value: string) => void,
): string[] {
  const warnings: string[] = [];
  refuseStale(vm, change);
  demandWritable(world, vm);
  for (const key of change.revert) {
    delete vm.pending[key];
    forget(vm.deleting, key);
  }
  for (const key of change.remove) {
    if (!(key in vm.config) && !(key in vm.pending)) {
      warnings.push(`cannot delete '${key}' - not set in current configuration!`);
      continue;
    }
    if (/^hostpci\d+$/.test(key)) demandHostpci(key, vm.config[key] ?? vm.pending[key] ?? '');
    delete vm.pending[key];
    if (key in vm.config && !vm.deleting.includes(key)) vm.deleting.push(key);
  }
  for (const [key, value] of Object.entries(change.set)) {
    const problem = world.faults.forKey(vm.vmid, vm.node, key);
    if (problem) throw fail(problem);
    const old = hostpciOf(vm.config).find(([name]) => name === key)?.[1];
    if (old) demandHostpci(key, old);
    if (/^hostpci\d+$/.test(key)) demandHostpci(key, value);
    vm.pending[key] = stored(world, vm, key, value);
    forget(vm.deleting, key);
  }
  applyPending(world, vm, (key) => !vm.process || HOT.test(key));
  dropUnchanged(vm);
  return warnings;
}

function stored(world: World, vm: VmState, key: string, value: string): string {
  if (isDrive(key)) return allocate(world, vm, key, value);
  if (!/^net\d+$/.test(key)) return value;
  const values = splitPropertyString(PROPERTY_FORMATS.net, value);
  return printPropertyString(PROPERTY_FORMATS.net, { ...values, macaddr: values.macaddr ?? world.random.mac() });
}

function dropUnchanged(vm: VmState): void {
  for (const [key, value] of Object.entries(vm.pending)) if (vm.config[key] === value) delete vm.pending[key];
}

function forget(keys: string[], key: string): void {
  const index = keys.indexOf(key);
  if (index >= 0) keys.splice(index, 1);
}

/** Without a quorum the cluster's file system takes no changes. */
export function demandWritable(world: World, vm: VmState): void {
  if (world.state.quorate) return;
  const file = `/etc/pve/nodes/${vm.node}/qemu-server/${vm.vmid}.conf.tmp.${world.state.lastPid}`;
  throw fail(`unable to open file '${file}' - Permission denied`);
}

/** The same key cannot be set and deleted, and a change must change something. */
export function refuseContradictions({ set, remove, revert }: Change): void {
  if (Object.keys(set).length + remove.length + revert.length === 0) throw fail('no options specified');
  const both = remove.find((key) => key in set);
  if (both) throw badParams({ delete: `you can't use '-${both}' and -delete ${both}' at the same time` });
}

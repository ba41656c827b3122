import type { VmState } from '../cluster/state';
import { hostpciOf, isDrive, parseDrive } from '../cluster/vm-config';
import type { World } from '../world';

/** Writes what is pending into the configuration, for the keys that may be written now. */
export function applyPending(world: World, vm: VmState, may: (key: string) => boolean = () => true): void {
  const removed = vm.deleting.filter(may);
  const set = Object.entries(vm.pending).filter(([key]) => may(key));
  for (const key of removed) remove(vm, key);
  vm.deleting = vm.deleting.filter((key) => !may(key));
  for (const [key, value] of set) {
    vm.config[key] = value;
    delete vm.pending[key];
  }
  const changed = [...removed, ...set.map(([key]) => key)];
  if (changed.length === 0) return;
  world.journal.note('config-applied', { vmid: vm.vmid, changed, hostpci: Object.fromEntries(hostpciOf(vm.config)) });
}

/** A disk that is taken out keeps its data and becomes unused. */
function remove(vm: VmState, key: string): void {
  const value = vm.config[key];
  delete vm.config[key];
  if (value === undefined || !isDrive(key)) return;
  const { file, cdrom } = parseDrive(key, value);
  const free = Array.from({ length: 256 }, (_, index) => `unused${index}`).find((name) => !(name in vm.config));
  if (!cdrom && free) vm.config[free] = file;
}

export function hasPending({ pending, deleting }: VmState): boolean {
  return deleting.length > 0 || Object.keys(pending).length > 0;
}

import { checkLock } from '../cluster/vm-config';
import { PveError } from '../errors';
import type { Task } from '../clock/tasks';
import type { World } from '../world';
import { exit, freeDevices } from './process';
import { bringUp } from './start';

/** Ends a running backup, by VM. */
const enders = new WeakMap<World, Map<number, () => void>>();

/** A backup of a VM that is off starts it, paused, with its devices: the disks are read through QEMU. */
export const backupWork = (world: World, vmid: number, seconds: number) => async (task: Task) => {
  const vm = world.vmToRun(task.identity.node, vmid);
  await task.locked(vmid, async () => {
    checkLock(vm);
    vm.config.lock = 'backup';
    if (vm.process) return;
    try {
      await bringUp(world, vm, task, { qmp: 'prelaunch' });
    } catch (error) {
      delete vm.config.lock;
      if (error instanceof PveError) task.say(`ERROR: Backup of VM ${vmid} failed - ${error.message}`);
      throw error;
    }
  });
  await task.until(Promise.race([world.clock.sleep(seconds), endedByHand(world, vmid)]));
  delete vm.config.lock;
  // Somebody may have started the guest in the meantime: then it stays.
  if (vm.process?.qmp === 'prelaunch') {
    exit(world, vm, 'backup over');
    freeDevices(world, vm);
  }
};

function endedByHand(world: World, vmid: number): Promise<void> {
  return new Promise((resolve) => {
    const all = enders.get(world) ?? new Map<number, () => void>();
    enders.set(world, all.set(vmid, resolve));
  });
}

export const endBackup = (world: World, vmid: number): void => enders.get(world)?.get(vmid)?.();

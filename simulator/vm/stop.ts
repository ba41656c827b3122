import type { VmState } from '../cluster/state';
import { checkLock } from '../cluster/vm-config';
import { fail } from '../errors';
import type { Task } from '../clock/tasks';
import type { World } from '../world';
import { applyPending, hasPending } from './pending';
import { exit, freeDevices } from './process';
import { startAsRoot } from './start';

const DEFAULT_TIMEOUT = 60;

/** The worker that pulls the plug. */
export const stopWork = (world: World, vmid: number) => (task: Task) =>
  task.locked(vmid, async () => {
    const vm = world.vmToRun(task.identity.node, vmid);
    if (!vm.process) return;
    checkLock(vm);
    await task.sleep(world.settings.times.stop);
    exit(world, vm, 'stopped');
    await cleanUp(world, vm, task);
  });

/** The worker that asks the guest to power off; it holds the lock while it waits. */
export const shutdownWork =
  (world: World, vmid: number, options: { timeout?: number; force: boolean }) => (task: Task) =>
    task.locked(vmid, async () => {
      const vm = world.vmToRun(task.identity.node, vmid);
      if (!vm.process) return;
      checkLock(vm);
      await askToPowerOff(world, vm, task, options);
      await cleanUp(world, vm, task);
    });

/** The guest shuts down; the node then starts it again, in a task of its own that belongs to root@pam. */
export const rebootWork = (world: World, vmid: number, timeout?: number) => async (task: Task) => {
  const vm = world.vmToRun(task.identity.node, vmid);
  await task.locked(vmid, async () => {
    if (!vm.process) return;
    checkLock(vm);
    await askToPowerOff(world, vm, task, { timeout, force: false });
    await cleanUp(world, vm, task);
  });
  // The worker is over before that start begins: in between nobody holds the devices.
  world.clock.in(world.settings.times.cleanup, () => startAsRoot(world, vm));
};

async function askToPowerOff(
  world: World,
  vm: VmState,
  task: Task,
  { timeout, force }: { timeout?: number; force: boolean },
): Promise<void> {
  const [, down] = /(?:^|,)down=(\d+)/.exec(vm.config.startup ?? '') ?? [];
  const patience = timeout ?? Number(down ?? DEFAULT_TIMEOUT);
  const needed = vm.guest.shutdownSeconds ?? Infinity;
  const { process } = vm;
  if (needed <= patience) {
    await task.sleep(needed);
    if (vm.process === process) exit(world, vm, 'shut down');
    return;
  }
  if (needed < Infinity)
    world.clock.in(needed, () => vm.process === process && powerOff(world, vm, 'powered off late'));
  await task.sleep(patience);
  if (!force) throw fail('VM quit/powerdown failed - got timeout');
  task.say('VM still running - terminating now with SIGTERM');
  exit(world, vm, 'killed');
}

/** What the server does after QEMU ended on its command: devices and pending changes. */
async function cleanUp(world: World, vm: VmState, task: Task): Promise<void> {
  await task.sleep(world.settings.times.cleanup);
  freeDevices(world, vm);
  if (hasPending(vm)) applyPending(world, vm);
}

/** QEMU ended on its own: the guest powered off or crashed. Devices come free, pending changes stay pending. */
export function powerOff(world: World, vm: VmState, reason: string): void {
  if (!vm.process) return;
  exit(world, vm, reason);
  const { node } = vm;
  void world.flocks.vm(node, vm.vmid, 60).then(
    (release) =>
      world.clock.in(world.settings.times.cleanup, () => {
        if (!vm.process && vm.node === node) freeDevices(world, vm);
        release();
      }),
    () => undefined,
  );
}

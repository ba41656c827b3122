import type { Caller } from '../cluster/access';
import type { VmState } from '../cluster/state';
import type { World } from '../world';
import { startAsRoot } from './start';
import { stopWork } from './stop';
import { ROOT } from '../cluster/access';

const TASKS = { started: 'hastart', stopped: 'hastop' };

/** Writes down what is wanted. The task says OK then; the manager acts when it looks the next time. */
export function requestHa(world: World, vm: VmState, wanted: 'started' | 'stopped', caller: Caller): string {
  const task = world.tasks.fork(vm.node, TASKS[wanted], vm.vmid, caller, async () => {
    world.state.ha[vm.vmid] = wanted;
    world.clock.in(world.settings.times.ha, () => act(world, vm));
  });
  return task.identity.upid;
}

function act(world: World, vm: VmState): void {
  const wanted = world.state.ha[vm.vmid];
  if (wanted === 'started' && !vm.process) startAsRoot(world, vm);
  if (wanted === 'stopped' && vm.process) world.tasks.fork(vm.node, 'qmstop', vm.vmid, ROOT, stopWork(world, vm.vmid));
}

/** The manager moves the VM to another node, as after the loss of its own, and starts it there. */
export function relocate(world: World, vm: VmState, target: string): void {
  world.journal.note('ha-relocated', { vmid: vm.vmid, from: vm.node, to: target });
  vm.node = target;
  startAsRoot(world, vm);
}

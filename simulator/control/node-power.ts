import { fail } from '../errors';
import { exit } from '../vm/process';
import { startAsRoot } from '../vm/start';
import type { World } from '../world';

const vmsOn = (world: World, node: string) => Object.values(world.state.vms).filter((vm) => vm.node === node);

/** Everything on the node ends at once; nothing is cleaned up, marks in configurations stay. */
export function nodeDown(world: World, name: string): void {
  const node = world.node(name);
  if (!node.online) throw fail(`node '${name}' is down already`);
  node.online = false;
  world.tasks.vanish(name);
  world.flocks.forget(name);
  for (const vm of vmsOn(world, name)) exit(world, vm, 'node down');
  node.reservations = {};
}

/** The node is back and starts what is to run whenever it runs. */
export function nodeUp(world: World, name: string): void {
  const node = world.node(name);
  if (node.online) throw fail(`node '${name}' is up already`);
  node.online = true;
  node.bootedAt = world.clock.now;
  world.clock.in(world.settings.times.boot, () => {
    for (const vm of vmsOn(world, name)) if (vm.config.onboot === '1' && !vm.process) startAsRoot(world, vm);
  });
}

import type { Reservation, VmProcess, VmState } from '../cluster/state';
import { CLOUDINIT_KEY } from '../cluster/vm-config';
import { fail } from '../errors';
import type { World } from '../world';

/* QEMU processes and the devices they hold. */

/** Reserves devices of the VM's node for a start that must be over at that time. Throws who has them. */
export function reserve(world: World, vm: VmState, ids: readonly string[], seconds: number): void {
  const { reservations } = world.node(vm.node);
  for (const id of ids) {
    const found = reservations[id];
    if (found && found.vmid !== vm.vmid) refuseIfHeld(world, id, found);
  }
  const until = world.clock.now + seconds * 1000;
  for (const id of ids) reservations[id] = { vmid: vm.vmid, until };
}

function refuseIfHeld(world: World, id: string, { vmid, until = 0, pid }: Reservation): void {
  if (until > world.clock.now) throw fail(`PCI device '${id}' is currently reserved for use by VMID '${vmid}'`);
  // What a dead process left behind is taken over.
  if (pid !== undefined && world.state.vms[vmid]?.process?.pid === pid) {
    throw fail(`PCI device '${id}' already in use by VMID '${vmid}'`);
  }
}

export const cloudinitKeys = (config: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(config).filter(([key]) => CLOUDINIT_KEY.test(key)));

export function freeDevices(world: World, vm: VmState): void {
  const { reservations } = world.node(vm.node);
  for (const [id, { vmid }] of Object.entries(reservations)) if (vmid === vm.vmid) delete reservations[id];
}

/** QEMU runs: from now on its devices are in use. */
export function launch(
  world: World,
  vm: VmState,
  { devices, startedBy, qmp }: { devices: string[]; startedBy: string; qmp: VmProcess['qmp'] },
): void {
  const { clock, state, journal } = world;
  const pid = (state.lastPid += 1);
  vm.process = { pid, startedAt: clock.now, devices, qmp };
  vm.cloudinit = cloudinitKeys(vm.config);
  for (const id of devices) world.node(vm.node).reservations[id] = { vmid: vm.vmid, pid };
  setPower(world, vm, true);
  const purpose = qmp === 'prelaunch' ? 'backup' : 'guest';
  journal.opened({ vmid: vm.vmid, node: vm.node, devices, startedBy, purpose });
}

/** QEMU is gone. Its reservations stay until somebody cleans up, but hold nobody off. */
export function exit(world: World, vm: VmState, reason: string): void {
  if (!vm.process) return;
  vm.process = undefined;
  setPower(world, vm, false);
  world.journal.closed(vm.vmid, reason);
}

function setPower(world: World, vm: VmState, running: boolean): void {
  vm.power = [...vm.power.slice(-7), { at: world.clock.now, running }];
}

/** Whether the VM was running at that moment, as far as it is remembered. */
export function wasRunning(vm: VmState, at: number): boolean {
  return (vm.power.findLast((change) => change.at <= at) ?? vm.power[0])?.running ?? false;
}

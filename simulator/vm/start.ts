import { ROOT } from '../cluster/access';
import { chooseDevices, wantedDevices } from '../cluster/pci';
import { gib } from '../cluster/sizes';
import type { VmProcess, VmState } from '../cluster/state';
import { checkLock, disksOf, hostpciOf, isTemplate, memoryOf, parseHostpci } from '../cluster/vm-config';
import { fail } from '../errors';
import type { Task } from '../clock/tasks';
import type { World } from '../world';
import { applyPending, hasPending } from './pending';
import { freeDevices, launch, reserve } from './process';
import { storageOn } from './volumes';

/** Seconds for which the devices are held while the command line is made. */
const CHOOSING = 15;

/** The worker of a start. */
export const startWork = (world: World, vmid: number, timeout?: number) => (task: Task) =>
  task.locked(vmid, async () => {
    const vm = world.vmToRun(task.identity.node, vmid);
    world.demandQuorum();
    if (isTemplate(vm)) throw fail("you can't start a vm if it's a template");
    if (vm.config.lock === 'backup' && vm.process) return resume(world, vm, task);
    checkLock(vm);
    if (vm.process) throw fail(`VM ${vmid} already running`);
    if (hasPending(vm)) applyPending(world, vm);
    await bringUp(world, vm, task, { qmp: 'running', timeout });
  });

/** A backup has started the VM for its own sake: the guest now runs in the same process, with the same devices. */
function resume(world: World, vm: VmState, task: Task): void {
  if (vm.process) vm.process.qmp = 'running';
  world.journal.note('vm-resumed', { vmid: vm.vmid, user: task.identity.user });
}

/** Chooses and holds the devices, waits as long as a start takes, and launches QEMU. */
export async function bringUp(
  world: World,
  vm: VmState,
  task: Task,
  { qmp, timeout }: { qmp: VmProcess['qmp']; timeout?: number },
): Promise<void> {
  const { times } = world.settings;
  for (const { storage } of disksOf(vm.config)) storageOn(world, storage, vm.node);
  const node = world.node(vm.node);
  const wanted = wantedDevices(vm.config, node, world.state.mappings);
  const chosen = chooseDevices(wanted, (ids) => reserve(world, vm, ids, CHOOSING));
  checkMachine(vm);
  const devices = wanted.filter(({ shared }) => !shared).flatMap(({ key }) => [...(chosen[key] ?? [])]);
  const seconds = times.start + (devices.length > 0 ? times.pinPerGib * gib(memoryOf(vm.config)) : 0);
  try {
    prepare(world, vm, task, devices, timeout ?? startTimeout(vm));
    await task.sleep(Math.min(seconds, timeout ?? Infinity));
    if (timeout !== undefined && timeout < seconds) {
      throw fail(`start failed: command '/usr/bin/kvm -id ${vm.vmid}' failed: got timeout`);
    }
  } catch (error) {
    freeDevices(world, vm);
    throw error;
  }
  launch(world, vm, { devices, startedBy: task.identity.user, qmp });
}

function prepare(world: World, vm: VmState, task: Task, devices: readonly string[], seconds: number): void {
  const node = world.node(vm.node);
  reserve(world, vm, devices, seconds);
  if (node.devices.some(({ id, iommugroup }) => devices.includes(id) && iommugroup < 0)) {
    throw fail('cannot prepare PCI pass-through, IOMMU not present');
  }
  const taken = Object.values(world.state.vms)
    .filter((other) => other.node === vm.node && other.process)
    .reduce((sum, other) => sum + memoryOf(other.config), 0);
  if (taken + memoryOf(vm.config) > node.memory) {
    task.say("kvm: cannot set up guest memory 'pc.ram': Cannot allocate memory");
    throw fail('start failed: QEMU exited with code 1');
  }
}

function checkMachine({ config }: VmState): void {
  const express = hostpciOf(config).some(([, value]) => parseHostpci(value).pcie === '1');
  if (express && !config.machine?.includes('q35')) {
    throw fail('q35 machine model is not enabled at /usr/share/perl5/PVE/QemuServer/PCI.pm line 491.');
  }
}

/** All memory is pinned before QEMU answers, so the server waits longer when devices are passed through. */
function startTimeout({ config }: VmState): number {
  const base = Math.max(30, Math.floor(gib(memoryOf(config))));
  const cards = Object.keys(config).filter((key) => /^net\d+$/.test(key)).length;
  return base * (hostpciOf(config).length > 0 ? 4 : 1) + 5 * cards;
}

/** The cluster itself starts a VM: after a reboot of the node or of the guest, or for the HA manager. */
export function startAsRoot(world: World, vm: VmState): void {
  if (world.node(vm.node).online) world.tasks.fork(vm.node, 'qmstart', vm.vmid, ROOT, startWork(world, vm.vmid));
}

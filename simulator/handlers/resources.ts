import type { Call } from '../api/call';
import type { NodeState, StorageState, VmState } from '../cluster/state';
import { coresOf, isTemplate, memoryOf, rootDiskSize } from '../cluster/vm-config';
import { usedBytes } from '../vm/volumes';
import { wasRunning } from '../vm/process';
import type { World } from '../world';

export const resourceHandlers = {
  'GET /cluster/resources': (call: Call) => {
    const { world } = call;
    const { state } = world;
    const visible = (vmid: number) => call.may(`/vms/${vmid}`, 'VM.Audit');
    const rows = {
      node: () => state.nodes.map((node) => nodeRow(world, node, call.may(`/nodes/${node.name}`, 'Sys.Audit'))),
      vm: () => [
        ...Object.values(state.vms)
          .filter(({ vmid }) => visible(vmid))
          .map((vm) => guest(world, vm)),
        ...state.containers.filter(({ vmid }) => visible(vmid)).map((container) => containerRow(world, container)),
      ],
      storage: () => storageRows(call),
      sdn: () =>
        state.nodes.map(({ name, online }) => ({
          id: `sdn/${name}/localnetwork`,
          type: 'sdn',
          node: name,
          sdn: 'localnetwork',
          status: online ? 'ok' : 'unknown',
        })),
    };
    const type = call.text('type') as keyof typeof rows | undefined;
    return type ? rows[type]() : Object.values(rows).flatMap((made): unknown[] => made());
  },
};

/** Load and state come from a report that each node sends every few seconds, the rest from the configuration. */
function guest(world: World, vm: VmState): Record<string, unknown> {
  const { online } = world.node(vm.node);
  const running = online && wasRunning(vm, lastReport(world));
  const memory = memoryOf(vm.config);
  const state = world.state.ha[vm.vmid];
  return {
    id: `qemu/${vm.vmid}`,
    type: 'qemu',
    vmid: vm.vmid,
    node: vm.node,
    name: vm.config.name ?? `VM ${vm.vmid}`,
    status: online ? (running ? 'running' : 'stopped') : 'unknown',
    template: Number(isTemplate(vm)),
    ...(vm.config.tags && { tags: vm.config.tags }),
    ...(vm.config.lock && { lock: vm.config.lock }),
    ...(state && { hastate: state }),
    ...(online && {
      maxcpu: coresOf(vm.config),
      maxmem: memory,
      maxdisk: rootDiskSize(vm.config),
      cpu: running ? 0.02 : 0,
      mem: running ? Math.floor(memory / 2) : 0,
      disk: 0,
      diskread: 0,
      diskwrite: 0,
      netin: 0,
      netout: 0,
      uptime: running ? upSince(world, vm) : 0,
    }),
  };
}

const upSince = (world: World, vm: VmState) =>
  Math.max(0, Math.floor((lastReport(world) - (vm.process?.startedAt ?? lastReport(world))) / 1000));

export function lastReport({ clock, settings }: World): number {
  const period = settings.statusPeriod * 1000;
  return Math.floor(clock.now / period) * period;
}

function containerRow(world: World, { vmid, node, name }: { vmid: number; node: string; name: string }) {
  const { online } = world.node(node);
  return {
    id: `lxc/${vmid}`,
    type: 'lxc',
    vmid,
    node,
    name,
    status: online ? 'running' : 'unknown',
    template: 0,
    maxcpu: 1,
    maxmem: 512 * 1024 ** 2,
    maxdisk: 8 * 1024 ** 3,
  };
}

function nodeRow(world: World, node: NodeState, detailed: boolean): Record<string, unknown> {
  const base = {
    id: `node/${node.name}`,
    type: 'node',
    node: node.name,
    status: node.online ? 'online' : 'offline',
    level: '',
  };
  return node.online && detailed ? { ...base, ...nodeLoad(world, node), 'cgroup-mode': 2 } : base;
}

export function nodeLoad(world: World, node: NodeState): Record<string, number> {
  const running = Object.values(world.state.vms).filter((vm) => vm.node === node.name && vm.process);
  return {
    cpu: 0.01,
    maxcpu: node.cpus,
    mem: running.reduce((sum, { config }) => sum + memoryOf(config), 8 * 1024 ** 3),
    maxmem: node.memory,
    disk: 10 * 1024 ** 3,
    maxdisk: 400 * 1024 ** 3,
    uptime: Math.floor((world.clock.now - node.bootedAt) / 1000),
  };
}

function storageRows(call: Call): Record<string, unknown>[] {
  const { nodes, storages } = call.world.state;
  const mine = storages.filter(
    ({ storage }) =>
      call.may(`/storage/${storage}`, 'Datastore.Audit') || call.may(`/storage/${storage}`, 'Datastore.AllocateSpace'),
  );
  return nodes.flatMap((node) => mine.map((storage) => storageRow(call.world, node, storage)));
}

const storageRow = (world: World, node: NodeState, storage: StorageState) => ({
  id: `storage/${node.name}/${storage.storage}`,
  type: 'storage',
  node: node.name,
  storage: storage.storage,
  plugintype: storage.type,
  content: storage.content,
  shared: Number(storage.shared),
  status: node.online ? 'available' : 'unknown',
  ...(node.online && { disk: usedBytes(world, storage, node.name), maxdisk: storage.total }),
});

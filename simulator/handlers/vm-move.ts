import type { Call } from '../api/call';
import { entriesFor } from '../cluster/pci';
import type { VmState } from '../cluster/state';
import { checkLock, disksOf, hostpciOf, isTemplate, parseHostpci } from '../cluster/vm-config';
import { badParams, fail } from '../errors';
import { cloneWork, refuseTaken } from '../vm/clone';
import { migrateWork } from '../vm/migrate';
import { demandBridge, demandHostpci } from '../vm/option-rights';
import { isLinked, isShared, storageOn } from '../vm/volumes';

export const vmMoveHandlers = {
  'POST /nodes/{node}/qemu/{vmid}/clone': (call: Call) => {
    const { world, nodeName, vmid, caller } = call;
    world.demandQuorum();
    const source = world.vmToRun(nodeName, vmid);
    const full = call.text('full') === undefined ? !isTemplate(source) : call.flag('full');
    const newid = call.int('newid') ?? 0;
    const [storage, target] = [call.text('storage'), call.text('target')];
    checkLock(source);
    refuseLinked(call, source, full);
    checkHome(call, source, storage, target);
    demandParts(call, source, storage);
    if (world.state.vms[newid]?.node === nodeName) refuseTaken(world, newid, nodeName);
    const elsewhere = target === nodeName ? undefined : target;
    const options = { newid, full, name: call.text('name'), description: call.text('description'), storage };
    const work = cloneWork(world, vmid, { ...options, target: elsewhere });
    return world.tasks.fork(nodeName, 'qmclone', vmid, caller, work).identity.upid;
  },

  'GET /nodes/{node}/qemu/{vmid}/migrate': (call: Call) => {
    const { vm, world } = call;
    const local = disksOf(vm.config).filter(({ storage }) => !isShared(world, storage));
    const hostpci = hostpciOf(vm.config).map(([key, value]) => ({ key, ...parseHostpci(value) }));
    const mapped = hostpci.filter(({ mapping }) => mapping !== undefined);
    const others = world.state.nodes.filter(({ name }) => name !== vm.node);
    const obstacles = others.map(
      ({ name, online }) => [name, { ...(online ? obstaclesOn(call, vm, name) : {}) }] as const,
    );
    const isFree = (problems: object) => Object.keys(problems).length === 0;
    return {
      running: vm.process ? 1 : 0,
      allowed_nodes: obstacles.filter(([, problems]) => isFree(problems)).map(([name]) => name),
      not_allowed_nodes: Object.fromEntries(obstacles.filter(([, problems]) => !isFree(problems))),
      local_disks: local.map(({ file, size }) => ({ volid: file, size, cdrom: 0, is_unused: 0 })),
      local_resources: hostpci.filter(({ mapping }) => mapping === undefined).map(({ key }) => key),
      'mapped-resources': mapped.map(({ key }) => key),
      'mapped-resource-info': Object.fromEntries(mapped.map(({ key, mapping }) => [key, { name: mapping }])),
      'has-dbus-vmstate': 1,
    };
  },

  'POST /nodes/{node}/qemu/{vmid}/migrate': (call: Call) => {
    const { world, nodeName, vmid, caller } = call;
    const target = call.text('target') ?? '';
    call.rootOnly('force');
    world.demandQuorum();
    if (target === nodeName) throw badParams({ target: 'target is local node.' });
    world.node(target);
    const vm = world.vm(nodeName, vmid);
    checkLock(vm);
    const online = call.flag('online');
    if (vm.process && !online) throw fail("can't migrate running VM without --online");
    if (vmid in world.state.ha) {
      const task = world.tasks.fork(nodeName, 'hamigrate', vmid, caller, async () => {
        world.clock.in(world.settings.times.ha, () => (vm.node = target));
      });
      return task.identity.upid;
    }
    const storageFor = storagePairs(call.items('targetstorage'));
    for (const { storage } of disksOf(vm.config)) {
      if (storageFor(storage) !== storage) call.demand(`/storage/${storageFor(storage)}`, 'Datastore.AllocateSpace');
    }
    const work = migrateWork(world, vmid, {
      target,
      online,
      withLocalDisks: call.flag('with-local-disks'),
      storageFor,
    });
    return world.tasks.fork(nodeName, 'qmigrate', vmid, caller, work).identity.upid;
  },
};

function refuseLinked(call: Call, source: VmState, full: boolean): void {
  if (full) return;
  for (const name of ['storage', 'format']) {
    if (call.text(name) !== undefined) throw fail(`parameter '${name}' not allowed for linked clones`);
  }
  const [disk] = disksOf(source.config);
  if (!isTemplate(source)) throw fail(`Linked clone feature is not supported for '${disk?.file}' (${disk?.key})`);
}

/** A clone appears on the template's node; elsewhere only if that one sees all the storages. */
function checkHome({ world, nodeName }: Call, source: VmState, storage?: string, target?: string): void {
  if (storage) storageOn(world, storage, nodeName);
  if (!target || target === nodeName) return;
  world.node(target);
  if (storage) {
    storageOn(world, storage, target);
    if (!isShared(world, storage)) throw fail(`can't clone to non-shared storage '${storage}'`);
  }
  if (disksOf(source.config).some((disk) => !isShared(world, disk.storage))) {
    throw fail(`can't clone VM to node '${target}' (VM uses local storage)`);
  }
}

function demandParts(call: Call, source: VmState, storage?: string): void {
  const storages = new Set(disksOf(source.config).map((disk) => storage ?? disk.storage));
  for (const name of storages) call.demand(`/storage/${name}`, 'Datastore.AllocateSpace');
  for (const [key, value] of Object.entries(source.config)) {
    if (/^net\d+$/.test(key)) demandBridge(call.caller, call.version, value);
  }
  for (const [key, value] of hostpciOf(source.config)) demandHostpci(call.caller, call.version, key, value);
}

/** `1`, `other`, `a:b`: where the disks of a storage go. */
function storagePairs(pairs: string[]): (storage: string) => string {
  const exact = new Map(pairs.filter((pair) => pair.includes(':')).map((pair) => pair.split(':') as [string, string]));
  const fallback = pairs.find((pair) => !pair.includes(':') && pair !== '1');
  return (storage) => exact.get(storage) ?? fallback ?? storage;
}

function obstaclesOn(call: Call, vm: VmState, target: string): Record<string, unknown> {
  const { world } = call;
  const reachable = (id: string) =>
    world.state.storages.some(({ storage, nodes }) => storage === id && (nodes.length === 0 || nodes.includes(target)));
  const storages = disksOf(vm.config)
    .map(({ storage }) => storage)
    .filter((id) => !reachable(id));
  const resources = hostpciOf(vm.config)
    .map(([key, value]) => ({ key, mapping: parseHostpci(value).mapping }))
    .filter(({ mapping }) => mapping !== undefined)
    .filter(({ mapping }) => {
      const found = world.state.mappings.find(({ id }) => id === mapping);
      return !found || entriesFor(found, target).length === 0;
    })
    .map(({ key }) => key);
  const linked = disksOf(vm.config).filter(({ file, storage }) => isLinked(file) && !isShared(world, storage));
  return {
    ...(storages.length + linked.length > 0 && {
      unavailable_storages: [...storages, ...linked.map((disk) => disk.storage)],
    }),
    ...(resources.length > 0 && { 'unavailable-resources': resources }),
  };
}

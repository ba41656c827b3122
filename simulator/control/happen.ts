import { ALL_PRIVILEGES, ROOT } from '../cluster/access';
import { bareVm } from '../cluster/estate';
import { parseMapEntry } from '../cluster/pci';
import type { PciDevice, VmState } from '../cluster/state';
import { type Endpoint, paramOf } from '../contract';
import { checkParams } from '../contract/check';
import { VM_OPTIONS } from '../contract/vm-options';
import { fail } from '../errors';
import { backupWork, endBackup } from '../vm/backup';
import { relocate } from '../vm/ha';
import { startAsRoot } from '../vm/start';
import { powerOff, stopWork } from '../vm/stop';
import type { World } from '../world';
import type { Event } from './events';
import { nodeDown, nodeUp } from './node-power';

type Happening = { [T in Event['type']]: (world: World, event: Extract<Event, { type: T }>) => void };

function vmOf({ state }: World, vmid: number): VmState {
  const found = state.vms[vmid];
  if (!found) throw fail(`there is no VM ${vmid}`);
  return found;
}

function deviceOf(world: World, node: string, id: string): PciDevice {
  const found = world.node(node).devices.find((device) => device.id === id);
  if (!found) throw fail(`node '${node}' has no device '${id}'`);
  return found;
}

type Config = Record<string, string>;

/** What is put into a configuration behind the server's back must still be readable by it. */
function demandReadable(config: Config): void {
  const known = Object.entries(config).filter(([key]) => paramOf(VM_OPTIONS, key));
  const [problem] = Object.entries(checkParams(OPTIONS, Object.fromEntries(known)));
  if (problem) throw fail(`${problem[0]}: ${problem[1].trimEnd()}`);
}
const OPTIONS: Endpoint = { params: VM_OPTIONS, returns: 'null', needs: 'anyone', onNode: false };

/** Devices that were taken out, with the node they belong to, until they return. */
const vanished = new WeakMap<World, { node: string; device: PciDevice }[]>();

const HAPPENINGS: Happening = {
  'guest-power-off': (world, { vmid }) => powerOff(world, vmOf(world, vmid), 'guest powered off'),
  guest: (world, { vmid, shutdownSeconds, agent }) => {
    const { guest } = vmOf(world, vmid);
    if (shutdownSeconds !== undefined) guest.shutdownSeconds = shutdownSeconds;
    if (agent) guest.agent = agent;
  },
  start: (world, { vmid }) => startAsRoot(world, vmOf(world, vmid)),
  stop: (world, { vmid }) => {
    world.tasks.fork(vmOf(world, vmid).node, 'qmstop', vmid, ROOT, stopWork(world, vmid));
  },
  vm: (world, { vmid, node, config, running }) => {
    demandReadable(config);
    world.node(node);
    const vm = bareVm(vmid, node, world.clock.now);
    world.state.vms[vmid] = { ...vm, config: { ...config } };
    if (running) startAsRoot(world, vmOf(world, vmid));
  },
  config: (world, { vmid, set }) => {
    const { config } = vmOf(world, vmid);
    demandReadable(Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null)) as Config);
    for (const [key, value] of Object.entries(set)) {
      if (value === null) delete config[key];
      else config[key] = value;
    }
  },
  template: (world, { vmid }) => {
    vmOf(world, vmid).config.template = '1';
  },
  snapshot: (world, { vmid, name }) => {
    vmOf(world, vmid).snapshots.push({ name, description: '', time: world.clock.seconds });
  },
  'node-down': (world, { node }) => nodeDown(world, node),
  'node-up': (world, { node }) => nodeUp(world, node),
  'clock-skew': (world, { node, seconds }) => {
    world.node(node).skew = seconds;
  },
  'backup-start': (world, { vmid, seconds }) => {
    world.tasks.fork(vmOf(world, vmid).node, 'vzdump', vmid, ROOT, backupWork(world, vmid, seconds));
  },
  'backup-end': (world, { vmid }) => endBackup(world, vmid),
  'device-vanish': (world, { node, id }) => {
    const device = deviceOf(world, node, id);
    const { devices } = world.node(node);
    devices.splice(devices.indexOf(device), 1);
    vanished.set(world, [...(vanished.get(world) ?? []), { node, device }]);
  },
  'device-return': (world, { node, id }) => {
    const found = vanished.get(world)?.find((gone) => gone.node === node && gone.device.id === id);
    if (!found) throw fail(`no device '${id}' vanished from node '${node}'`);
    world.node(node).devices.push(found.device);
  },
  'device-change': (world, { node, id, iommugroup }) => {
    deviceOf(world, node, id).iommugroup = iommugroup;
  },
  mapping: ({ state }, { id, map }) => {
    map?.forEach(parseMapEntry);
    const before = state.mappings.find((mapping) => mapping.id === id);
    state.mappings = state.mappings.filter((mapping) => mapping !== before);
    if (map) state.mappings.push({ ...before, id, map });
  },
  token: ({ state }, { id, secret = '', expire = 0, acl = { '/': [...ALL_PRIVILEGES] } }) => {
    const before = state.tokens.find((token) => token.id === id);
    state.tokens = state.tokens.filter((token) => token !== before);
    state.tokens.push({ id, secret: secret || (before?.secret ?? ''), expire, acl });
  },
  'token-revoke': ({ state }, { id }) => {
    state.tokens = state.tokens.filter((token) => token.id !== id);
  },
  quorum: ({ state }, { quorate }) => {
    state.quorate = quorate;
  },
  ha: (world, { vmid, managed }) => {
    const { process } = vmOf(world, vmid);
    if (managed) world.state.ha[vmid] = process ? 'started' : 'stopped';
    else delete world.state.ha[vmid];
  },
  'ha-relocate': (world, { vmid, node }) => {
    world.node(node);
    relocate(world, vmOf(world, vmid), node);
  },
  storage: ({ state }, { storage, nodes }) => {
    const found = state.storages.find((candidate) => candidate.storage === storage);
    if (!found) throw fail(`there is no storage '${storage}'`);
    found.nodes = nodes;
  },
};

/** Lets something happen to the cluster. Throws when it cannot. */
export function happen(world: World, event: Event): void {
  const happening = HAPPENINGS[event.type] as (world: World, event: Event) => void;
  happening(world, event);
  world.journal.note('event', { ...event });
}

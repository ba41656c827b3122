import type { Call } from '../api/call';
import { CLOUDINIT_KEY, digestOf, merged, toWire, wireValue } from '../cluster/vm-config';
import { paramOf } from '../contract';
import { VM_OPTIONS } from '../contract/vm-options';
import { badParams, fail } from '../errors';
import type { Task } from '../clock/tasks';
import { demandHostpci, demandOption } from '../vm/option-rights';
import { cloudinitKeys } from '../vm/process';
import { type Change, demandWritable, refuseContradictions, refuseStale, update } from '../vm/update';

export const vmConfigHandlers = {
  /** Changes that wait are shown as if they were made, unless `current` is asked for. */
  'GET /nodes/{node}/qemu/{vmid}/config': (call: Call) => {
    const config = call.flag('current') ? call.vm.config : merged(call.vm);
    return { ...toWire(config), digest: digestOf(call.vm) };
  },

  'GET /nodes/{node}/qemu/{vmid}/pending': ({ vm }: Call) => {
    const keys = [...new Set([...Object.keys(vm.config), ...Object.keys(vm.pending)])].sort();
    const rows = keys.map((key) => pendingRow(key, vm.config[key], vm.pending[key], vm.deleting.includes(key)));
    return [...rows, { key: 'digest', value: digestOf(vm) }];
  },

  /** In the request, under the lock: the answer is the outcome. */
  'PUT /nodes/{node}/qemu/{vmid}/config': async (call: Call) => {
    const change = readChange(call);
    const release = await call.world.flocks.vm(call.nodeName, call.vmid);
    try {
      apply(call, change);
    } finally {
      release();
    }
    return null;
  },

  /** In a worker. What can be refused at once is; it is checked again when the worker has the lock. */
  'POST /nodes/{node}/qemu/{vmid}/config': async (call: Call) => {
    const change = readChange(call);
    refuseStale(call.vm, change);
    const { world, nodeName, vmid, caller } = call;
    const task = world.tasks.fork(nodeName, 'qmconfig', vmid, caller, (worker) =>
      worker.locked(vmid, async () => apply(call, change).forEach((warning) => worker.warn(warning))),
    );
    return (await finishedWithin(call, task)) ? null : task.identity.upid;
  },

  'GET /nodes/{node}/qemu/{vmid}/cloudinit': ({ vm }: Call) => {
    const wanted = cloudinitKeys(merged(vm));
    const keys = [...new Set([...Object.keys(vm.cloudinit), ...Object.keys(wanted)])].sort();
    return keys.map((key) => {
      const row = pendingRow(key, vm.cloudinit[key], wanted[key], !(key in wanted));
      return row.pending === row.value ? { key, value: row.value } : row;
    });
  },

  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': async (call: Call) => {
    const release = await call.world.flocks.vm(call.nodeName, call.vmid);
    const { vm, world } = call;
    demandWritable(world, vm);
    for (const [key, value] of Object.entries(vm.pending)) {
      if (!CLOUDINIT_KEY.test(key)) continue;
      vm.config[key] = value;
      delete vm.pending[key];
    }
    vm.cloudinit = cloudinitKeys(vm.config);
    release();
    return null;
  },
};

function pendingRow(key: string, value: string | undefined, pending: string | undefined, deleted: boolean) {
  const wire = (text: string | undefined) => (text === undefined ? undefined : wireValue(key, text));
  return { key, value: wire(value), pending: wire(pending), ...(deleted && { delete: 1 }) };
}

function readChange(call: Call): Change {
  call.rootOnly('skiplock');
  const keys = (name: string) => call.items(name).map((key) => known(name, key));
  const named = Object.keys(call.params).filter((name) => paramOf(VM_OPTIONS, name));
  const change: Change = {
    set: Object.fromEntries(named.map((name) => [name, call.text(name) ?? ''])),
    remove: keys('delete'),
    revert: keys('revert'),
    digest: call.text('digest'),
  };
  refuseContradictions(change);
  for (const [key, value] of Object.entries(change.set)) demandOption(call.caller, call.version, call.vmid, key, value);
  for (const key of [...change.remove, ...change.revert]) demandOption(call.caller, call.version, call.vmid, key);
  return change;
}

function known(parameter: string, key: string): string {
  if (paramOf(VM_OPTIONS, key) || /^unused\d+$/.test(key)) return key;
  throw badParams({ [parameter]: `unknown option '${key}'` });
}

const apply = (call: Call, change: Change): string[] =>
  update(call.world, call.vm, change, (key, value) => demandHostpci(call.caller, call.version, key, value));

/** Whether the worker ended within `background_delay`. Throws what it failed with. */
async function finishedWithin(call: Call, task: Task): Promise<boolean> {
  const delay = call.int('background_delay');
  if (delay === undefined) return false;
  await Promise.race([task.ended, call.world.clock.sleep(delay)]);
  if (task.running) return false;
  if (task.exitstatus !== 'OK' && !task.exitstatus?.startsWith('WARNINGS')) {
    throw fail(`failed to update VM ${call.vmid}: ${task.exitstatus}`);
  }
  return true;
}

import type { Call } from '../api/call';
import { fail } from '../errors';
import type { Work } from '../clock/tasks';
import { requestHa } from '../vm/ha';
import { startWork } from '../vm/start';
import { rebootWork, shutdownWork, stopWork } from '../vm/stop';

export const vmPowerHandlers = {
  'POST /nodes/{node}/qemu/{vmid}/status/start': (call: Call) => {
    call.rootOnly('skiplock');
    if (isManaged(call)) return requestHa(call.world, call.vm, 'started', call.caller);
    return fork(call, 'qmstart', startWork(call.world, call.vmid, call.int('timeout')));
  },

  'POST /nodes/{node}/qemu/{vmid}/status/stop': (call: Call) => {
    call.rootOnly('skiplock');
    if (isManaged(call)) return requestHa(call.world, call.vm, 'stopped', call.caller);
    if (call.flag('overrule-shutdown')) {
      for (const task of call.world.tasks.running('qmshutdown', call.vmid)) {
        if (task.identity.user === call.caller.id) task.interrupt();
      }
    }
    return fork(call, 'qmstop', stopWork(call.world, call.vmid));
  },

  'POST /nodes/{node}/qemu/{vmid}/status/shutdown': (call: Call) => {
    call.rootOnly('skiplock');
    if (isManaged(call)) return requestHa(call.world, call.vm, 'stopped', call.caller);
    const force = call.flag('forceStop');
    const asleep = call.vm.process !== undefined && call.vm.process.qmp !== 'running';
    if (asleep && !force) throw fail('VM is paused - cannot shutdown');
    const work = asleep
      ? stopWork(call.world, call.vmid)
      : shutdownWork(call.world, call.vmid, { timeout: call.int('timeout'), force });
    return fork(call, 'qmshutdown', work);
  },

  'POST /nodes/{node}/qemu/{vmid}/status/reboot': (call: Call) => {
    demandRunning(call);
    return fork(call, 'qmreboot', rebootWork(call.world, call.vmid, call.int('timeout')));
  },

  /** The process and its devices stay; only the guest begins anew. */
  'POST /nodes/{node}/qemu/{vmid}/status/reset': (call: Call) => {
    call.rootOnly('skiplock');
    demandRunning(call);
    return fork(call, 'qmreset', (task) =>
      task.locked(call.vmid, async () => call.world.journal.note('vm-reset', { vmid: call.vmid })),
    );
  },
};

const fork = ({ world, nodeName, vmid, caller }: Call, type: string, work: Work) =>
  world.tasks.fork(nodeName, type, vmid, caller, work).identity.upid;

const isManaged = ({ world, vmid }: Call) => vmid in world.state.ha;

function demandRunning(call: Call): void {
  if (!call.world.vmToRun(call.nodeName, call.vmid).process) throw fail(`VM ${call.vmid} not running`);
}

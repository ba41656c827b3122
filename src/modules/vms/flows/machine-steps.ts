import { isPve, startDeadline } from '../../pve';
import type { HostedMachine, Sight } from '../machines/hosted-machine';
import type { MachineBinding } from '../machines/machine-binding.entity';
import type { Flow } from '../operations/flow';
import { StepFailed } from '../operations/step-failed';

/* Steps that several operations have. The suffix keeps the names of repeated ones apart. */

/** What the guest gets to shut down before the plug is pulled, in seconds. */
export const SHUTDOWN_SECONDS = 60;
const GRACE_SECONDS = 60;
const DESTROY_SECONDS = 1_800;
const MIGRATION_BASE_SECONDS = 1_800;
const MIGRATION_SECONDS_PER_GIB = 60;

/** Asks the guest, then pulls the plug; with `forced` the latter at once. */
export async function powerOff(
  flow: Flow,
  machine: HostedMachine,
  node: string,
  { forced, suffix = '' }: { forced: boolean; suffix?: string },
): Promise<void> {
  const { vmid } = flow.operation;
  const done = async () => !(await machine.isRunning(node));
  if (!forced) {
    try {
      await flow.task(`shutdown${suffix}`, {
        ...{ node, vmid, done, type: 'qmshutdown', deadlineSeconds: SHUTDOWN_SECONDS + GRACE_SECONDS },
        send: () => flow.client.vms.shutdown(machine.at(node), { timeoutSeconds: SHUTDOWN_SECONDS }),
      });
      return;
    } catch (error) {
      if (!(error instanceof StepFailed) || !mayBeForced(error)) throw error;
      await flow.tell('The guest does not shut down: the plug is pulled');
    }
  }
  await flow.task(`stop${suffix}`, {
    ...{ node, vmid, done, type: 'qmstop', deadlineSeconds: 2 * GRACE_SECONDS },
    send: () => flow.client.vms.stop(machine.at(node)),
  });
}

const mayBeForced = ({ kind }: StepFailed): boolean =>
  kind === 'power_timeout' || kind === 'failed' || kind === 'paused' || kind === 'not_running';

export async function boot(
  flow: Flow,
  machine: HostedMachine,
  node: string,
  { memoryMb, suffix }: Pick<MachineBinding, 'memoryMb'> & { suffix: string },
): Promise<void> {
  await flow.task(`boot${suffix}`, {
    ...{ node, type: 'qmstart', vmid: flow.operation.vmid, deadlineSeconds: startDeadline(memoryMb) },
    send: () => flow.client.vms.start(machine.at(node)),
    done: () => machine.isRunning(node),
    undo: `stop${suffix}`,
  });
}

/** Of a machine that is off. */
export async function migrate(
  flow: Flow,
  machine: HostedMachine,
  { from, to, storageGb, suffix }: { from: string; to: string; storageGb: number; suffix: string },
): Promise<void> {
  const deadlineSeconds = MIGRATION_BASE_SECONDS + storageGb * MIGRATION_SECONDS_PER_GIB;
  await flow.task(`migrate${suffix}`, {
    ...{ node: from, type: 'qmigrate', vmid: flow.operation.vmid, deadlineSeconds, intent: { target: to } },
    send: () => flow.client.vms.migrate(machine.at(from), { target: to }),
    done: async () => {
      const sight = await machine.look();
      return sight?.node === to && sight.lock === null;
    },
  });
}

/** The machine and its disks. */
export async function destroy(flow: Flow, machine: HostedMachine, node: string, suffix = ''): Promise<void> {
  await flow.task(`destroy${suffix}`, {
    ...{ node, type: 'qmdestroy', vmid: flow.operation.vmid, deadlineSeconds: DESTROY_SECONDS },
    send: async () => {
      await machine.config(node);
      return flow.client.vms.destroy(machine.at(node));
    },
    done: async () => (await machine.look()) === null,
  });
}

/** Off, and without devices: shown by the hypervisor, with patience for what it does after a VM has ended. */
export async function strip(flow: Flow, machine: HostedMachine, node: string, suffix = ''): Promise<void> {
  await flow.ensure(`detach${suffix}`, () => machine.detach(node));
}

/** Where the machine is, with what it does; null when the hypervisor has none. */
export function locate(flow: Flow, machine: HostedMachine, name: string): Promise<Sight | null> {
  return flow.learn(name, () => machine.look());
}

export const isGone = (error: unknown): boolean => isPve(error, 'not_found');

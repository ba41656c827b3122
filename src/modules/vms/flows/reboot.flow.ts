import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { PveError, startDeadline } from '../../pve';
import { LeasingService } from '../gpu-leases/leasing.service';
import { HostedMachine } from '../machines/hosted-machine';
import type { MachineBinding } from '../machines/machine-binding.entity';
import { EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { StepFailed } from '../operations/step-failed';
import { locate, SHUTDOWN_SECONDS, strip } from './machine-steps';
import { StartFlow } from './start.flow';

const GRACE_SECONDS = 60;
const LOOK_EVERY_MS = 2_000;

/**
 * Restarts the guest. The hypervisor lets go of the devices in between, so they stay leased; when somebody else takes
 * one meanwhile, the machine is booted anew with others.
 */
@Injectable()
export class RebootFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
    private readonly starts: StartFlow,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    const binding = await this.endings.binding(flow.operation.vmId);
    const machine = new HostedMachine(flow.client, binding, flow.signal);
    try {
      const { node, running } = await early(() => flow.learn('look', () => machine.find()));
      if (!running) throw new AppError('VM_NOT_RUNNING', { vmid: binding.vmid });
      await this.restart(flow, machine, node);
      if (await this.isBack(flow, machine, binding, node))
        return await this.endings.succeeded(flow, { status: 'running', observed: 'running', node });
      return await this.bootAnew(flow, machine, binding, node);
    } catch (error) {
      const failure = failureOf(error);
      const sight =
        failure.code === 'HYPERVISOR_UNAVAILABLE' ? null : await locate(flow, machine, 'look after failure');
      const ending =
        sight?.running && !sight.held
          ? ({ status: 'running', observed: 'running' } as const)
          : ({ status: sight ? 'error' : 'unknown', observed: sight ? 'stopped' : 'unknown' } as const);
      await this.endings.failed(flow, failure, { ...ending, node: sight?.node });
      throw failure;
    }
  }

  private restart(flow: Flow, machine: HostedMachine, node: string): Promise<void> {
    return flow.task('reboot', {
      ...{ node, type: 'qmreboot', vmid: flow.operation.vmid, deadlineSeconds: SHUTDOWN_SECONDS + GRACE_SECONDS },
      send: () => flow.client.vms.reboot(machine.at(node), SHUTDOWN_SECONDS),
    });
  }

  /** Waits until the guest runs again; false when the hypervisor failed to start it. */
  private async isBack(
    flow: Flow,
    machine: HostedMachine,
    { memoryMb }: MachineBinding,
    node: string,
  ): Promise<boolean> {
    const deadline = flow.now() + startDeadline(memoryMb) * 1000;
    const since = await flow.read(() => flow.client.nodes.time(node, { signal: flow.signal }));
    return flow.learn('back', async () => {
      while (flow.now() < deadline) {
        if (await machine.isRunning(node)) return true;
        if (await this.startFailed(flow, node, since)) return false;
        await flow.pause(LOOK_EVERY_MS);
      }
      throw new PveError('power_timeout', 'the VM has not come back');
    });
  }

  /** The start belongs to the hypervisor itself; whoever may see it learns at once that it failed. */
  private async startFailed({ client, operation, signal }: Flow, node: string, now: number): Promise<boolean> {
    const since = now - SHUTDOWN_SECONDS - GRACE_SECONDS;
    const [start] = await client.tasks.list(node, { vmid: operation.vmid, types: ['qmstart'], since }, { signal });
    const [reboot] = await client.tasks.list(node, { vmid: operation.vmid, types: ['qmreboot'], since }, { signal });
    const later = start && (!reboot || start.starttime >= reboot.starttime);
    const over = later && start.exitstatus !== null;
    return Boolean(over && start.exitstatus !== 'OK' && !start.exitstatus?.startsWith('WARNINGS'));
  }

  private async bootAnew(
    flow: Flow,
    machine: HostedMachine,
    binding: MachineBinding,
    node: string,
  ): Promise<OperationResult> {
    await flow.tell('The guest did not come back with its devices: it is booted with others');
    await strip(flow, machine, node);
    await flow.commit('release', async (tx) => {
      const locked = await this.endings.lock(tx, flow.ctx, binding.vmId);
      await this.leasing.closeInTx(tx, flow.ctx, locked.vm, locked.binding);
    });
    try {
      return await this.starts.boot(flow, machine, binding, node);
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      await flow.tell('The machine stays off');
      throw error;
    }
  }
}

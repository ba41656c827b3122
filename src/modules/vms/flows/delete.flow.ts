import { Injectable } from '@nestjs/common';
import { LeasingService } from '../gpu-leases/leasing.service';
import { HostedMachine, type Sight } from '../machines/hosted-machine';
import { MachineRemoval } from '../machines/machine-removal.service';
import { EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { OperationsRepository } from '../operations/operations.repository';
import { StepFailed } from '../operations/step-failed';
import { destroy, locate, powerOff, strip } from './machine-steps';

/** Deletes the VM, and with it everything the machine holds. */
@Injectable()
export class DeleteFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
    private readonly removal: MachineRemoval,
    private readonly operations: OperationsRepository,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    const { vmId } = flow.operation;
    const machine = new HostedMachine(flow.client, await this.endings.binding(vmId), flow.signal);
    try {
      const sight = await early(() => this.look(flow, machine));
      if (sight) await this.destroy(flow, machine, sight);
      return await this.finish(flow);
    } catch (error) {
      const failure = failureOf(error);
      const at = failure.code === 'HYPERVISOR_UNAVAILABLE' ? undefined : await this.lookAgain(flow, machine);
      const running = at != null && at.running && !at.held;
      await this.endings.failed(flow, failure, {
        status: running ? 'running' : 'error',
        observed: running ? 'running' : at === undefined ? 'unknown' : at ? 'stopped' : 'missing',
      });
      throw failure;
    }
  }

  /** Null when there is nothing of ours to destroy. */
  private look(flow: Flow, machine: HostedMachine): Promise<Sight | null> {
    return flow.learn('look', async () => {
      const sight = await machine.look();
      return sight ? machine.find() : null;
    });
  }

  private async lookAgain(flow: Flow, machine: HostedMachine): Promise<Sight | null | undefined> {
    try {
      return await locate(flow, machine, 'look after failure');
    } catch (error) {
      if (error instanceof StepFailed) return undefined;
      throw error;
    }
  }

  private async destroy(flow: Flow, machine: HostedMachine, { node, running }: Sight): Promise<void> {
    if (running) await powerOff(flow, machine, node, { forced: true });
    await strip(flow, machine, node);
    await this.release(flow);
    await destroy(flow, machine, node);
  }

  private release(flow: Flow): Promise<void> {
    return flow.commit('release', async (tx) => {
      const { vm, binding } = await this.endings.lock(tx, flow.ctx, flow.operation.vmId);
      await this.leasing.closeInTx(tx, flow.ctx, vm, binding);
    });
  }

  private finish(flow: Flow): Promise<OperationResult> {
    const { id, vmId, vmid } = flow.operation;
    return flow.commit('end: deleted', async (tx) => {
      const { vm, binding } = await this.endings.lock(tx, flow.ctx, vmId);
      await this.leasing.closeInTx(tx, flow.ctx, vm, binding);
      await this.removal.removeInTx(tx, flow.ctx, vmId);
      await this.operations.finishInTx(tx, id, 'succeeded');
      return { vmid, status: 'deleted', node: null };
    });
  }
}

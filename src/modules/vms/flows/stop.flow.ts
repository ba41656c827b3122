import { Injectable } from '@nestjs/common';
import { LeasingService } from '../gpu-leases/leasing.service';
import { HostedMachine } from '../machines/hosted-machine';
import { EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import type { StepFailed } from '../operations/step-failed';
import { locate, powerOff, strip } from './machine-steps';

/** Shuts a machine down and gives its devices to others, once the hypervisor shows that it has let go of them. */
@Injectable()
export class StopFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    const { vmId, forced } = flow.operation;
    const machine = new HostedMachine(flow.client, await this.endings.binding(vmId), flow.signal);
    try {
      const sight = await early(() => flow.learn('look', () => machine.find()));
      const { node } = sight;
      if (sight.running) await powerOff(flow, machine, node, { forced });
      await strip(flow, machine, node);
      return await this.endings.succeeded(flow, { status: 'stopped', observed: 'stopped', node }, async (tx) => {
        const { vm, binding } = await this.endings.lock(tx, flow.ctx, vmId);
        await this.leasing.closeInTx(tx, flow.ctx, vm, binding);
      });
    } catch (error) {
      const failure = failureOf(error);
      await this.fail(flow, machine, failure);
      throw failure;
    }
  }

  /** Its devices stay its own: whether it lets go of them is not known. */
  private async fail(flow: Flow, machine: HostedMachine, failure: StepFailed): Promise<void> {
    if (failure.code === 'VM_MISSING') {
      return this.endings.failed(flow, failure, { status: 'error', observed: 'missing' });
    }
    if (failure.code === 'HYPERVISOR_UNAVAILABLE') {
      return this.endings.failed(flow, failure, { status: 'unknown', observed: 'unknown' });
    }
    const sight = await locate(flow, machine, 'look after failure');
    const running = sight !== null && sight.running && !sight.held;
    await this.endings.failed(flow, failure, {
      status: running ? 'running' : 'error',
      observed: running ? 'running' : 'stopped',
      node: sight?.node,
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { LeasingService } from '../gpu-leases/leasing.service';
import { HostedMachine, type Sight } from '../machines/hosted-machine';
import { MachineLedger } from '../machines/machine-ledger.service';
import { type Ending, EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import type { StepFailed } from '../operations/step-failed';
import { strip } from './machine-steps';

/**
 * What happened to a machine behind our back becomes true in our books: one that went off gives its devices back, one
 * that was started by hand keeps what it has. The machine itself is neither started nor stopped.
 */
@Injectable()
export class SettleFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
    private readonly ledger: MachineLedger,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    const { vmId, vmid } = flow.operation;
    const machine = new HostedMachine(flow.client, await this.endings.binding(vmId), flow.signal);
    try {
      const sight = await early(() => flow.learn('look', () => machine.look()));
      if (!sight) throw new AppError('VM_MISSING', { vmid });
      if (sight.lock !== null || sight.held) throw new AppError('VM_LOCKED', { reason: sight.lock ?? 'backup' });
      return sight.running ? await this.adopt(flow, machine, sight) : await this.release(flow, machine, sight);
    } catch (error) {
      const failure = failureOf(error);
      await this.endings.failed(flow, failure, await this.unsettled(flow, failure));
      throw failure;
    }
  }

  private async release(flow: Flow, machine: HostedMachine, { node }: Sight): Promise<OperationResult> {
    await strip(flow, machine, node);
    const { vmId } = flow.operation;
    return this.endings.succeeded(flow, { status: 'stopped', observed: 'stopped', node }, async (tx) => {
      const { vm, binding } = await this.endings.lock(tx, flow.ctx, vmId);
      await this.leasing.closeInTx(tx, flow.ctx, vm, binding);
      if (binding.node !== node) await this.moved(flow, tx, node);
    });
  }

  /** Of a machine that runs: what it runs with is its own. */
  async adopt(flow: Flow, machine: HostedMachine, { node }: Sight): Promise<OperationResult> {
    const devices = await flow.learn('devices', async () => {
      const { hostpci } = await machine.config(node, true);
      return hostpci.flatMap(({ index, mapping }) => (mapping === null ? [] : [[mapping, index] as const]));
    });
    const { id, vmId } = flow.operation;
    return this.endings.succeeded(flow, { status: 'running', observed: 'running', node }, async (tx) => {
      const { vm, binding } = await this.endings.lock(tx, flow.ctx, vmId);
      await this.leasing.adoptInTx(tx, binding, id, { node, mappings: new Map(devices) });
      try {
        await tx.savepoint(() => this.ledger.claimRunningInTx(tx, flow.ctx, vm, binding, node));
      } catch (error) {
        // It runs all the same; the books cannot promise what they have not got.
        if (!(error instanceof AppError) || error.code === 'SERVICE_UNAVAILABLE') throw error;
      }
    });
  }

  private async moved(flow: Flow, tx: Tx, node: string): Promise<void> {
    const { vm, binding } = await this.endings.lock(tx, flow.ctx, flow.operation.vmId);
    await this.ledger.movedInTx(tx, flow.ctx, vm, binding, node);
  }

  /** Nothing is given back while it is not known what the machine does. */
  private async unsettled(flow: Flow, { code }: StepFailed): Promise<Ending> {
    if (code === 'VM_MISSING' || code === 'VM_FOREIGN') return { status: 'error', observed: 'missing' };
    const { observedState } = await this.endings.binding(flow.operation.vmId);
    return { status: 'unknown', observed: observedState ?? 'unknown' };
  }
}

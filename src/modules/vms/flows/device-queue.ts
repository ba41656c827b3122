import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Gate } from '../../../core/concurrency/gate';
import { Database } from '../../../core/database/database';
import { AppError } from '../../../core/errors/app-error';
import { type Exclusions, type Lease, LeasingService } from '../gpu-leases/leasing.service';
import { EndingsService } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { OperationsRepository } from '../operations/operations.repository';
import { StepFailed } from '../operations/step-failed';

interface Wanted {
  currentNode: string;
  exclusions: Exclusions;
}

/** Of our own time: how often those that wait look whether it is their turn. */
const LOOK_EVERY_MS = 500;

/** Where starts get their devices, at once or when it is their turn. */
@Injectable()
export class DeviceQueue {
  /** Who would only wait for the choosing lock of a hypervisor must not keep a connection from the others meanwhile. */
  private readonly choosing = new Gate(1);

  constructor(
    private readonly db: Database,
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
    private readonly operations: OperationsRepository,
  ) {}

  /** Devices for an attempt. Refuses as {@link LeasingService.openInTx} does; `last` is why an earlier attempt failed. */
  async lease(flow: Flow, attempt: number, wanted: Wanted, last: StepFailed | null): Promise<Lease> {
    for (let turn = 1; ; turn++) {
      try {
        return await this.choosing.through(
          flow.operation.hypervisorId,
          () =>
            flow.commit(`lease ${attempt}.${turn}`, (tx) => this.open(flow, tx, wanted), {
              undo: `release after ${attempt}`,
            }),
          flow.signal,
        );
      } catch (error) {
        if (!(error instanceof StepFailed) || error.code !== 'NO_GPU_AVAILABLE') throw error;
        if (!mayWait(flow)) throw last ? withEarlier(error, last) : error;
        await this.wait(flow, wanted, error);
      }
    }
  }

  private async open(flow: Flow, tx: Parameters<Parameters<Flow['commit']>[1]>[0], wanted: Wanted): Promise<Lease> {
    const { id: operationId, vmId } = flow.operation;
    const { vm, binding } = await this.endings.lock(tx, flow.ctx, vmId);
    return this.leasing.openInTx(tx, flow.ctx, { vm, binding, operationId, ...wanted });
  }

  /** Returns when devices seem to be there. Throws when the wait is over, with why there were none. */
  private async wait(flow: Flow, wanted: Wanted, refusal: StepFailed): Promise<void> {
    const { id, hypervisorId, vmId } = flow.operation;
    await this.operations.setState(id, 'waiting');
    let told = 0;
    for (;;) {
      const position = (await this.operations.waitingBefore(this.db, hypervisorId, id)).length + 1;
      if (position !== told) await flow.tell(`Waits for devices, position ${position}`, { position });
      told = position;
      const binding = await this.endings.binding(vmId);
      if (await this.leasing.wouldGet(binding, id, wanted)) break;
      if (flow.cancelled) throw new AppError('OPERATION_CANCELLED');
      if (await this.operations.isOverdue(id)) throw refusal;
      await delay(LOOK_EVERY_MS, undefined, { signal: flow.signal });
    }
    await this.operations.setState(id, 'running');
  }
}

const mayWait = ({ operation: { waitUntil } }: Flow): boolean => waitUntil !== null && waitUntil.getTime() > Date.now();

function withEarlier(refusal: StepFailed, { reason }: StepFailed): StepFailed {
  return new StepFailed(refusal.code, { ...refusal.details, earlier: reason }, refusal.kind, refusal.reason);
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { EndingsService } from '../operations/endings.service';
import { MachineOperations } from '../operations/machine-operations.service';
import { type Abandoned, OperationsRepository } from '../operations/operations.repository';

/** Takes up operations whose jobs have ended before them: parked ones, and those that were cancelled in the queue. */
@Injectable()
export class Recovery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly operations: OperationsRepository,
    private readonly requests: MachineOperations,
    private readonly endings: EndingsService,
  ) {}

  async resume(ctx: RequestContext, hypervisorId: string): Promise<void> {
    for (const operation of await this.operations.abandoned(hypervisorId)) {
      await this.uow.run(ctx, async (tx) => {
        if (!operation.untouched) return void (await this.requests.enqueueInTx(tx, ctx, operation));
        const { binding } = await this.endings.lock(tx, ctx, operation.vmId);
        await this.operations.finishInTx(tx, operation.id, 'cancelled');
        await this.endings.observeInTx(tx, ctx, operation.vmId, endingOf(operation, binding.observedState), null);
      });
    }
  }
}

/** Nothing was done: it does what it did. A VM that was never begun is nothing to start. */
function endingOf({ kind }: Abandoned, observed: string | null) {
  if (kind === 'create') return { status: 'error', observed: 'missing' } as const;
  return observed === 'running'
    ? ({ status: 'running', observed: 'running' } as const)
    : ({ status: 'stopped', observed: 'stopped' } as const);
}

import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import type { Job } from '../../../core/jobs';
import { MachineOperations, type OperationWish } from '../operations/machine-operations.service';
import { OperationOutcomes } from '../operations/operation-outcomes.service';
import { VmsRepository } from '../vms/vms.repository';

/** How long a start waits for devices before it gives up. */
const WAIT_HOURS = 24;

/** Power operations of machines by their own ids. */
@Injectable()
export class MachinePower {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly vms: VmsRepository,
    private readonly operations: MachineOperations,
    private readonly outcomes: OperationOutcomes,
  ) {}

  /** With `wait` it stands in the queue while there are no devices, for a day at most. */
  start(ctx: RequestContext, id: string, { wait }: { wait: boolean }): Promise<Job> {
    const waitUntil = wait ? new Date(Date.now() + WAIT_HOURS * 3_600_000) : null;
    return this.act(ctx, id, { kind: 'start', waitUntil });
  }

  /** VM_NOT_BOUND for a machine that no hypervisor has, VM_BUSY while something else is done to it. */
  async act(ctx: RequestContext, id: string, wish: OperationWish): Promise<Job> {
    const vm = await this.vms.permit(ctx, 'update', id);
    if (vm.hypervisorId === null) throw new AppError('VM_NOT_BOUND');
    return (await this.operations.begin(ctx, id, wish)).job;
  }

  /** Waits for the operation of a job. Throws what it failed with, VM_BUSY when it goes on after the answer is due. */
  async finish(ctx: RequestContext, { id, payload }: Job): Promise<void> {
    if (ctx.tx) return;
    const operationId = String(payload['operation_id']);
    const result = await this.outcomes.wait(ctx, operationId, this.config.PVE_SYNC_WAIT_SECONDS);
    if (!result) throw new AppError('VM_BUSY', { operation_id: id });
  }
}

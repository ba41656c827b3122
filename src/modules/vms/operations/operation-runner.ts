import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import type { ErrorCode } from '../../../core/errors/catalog';
import { JobHandlers, type JobRun, RunningJob } from '../../../core/jobs';
import { MachineFlows } from '../flows/machine-flows';
import { HypervisorEstate } from '../machines/hypervisor-estate.service';
import { Flow } from './flow';
import { FlowGround } from './flow-ground';
import { JournalRepository } from './journal.repository';
import { jobKind } from './machine-operations.service';
import { type MachineOperation, OPERATION_KINDS } from './machine-operation.entity';
import { OperationJournal } from './operation-journal';
import { OperationsRepository } from './operations.repository';
import { Parked } from './step-failed';

/** Does operations on machines, and goes on with those whose worker was lost. */
@Injectable()
export class OperationRunner implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly operations: OperationsRepository,
    private readonly estate: HypervisorEstate,
    private readonly ground: FlowGround,
    private readonly journals: JournalRepository,
    private readonly flows: MachineFlows,
  ) {}

  onModuleInit(): void {
    for (const kind of OPERATION_KINDS)
      this.handlers.register(jobKind(kind), (run) => this.run(run), { resumable: true, waiting: true });
  }

  private async run(run: JobRun): Promise<unknown> {
    const operation = await this.operations.take(String(run.job.payload['operation_id']));
    if (!operation) return null;
    if (operation.finishedAt !== null) return over(operation);
    const { ctx, log } = run;
    const stop = withoutCancel(run.signal);
    const [client, journal] = await Promise.all([
      this.estate.client(operation.hypervisorId),
      OperationJournal.open(this.journals, operation.id, run.job),
    ]);
    const flow = new Flow(this.ground, { client, operation, journal, ctx, log, signal: stop, cancel: run.signal });
    try {
      return await this.flows.run(flow);
    } catch (error) {
      if (stop.aborted) throw stop.reason;
      if (error instanceof Parked)
        throw new AppError('HYPERVISOR_UNAVAILABLE', { reason: error.cause.reason, parked: true }, { cause: error });
      throw error;
    }
  }
}

/** An operation that was finished before its job could say so. */
function over({ vmid, kind, errorCode, errorDetails }: MachineOperation): unknown {
  if (errorCode !== null) throw new AppError(errorCode as ErrorCode, errorDetails ?? {});
  return { vmid, kind };
}

/** What is under way on a hypervisor cannot be cancelled, only finished; what waits asks for itself. */
function withoutCancel(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const pass = () => {
    if (RunningJob.reasonOf(signal) !== 'cancelled') controller.abort(signal.reason);
  };
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
  return controller.signal;
}

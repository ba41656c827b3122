import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../../core/errors/app-error';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import type { JobLine, JobLog } from '../../../core/jobs';
import { isPve, type Pace, PveError, type PveClient } from '../../pve';
import type { Checkpoints } from './checkpoints';
import type { NewStep } from './journal.repository';
import type { MachineOperation } from './machine-operation.entity';
import type { OperationJournal } from './operation-journal';
import type { OperationStep } from './operation-step.entity';
import { patienceFor, type Patience } from './patience';
import { Parked, StepFailed } from './step-failed';

/** What an operation stands on. */
export interface Ground {
  uow: UnitOfWork;
  checkpoints: Checkpoints;
  pace: Pace;
}

/** One run of an operation. */
export interface Work {
  client: PveClient;
  operation: MachineOperation;
  journal: OperationJournal;
  ctx: RequestContext;
  log: JobLog;
  signal: AbortSignal;
  /** Fires also when somebody wants it to stop. */
  cancel: AbortSignal;
}

/** A task of the hypervisor, started at most once. */
export interface TaskStep {
  /** Where the task will run. */
  node: string;
  /** `qmstart`: what to look for when nobody knows whether it was started. */
  type: string;
  vmid: number;
  deadlineSeconds: number;
  /** Answers with the name of the task. */
  send: () => Promise<string>;
  /** Looks for it in another way than by type and VM. */
  find?: () => Promise<string | null>;
  /** Whether what the task is for is the case already; asked when nobody knows what has become of it. */
  done?: () => Promise<boolean>;
  intent?: Record<string, unknown>;
  /** The step that takes it back. */
  undo?: string;
}

type PlannedStep = Omit<NewStep, 'operationId'>;

/** How often, and how long apart, a task is looked for after a call whose outcome is unknown. */
const LOOKS = 4;
const LOOK_PAUSE_MS = 1_500;
/** How often a transaction is tried that others get in the way of, and the longest pause between, of our own time. */
const COMMITS = 20;
const COMMIT_PAUSE_MS = 250;

/**
 * An operation at work. The code of an operation is run from its beginning each time a worker takes it up: steps that
 * are in the journal give what they gave before, the first that is not goes on. So whatever decides the way of an
 * operation must come out of a step.
 */
export class Flow {
  readonly client: PveClient;
  readonly operation: MachineOperation;
  readonly ctx: RequestContext;
  /** Fires when the operation is somebody else's or the worker stops; not when it was cancelled. */
  readonly signal: AbortSignal;
  private readonly journal: OperationJournal;

  constructor(
    private readonly ground: Ground,
    private readonly work: Work,
  ) {
    ({ client: this.client, operation: this.operation, ctx: this.ctx, signal: this.signal } = work);
    this.journal = work.journal;
  }

  /** Whether somebody wants it to stop. Only a start that waits for devices does. */
  get cancelled(): boolean {
    return this.work.cancel.aborted;
  }

  /** Changes of our own tables: they and the line of the journal commit together, so they happen once. */
  async commit<T>(name: string, work: (tx: Tx) => Promise<T>, more: Pick<NewStep, 'undo' | 'intent'> = {}): Promise<T> {
    const step = { name, ...more };
    const { uow, checkpoints } = this.ground;
    const known = this.journal.find(name);
    if (known) return resultOf<T>(known);
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await uow.run(this.ctx, async (tx) => {
          const made = await work(tx);
          this.journal.committedInTx(tx, step, made);
          return made;
        });
        await checkpoints.reached(name, 'committed');
        return result;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (isPassing(error) && attempt < COMMITS) {
          await delay(Math.random() * COMMIT_PAUSE_MS, undefined, { signal: this.signal });
          continue;
        }
        if (error.code === 'SERVICE_UNAVAILABLE') throw error;
        const failed = StepFailed.of(error);
        const written = await this.journal.refused(step, failed.written());
        if (written) return resultOf<T>(written);
        throw failed;
      }
    }
  }

  /** Makes something so on the hypervisor, whatever was before: `work` may run again, also after it has succeeded. */
  async ensure<T>(name: string, work: () => Promise<T>, undo?: string): Promise<T> {
    const known = this.journal.find(name);
    if (known && isOver(known)) return resultOf<T>(known);
    const step = await this.intend({ name, undo });
    try {
      const result = await this.patiently(work);
      await this.ground.checkpoints.reached(name, 'applied');
      await this.journal.commit(step, result);
      await this.ground.checkpoints.reached(name, 'committed');
      return result;
    } catch (error) {
      throw await this.failed(step, error);
    }
  }

  /** Finds something out that the way of the operation depends on: once, whatever is found by another look. */
  async learn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.journal.find(name);
    if (known && isOver(known)) return resultOf<T>(known);
    try {
      const result = await this.patiently(work);
      await this.ground.checkpoints.reached(name, 'applied');
      await this.journal.learned(name, result);
      await this.ground.checkpoints.reached(name, 'committed');
      return result;
    } catch (error) {
      const given = this.givenUp(error);
      if (given instanceof StepFailed) await this.journal.refused({ name }, given.written());
      throw given;
    }
  }

  /** Starts a task and waits for its end. After an unknown outcome the task is looked for before anything else. */
  async task(name: string, spec: TaskStep): Promise<void> {
    let step = this.journal.find(name);
    if (step && isOver(step)) return resultOf(step);
    let upid = step && (step.upid ?? (await this.patiently(() => this.lookFor(step as OperationStep, spec))));
    if (step && upid === null && (await this.isDone(spec))) return this.committed(step);
    const patience = patienceFor(this.ground.pace, this.signal);
    for (;;) {
      try {
        if (upid === null) {
          step = await this.intend(await this.newStep(name, spec));
          upid = await this.send(step, spec);
        }
        const { warnings } = await this.wait(upid, spec);
        await this.ground.checkpoints.reached(name, 'observed');
        return await this.committed(step as OperationStep, warnings);
      } catch (error) {
        upid = null;
        if (
          isPve(
            error,
            'outcome_unknown',
            'unexpected_status',
            'interrupted',
            'migration_uncertain',
            'task_timeout',
            'already_running',
          )
        ) {
          if (await this.isDone(spec)) return this.committed(step as OperationStep);
        }
        if (!(await patience.worthAnother(error))) throw step ? await this.failed(step, error) : this.givenUp(error);
        if (step && (await this.isDone(spec))) return this.committed(step);
      }
    }
  }

  /** Whether a step of that name is in the journal, however far it came. */
  hasBegun(name: string): boolean {
    return this.journal.find(name) !== null;
  }

  /** Asks the hypervisor; nothing is written down. */
  read<T>(work: () => Promise<T>): Promise<T> {
    return this.patiently(work);
  }

  tell(text: string, data: JobLine['data'] = null): Promise<void> {
    return this.work.log.progress(text, data);
  }

  pause(ms: number): Promise<void> {
    return this.ground.pace.sleep(ms, this.signal);
  }

  /** Milliseconds that only grow. */
  now(): number {
    return this.ground.pace.now();
  }

  private async newStep(name: string, spec: TaskStep): Promise<PlannedStep> {
    const since = await this.client.nodes.time(spec.node, { signal: this.signal });
    return { name, node: spec.node, since, undo: spec.undo, intent: spec.intent };
  }

  private async intend(step: PlannedStep): Promise<OperationStep> {
    this.signal.throwIfAborted();
    const intended = await this.journal.intend(step);
    await this.ground.checkpoints.reached(step.name, 'intended');
    return intended;
  }

  private async send(step: OperationStep, spec: TaskStep): Promise<string> {
    const upid = await this.sendOrFind(step, spec);
    await this.ground.checkpoints.reached(step.name, 'applied');
    await this.journal.sent(step, upid);
    await this.ground.checkpoints.reached(step.name, 'sent');
    return upid;
  }

  private async sendOrFind(step: OperationStep, spec: TaskStep): Promise<string> {
    try {
      return await spec.send();
    } catch (error) {
      if (!isPve(error, 'outcome_unknown')) throw error;
      for (let look = 0; look < LOOKS; look++) {
        const found = await this.lookFor(step, spec);
        if (found) return found;
        await this.pause(LOOK_PAUSE_MS);
      }
      throw error;
    }
  }

  /** A task that an earlier call has started without our hearing of it. */
  private async lookFor({ since }: OperationStep, { node, type, vmid, find }: TaskStep): Promise<string | null> {
    if (find) return find();
    if (since === null) return null;
    const upid = await this.client.tasks.find(node, type, vmid, since, { signal: this.signal });
    return upid !== null && (await this.journal.knows(this.operation.vmId, upid)) ? null : upid;
  }

  private wait(upid: string, { deadlineSeconds }: TaskStep): Promise<{ warnings: string[] }> {
    return this.client.tasks.wait(upid, { deadlineSeconds, signal: this.signal });
  }

  private async isDone({ done }: TaskStep): Promise<boolean> {
    return done !== undefined && (await this.patiently(done));
  }

  private async committed(step: OperationStep, warnings: string[] = []): Promise<void> {
    await this.journal.commit(step, warnings.length > 0 ? { warnings } : null);
    await this.ground.checkpoints.reached(step.name, 'committed');
    if (warnings.length > 0) await this.tell(`${step.name}: ${warnings.join('; ')}`);
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    const patience = patienceFor(this.ground.pace, this.signal);
    for (;;) {
      this.signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        if (!(await patience.worthAnother(error))) throw this.givenUp(error);
      }
    }
  }

  /** Writes a failure down, unless it is one that passes: then the step stays as it is. */
  private async failed(step: OperationStep, error: unknown): Promise<unknown> {
    const given = this.givenUp(error);
    if (given instanceof StepFailed) await this.journal.fail(step, given.written());
    return given;
  }

  private givenUp(error: unknown): unknown {
    if (this.signal.aborted || error instanceof Parked || error instanceof StepFailed) return error;
    if (error instanceof PveError) return PARKING.has(error.kind) ? new Parked(error) : StepFailed.of(error);
    return error instanceof AppError && !isPassing(error) ? StepFailed.of(error) : error;
  }
}

export type { Patience };

/** Not a matter of this operation: it goes on when they are over. */
const PARKING = new Set<string>([
  'node_unreachable',
  'tls_failed',
  'auth',
  'no_quorum',
  'outcome_unknown',
  'malformed',
]);

const isOver = ({ state }: OperationStep): boolean => state === 'committed' || state === 'failed';

function resultOf<T>({ error, result }: OperationStep): T {
  if (error) throw StepFailed.read(error);
  return result as T;
}

/** Trouble with our own database: nothing was decided. */
const isPassing = ({ code }: AppError): boolean => code === 'SERVICE_UNAVAILABLE' || code === 'CONCURRENT_UPDATE';

import type { Tx } from '../../../core/database/unit-of-work';
import type { Held } from '../../../core/jobs';
import type { JournalRepository, NewStep } from './journal.repository';
import type { OperationStep, StepError } from './operation-step.entity';

type Planned = Omit<NewStep, 'operationId'>;

/**
 * The journal of one operation in the hands of the worker that holds its job. It is read once: whoever held the job
 * before can begin nothing any more. A line is written before what it says is done, and again when that has happened.
 */
export class OperationJournal {
  private constructor(
    private readonly repository: JournalRepository,
    private readonly operationId: string,
    private readonly held: Held,
    private readonly steps: Map<string, OperationStep>,
  ) {}

  static async open(repository: JournalRepository, operationId: string, held: Held): Promise<OperationJournal> {
    const steps = await repository.all(operationId);
    return new OperationJournal(repository, operationId, held, new Map(steps.map((step) => [step.name, step])));
  }

  /** The line of a step, null when there is none yet. */
  find(name: string): OperationStep | null {
    return this.steps.get(name) ?? null;
  }

  /** Whether a task was noted for another step of this machine. */
  knows(vmId: string, upid: string): Promise<boolean> {
    return this.repository.knows(vmId, upid);
  }

  /** Throws when the job is held no more: a worker that was given up must not begin anything. */
  async intend(step: Planned): Promise<OperationStep> {
    return this.keep(await this.repository.intend({ operationId: this.operationId, ...step }, this.held));
  }

  async sent(step: OperationStep, upid: string): Promise<void> {
    await this.repository.sent(step, upid);
    Object.assign(step, { state: 'sent', upid });
  }

  async commit(step: OperationStep, result: unknown): Promise<void> {
    await this.repository.commit(step, result);
    Object.assign(step, { state: 'committed', result: result ?? null });
  }

  async fail(step: OperationStep, error: StepError): Promise<void> {
    await this.repository.fail(step, error);
    Object.assign(step, { state: 'failed', error });
  }

  /** What was found out without changing anything, in one line. Throws when the job is held no more. */
  async learned(name: string, result: unknown): Promise<void> {
    this.keep(await this.repository.learned({ operationId: this.operationId, name }, result, this.held));
  }

  /** A line that appears with what it says, in its transaction. */
  committedInTx(tx: Tx, step: Planned, result: unknown): void {
    this.repository.committedInTx(tx, { operationId: this.operationId, ...step }, result);
  }

  /**
   * Something that was tried and is not to be tried again. Null; or, when a worker that had been given up got through
   * with it in its last moment, the line it wrote.
   */
  async refused(step: Planned, error: StepError): Promise<OperationStep | null> {
    const written = await this.repository.find(this.operationId, step.name);
    if (written) return this.keep(written);
    await this.repository.refused({ operationId: this.operationId, ...step }, error);
    return null;
  }

  private keep(step: OperationStep | null): OperationStep {
    if (!step) throw new Error('The job is held no more');
    this.steps.set(step.name, step);
    return step;
  }
}

import { LineCutter, readEvent } from './event-lines';
import { LogStream } from './log-stream';
import { OutputBudget, readText } from './output';
import type { RunEvent, RunResult, RunState } from './run-events';
import type { RunReport } from './run-report';
import type { Exit, SandboxedProcess } from './sandbox';

export interface RunOptions {
  signal?: AbortSignal;
  /** Called with one event at a time; the run waits when it returns a promise, and ends when it throws. */
  onEvent?: (event: RunEvent) => void | Promise<void>;
}

export interface RunLimits {
  timeoutSeconds: number;
  outputLimitBytes: number;
  memoryLimitBytes: number;
}

/** Lines of Ansible's own complaints that are kept for the case that it does not start. */
const KEPT_LINES = 40;

/** A playbook at work: reads what it says and ends it when it has to end. */
export class PlaybookRun {
  private readonly began = performance.now();
  private readonly budget: OutputBudget;
  private readonly complaints: string[] = [];
  private endedBy: Exclude<RunState, 'succeeded' | 'failed'> | null = null;
  private turn: Promise<void> = Promise.resolve();
  private failure: { error: unknown } | null = null;

  constructor(
    private readonly process: SandboxedProcess,
    private readonly report: RunReport,
    private readonly secrets: readonly string[],
    private readonly limits: RunLimits,
    private readonly options: RunOptions,
  ) {
    this.budget = new OutputBudget(limits.outputLimitBytes, () => this.end('output_limit'));
  }

  /** Resolves when nothing of the playbook is left. Rejects with what `onEvent` threw. */
  async result(): Promise<RunResult> {
    const timer = setTimeout(() => this.end('timeout'), this.limits.timeoutSeconds * 1000);
    const cancel = () => this.end('cancelled');
    this.process.limitMemory(this.limits.memoryLimitBytes, () => this.end('memory_limit'));
    const { signal } = this.options;
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) cancel();
    try {
      const { stdout, stderr } = this.process;
      const [exit] = await Promise.all([this.process.ended, this.readEvents(), this.read(stdout), this.read(stderr)]);
      if (this.failure) throw this.failure.error;
      return this.conclude(exit);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Only the first reason counts. */
  private end(reason: NonNullable<typeof this.endedBy>): void {
    this.endedBy ??= reason;
    this.process.kill();
  }

  private async readEvents(): Promise<void> {
    const lines = new LineCutter();
    await readText(this.process.events, this.budget, async (text) => {
      for (const line of lines.push(text)) {
        const event = readEvent(line);
        if (event) await this.tell(this.report.take(event));
      }
    });
  }

  /** Warnings, and what went wrong before there was a play. */
  private async read(stream: SandboxedProcess['stdout']): Promise<void> {
    const log = new LogStream(this.secrets);
    const take = async (lines: string[]) => {
      if (this.complaints.length < KEPT_LINES) this.complaints.push(...lines);
      await this.tell(lines.map((line) => ({ type: 'log', host: null, line })));
    };
    await readText(stream, this.budget, (text) => take(log.push(text)));
    await take(log.end());
  }

  /** One event after the other, whichever stream they come from. */
  private tell(events: readonly RunEvent[]): Promise<void> {
    this.turn = this.turn.then(async () => {
      try {
        for (const event of events) if (!this.failure) await this.options.onEvent?.(event);
      } catch (error) {
        this.failure = { error };
        this.process.kill();
      }
    });
    return this.turn;
  }

  private conclude({ code }: Exit): RunResult {
    const perTarget = this.report.results();
    const state = this.endedBy ?? (code === 0 ? 'succeeded' : 'failed');
    const elapsedMs = Math.round(performance.now() - this.began);
    return { state, exitCode: code, error: this.reasonOf(state), elapsedMs, perTarget };
  }

  private reasonOf(state: RunState): string | null {
    const { timeoutSeconds, outputLimitBytes, memoryLimitBytes } = this.limits;
    switch (state) {
      case 'failed':
        if (this.report.started) return null;
        return this.complaints.slice(0, KEPT_LINES).join('\n').trim() || 'Ansible did not start';
      case 'timeout':
        return `The run was ended: it took more than ${timeoutSeconds} s`;
      case 'output_limit':
        return `The run was ended: it said more than ${mebibytes(outputLimitBytes)}`;
      case 'memory_limit':
        return `The run was ended: its processes had more than ${mebibytes(memoryLimitBytes)} of memory`;
      default:
        return null;
    }
  }
}

const mebibytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 100) / 100} MiB`;

import type { JobLog, NewLine } from '../../../core/jobs';
import type { RunEvent } from '../runner';

/** How long lines wait for company, and how many wait for none. */
const FLUSH_MS = 250;
const BATCH = 500;

/** Writes what happens in one step of a run to the job's log, many lines at a time and in their order. */
export class RunLog {
  private waiting: NewLine[] = [];
  private writing: Promise<void> | null = null;
  /** Ends the wait for company. */
  private hurry: () => void = () => undefined;
  private failure: { error: unknown } | null = null;

  constructor(
    private readonly log: JobLog,
    private readonly step: number,
  ) {}

  /** Returns a promise when the run should wait. Throws when the job is held no more. */
  add(event: RunEvent): void | Promise<void> {
    if (this.failure) throw this.failure.error;
    const line = this.lineOf(event);
    if (!line) return;
    this.waiting.push({ ...line, data: { ...line.data, step: this.step } });
    this.writing ??= this.write();
    if (this.waiting.length < BATCH) return;
    this.hurry();
    return this.writing;
  }

  /** Everything is written when it resolves. */
  async end(): Promise<void> {
    this.hurry();
    await this.writing;
    if (this.failure) throw this.failure.error;
    await this.flush();
  }

  private async write(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, FLUSH_MS);
      this.hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    try {
      await this.flush();
    } catch (error) {
      this.failure = { error };
    }
    this.writing = null;
  }

  private async flush(): Promise<void> {
    for (let lines = this.waiting.splice(0); lines.length > 0; lines = this.waiting.splice(0)) {
      await this.log.write(lines);
    }
  }

  private lineOf(event: RunEvent): NewLine | null {
    switch (event.type) {
      case 'log':
        return { kind: 'log', text: event.line, host: event.host };
      case 'task': {
        const { host, task, taskId, status, ignored, elapsedMs } = event;
        const data = { task_id: taskId, task, status, ignored, elapsed_ms: elapsedMs };
        return { kind: 'progress', text: `${status}: ${task}`, host, data };
      }
      case 'play':
        return { kind: 'progress', text: event.name };
      case 'recap':
        return { kind: 'progress', text: 'recap', data: { hosts: event.hosts } };
    }
  }
}

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import { toOperation } from '../../core/http/operation.dto';
import { type Job, JobLine } from '../../core/jobs';
import { AppError } from '../../core/errors/app-error';
import { JobWatch } from './job-watch';
import { OperationsService } from './operations.service';

/** Lines read at a time: what a stream needs of memory, however long the log is. */
const SLICE = 500;
/** Also how soon a stream ends whose reader has lost his right. */
const KEEP_ALIVE_MS = 15_000;

/**
 * An operation as server-sent events: `state` whenever its state changes, `progress` and `log` for each line, in order
 * and numbered, so that a client goes on after the last number it saw. The stream ends with the operation.
 */
@Injectable()
export class OperationStreams {
  constructor(
    private readonly db: Database,
    private readonly operations: OperationsService,
    private readonly watch: JobWatch,
  ) {}

  /** Lines after number `after`. Throws OPERATION_NOT_FOUND at once; a right that is withdrawn later ends the stream. */
  async open(ctx: RequestContext, id: string, after: number): Promise<Readable> {
    await this.operations.get(ctx, id);
    const bell = new Bell();
    const leave = this.watch.watch(id, () => bell.ring());
    return new EventStream(this.events(ctx, id, after, bell), () => {
      leave();
      bell.close();
    });
  }

  private async *events(ctx: RequestContext, id: string, after: number, bell: Bell): AsyncGenerator<string> {
    let [last, shown] = [after, ''];
    while (!bell.closed && !this.watch.closed) {
      const job = await this.visible(ctx, id);
      if (!job) return;
      for (let full = true; full;) {
        const lines = await this.lines(id, last);
        full = lines.length === SLICE;
        last = lines.at(-1)?.id ?? last;
        if (lines.length > 0) yield lines.map(toEvent).join('');
      }
      if (job.state !== shown) yield event('state', toOperation(job), null);
      shown = job.state;
      // Read again when lines came after the state was read: none may follow the end.
      if (job.finishedAt && job.lastLine <= last) return;
      if (!(await bell.wait(KEEP_ALIVE_MS))) yield ': still here\n\n';
    }
  }

  private async visible(ctx: RequestContext, id: string): Promise<Job | null> {
    try {
      return await this.operations.get(ctx, id);
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  private async lines(id: string, after: number): Promise<JobLine[]> {
    const table = this.db.table(JobLine);
    const sql = `SELECT ${table.selectList('t')} FROM job_lines t WHERE t.job_id = $1 AND t.id > $2 ORDER BY t.id LIMIT ${SLICE}`;
    return table.revive(await this.db.query<JobLine & Record<string, unknown>>(sql, [id, after]));
  }
}

function toEvent({ id, kind, host, text, data, createdAt }: JobLine): string {
  return event(kind, { id, host, text, data, created_at: createdAt.toISOString() }, id);
}

/** JSON has no line breaks of its own, so that one `data` line holds it. */
function event(name: string, data: unknown, id: number | null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Unlike `Readable.from`, it is over at once when its reader has gone, also while it waits for the next event. */
class EventStream extends Readable {
  constructor(
    private readonly events: AsyncGenerator<string>,
    private readonly leave: () => void,
  ) {
    super();
  }

  override _read(): void {
    this.events.next().then(
      ({ done, value }) => !this.destroyed && this.push(done ? null : value),
      (error: Error) => this.destroy(error),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.leave();
    done(error);
  }
}

/** Wakes one waiter; a ring while nobody waits is kept. */
class Bell {
  closed = false;
  private rung = false;
  private wake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wake();
  }

  close(): void {
    this.closed = true;
    this.ring();
  }

  /** True when it rang within `ms`. */
  async wait(ms: number): Promise<boolean> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const { rung } = this;
    this.rung = false;
    return rung;
  }
}

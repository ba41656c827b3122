import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import type { Job } from './job.entity';
import type { JobLog } from './job-log';

export interface JobRun {
  job: Job;
  /** Fires when the job was cancelled, is held no more, or the worker stops: end everything that was started. */
  signal: AbortSignal;
  /** `system:worker`, under the id of the request that queued the job. */
  ctx: RequestContext;
  /** What those who watch the job see. */
  log: JobLog;
}

/**
 * Does a job. What it returns becomes the job's result; an {@link AppError} becomes its error, with the details as
 * result; any other error is logged and shown as INTERNAL_ERROR. It is never called twice for one job, unless the kind
 * is {@link KindOptions.resumable}.
 */
export type JobHandler = (run: JobRun) => Promise<unknown>;

export interface KindOptions {
  /**
   * The handler keeps a journal and goes on where it stood: when its worker is lost or stops, the job goes back to the
   * queue instead of becoming `lost`. A cancellation that was asked for is not forgotten: the signal fires again.
   */
  resumable?: boolean;
  /** It spends its time waiting for somebody else's work, so that many may run in a worker at a time. */
  waiting?: boolean;
}

/** Who does which kind of job. Modules register in `onModuleInit`. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, KindOptions & { handle: JobHandler }>();

  register(kind: string, handle: JobHandler, options: KindOptions = {}): void {
    if (this.handlers.has(kind)) throw new Error(`There are two handlers for jobs of kind ${kind}`);
    this.handlers.set(kind, { handle, ...options });
  }

  /** All kinds, or those with that option. */
  kinds(option?: keyof KindOptions): string[] {
    return [...this.handlers].filter(([, kind]) => !option || kind[option]).map(([name]) => name);
  }

  /** Whether jobs of this kind have that option. */
  is(option: keyof KindOptions, kind: string): boolean {
    return this.handlers.get(kind)?.[option] === true;
  }

  get(kind: string): JobHandler {
    const found = this.handlers.get(kind);
    if (!found) throw new Error(`There is no handler for jobs of kind ${kind}`);
    return found.handle;
  }
}

/** Who listens to which domain event. An event becomes one job per subscriber, with the event's payload. */
@Injectable()
export class EventHandlers {
  private readonly subscriptions = new Map<string, string[]>();

  constructor(private readonly jobs: JobHandlers) {}

  /** `subscriber` is part of the job's kind: a constant that outlives deployments. */
  on(topic: string, subscriber: string, handler: JobHandler): void {
    const kind = `event:${topic}:${subscriber}`;
    this.jobs.register(kind, handler);
    this.subscriptions.set(topic, [...this.kindsFor(topic), kind]);
  }

  /** The kinds of the jobs an event of this topic becomes. */
  kindsFor(topic: string): readonly string[] {
    return this.subscriptions.get(topic) ?? [];
  }
}

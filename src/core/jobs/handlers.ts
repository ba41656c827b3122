import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import type { Job } from './job.entity';

export interface JobRun {
  job: Job;
  /** Fires when the job was cancelled, is held no more, or the worker stops: end everything that was started. */
  signal: AbortSignal;
  /** `system:worker`, under the id of the request that queued the job. */
  ctx: RequestContext;
}

/**
 * Does a job. What it returns becomes the job's result; an {@link AppError} becomes its error, with the details as
 * result; any other error is logged and shown as INTERNAL_ERROR. It is never called twice for one job.
 */
export type JobHandler = (run: JobRun) => Promise<unknown>;

/** Who does which kind of job. Modules register in `onModuleInit`. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  register(kind: string, handler: JobHandler): void {
    if (this.handlers.has(kind)) throw new Error(`There are two handlers for jobs of kind ${kind}`);
    this.handlers.set(kind, handler);
  }

  kinds(): string[] {
    return [...this.handlers.keys()];
  }

  get(kind: string): JobHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`There is no handler for jobs of kind ${kind}`);
    return handler;
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

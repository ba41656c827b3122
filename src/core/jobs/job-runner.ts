import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config';
import { systemContext } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { LOGGER } from '../operations/logger';
import { JobHandlers } from './handlers';
import type { Job } from './job.entity';
import { JobLog } from './job-log';
import { endsWithin, JobQueue } from './job-queue';
import { JobStore, type Outcome } from './job-store';
import { Loop } from './loop';
import { RunningJob } from './running-job';

/** Also how soon a cancellation is noticed. Shorter than a third of any lease worth having. */
const BEAT_MS = 1_000;
const SETTLE_RETRY_MS = 500;
/** Jobs that wait for others take next to nothing of the worker. */
const WAITING_CONCURRENCY = 64;
/** Together with the rest of a stop below the 15 s the supervisor waits. */
const STOP_GRACE_MS = 7_000;
const ABORT_GRACE_MS = 3_000;

/** Runs jobs in the worker process: a ring makes it claim from PostgreSQL until nothing is due. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly worker = `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`;
  private readonly running = new Set<RunningJob>();
  private readonly rings = new Set<Promise<void>>();
  private stopping = false;
  /** Working jobs, those about to be claimed included. */
  private working = 0;
  private heart: Loop | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly store: JobStore,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
  ) {}

  start(): void {
    this.heart = new Loop('the heartbeat of jobs', BEAT_MS, () => this.beat(), this.logger);
    this.queue.listen(this.config.WORKER_CONCURRENCY + WAITING_CONCURRENCY, () => this.answer());
  }

  /** Stops in order: takes no more work, waits for what runs, then aborts it. What does not end is lost by its lease. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.heart) return;
    this.stopping = true;
    await this.queue.stopListening();
    const idle = Promise.allSettled(this.rings);
    if (!(await endsWithin(idle, STOP_GRACE_MS))) {
      for (const running of this.running) running.abort('stopping');
      await endsWithin(idle, ABORT_GRACE_MS);
    }
    await this.heart.stop();
  }

  private async answer(): Promise<void> {
    const work = this.claimAll();
    this.rings.add(work);
    await work.finally(() => this.rings.delete(work));
  }

  private async claimAll(): Promise<void> {
    while (!this.stopping && (await this.claimOne()));
  }

  /** Claims the next job there is room for and runs it. False when nothing is due. */
  private async claimOne(): Promise<boolean> {
    const mayWork = this.working < this.config.WORKER_CONCURRENCY;
    const kinds = this.handlers.kinds(mayWork ? undefined : 'waiting');
    if (kinds.length === 0) return false;
    if (mayWork) this.working++;
    let leave = mayWork;
    try {
      const sentAt = performance.now();
      const job = await this.store.claim(kinds, this.worker, this.config.JOB_LEASE_SECONDS);
      if (!job) return false;
      if (mayWork && this.handlers.is('waiting', job.kind)) {
        this.working--;
        leave = false;
        // Others may have passed over work because of the place that was kept here.
        this.answer().catch((err: unknown) => this.logger.warn({ err }, 'nothing could be claimed'));
      }
      await this.run(new RunningJob(job, this.leaseEnd(sentAt)));
      return true;
    } finally {
      if (leave) this.working--;
    }
  }

  private async run(running: RunningJob): Promise<void> {
    const { job, signal } = running;
    const startedAt = performance.now();
    this.running.add(running);
    try {
      const outcome = await this.outcomeOf(job, signal);
      const settled = outcome !== null && (await this.settle(job, outcome));
      if (!outcome && RunningJob.reasonOf(signal) === 'stopping' && this.handlers.is('resumable', job.kind))
        await this.store.release(job);
      const facts = {
        job: job.number,
        kind: job.kind,
        request_id: job.requestId,
        state: settled ? outcome.state : 'not ours',
      };
      this.logger.info({ ...facts, ms: Math.round(performance.now() - startedAt) }, 'job ended');
    } finally {
      this.running.delete(running);
      running.end();
    }
  }

  /** Null when the job is not ours to end. */
  private async outcomeOf(job: Job, signal: AbortSignal): Promise<Outcome | null> {
    try {
      const ctx = systemContext('system:worker', job.requestId);
      const log = new JobLog(this.store, job);
      return { state: 'succeeded', result: (await this.handlers.get(job.kind)({ job, signal, ctx, log })) ?? null };
    } catch (error) {
      if (!signal.aborted) return this.failure(job, error);
      return RunningJob.reasonOf(signal) === 'cancelled' ? { state: 'cancelled' } : null;
    }
  }

  private failure(job: Job, error: unknown): Outcome {
    if (error instanceof AppError && error.code !== 'INTERNAL_ERROR') {
      return { state: 'failed', errorCode: error.code, errorMessage: error.message, result: error.details };
    }
    this.logger.error(
      { err: error, job: job.number, kind: job.kind, request_id: job.requestId },
      'job failed unexpectedly',
    );
    const { code, message } = new AppError('INTERNAL_ERROR');
    return { state: 'failed', errorCode: code, errorMessage: message };
  }

  /** Waits while PostgreSQL is away: the job has run, that must not be forgotten. */
  private async settle(job: Job, outcome: Outcome): Promise<boolean> {
    for (;;) {
      try {
        return await this.store.settle(job, outcome);
      } catch (error) {
        const away = error instanceof AppError && error.code === 'SERVICE_UNAVAILABLE';
        // A result that PostgreSQL cannot store is a mistake of the handler.
        if (!away)
          return this.store.settle(job, this.failure(job, new Error('The result cannot be stored', { cause: error })));
        await sleep(SETTLE_RETRY_MS);
      }
    }
  }

  private async beat(): Promise<void> {
    const beating = [...this.running];
    if (beating.length === 0) return;
    const sentAt = performance.now();
    const states = await this.store.heartbeat(
      beating.map(({ job }) => job),
      this.config.JOB_LEASE_SECONDS,
    );
    for (const running of beating) {
      const state = states.get(running.job.id);
      if (!state) running.abort('lost');
      else running.renew(this.leaseEnd(sentAt));
      if (state === 'cancelling') running.abort('cancelled');
    }
  }

  /** PostgreSQL counts the lease from some moment after `sentAt`; counting from there is the safe side. */
  private leaseEnd(sentAt: number): number {
    return sentAt + this.config.JOB_LEASE_SECONDS * 1_000;
  }
}

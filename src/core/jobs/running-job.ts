import { performance } from 'node:perf_hooks';
import type { Job } from './job.entity';

/** Why a handler has to stop: on demand, because somebody may have given the job up, or because the worker ends. */
export type AbortReason = 'cancelled' | 'lost' | 'stopping';

/** What `signal.reason` of an aborted job is. */
export class JobAborted extends Error {
  constructor(readonly reason: AbortReason) {
    super(`The job was aborted: ${reason}`);
    this.name = 'JobAborted';
  }
}

/** A job at work in this process. It is aborted when its lease ends without having been renewed. */
export class RunningJob {
  private readonly controller = new AbortController();
  private lease: NodeJS.Timeout | undefined;
  private ended = false;

  /** `leaseEnd` on the clock of `performance.now()`, in milliseconds. */
  constructor(
    readonly job: Job,
    leaseEnd: number,
  ) {
    this.renew(leaseEnd);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  renew(leaseEnd: number): void {
    clearTimeout(this.lease);
    if (!this.ended) this.lease = setTimeout(() => this.abort('lost'), leaseEnd - performance.now());
  }

  /** Only the first reason counts. */
  abort(reason: AbortReason): void {
    this.controller.abort(new JobAborted(reason));
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.lease);
  }

  static reasonOf({ reason }: AbortSignal): AbortReason | null {
    return reason instanceof JobAborted ? reason.reason : null;
  }
}

import { Injectable } from '@nestjs/common';
import { systemContext } from '../context/request-context';
import { UnitOfWork } from '../database/unit-of-work';
import { JobStore } from './job-store';

/** Jobs that come back. However many workers run, there is one unfinished job of a scheduled kind. */
@Injectable()
export class Schedules {
  private readonly periods = new Map<string, number>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: JobStore,
  ) {}

  /** Runs jobs of this kind at every multiple of `seconds` on PostgreSQL's clock; one that takes longer skips turns. */
  every(seconds: number, kind: string): void {
    this.periods.set(kind, seconds);
  }

  /** Queues the next turn of every kind whose last one has ended. For the relay. */
  async enqueueNext(): Promise<void> {
    const ctx = systemContext('system:worker');
    for (const [kind, seconds] of this.periods) {
      await this.uow.run(ctx, async (tx) => {
        const [next] = await tx.query<{ at: Date }>(
          'SELECT to_timestamp((floor(extract(epoch FROM now()) / $1::integer) + 1) * $1::integer) AS at',
          [seconds],
        );
        await this.store.enqueueInTx(tx, ctx, {
          kind,
          payload: {},
          dedupeKey: 'scheduled',
          ...(next && { runAfter: next.at }),
        });
      });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { systemContext } from '../context/request-context';
import { UnitOfWork } from '../database/unit-of-work';
import { JobStore } from './job-store';

/** Jobs that come back. However many workers run, there is one unfinished job of a scheduled kind. */
@Injectable()
export class Schedules {
  private readonly periods = new Map<string, number>();
  /** Kinds whose first turn is now. */
  private readonly due = new Set<string>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: JobStore,
  ) {}

  /**
   * Runs jobs of this kind at every multiple of `seconds` on PostgreSQL's clock; one that takes longer skips turns. With
   * `atStart` also when this process starts, unless a turn waits already.
   */
  every(seconds: number, kind: string, { atStart = false } = {}): void {
    this.periods.set(kind, seconds);
    if (atStart) this.due.add(kind);
  }

  /** Queues the next turn of every kind whose last one has ended. For the relay. */
  async enqueueNext(): Promise<void> {
    const ctx = systemContext('system:worker');
    for (const [kind, seconds] of this.periods) {
      const now = this.due.has(kind);
      await this.uow.run(ctx, async (tx) => {
        const [next] = await tx.query<{ at: Date }>(
          'SELECT to_timestamp((floor(extract(epoch FROM now()) / $1::integer) + 1) * $1::integer) AS at',
          [seconds],
        );
        await this.store.enqueueInTx(tx, ctx, {
          kind,
          payload: {},
          dedupeKey: 'scheduled',
          ...(next && !now && { runAfter: next.at }),
        });
      });
      this.due.delete(kind);
    }
  }
}

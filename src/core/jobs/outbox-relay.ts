import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemContext } from '../context/request-context';
import { UnitOfWork } from '../database/unit-of-work';
import { LOGGER } from '../operations/logger';
import { EventHandlers } from './handlers';
import { JobQueue } from './job-queue';
import { JobStore } from './job-store';
import { Loop } from './loop';
import { Outbox } from './outbox';
import { Schedules } from './schedules';

/** Half of it is what a job waits for its ring on average; an idle look is a short transaction and a statement. */
const POLL_MS = 100;
const CARE_MS = 2_000;
const BATCH = 100;
/** A job that nobody has started is rung again after so long. */
const RING_AGAIN_SECONDS = 10;
const RETRY_SECONDS = 2;

/**
 * Hands on what transactions left in the outbox: events become jobs, jobs ring. Runs in workers only (docs/adr/0003)
 * and also takes care of lost and scheduled jobs. Any number of relays may run.
 */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private loops: Loop[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly store: JobStore,
    private readonly events: EventHandlers,
    private readonly queue: JobQueue,
    private readonly schedules: Schedules,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.queue.open();
    const relay = new Loop('the outbox relay', POLL_MS, () => this.relay(), this.logger);
    this.loops = [relay, new Loop('the care for jobs', CARE_MS, () => this.care(), this.logger)];
    this.outbox.onNudge(() => relay.wake());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async relay(): Promise<void> {
    while ((await this.fanOut()) === BATCH);
    // Without Redis the rings stay where they are.
    if (this.queue.ready) await this.ring();
  }

  /** Turns events into jobs in one transaction: each subscriber gets each event exactly once. */
  private async fanOut(): Promise<number> {
    return this.uow.run(systemContext('system:worker'), async (tx) => {
      const events = await this.outbox.takeEventsInTx(tx, BATCH);
      for (const { topic, payload, requestId, requestedBy } of events) {
        const origin = { requestId, actor: { id: requestedBy } };
        for (const kind of this.events.kindsFor(topic)) await this.store.enqueueInTx(tx, origin, { kind, payload });
      }
      return events.length;
    });
  }

  private async ring(): Promise<void> {
    const ids = await this.outbox.takeRings(BATCH, RING_AGAIN_SECONDS);
    try {
      await this.queue.ring(ids);
    } catch (error) {
      await this.outbox.retryRings(ids, RETRY_SECONDS);
      throw error;
    }
  }

  private async care(): Promise<void> {
    for (const { id, kind, state } of await this.store.reapLost())
      this.logger.error({ job: id, kind, state }, 'the worker of a job is gone');
    await this.schedules.enqueueNext();
  }
}

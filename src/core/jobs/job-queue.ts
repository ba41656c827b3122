import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import Bull from 'bull';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config';
import { LOGGER } from '../operations/logger';
import { connectRedis } from './redis';

const RING_TIMEOUT_MS = 2_000;
const CLOSE_TIMEOUT_MS = 3_000;

/*
 * A ring that was taken by a worker which then died blocks its id in Bull until its lock has run out and two checks
 * have seen that. Together with the relay's next ring that must stay below 30 s.
 */
const SETTINGS: Bull.AdvancedSettings = {
  maxStalledCount: 0,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  retryProcessDelay: 500,
};

/** The doorbell: Bull tells the workers that there is something to claim. Nothing in Redis is worth keeping. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private queue: Bull.Queue | undefined;
  private readonly clients: Redis[] = [];
  private unreachable = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether a ring would be heard now. */
  get ready(): boolean {
    return this.clients[0]?.status === 'ready';
  }

  /** Connects, now or whenever Redis is there. */
  open(): void {
    this.queue ??= new Bull('jobs', {
      prefix: this.prefix(),
      settings: SETTINGS,
      createClient: () => this.connect(),
    });
  }

  /** Calls `work` for every ring, `concurrency` at a time. */
  listen(concurrency: number, work: () => Promise<void>): void {
    this.open();
    // Rejects when the queue is closed before Redis was ever there.
    this.queue?.process(concurrency, work).catch(() => undefined);
  }

  /** Rings once for each id; an id that still waits for a worker is not rung twice. Rejects in time when Redis is slow. */
  async ring(ids: readonly string[]): Promise<void> {
    const { queue } = this;
    if (ids.length === 0) return;
    if (!queue) throw new Error('The job queue is not open');
    const options = { removeOnComplete: true, removeOnFail: true };
    const rings = Promise.all(ids.map((jobId) => queue.add({}, { ...options, jobId })));
    if (await endsWithin(rings, RING_TIMEOUT_MS)) return;
    // The other side may have gone without a word; new connections show it.
    for (const client of this.clients) client.disconnect(true);
    throw new Error('Redis does not answer in time');
  }

  /** Takes no more rings. Work in progress goes on. A Redis that is not there has nothing to be told. */
  async stopListening(): Promise<void> {
    const closed = this.queue?.close(true).catch(() => undefined);
    if (closed) await endsWithin(closed, CLOSE_TIMEOUT_MS);
  }

  onApplicationShutdown(): void {
    for (const client of this.clients) client.disconnect();
  }

  /** Instances that share a Redis must not take each other's rings: the name of the database tells them apart. */
  private prefix(): string {
    const { host, pathname } = new URL(this.config.DATABASE_URL);
    return `virtflow:${createHash('sha256')
      .update(host + pathname)
      .digest('hex')
      .slice(0, 12)}`;
  }

  private connect(): Redis {
    const client = connectRedis(this.config.REDIS_URL, {
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
    });
    client.on('error', ({ message }: Error) => {
      if (!this.unreachable)
        this.logger.warn({ reason: message }, 'Redis is not reachable: jobs are accepted and wait');
      this.unreachable = true;
    });
    client.on('ready', () => {
      if (this.unreachable) this.logger.info('Redis is reachable again');
      this.unreachable = false;
    });
    this.clients.push(client);
    return client;
  }
}

/** True when `work` ended in time; it goes on otherwise. Rejects when it fails in time. */
export async function endsWithin(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, timeoutMs, false)));
  try {
    return await Promise.race([work.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database';

const LATENCY_BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The numbers of this process for Prometheus. Labels are routes and codes, never ids or names. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'virtflow_http_request_seconds',
    help: 'Latency of HTTP requests by route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: LATENCY_BUCKETS_SECONDS,
    registers: [this.registry],
  });

  readonly claims = new Counter({
    name: 'virtflow_claims_total',
    help: 'Capacity claims by outcome: granted, or the code of the refusal',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  constructor(db: Database) {
    const pool: Gauge<'state'> = new Gauge({
      name: 'virtflow_database_connections',
      help: 'Connections of the pool by state',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect: () => {
        const { totalCount, idleCount, waitingCount } = db.pool;
        pool.set({ state: 'open' }, totalCount);
        pool.set({ state: 'idle' }, idleCount);
        pool.set({ state: 'waiting' }, waitingCount);
      },
    });
    const memory: Gauge = new Gauge({
      name: 'virtflow_resident_memory_bytes',
      help: 'Resident memory of the process',
      registers: [this.registry],
      collect: () => memory.set(process.memoryUsage.rss()),
    });
    const queue: Gauge<'state'> = new Gauge({
      name: 'virtflow_jobs',
      help: 'Jobs that are not finished, by state',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect: async () => {
        queue.reset();
        const rows = await db.query<{ state: string; count: number }>(
          `SELECT state, count(*)::int AS count FROM jobs WHERE finished_at IS NULL GROUP BY state`,
        );
        for (const { state, count } of rows) queue.set({ state }, count);
      },
    });
  }
}

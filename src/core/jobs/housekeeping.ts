import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { IDEMPOTENCY_HOURS } from '../http/idempotency';
import { JobHandlers } from './handlers';
import { Schedules } from './schedules';

export const HOUSEKEEPING = 'housekeeping';
const PERIOD_SECONDS = 3_600;
/** Small enough that no statement holds its locks for long. */
const BATCH = 1_000;

/** Removes what has served its time, every hour. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  private readonly purges = new Map<string, string>();

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly db: Database,
    private readonly handlers: JobHandlers,
    private readonly schedules: Schedules,
  ) {
    this.register(
      'idempotency keys',
      `DELETE FROM idempotency_keys WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM idempotency_keys WHERE created_at < now() - make_interval(hours => ${IDEMPOTENCY_HOURS}) LIMIT $1))`,
    );
    this.register(
      'finished jobs',
      `DELETE FROM jobs WHERE id IN (
         SELECT id FROM jobs WHERE finished_at < now() - make_interval(days => ${config.OPERATION_RETENTION_DAYS}) ORDER BY finished_at LIMIT $1)`,
    );
  }

  onModuleInit(): void {
    this.handlers.register(HOUSEKEEPING, ({ signal }) => this.run(signal));
    this.schedules.every(PERIOD_SECONDS, HOUSEKEEPING);
  }

  /** `sql` changes at most $1 rows that are due and is repeated until it finds fewer. */
  register(name: string, sql: string): void {
    this.purges.set(name, sql);
  }

  /** Runs every statement, also when one of them fails, and returns how many rows each found. */
  private async run(signal: AbortSignal): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    const failures: Error[] = [];
    for (const [name, sql] of this.purges) {
      try {
        found[name] = await this.purge(sql, signal);
      } catch (cause) {
        failures.push(new Error(`Purging ${name} failed`, { cause }));
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Housekeeping is not complete');
    return found;
  }

  private async purge(sql: string, signal: AbortSignal): Promise<number> {
    for (let found = 0; ;) {
      signal.throwIfAborted();
      const rows = await this.db.query(
        `WITH purged AS (${sql} RETURNING 1) SELECT count(*)::int AS count FROM purged`,
        [BATCH],
      );
      const { count } = rows[0] as { count: number };
      found += count;
      if (count < BATCH) return found;
    }
  }
}

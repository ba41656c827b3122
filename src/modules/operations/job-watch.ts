import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database } from '../../core/database/database';
import type { JobState } from '../../core/jobs';
import { Loop } from '../../core/jobs/loop';
import { LOGGER } from '../../core/operations/logger';

const POLL_MS = 250;

interface Seen {
  state: JobState;
  lastLine: number;
}

interface Watched {
  seen: string;
  wake: Set<() => void>;
}

/** Tells who watches a job that it has moved: one statement for all watchers of this process, none without any. */
@Injectable()
export class JobWatch implements BeforeApplicationShutdown {
  private readonly watched = new Map<string, Watched>();
  private loop: Loop | undefined;
  private closing = false;

  constructor(
    private readonly db: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether this process ends: streams end too. */
  get closed(): boolean {
    return this.closing;
  }

  /** How many jobs are watched. */
  get watching(): number {
    return this.watched.size;
  }

  /** Calls `wake` whenever the job's state or log has changed, until the returned function is called. */
  watch(id: string, wake: () => void): () => void {
    const entry = this.watched.get(id) ?? { seen: '', wake: new Set() };
    this.watched.set(id, entry);
    entry.wake.add(wake);
    this.loop ??= new Loop('the watch over jobs', POLL_MS, () => this.look(), this.logger);
    return () => {
      entry.wake.delete(wake);
      if (entry.wake.size === 0) this.watched.delete(id);
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    for (const { wake } of this.watched.values()) for (const call of wake) call();
    await this.loop?.stop();
  }

  private async look(): Promise<void> {
    const ids = [...this.watched.keys()];
    if (ids.length === 0) return;
    const rows = await this.db.query<Seen & { id: string }>(
      'SELECT id, state, last_line AS "lastLine" FROM jobs WHERE id = ANY($1)',
      [ids],
    );
    for (const { id, state, lastLine } of rows) {
      const entry = this.watched.get(id);
      const now = `${state} ${lastLine}`;
      if (!entry || entry.seen === now) continue;
      entry.seen = now;
      for (const wake of entry.wake) wake();
    }
  }
}

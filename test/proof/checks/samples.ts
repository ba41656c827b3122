import { setTimeout as sleep } from 'node:timers/promises';
import { BOOKS } from './books';
import type { Finding } from './finding';
import type { Site } from '../site';

const PERIOD_MS = 1_000;

/** The books, looked at while everything moves and fails: they must be right in every moment, not only in the end. */
export class Samples {
  readonly findings: Finding[] = [];
  /** How often it was possible to look. */
  taken = 0;

  constructor(private readonly site: Site) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look().catch(() => undefined); // PostgreSQL is down
      await sleep(PERIOD_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    for (const [invariant, what, sql] of BOOKS)
      for (const row of await this.site.sql(sql))
        this.findings.push({ invariant, what: `for a moment: ${what}`, ...row });
    this.taken += 1;
  }
}

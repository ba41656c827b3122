import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Finding, Ground } from './checks/finding';
import type { History } from './history';
import { printReport } from './report';
import { run } from './run';

/*
 * `npm run soak -- [--seed 1] [--seconds 1800]`: the same clients while nothing fails. Not one answer may be of the kind
 * that says nothing, and what the second quarter of the time needed, the last one may not exceed.
 */

const PERIOD_MS = 5_000;
/** What the last quarter may need more than the second one: noise of the collector, and of the machine. */
const MEMORY = { times: 1.1, plus: 8 };
const FILES = { times: 1, plus: 10 };
const CONNECTIONS = { times: 1, plus: 4 };
const LATENCY = { times: 1.5, plus: 20 };

/** What was seen at a moment, by the name of what it is. */
interface Sample {
  at: number;
  values: Map<string, number>;
}

interface Trend {
  what: string;
  early: number;
  late: number;
  isFlat: boolean;
}

async function look({ site, history }: Ground): Promise<Sample> {
  const values = new Map<string, number>();
  for (const { name, pid } of site.programs) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    values.set(`${name}: MB resident`, (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6);
    values.set(`${name}: files`, (await readdir(`/proc/${pid}/fd`)).length);
  }
  const [row] = await site.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'virtflow_app'`,
  );
  values.set('connections of the database', row?.n ?? 0);
  values.set('keys in Redis', await site.redisKeys());
  return { at: history.now(), values };
}

const allowance = (what: string) => (what.endsWith('resident') ? MEMORY : what.endsWith('files') ? FILES : CONNECTIONS);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The second quarter against the last: the first one warms up. */
function trends(samples: readonly Sample[], history: History): Trend[] {
  const [first, last] = [samples[0]?.at ?? 0, samples[samples.length - 1]?.at ?? 0];
  const quarter = (at: number) => Math.min(3, Math.floor(((at - first) / (last - first)) * 4));
  const compare = (what: string, of: (n: number) => number, { times, plus } = allowance(what)): Trend => {
    const [early, late] = [of(1), of(3)];
    return { what, early, late, isFlat: late <= early * times + plus };
  };
  const found = [...(samples[0]?.values.keys() ?? [])].map((what) =>
    compare(what, (n) =>
      median(samples.filter(({ at }) => quarter(at) === n).map(({ values }) => values.get(what) ?? 0)),
    ),
  );
  const p99 = (n: number) => {
    const times = history.ops.filter(({ start }) => quarter(start) === n).map(({ start, end }) => end - start);
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  };
  return [...found, compare('p99 of all requests, ms', p99, LATENCY)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '1800' } },
  });
  const options = { project: join(__dirname, '../..'), seed: Number(values.seed), seconds: Number(values.seconds) };
  let found: Trend[] = [];
  const unanswered: Finding[] = [];
  const report = await run(options, async (ground, signal) => {
    const samples: Sample[] = [];
    while (!signal.aborted) {
      samples.push(await look(ground));
      await sleep(PERIOD_MS, undefined, { signal }).catch(() => undefined);
    }
    found = trends(samples, ground.history);
    for (const { outcome, kind, attempts } of ground.history.ops)
      if (outcome === 'unknown') unanswered.push({ invariant: 'soak', what: 'no answer', kind, attempts });
  });
  const rising = found
    .filter(({ isFlat }) => !isFlat)
    .map(({ what, ...trend }) => ({ invariant: 'soak', what, ...trend }));
  report.findings.push(...unanswered, ...rising);
  printReport(
    report,
    found.map(
      ({ what, early, late, isFlat }) => `${what}: ${early.toFixed(1)} → ${late.toFixed(1)}${isFlat ? '' : ' RISES'}`,
    ),
  );
  if (report.findings.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

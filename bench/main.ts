import { JwtService } from '@nestjs/jwt';
import { say } from '../src/embedded/processes';
import { AccessTokens } from '../src/modules/auth/jwt';
import type { Config } from '../src/core/config/config';
import { checkLedger, measureCreates, raceForLastPlaces } from './creates';
import { addMachines, loadDataset, raiseGrants, sessionId, userId } from './dataset';
import { measureImports } from './imports';
import { measureMachines } from './machines';
import { measureDetail, measureGrowth, measureLists, type Sides, warmUp } from './lists';
import { type Options, parseOptions } from './options';
import { measurePower } from './power';
import { plannerCostMs } from './planner-cost';
import { atMost, machine, type Row, table } from './report';
import { measureRuns } from './runs';
import { measureSearch } from './search';
import { Cleanup, copyDatabase, peakResidentMb, startApi, startBareServer, startStack } from './stack';

const GROWTH = 10;
/** Growing further would take longer than everything else. */
const MAX_GRANTS_TO_GROW = 100_000;
const PLANNER_MS = 50;
const RESIDENT_MB = 250;

/** Measures what was asked for and returns the lines of the table. Throws when something is wrong rather than slow. */
async function bench(options: Options, cleanup: Cleanup): Promise<Row[]> {
  const rows: Row[] = [];
  const report = (...more: Row[]) => rows.push(...more);
  const stack = await startStack(cleanup);
  const { database } = stack;
  say(`Loading 10,000 hosts, 1,000 users and ${options.grants.toLocaleString('en')} grants ...`);
  await loadDataset(database.ownerUrl, options.grants);
  const grows = options.parts.has('growth') && options.grants <= MAX_GRANTS_TO_GROW;
  const grown = grows ? await copyDatabase(database, 'grown') : null;
  const searched = options.parts.has('search') ? await copyDatabase(database, 'searched') : null;
  const [api, bare] = [await startApi(cleanup, stack, database), await startBareServer(cleanup, stack, database)];
  const tokens = new AccessTokens({ JWT_SECRET: stack.jwtSecret } as Config, new JwtService());
  const sides: Sides = { api: api.url, bare: bare.url, token: (user) => tokens.sign(userId(user), sessionId(user)) };

  await step('nothing yet: warming up', () => warmUp([api.url, bare.url], sides.token));
  if (options.parts.has('lists')) report(...(await step('lists', () => measureLists(sides, options))));
  if (options.parts.has('detail')) report(...(await step('detail', () => measureDetail(sides, options))));
  if (options.parts.has('machines'))
    report(...(await step('machines', () => measureMachines(sides, database, options))));
  if (grown) {
    await step(`growing a copy to ${(options.grants * GROWTH).toLocaleString('en')} grants`, () =>
      raiseGrants(grown.ownerUrl, options.grants * GROWTH),
    );
    const other = await startApi(cleanup, stack, grown);
    await warmUp([other.url], sides.token);
    report(...(await step('growth', () => measureGrowth([api.url, other.url], sides.token, options))));
    await other.stop();
  }
  if (searched) {
    await step('nothing yet: adding 90,000 machines to a copy', () => addMachines(searched.ownerUrl));
    const other = await startApi(cleanup, stack, searched);
    await warmUp([other.url], sides.token);
    report(...(await step('search', () => measureSearch(other.url, sides.token, options))));
    await other.stop();
  }
  if (options.parts.has('creates')) {
    report(...(await step('creates', () => measureCreates(sides, options))));
    say(await raceForLastPlaces(sides));
    say(await checkLedger(sides, database));
  }
  report(atMost(RESIDENT_MB, 'API memory, most that was resident', await peakResidentMb(api), 'MB'));
  if (options.parts.has('imports')) report(...(await step('imports', () => measureImports(sides))));
  if (options.parts.has('planner'))
    report(atMost(PLANNER_MS, 'planner, 10,000 hosts ranked with reasons, CPU', plannerCostMs(), 'ms'));
  if (options.parts.has('power')) report(...(await step('power', () => measurePower(cleanup))));
  if (options.parts.has('runs')) report(...(await step('runs', () => measureRuns(cleanup))));
  return rows;
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  say(`Measuring ${name} ...`);
  return work();
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const cleanup = new Cleanup();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanup.run().finally(() => process.exit(130)));
  }
  const started = Date.now();
  try {
    const rows = await bench(options, cleanup);
    say(`\n${machine()}; ${options.rounds} rounds of ${options.seconds} s on each side\n`);
    say(table(rows));
    say(`\n${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    await cleanup.run();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

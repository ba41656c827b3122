import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Done } from './faults';
import { print, printReport } from './report';
import { run } from './run';

/*
 * `npm run proof -- [--seed 1] [--seconds 900] [--rounds 1]`: one VirtFlow of several processes, clients, and things that
 * fail. A seed chooses what clients do and what fails; when exactly, no seed can choose. See docs/reliability.md.
 */

function countsOf(done: readonly Done[]): string[] {
  const counts = new Map<string, number>();
  for (const { fault } of done) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const slowest = Math.max(0, ...done.map(({ recoveredMs }) => recoveredMs ?? Infinity));
  return [
    ...[...counts].sort().map(([fault, count]) => `${String(count).padStart(4)} x ${fault}`),
    `${done.length} faults, the APIs back after ${slowest} ms at the latest`,
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '900' },
      rounds: { type: 'string', default: '1' },
    },
  });
  const project = join(__dirname, '../..');
  for (let round = 0; round < Number(values.rounds); round++) {
    const options = { project, seed: Number(values.seed) + round, seconds: Number(values.seconds) };
    let done: readonly Done[] = [];
    const report = await run(options, async ({ faults }, signal) => {
      await faults.run(signal);
      ({ done } = faults);
    });
    printReport(report, countsOf(done));
    if (report.findings.length > 0) process.exitCode = 1;
  }
  print(process.exitCode ? 'Some promises were broken' : 'All promises were kept');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

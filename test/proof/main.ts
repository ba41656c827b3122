import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prove, type Report } from './run';

/*
 * `npm run proof -- [--seed 1] [--seconds 900] [--rounds 1] [--faultless]`: one VirtFlow of several processes, clients,
 * and things that fail. See docs/reliability.md.
 */

const print = (line: string): void => void process.stdout.write(`${line}\n`);

export function printReport({ seed, seconds, ops, faults, findings, dir }: Report): void {
  print(`seed ${seed}, ${seconds} s`);
  for (const [kind, { ok, refused, unknown }] of Object.entries(ops).sort())
    print(`  ${kind.padEnd(18)} ${ok} done, ${refused} refused, ${unknown} unknown`);
  for (const [fault, count] of Object.entries(faults).sort()) print(`  ${String(count).padStart(4)} x ${fault}`);
  for (const finding of findings.slice(0, 50)) print(`  BROKEN ${JSON.stringify(finding)}`);
  print(findings.length === 0 ? '  every promise was kept' : `  ${findings.length} promises broken; logs in ${dir}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '900' },
      rounds: { type: 'string', default: '1' },
      faultless: { type: 'boolean', default: false },
    },
  });
  for (let round = 0; round < Number(values.rounds); round++) {
    const report = await prove({
      project: join(__dirname, '../..'),
      seed: Number(values.seed) + round,
      seconds: Number(values.seconds),
      faultless: values.faultless,
    });
    printReport(report);
    if (report.findings.length > 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

import type { Finding } from './checks/finding';
import type { Report } from './run';

const MOST_FINDINGS = 50;

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What was asked, what is to be told beside it, and what was found. */
export function printReport({ seed, seconds, ops, findings, dir }: Report, more: readonly string[]): void {
  print(`seed ${seed}, ${seconds} s`);
  for (const [kind, { ok, refused, unknown }] of Object.entries(ops).sort())
    print(`  ${kind.padEnd(18)} ${ok} done, ${refused} refused, ${unknown} unknown`);
  for (const line of more) print(`  ${line}`);
  for (const finding of findings.slice(0, MOST_FINDINGS)) print(`  BROKEN ${text(finding)}`);
  const where = dir === null ? '' : `; logs in ${dir}`;
  print(findings.length === 0 ? '  every promise was kept' : `  ${findings.length} promises broken${where}`);
}

const text = ({ invariant, what, ...details }: Finding): string => `${invariant} ${what}: ${JSON.stringify(details)}`;

import { arch, cpus, release, totalmem, type } from 'node:os';
import type { Figures } from './load';

/** A line of the table. */
export interface Row {
  work: string;
  figures: string;
  value: string;
  target: string;
  met: boolean;
}

/** The API must reach this share of the bare server's requests per second. */
export function atLeast(target: number, work: string, { subject, reference, ratio }: Figures): Row {
  return {
    work,
    figures: `${subject.toFixed(0)} of ${reference.toFixed(0)} req/s`,
    value: ratio.toFixed(2),
    target: `≥ ${target}`,
    met: ratio >= target,
  };
}

export function atMost(target: number, work: string, value: number, unit: string): Row {
  return {
    work,
    figures: '',
    value: `${value.toFixed(1)} ${unit}`,
    target: `< ${target} ${unit}`,
    met: value < target,
  };
}

export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.version}`;
}

/** A Markdown table whose columns line up. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['work', 'figures', 'result', 'target', ''],
    ...rows.map(({ work, figures, value, target, met }) => [work, figures, value, target, met ? 'PASS' : 'MISS']),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  text.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return text.join('\n');
}

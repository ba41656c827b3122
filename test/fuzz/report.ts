import type { Finding, Tally } from './fuzzer';
import type { Memory } from './processes';

/** What the heap may differ by between two thirds of a run: caches that are not full yet, statements not yet compiled. */
const TOLERANCE = 1.08;
const SHOWN_EACH = 3;

/** Requests and answers of one version. */
export function summary(surface: string, { requests, answers, unreached, findings }: Tally): string {
  const roles = new Map<string, string[]>();
  for (const [key, count] of Object.entries(answers).sort()) {
    const [role = '', status = ''] = key.split(' ');
    roles.set(role, [...(roles.get(role) ?? []), `${status}: ${count}`]);
  }
  return [
    `${surface}: ${requests} requests, ${findings.length} findings`,
    ...[...roles].map(([role, counts]) => `  ${role.padEnd(10)} ${counts.join('  ')}`),
    `  never succeeded: ${unreached.length}`,
    ...unreached.map((line) => `    ${line}`),
  ].join('\n');
}

/** The findings by what is wrong, the first of each with its request. */
export function lines(findings: readonly Finding[]): string {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = finding.problem
      .replace(/ in [{["].*$/s, '')
      .replace(/(: )?[{["].*$/s, '')
      .slice(0, 160);
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds.values()]
    .map((same) =>
      [
        `\n${same.length} × ${same[0]?.problem.slice(0, 700)}`,
        ...same
          .slice(0, SHOWN_EACH)
          .map(
            ({ surface, seed, number, curl }) => `  ${surface} SEED=${seed} number ${number} ${curl.slice(0, 1_500)}`,
          ),
      ].join('\n'),
    )
    .join('\n');
}

/**
 * Whether memory grew: the median of the last third of the measures against that of the one before. In the first third
 * code is compiled and caches fill.
 */
export function grown(memory: readonly Memory[]): { text: string; more: boolean } {
  const third = Math.floor(memory.length / 3);
  const median = (from: number, of: keyof Memory): number =>
    memory
      .slice(from, from + third)
      .map((measure) => measure[of])
      .sort((a, b) => a - b)[Math.floor(third / 2)] ?? 0;
  const figures = (of: keyof Memory): string =>
    [0, third, memory.length - third].map((from) => `${(median(from, of) / 1e6).toFixed(1)} MB`).join(' → ');
  const more = median(memory.length - third, 'heap') > median(third, 'heap') * TOLERANCE;
  const text = `Memory of the API by thirds: heap after collection ${figures('heap')}, resident ${figures('resident')}${more ? ': IT GROWS' : ''}`;
  return { text, more };
}

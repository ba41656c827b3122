import type { Finding, Tally } from './fuzzer';
import type { Memory } from './processes';

/** What the heap may grow by in two thirds of a run: caches that are not full yet, statements not yet compiled. */
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
 * Whether memory grew: what the typical step from one measure to the next would come to, after the first third, in which
 * code is compiled and caches fill. A leak makes every step a step up; a library that is loaded once makes one.
 */
export function grown(memory: readonly Memory[]): { text: string; more: boolean } {
  const heaps = memory.slice(Math.floor(memory.length / 3)).map(({ heap }) => heap);
  const growth = median(heaps.slice(1).map((heap, n) => heap - (heaps[n] ?? 0))) * (heaps.length - 1);
  const more = growth > (heaps[0] ?? 0) * (TOLERANCE - 1);
  const figures = (of: keyof Memory): string =>
    [0, Math.floor(memory.length / 3), memory.length - 1]
      .map((n) => `${((memory[n]?.[of] ?? 0) / 1e6).toFixed(1)} MB`)
      .join(' → ');
  const text = `Memory of the API: heap after collection ${figures('heap')}, steps come to ${(growth / 1e6).toFixed(1)} MB, resident ${figures('resident')}${more ? ': IT GROWS' : ''}`;
  return { text, more };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

import { dataOf, type ProofClient } from '../client';
import type { Estate } from '../estate';
import type { Op } from '../history';
import type { Random } from '../../support/random';

/** One client of the workload: does one thing at a time, chosen by chance. */
export interface Work {
  step(): Promise<void>;
}

export interface Ground {
  client: ProofClient;
  estate: Estate;
  random: Random;
}

/** By weight: `[[3, often], [1, seldom]]`. */
export function choose<T>(random: Random, choices: readonly (readonly [weight: number, what: T])[]): T {
  let at = random.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, what] of choices) if ((at -= weight) < 0) return what;
  return (choices[choices.length - 1] as readonly [number, T])[1];
}

/** The id of what was made, if an answer says so. */
export const idOf = (op: Op): string | undefined =>
  op.outcome === 'ok' ? String(dataOf<{ id: string | number }>(op).id) : undefined;

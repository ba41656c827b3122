import type { ProofClient } from '../client';
import type { Estate } from '../estate';
import type { Faults } from '../faults';
import type { History } from '../history';
import type { Site } from '../site';
import type { Samples } from './samples';

/** A promise that was broken. */
export interface Finding {
  /** Number of the promise: docs/reliability.md. */
  invariant: string;
  what: string;
  [detail: string]: unknown;
}

/** All that a check may look at. */
export interface Ground {
  site: Site;
  history: History;
  estate: Estate;
  faults: Faults;
  samples: Samples;
  /** Of an administrator. */
  admin: ProofClient;
}

export type Check = (ground: Ground) => Promise<Finding[]>;

/** One finding for each row of a statement that finds counterexamples. */
export async function counterexamples(
  { site }: Pick<Ground, 'site'>,
  invariant: string,
  what: string,
  sql: string,
): Promise<Finding[]> {
  return (await site.sql(sql)).map((row) => ({ invariant, what, ...row }));
}

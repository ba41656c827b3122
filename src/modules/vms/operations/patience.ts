import { isPve, type Pace, type PveErrorKind } from '../../pve';

/** What passes by itself, with the time it is waited for: milliseconds. */
const WORTH: Partial<Record<PveErrorKind, number>> = {
  node_unreachable: 8_000,
  outcome_unknown: 8_000,
  malformed: 5_000,
  no_quorum: 10_000,
  lock_timeout: 120_000,
  vm_locked: 60_000,
  digest_mismatch: 20_000,
};
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

export interface Patience {
  /** Whether to try again, after a pause; false for what does not pass and for what has not passed in time. */
  worthAnother(error: unknown): Promise<boolean>;
}

/** Pauses grow, and differ between workers that wait for the same thing. */
export function patienceFor(pace: Pace, signal: AbortSignal): Patience {
  const began = pace.now();
  let pauseMs = FIRST_PAUSE_MS;
  return {
    async worthAnother(error) {
      if (signal.aborted || !isPve(error)) return false;
      const limit = WORTH[error.kind];
      if (limit === undefined || pace.now() - began > limit) return false;
      await pace.sleep(pauseMs * (0.5 + Math.random() / 2), signal);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      return true;
    },
  };
}

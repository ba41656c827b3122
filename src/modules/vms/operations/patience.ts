import { isPve, type Pace, type PveErrorKind } from '../../pve';

/** What passes by itself, with how often it is tried again. The pauses double up to the longest. */
const WORTH: Partial<Record<PveErrorKind, number>> = {
  node_unreachable: 4,
  outcome_unknown: 3,
  malformed: 2,
  no_quorum: 3,
  lock_timeout: 25,
  vm_locked: 12,
  digest_mismatch: 8,
};
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

export interface Patience {
  /** Whether to try again, after a pause; false for what does not pass and for what has not passed after some tries. */
  worthAnother(error: unknown): Promise<boolean>;
}

/** Pauses grow, and differ between workers that wait for the same thing. */
export function patienceFor(pace: Pace, signal: AbortSignal): Patience {
  let tries = 0;
  let pauseMs = FIRST_PAUSE_MS;
  return {
    async worthAnother(error) {
      if (signal.aborted || !isPve(error)) return false;
      tries += 1;
      if (tries > (WORTH[error.kind] ?? 0)) return false;
      await pace.sleep(pauseMs * (0.5 + Math.random() / 2), signal);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      return true;
    },
  };
}

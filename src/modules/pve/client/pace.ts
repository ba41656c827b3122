import { setTimeout as delay } from 'node:timers/promises';

/** Time as the client knows it, so that a test may run it faster. */
export interface Pace {
  /** Milliseconds that only grow. */
  now(): number;
  /** Rejects with the signal's reason when it fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Injection token of the {@link Pace} of the process. */
export const PACE = Symbol('PVE_PACE');

export const REAL_PACE: Pace = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    try {
      await delay(ms, undefined, { signal });
    } catch {
      throw signal?.reason;
    }
  },
};

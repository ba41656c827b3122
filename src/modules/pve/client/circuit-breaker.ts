import type { Pace } from './pace';
import { PveError, type PveErrorKind } from './pve-error';

/** Failures in a row after which nothing is asked for a while. A token that is refused once stays refused. */
const TOLERATED: Partial<Record<PveErrorKind, number>> = { auth: 0, tls_failed: 0, permission: 9, node_unreachable: 2 };
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Stops asking a hypervisor that refuses the token or cannot be reached: each refusal costs it three seconds, each
 * timeout us thirty. After a pause one call tries again; the pause doubles while that fails.
 */
export class CircuitBreaker {
  private failures = 0;
  private pauseMs = FIRST_PAUSE_MS;
  private openUntil = 0;
  private cause: PveError | null = null;
  private probing = false;

  constructor(private readonly pace: Pace) {}

  /** Why nothing is asked at the moment; null when it is. */
  get why(): PveError | null {
    return this.cause;
  }

  /** Throws what the circuit was opened by, marked as not asked. */
  check(call: string): void {
    if (!this.cause) return;
    if (this.pace.now() < this.openUntil || this.probing) {
      const { kind, reason, status } = this.cause;
      throw new PveError(kind, reason, { status, call, notAsked: true });
    }
    this.probing = true;
  }

  /** The hypervisor itself answered, whatever it said. */
  succeeded(): void {
    this.failures = 0;
    this.pauseMs = FIRST_PAUSE_MS;
    this.cause = null;
    this.probing = false;
  }

  failed(error: PveError): void {
    this.failures += 1;
    const probed = this.probing;
    this.probing = false;
    if (!probed && this.failures <= (TOLERATED[error.kind] ?? Infinity)) return;
    if (probed) this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    this.cause = error;
    this.openUntil = this.pace.now() + this.pauseMs;
  }

  /** The call ended without saying anything about the hypervisor, because its caller gave up. */
  abandoned(): void {
    this.probing = false;
  }
}

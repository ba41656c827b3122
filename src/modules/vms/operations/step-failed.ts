import { AppError, type ErrorDetails } from '../../../core/errors/app-error';
import type { ErrorCode } from '../../../core/errors/catalog';
import type { PveError, PveErrorKind } from '../../pve';
import type { StepError } from './operation-step.entity';

/** A step has failed for good. It fails with the same words whenever the journal is read again. */
export class StepFailed extends AppError {
  constructor(
    code: ErrorCode,
    details: ErrorDetails,
    /** What the hypervisor failed with; null when it was not the hypervisor. */
    readonly kind: PveErrorKind | null,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(code, details, options);
    this.name = 'StepFailed';
  }

  static of(error: AppError | PveError): StepFailed {
    if (error instanceof StepFailed) return error;
    if (error instanceof AppError)
      return new StepFailed(error.code, error.details, null, error.message, { cause: error });
    const [code, details] = meaningOf(error);
    return new StepFailed(code, details, error.kind, error.reason, { cause: error });
  }

  static read({ code, kind, reason, details }: StepError): StepFailed {
    return new StepFailed(code as ErrorCode, details, kind as PveErrorKind | null, reason);
  }

  written(): StepError {
    return { code: this.code, kind: this.kind, reason: this.reason, details: this.details };
  }
}

/** Nothing can be done about the hypervisor now: the operation stays as it is and goes on when it answers again. */
export class Parked extends Error {
  constructor(override readonly cause: PveError) {
    super(`The hypervisor does not answer: ${cause.reason}`);
    this.name = 'Parked';
  }
}

const UNREACHABLE = new Set<PveErrorKind>(['node_unreachable', 'tls_failed', 'auth', 'outcome_unknown', 'malformed']);

/** What a failure of the hypervisor means to a client. Its own words are told: they hold no secrets. */
export function meaningOf({ kind, reason }: PveError): [ErrorCode, ErrorDetails] {
  if (UNREACHABLE.has(kind) || kind === 'no_quorum') return ['HYPERVISOR_UNAVAILABLE', { reason }];
  if (kind === 'vm_locked' || kind === 'lock_timeout') return ['VM_LOCKED', { reason }];
  return ['HYPERVISOR_ERROR', { kind, reason }];
}

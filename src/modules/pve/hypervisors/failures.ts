import { AppError } from '../../../core/errors/app-error';
import { PveError, type PveErrorKind } from '../client';

/** What says nothing about the request: nobody answers, or not us. */
const UNAVAILABLE = new Set<PveErrorKind>(['auth', 'node_unreachable', 'tls_failed', 'malformed', 'no_quorum']);

/** What a client is told of a failure at the hypervisor; errors of other kinds are returned as they are. */
export function asAppError(error: unknown): unknown {
  if (!(error instanceof PveError)) return error;
  const { kind, reason } = error;
  const code = UNAVAILABLE.has(kind) ? 'HYPERVISOR_UNAVAILABLE' : 'HYPERVISOR_ERROR';
  return new AppError(code, { reason: kind, message: reason }, { cause: error });
}

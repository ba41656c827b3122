import { AppError } from '../errors/app-error';
import type { ErrorCode } from '../errors/catalog';

/** The fields of a PostgreSQL error that carry meaning. */
interface PgError extends Error {
  code?: string;
  constraint?: string;
  detail?: string;
}

/** What a broken constraint means to a client. Features register theirs under the constraint's name. */
export interface ConstraintMeaning {
  code: ErrorCode;
  /** The request field that broke it. */
  field?: string;
}

const meanings = new Map<string, ConstraintMeaning>();

export function registerConstraint(name: string, meaning: ConstraintMeaning): void {
  meanings.set(name, meaning);
}

/** SQLSTATEs that mean "the server is not there or is going away". */
const UNAVAILABLE = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '57014',
  '25P03',
  '53100',
  '53200',
  '25006',
]);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/;

const RETRYABLE = new Set(['40001', '40P01']);
/** Text or numbers PostgreSQL could not read: bad input that validation should have named. */
const BAD_VALUE = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54001']);

/** Deadlock or serialization failure: the transaction may be run again from its start. */
export function isRetryable(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CONCURRENT_UPDATE' && error.details['retryable'] === true;
}

/** The application error a database error stands for; anything without a meaning is returned unchanged. */
export function translatePgError(error: unknown): unknown {
  if (!isErrorLike(error) || error instanceof AppError) return error;
  const { code = '', constraint = '', message } = error;
  const known = meanings.get(constraint);
  if (known) return new AppError(known.code, known.field ? { field: known.field } : {}, { cause: error });
  if (code === '23505') return new AppError('DUPLICATE', { constraint }, { cause: error });
  if (code === '23503') return foreignKey(error);
  if (RETRYABLE.has(code)) return new AppError('CONCURRENT_UPDATE', { retryable: true }, { cause: error });
  if (BAD_VALUE.has(code)) return new AppError('VALIDATION_ERROR', {}, { cause: error });
  if (UNAVAILABLE.has(code) || NETWORK.has(code) || LOST_CONNECTION.test(message)) {
    return new AppError('SERVICE_UNAVAILABLE', { dependency: 'postgresql' }, { cause: error });
  }
  return error;
}

/** By shape: errors of Node's network layer are not instances of this realm's Error under a test runner. */
function isErrorLike(error: unknown): error is PgError {
  return typeof error === 'object' && error !== null && 'message' in error;
}

/** A foreign key broke because the row is still referenced (delete) or the referenced row has just gone (write). */
function foreignKey(error: PgError): AppError {
  const inUse = error.detail?.includes('still referenced') ?? false;
  return new AppError(inUse ? 'RESOURCE_IN_USE' : 'CONCURRENT_UPDATE', {}, { cause: error });
}

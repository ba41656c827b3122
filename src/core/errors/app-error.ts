import { type ErrorCode, catalogEntry } from './catalog';

/** One invalid field: `path` is dotted (`hosts.0.name`), `rule` is a constant such as `unknown` or `isInt`. */
export interface FieldError {
  path: string;
  rule: string;
  message: string;
  /** It is not there at all. */
  missing?: true;
}

/** An object as the audit log names it. */
export interface AuditSubject {
  type: string;
  id: string;
}

/** Something that was denied within an attempt on many objects; `id` is null for one that was to be created. */
export interface Denial {
  action: string;
  type: string;
  id: string | null;
  code: ErrorCode;
}

export type ErrorDetails = Record<string, unknown>;

/**
 * The only error features throw. The code decides status and message; variables go to `details`,
 * which clients may see: never put secrets or names of things the caller may not see there.
 */
export class AppError extends Error {
  readonly status: number;
  /** Whether rights were missing, which the audit log tells apart even where the answer must not. */
  denied: boolean;
  /** What the attempt was about, for the audit log, when that is not the object the route names. */
  subject: AuditSubject | null = null;
  /** For the audit log, when the attempt was on many objects. */
  denials: readonly Denial[] = [];

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    const { status, message } = catalogEntry(code);
    super(message, options);
    this.name = 'AppError';
    this.status = status;
    this.denied = code === 'FORBIDDEN';
  }

  static validation(errors: FieldError[]): AppError {
    return new AppError('VALIDATION_ERROR', { errors });
  }

  /** A single invalid field. */
  static field(path: string, rule: string, message: string): AppError {
    return AppError.validation([{ path, rule, message }]);
  }

  /** This error, as the failure of something that was tried on `subject`. */
  on(subject: AuditSubject): this {
    this.subject = subject;
    return this;
  }

  /** This error, as one of rights that were missing: the audit log says so, the answer does not. */
  asDenied(denied = true): this {
    this.denied = denied;
    return this;
  }

  /** This error, as the failure of an attempt on many objects of which some were denied. */
  denying(denials: readonly Denial[]): this {
    this.denials = denials;
    return this;
  }

  /** The field errors of a validation error; empty for any other code. */
  get fieldErrors(): FieldError[] {
    return (this.details['errors'] as FieldError[] | undefined) ?? [];
  }
}

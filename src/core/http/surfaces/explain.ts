import type { AppError } from '../../errors/app-error';

/** The message with its variables, for formats that have no place of their own for them. */
export function explain(error: AppError, message = error.message): string {
  if (error.fieldErrors.length > 0) return error.fieldErrors.map((field) => field.message).join('; ');
  const details = Object.entries(error.details).filter(([key]) => key !== 'retryable');
  if (details.length === 0) return message;
  return `${message} (${details.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ')})`;
}

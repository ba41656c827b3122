import { Cron } from 'croner';
import { AppError } from '../../../core/errors/app-error';

const FIELDS = /^[0-9A-Za-z*,/#L?-]{1,60}(?: [0-9A-Za-z*,/#L?-]{1,60}){4}$/;

/** The first moment after `after`. Throws VALIDATION_ERROR for an expression or a time zone that there is not, or without such a moment. */
export function nextMoment(cron: string, timezone: string, after: Date): Date {
  if (!FIELDS.test(cron))
    return refuse('cron', 'cron must have five fields: minute, hour, day, month, day of the week');
  if (!isTimezone(timezone)) return refuse('timezone', 'timezone must be an IANA name such as Asia/Taipei');
  let next: Date | null;
  try {
    next = new Cron(cron, { paused: true, timezone, mode: '5-part' }).nextRun(after);
  } catch {
    return refuse('cron', 'cron is not a valid expression');
  }
  return next ?? refuse('cron', 'cron names no moment that will ever be');
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

function refuse(field: string, message: string): never {
  throw AppError.field(field, 'cron', message);
}

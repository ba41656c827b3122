import { AppError } from '../../core/errors/app-error';

/**
 * Throws for the first of `fields` (property → JSON name) that the change would set to something else. Sending what is
 * there already is accepted, so that a PUT may repeat it.
 */
export function refuseOther<E extends object>(
  row: Readonly<E>,
  change: Partial<E>,
  fields: { [P in keyof E]?: string },
): void {
  for (const [property, name] of Object.entries(fields) as [keyof E, string][]) {
    if (change[property] === undefined || change[property] === row[property]) continue;
    throw AppError.field(name, 'immutable', `${name} cannot change: make a new one instead`);
  }
}

import { AppError } from '../errors/app-error';
import type { ResolvedEndpoint } from './endpoint';
import { fieldsOf } from './fields';

/** Names of the top-level fields of the rows an endpoint shows, in their order. */
export function columnsOf({ returns }: Pick<ResolvedEndpoint, 'returns'>): string[] {
  return returns ? Object.keys(fieldsOf(returns)) : [];
}

/** Throws when `fields` names what the rows do not have, so that a typing mistake does not look like no data. */
export function checkFields(endpoint: Pick<ResolvedEndpoint, 'returns'>, fields: readonly string[] | null): void {
  const columns = columnsOf(endpoint);
  const unknown = fields?.find((name) => !columns.includes(name));
  if (unknown === undefined) return;
  throw AppError.field('fields', 'unknown', `fields cannot name ${unknown}; it can name ${columns.join(', ')}`);
}

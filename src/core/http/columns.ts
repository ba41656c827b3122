import type { Type } from '@nestjs/common';
import { AppError } from '../errors/app-error';
import type { ResolvedEndpoint } from './endpoint';
import { fieldsOf } from './fields';

/** Names of the top-level fields of the rows an endpoint shows, in their order. */
export function columnsOf({ returns }: Pick<ResolvedEndpoint, 'returns'>): string[] {
  return returns ? Object.keys(fieldsOf(returns)) : [];
}

/** The fields of an answer that are moments. */
export function momentsOf(returns: Type | undefined): string[] {
  const isMoment = (api: object) => 'format' in api && api.format === 'date-time';
  return Object.entries(returns ? fieldsOf(returns) : {}).flatMap(([name, { api }]) => (isMoment(api) ? [name] : []));
}

/** Throws when `fields` names what the rows do not have, so that a typing mistake does not look like no data. */
export function checkFields(endpoint: Pick<ResolvedEndpoint, 'returns'>, fields: readonly string[] | null): void {
  if (!fields) return;
  const columns = columnsOf(endpoint);
  const unknown = fields.find((name) => !columns.includes(name));
  if (unknown === undefined) return;
  throw AppError.field('fields', 'unknown', `fields cannot name ${unknown}; it can name ${columns.join(', ')}`);
}

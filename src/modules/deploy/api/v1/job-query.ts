import type { ResourceFace } from '../../../../core/authz/resource-registry';
import type { Filter, PageRequest } from '../../../../core/database/page';
import { AppError } from '../../../../core/errors/app-error';
import { isDay } from '../../../../core/http/fields';
import { filterParameters, textParameter } from '../../../../core/http/query-parameters';
import type { RawQuery, Schema } from '../../../../core/http/surfaces/surface';
import { DEPLOYMENT } from '../../deployments/deployment.resource';
import { JOB_STATUSES, type JobStatus, statesOf } from './job.v1.dto';

const LAST_MOMENT_MS = 86_400_000 - 1;

const TIMES = {
  ...DEPLOYMENT,
  fields: {
    from: { property: 'createdAt', kind: 'date', comparison: 'gte' },
    to: { property: 'createdAt', kind: 'date', comparison: 'lte' },
  },
} satisfies ResourceFace;

/** Filters of the list in the words of its document. */
export const JOB_FILTERS: Schema[] = [
  { name: 'status', schema: { type: 'string', enum: [...JOB_STATUSES] } },
  { name: 'from', schema: { type: 'string', format: 'date-time' }, description: 'Requested then or later' },
  {
    name: 'to',
    schema: { type: 'string', format: 'date-time' },
    description: 'Requested then or before; a date means its end',
  },
];

/** The part of the list that was asked for, the latest first. */
export function jobPage(request: PageRequest, query: RawQuery): PageRequest {
  const moments = filterParameters(query, TIMES, (name) => name in TIMES.fields && query[name] !== '');
  const filters = [...statusFilter(query), ...moments.map((filter) => wholeDay(query, filter))];
  return { ...request, sort: [{ property: 'id', descending: true }], filters };
}

function statusFilter(query: RawQuery): Filter[] {
  const status = textParameter(query, 'status');
  if (!status) return [];
  if (!(JOB_STATUSES as readonly string[]).includes(status))
    throw AppError.field('status', 'enum', `status must be one of ${JOB_STATUSES.join(', ')}`);
  return [{ property: 'state', operator: 'in', value: statesOf(status as JobStatus) }];
}

/** The last moment of a day where only the day was given: `to` includes it. */
function wholeDay(query: RawQuery, filter: Filter): Filter {
  if (filter.operator !== 'lte' || !isDay(query['to'])) return filter;
  return { ...filter, value: new Date((filter.value as Date).getTime() + LAST_MOMENT_MS) };
}

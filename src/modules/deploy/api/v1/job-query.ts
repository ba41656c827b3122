import type { Filter, PageRequest } from '../../../../core/database/page';
import { AppError } from '../../../../core/errors/app-error';
import { isDay } from '../../../../core/http/fields';
import { filterParameters, textParameter } from '../../../../core/http/query-parameters';
import type { RawQuery, Schema } from '../../../../core/http/surfaces/surface';
import { DEPLOYMENT } from '../../deployments/deployment.resource';
import { JOB_STATUSES, type JobStatus, statesOf } from './job.v1.dto';

const LAST_MOMENT_MS = 86_400_000 - 1;

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
  const filters = [...statusFilter(query), ...moment(query, 'from', 'gte'), ...moment(query, 'to', 'lte')];
  return { ...request, sort: [{ property: 'id', descending: true }], filters };
}

function statusFilter(query: RawQuery): Filter[] {
  const status = textParameter(query, 'status');
  if (!status) return [];
  if (!(JOB_STATUSES as readonly string[]).includes(status))
    throw AppError.field('status', 'enum', `status must be one of ${JOB_STATUSES.join(', ')}`);
  return [{ property: 'state', operator: 'in', value: statesOf(status as JobStatus) }];
}

function moment(query: RawQuery, name: string, operator: 'gte' | 'lte'): Filter[] {
  const text = textParameter(query, name);
  if (!text) return [];
  const [read] = filterParameters({ created_at: text }, DEPLOYMENT, () => true);
  const at = (read as Filter).value as Date;
  const isEndOfDay = operator === 'lte' && isDay(text);
  return [{ property: 'createdAt', operator, value: isEndOfDay ? new Date(at.getTime() + LAST_MOMENT_MS) : at }];
}

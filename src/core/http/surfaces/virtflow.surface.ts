import type { ResourceFace } from '../../authz/resource-registry';
import type { PageRequest } from '../../database/page';
import type { AppError } from '../../errors/app-error';
import { seconds } from '../presenting';
import { defaultSort, integerParameter } from '../query-parameters';
import { explain } from './explain';
import type { ListInfo, RawQuery, Schema, Surface } from './surface';

const UNPAGED_ROWS = 1000;
const DEFAULT_PER_PAGE = 20;
const MAX_PER_PAGE = 100;
const MAX_PAGE = 1_000_000;

/** The style of the REST contract: bare objects, lists under their plural, `{error, code}`. */
export const VIRTFLOW: Surface = {
  name: 'virtflow',
  version: '1',
  validationStatus: 400,
  removeStatus: 200,
  errorType: 'application/json; charset=utf-8',
  dryRun: false,
  csv: false,
  versions: true,
  plurals: true,

  moment: seconds,

  paging(query: RawQuery, resource: ResourceFace): PageRequest {
    const paged = query['page'] !== undefined || query['per_page'] !== undefined;
    const number = integerParameter(query, 'page', { min: 1, max: MAX_PAGE, fallback: 1 });
    const perPage = integerParameter(query, 'per_page', { min: 1, max: MAX_PER_PAGE, fallback: DEFAULT_PER_PAGE });
    return {
      size: paged ? perPage : UNPAGED_ROWS,
      number,
      cursor: null,
      sort: defaultSort(resource),
      filters: [],
      total: true,
      fields: null,
    };
  },

  one: (data) => data,

  list(page, { plural, path, query }: ListInfo) {
    const total = page.total ?? page.rows.length;
    const headers: Record<string, string> = { 'x-total-count': String(total) };
    if (query['page'] !== undefined || query['per_page'] !== undefined)
      headers['link'] = links(path, page.request, total);
    return { body: plural ? { [plural]: page.rows } : page.rows, headers };
  },

  removed: (label) => ({ message: `${label} deleted successfully` }),

  error: (error: AppError) => ({ error: explain(error), code: error.code }),

  pagingParameters: () => [
    {
      name: 'page',
      in: 'query',
      schema: { type: 'integer', minimum: 1 },
      description: `Page number from 1; without it at most ${UNPAGED_ROWS} rows`,
    },
    {
      name: 'per_page',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE, default: DEFAULT_PER_PAGE },
    },
  ],
  oneSchema: (row) => row,
  listSchema: (row, plural): Schema => {
    const rows = { type: 'array', items: row };
    return plural ? { type: 'object', required: [plural], properties: { [plural]: rows } } : rows;
  },
  removedSchema: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
  listHeaders: {
    'X-Total-Count': { schema: { type: 'integer' }, description: 'Rows the caller may see, on all pages' },
    Link: {
      schema: { type: 'string' },
      description: 'RFC 8288 links to the neighbouring pages, when pages were asked for',
    },
  },
  errorSchema: { $ref: '#/components/schemas/Error' },
};

/** Schemas of this surface that belong to no resource. */
export const VIRTFLOW_SCHEMAS: Record<string, Schema> = {
  Error: {
    type: 'object',
    required: ['error', 'code'],
    properties: { error: { type: 'string' }, code: { type: 'string' } },
  },
};

/** RFC 8288 links to the neighbouring pages. */
function links(path: string, { number, size }: PageRequest, total: number): string {
  const last = Math.max(1, Math.ceil(total / size));
  const targets = { first: 1, prev: number - 1, next: number + 1, last };
  return Object.entries(targets)
    .filter(([, target]) => target >= 1 && target <= last)
    .map(([rel, target]) => `<${path}?page=${target}&per_page=${size}>; rel="${rel}"`)
    .join(', ');
}

import type { ResourceFace } from '../../authz/resource-registry';
import { type Cursor, type PageRequest, sortKeys } from '../../database/page';
import { AppError, type FieldError } from '../../errors/app-error';
import {
  booleanParameter,
  filterDocs,
  filterParameters,
  integerParameter,
  sortParameter,
  textParameter,
} from '../query-parameters';
import type { RawQuery, Schema, Surface } from './surface';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;
const MAX_PAGE = 1_000_000;
const RESERVED = new Set([
  'page[number]',
  'page[size]',
  'cursor',
  'include_total',
  'sort',
  'fields',
  'format',
  'dry_run',
]);

/** Our own style: one envelope, RFC 9457 problems, cursors, filters, sparse fields. */
export const V2: Surface = {
  name: 'v2',
  version: '2',
  validationStatus: 422,
  removeStatus: 204,
  errorType: 'application/problem+json; charset=utf-8',
  dryRun: true,
  csv: true,
  versions: true,
  plurals: false,

  moment: (date) => date.toISOString(),

  paging(query: RawQuery, resource: ResourceFace): PageRequest {
    const sort = sortParameter(query, resource);
    const cursor = textParameter(query, 'cursor');
    return {
      size: integerParameter(query, 'page[size]', { min: 1, max: MAX_SIZE, fallback: DEFAULT_SIZE }),
      number: integerParameter(query, 'page[number]', { min: 1, max: MAX_PAGE, fallback: 1 }),
      cursor: cursor ? decodeCursor(cursor, sort) : null,
      sort,
      filters: filterParameters(query, resource, (name) => !RESERVED.has(name)),
      total: booleanParameter(query, 'include_total', true),
      fields: textParameter(query, 'fields')?.split(',') ?? null,
    };
  },

  one: (data) => ({ data }),

  list(page) {
    const { request, total, next } = page;
    const position = { number: request.number, size: request.size, ...(total === null ? {} : { total }) };
    return { body: { data: page.rows, page: { ...position, next_cursor: next ? encodeCursor(next, request) : null } } };
  },

  removed: () => undefined,

  error(error: AppError, status: number, requestId: string) {
    const { errors: fields, retryable, ...details } = error.details;
    return {
      type: `urn:virtflow:error:${error.code}`,
      title: error.message,
      status,
      code: error.code,
      request_id: requestId,
      ...(fields ? { errors: (fields as FieldError[]).map(toPointer) } : {}),
      ...(Object.keys(details).length > 0 ? { details } : {}),
    };
  },

  pagingParameters: (resource) => [
    { name: 'page[number]', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
    {
      name: 'page[size]',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: MAX_SIZE, default: DEFAULT_SIZE },
    },
    {
      name: 'cursor',
      in: 'query',
      schema: { type: 'string' },
      description: '`next_cursor` of the page before; takes the place of `page[number]`',
    },
    {
      name: 'include_total',
      in: 'query',
      schema: { type: 'boolean', default: true },
      description: '`false` skips the count',
    },
    {
      name: 'sort',
      in: 'query',
      schema: { type: 'string', example: '-created_at' },
      description: 'Fields, `-` for descending',
    },
    { name: 'fields', in: 'query', schema: { type: 'string' }, description: 'Only these top-level fields' },
    {
      name: 'format',
      in: 'query',
      schema: { type: 'string', enum: ['json', 'csv'], default: 'json' },
      description: '`csv` streams every row that matches; page parameters do not count then',
    },
    ...filterDocs(resource),
    {
      name: 'filters',
      in: 'query',
      style: 'form',
      explode: true,
      schema: {
        type: 'object',
        additionalProperties: { type: 'string' },
        example: { created_at__gte: '2026-01-01T00:00:00Z' },
      },
      description: 'Fields with an operator, each a parameter of its own: `name__ic=web`',
    },
  ],
  oneSchema: (row) => ({ type: 'object', required: ['data'], properties: { data: row } }),
  listSchema: (row) => ({
    type: 'object',
    required: ['data', 'page'],
    properties: { data: { type: 'array', items: row }, page: { $ref: '#/components/schemas/PageInfo' } },
  }),
  removedSchema: null,
  listHeaders: {},
  errorSchema: { $ref: '#/components/schemas/Problem' },
};

/** Schemas of this surface that belong to no resource. */
export const V2_SCHEMAS: Record<string, Schema> = {
  PageInfo: {
    type: 'object',
    required: ['number', 'size', 'next_cursor'],
    properties: {
      number: { type: 'integer' },
      size: { type: 'integer' },
      total: { type: 'integer', description: 'Rows the caller may see; absent with `include_total=false`' },
      next_cursor: { type: 'string', nullable: true, description: 'Opaque; null on the last page' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'request_id'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string' },
      request_id: { type: 'string' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: { pointer: { type: 'string' }, rule: { type: 'string' }, detail: { type: 'string' } },
        },
      },
      details: { type: 'object', additionalProperties: true },
    },
  },
};

function toPointer({ path, rule, message }: FieldError): Record<string, string> {
  const pointer = `/${path
    .split('.')
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/')}`;
  return { pointer, rule, detail: message };
}

function encodeCursor(cursor: Cursor, request: PageRequest): string {
  const keys = sortKeys(request).map(({ property, descending }) => `${descending ? '-' : ''}${property}`);
  return Buffer.from(JSON.stringify([keys, cursor])).toString('base64url');
}

/** A cursor belongs to the order it was made for; anything else is refused. */
function decodeCursor(text: string, sort: PageRequest['sort']): Cursor {
  const wanted = sortKeys({ sort } as PageRequest).map(
    ({ property, descending }) => `${descending ? '-' : ''}${property}`,
  );
  try {
    const [keys, cursor] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string[], unknown[]];
    const scalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (keys.join() === wanted.join() && cursor.length === wanted.length && cursor.every(scalar)) return cursor;
  } catch {
    // Falls through to the refusal below: whatever it was, it is not a cursor of ours.
  }
  throw AppError.field('cursor', 'cursor', 'cursor is not one that this list gave for this sort order');
}

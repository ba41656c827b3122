import type { ResourceFace } from '../../authz/resource-registry';
import type { PageRequest } from '../../database/page';
import type { AppError, FieldError } from '../../errors/app-error';
import type { ErrorCode } from '../../errors/catalog';
import { seconds } from '../presenting';
import { defaultSort, integerParameter } from '../query-parameters';
import type { RawQuery, Schema, Surface } from './surface';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;
const MAX_PAGE = 1_000_000;

/** The style of deployments: `{ok, data}`, and errors whose details name fields. */
export const DEPLOY: Surface = {
  name: 'deploy',
  version: '1',
  validationStatus: 422,
  codeOf,
  removeStatus: 200,
  errorType: 'application/json; charset=utf-8',
  dryRun: false,
  csv: false,
  versions: true,
  plurals: false,

  moment: seconds,

  paging(query: RawQuery, resource: ResourceFace): PageRequest {
    return {
      size: integerParameter(query, 'page_size', { min: 1, max: MAX_PAGE_SIZE, fallback: DEFAULT_PAGE_SIZE }),
      number: integerParameter(query, 'page', { min: 1, max: MAX_PAGE, fallback: 1 }),
      cursor: null,
      sort: defaultSort(resource),
      filters: [],
      total: true,
      fields: null,
    };
  },

  one: (data) => ({ ok: true, data }),

  list({ rows: items, total, request: { number, size } }) {
    return { body: { ok: true, data: { items, total: total ?? items.length, page: number, page_size: size } } };
  },

  removed: () => ({ ok: true, data: null }),

  error(error: AppError) {
    const message = error.code === 'VALIDATION_ERROR' ? 'Request validation failed' : error.message;
    return { ok: false, error: { code: codeOf(error.code), message, details: detailsOf(error) } };
  },

  pagingParameters: () => [
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
    {
      name: 'page_size',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE, default: DEFAULT_PAGE_SIZE },
    },
  ],
  oneSchema: (data): Schema => ({
    type: 'object',
    required: ['ok', 'data'],
    properties: { ok: OK, data },
  }),
  listSchema: (row): Schema => ({
    type: 'object',
    required: ['ok', 'data'],
    properties: {
      ok: OK,
      data: {
        type: 'object',
        required: ['items', 'total', 'page', 'page_size'],
        properties: {
          items: { type: 'array', items: row },
          total: { type: 'integer' },
          page: { type: 'integer' },
          page_size: { type: 'integer' },
        },
      },
    },
  }),
  removedSchema: { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean', enum: [true] } } },
  listHeaders: {},
  errorSchema: { $ref: '#/components/schemas/DeployError' },
};

const OK = { type: 'boolean', enum: [true] };

/** Schemas of this surface that belong to no resource. */
export const DEPLOY_SCHEMAS: Record<string, Schema> = {
  DeployError: {
    type: 'object',
    required: ['ok', 'error'],
    properties: {
      ok: { type: 'boolean', enum: [false] },
      error: {
        type: 'object',
        required: ['code', 'message', 'details'],
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          details: { type: 'object', additionalProperties: true, description: 'Fields, and what is wrong with each' },
        },
      },
    },
  },
};

/** This document has one code for everything that is not there. */
function codeOf(code: ErrorCode): ErrorCode {
  return code.endsWith('_NOT_FOUND') ? 'NOT_FOUND' : code;
}

/** `{"git_repo": "required"}`, `{"targets.0.port": "must not be greater than 65535"}`; variables of other errors as they are. */
function detailsOf({ fieldErrors, details }: AppError): Record<string, unknown> {
  if (fieldErrors.length > 0) return Object.fromEntries(fieldErrors.map((error) => [error.path, problemOf(error)]));
  return details;
}

function problemOf({ path, message, missing }: FieldError): string {
  if (missing) return 'required';
  return message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
}

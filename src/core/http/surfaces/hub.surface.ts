import type { ResourceFace } from '../../authz/resource-registry';
import type { Filter, PageRequest } from '../../database/page';
import type { AppError } from '../../errors/app-error';
import type { ErrorCode } from '../../errors/catalog';
import { seconds } from '../presenting';
import { defaultSort, integerParameter, listFields, textParameter } from '../query-parameters';
import { explain } from './explain';
import type { RawQuery, Schema, Surface } from './surface';

const DEFAULT_PER_PAGE = 10;
const MAX_PER_PAGE = 100;
const MAX_PAGE = 1_000_000;

/** The codes of the hub's document in its words. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  INVENTORY_NOT_FOUND: 'Inventory 不存在',
  INVENTORY_NAME_DUPLICATE: 'Inventory 名稱重複',
  INVENTORY_IN_USE: 'Inventory 正在使用中,無法刪除',
  INVALID_INVENTORY_CONFIG: 'Inventory 配置格式錯誤',
  PLAYBOOK_NOT_FOUND: 'Playbook 不存在',
  PLAYBOOK_NAME_DUPLICATE: 'Playbook 名稱重複',
  PLAYBOOK_VALIDATION_ERROR: 'Playbook 驗證失敗',
  INVALID_YAML_FORMAT: 'YAML 格式錯誤',
  SSH_CONNECTION_FAILED: 'SSH 連線失敗',
  SSH_AUTHENTICATION_FAILED: 'SSH 認證失敗',
  SSH_TIMEOUT: 'SSH 連線逾時',
  PLAYBOOK_EXECUTION_FAILED: 'Playbook 執行失敗',
  JOB_NOT_FOUND: 'Job 不存在',
  CONVERSATION_NOT_FOUND: '對話不存在',
  AI_SERVICE_UNAVAILABLE: 'AI 服務暫時不可用',
  INVALID_MESSAGE_FORMAT: '訊息格式錯誤',
};

/** The style of the automation hub: `{success, data, message}`, pages of `items`, messages in Chinese. */
export const HUB: Surface = {
  name: 'hub',
  version: '1',
  validationStatus: 422,
  removeStatus: 200,
  errorType: 'application/json; charset=utf-8',
  dryRun: false,
  csv: false,
  versions: true,
  plurals: false,

  moment: seconds,

  paging(query: RawQuery, resource: ResourceFace): PageRequest {
    return {
      size: integerParameter(query, 'per_page', { min: 1, max: MAX_PER_PAGE, fallback: DEFAULT_PER_PAGE }),
      number: integerParameter(query, 'page', { min: 1, max: MAX_PAGE, fallback: 1 }),
      cursor: null,
      sort: defaultSort(resource),
      filters: searchFilter(query, resource),
      total: true,
      fields: null,
    };
  },

  one: (data, message) => ({ success: true, data, ...(message ? { message } : {}) }),

  list({ rows: items, total, request: { number, size } }) {
    const all = total ?? items.length;
    const pagination = { page: number, per_page: size, total: all, total_pages: Math.ceil(all / size) };
    return { body: { success: true, data: { items, pagination } } };
  },

  removed: (label, message = `${label} 刪除成功`) => ({ success: true, message }),

  error: (error: AppError) => ({
    success: false,
    error: { code: error.code, message: explain(error, MESSAGES[error.code]) },
  }),

  pagingParameters: (resource) => [
    ...(searched(resource)
      ? [{ name: 'search', in: 'query', schema: { type: 'string' }, description: 'Part of the name' }]
      : []),
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
    {
      name: 'per_page',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: MAX_PER_PAGE, default: DEFAULT_PER_PAGE },
    },
  ],
  oneSchema: (data, message): Schema => ({
    type: 'object',
    required: ['success', 'data', ...(message ? ['message'] : [])],
    properties: { success: SUCCESS, data, ...(message ? { message: { type: 'string', example: message } } : {}) },
  }),
  listSchema: (row): Schema => ({
    type: 'object',
    required: ['success', 'data'],
    properties: {
      success: SUCCESS,
      data: {
        type: 'object',
        required: ['items', 'pagination'],
        properties: {
          items: { type: 'array', items: row },
          pagination: { $ref: '#/components/schemas/HubPagination' },
        },
      },
    },
  }),
  removedSchema: {
    type: 'object',
    required: ['success', 'message'],
    properties: { success: { type: 'boolean', enum: [true] }, message: { type: 'string' } },
  },
  listHeaders: {},
  errorSchema: { $ref: '#/components/schemas/HubError' },
};

const SUCCESS = { type: 'boolean', enum: [true] };

/** Schemas of this surface that belong to no resource. */
export const HUB_SCHEMAS: Record<string, Schema> = {
  HubPagination: {
    type: 'object',
    required: ['page', 'per_page', 'total', 'total_pages'],
    properties: {
      page: { type: 'integer' },
      per_page: { type: 'integer' },
      total: { type: 'integer' },
      total_pages: { type: 'integer' },
    },
  },
  HubError: {
    type: 'object',
    required: ['success', 'error'],
    properties: {
      success: { type: 'boolean', enum: [false] },
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** The field that names an object of this kind. */
function searched(resource: ResourceFace): string | undefined {
  return Object.values(listFields(resource)).find((field) => field.searched)?.property;
}

function searchFilter(query: RawQuery, resource: ResourceFace): Filter[] {
  const [property, value] = [searched(resource), textParameter(query, 'search')];
  return property && value ? [{ property, operator: 'ic', value }] : [];
}

import { getSchemaPath } from '@nestjs/swagger';
import { findResource, notFoundCode } from '../authz/resource-registry';
import { catalogEntry, type ErrorCode } from '../errors/catalog';
import type { ResolvedEndpoint } from './endpoint';
import type { DeclaredRoute } from './endpoint-check';
import { CONTROLLER, type ControllerOptions } from './endpoint.decorator';
import { OperationDto } from './operation.dto';
import { filterDocs } from './query-parameters';
import { type Schema, statusOn, type Surface } from './surfaces/surface';

/** Name of the security scheme for API tokens in their own header. */
export const API_KEY = 'api_key';

/** The parts of an OpenAPI operation that follow from what an endpoint declares. */
export interface OperationDocs {
  operationId: string;
  summary: string;
  /** Empty where anybody may call. */
  security: Schema[];
  parameters: Schema[];
  requestBody?: Schema;
  responses: Record<string, Schema>;
}

/** What OpenAPI says of one route, from what it and its controller declare. */
export function endpointDocs({ controller, handler, endpoint }: DeclaredRoute): OperationDocs {
  return {
    operationId: `${handler}${operationSuffix(Reflect.getMetadata(CONTROLLER, controller) as ControllerOptions)}`,
    summary: endpoint.summary,
    parameters: [...pathDocs(endpoint), ...queryDocs(endpoint), ...headerDocs(endpoint)],
    ...(endpoint.rows ? { requestBody: rowsDocs(endpoint.rows, idDocs(endpoint)) } : {}),
    responses: {
      ...answerDocs(endpoint),
      ...acceptedDocs(endpoint),
      ...errorDocs(codesOf(endpoint), endpoint.surface),
    },
    security: endpoint.policy.kind === 'public' ? [] : [{ bearer: [] }, { [API_KEY]: [] }],
  };
}

/** `HostGroups` from `host-groups`, so that operation ids are unique in a document. */
function operationSuffix({ path }: ControllerOptions): string {
  return path
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

const UUID = { type: 'string', format: 'uuid' };
const idDocs = ({ identified }: ResolvedEndpoint): Schema =>
  identified?.idKind === 'int' ? { type: 'integer' } : UUID;

/** Ids in paths that other systems have given. */
const NUMBERED: Record<string, Schema> = { vmid: { type: 'integer', minimum: 100 } };

function pathDocs(endpoint: ResolvedEndpoint): Schema[] {
  const told = (endpoint.parameters ?? []).map(({ name }) => name);
  const names = [...(endpoint.path ?? '').matchAll(/:(\w+)/g)]
    .map(([, name]) => name as string)
    .filter((name) => !told.includes(name));
  const schemaOf = (name: string) => (name === 'id' ? idDocs(endpoint) : (NUMBERED[name] ?? UUID));
  return names.map((name) => ({ name, required: true, in: 'path', schema: schemaOf(name) }));
}

function queryDocs(endpoint: ResolvedEndpoint): Schema[] {
  const { surface, resource, shape, filters, alternative } = endpoint;
  const parameters: Schema[] = [...(endpoint.parameters ?? [])];
  if (shape === 'list' && resource) parameters.push(...surface.pagingParameters(resource));
  if (filters && resource) {
    const named = filterDocs(resource).filter(({ name }) => filters.includes(name as string));
    parameters.push(...named.map(({ name, schema }) => ({ name, schema })));
  }
  if (alternative) {
    const { format, type, isDefault } = alternative;
    const schema = { type: 'string', enum: ['json', format], default: isDefault ? format : 'json' };
    parameters.push({ name: 'format', schema, ...(isDefault ? {} : { description: `Or \`Accept: ${type}\`` }) });
  }
  for (const [name, words] of Object.entries(endpoint.choices ?? {})) {
    parameters.push({ name, schema: { type: 'string', enum: words, default: words[0] } });
  }
  if (endpoint.rows) {
    const description = 'All rows or none; `false` keeps the rows that succeed';
    parameters.push({ name: 'atomic', schema: { type: 'boolean', default: true }, description });
  }
  if (surface.dryRun && endpoint.audit && endpoint.policy.kind !== 'public') {
    const description = 'Rehearse: answer, but change nothing';
    parameters.push({ name: 'dry_run', schema: { type: 'boolean', default: false }, description });
  }
  return parameters.map((parameter) => ({ required: false, in: 'query', ...parameter }));
}

const isIdempotent = ({ method, idempotent, audit, policy }: ResolvedEndpoint): boolean =>
  method === 'POST' && idempotent !== false && audit !== undefined && policy.kind !== 'public';

const isConditional = ({ method, path = '', policy }: ResolvedEndpoint): boolean =>
  (path === ':id' || (policy.kind === 'resource' && path.startsWith(':'))) &&
  (method === 'PUT' || method === 'PATCH' || method === 'DELETE');

function headerDocs(endpoint: ResolvedEndpoint): Schema[] {
  const headers: [name: string, description: string, schema: Schema][] = [];
  if (isIdempotent(endpoint)) {
    headers.push([
      'Idempotency-Key',
      'Repeating it repeats the answer, not the effect',
      { type: 'string', maxLength: 255 },
    ]);
  }
  if (endpoint.shape === 'events')
    headers.push(['Last-Event-ID', 'Number of the last event that was seen', { type: 'integer', minimum: 0 }]);
  if (isConditional(endpoint)) headers.push(['If-Match', 'ETag the object must still have', { type: 'string' }]);
  return headers.map(([name, description, schema]) => ({ name, in: 'header', description, required: false, schema }));
}

/** A file of rows: CSV whose first line names the fields, or a JSON array. */
function rowsDocs(type: Parameters<typeof getSchemaPath>[0], idSchema: Schema): Schema {
  const made = { $ref: getSchemaPath(type) };
  const changed = {
    type: 'object',
    description: 'The object of this id gets the fields that are there',
    required: ['id'],
    properties: { id: idSchema },
    additionalProperties: true,
  };
  return {
    required: true,
    content: {
      'text/csv': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'array', items: { anyOf: [made, changed] } } },
    },
  };
}

const MEANING: Partial<Record<string, string>> = { GET: 'Found', PUT: 'Replaced', PATCH: 'Changed', DELETE: 'Deleted' };

function answerDocs(endpoint: ResolvedEndpoint): Record<string, Schema> {
  const { method, shape, path, status, surface } = endpoint;
  if (shape === 'removed') {
    const schema = surface.removedSchema;
    const body = schema === null ? {} : { content: { 'application/json': { schema } } };
    return { [status]: { description: 'Deleted', ...body } };
  }
  if (status === 204) return { [status]: { description: 'Done' } };
  const made = status === 201 && path === undefined;
  const versioned =
    surface.versions && shape === 'one' && (made || path === ':id') && findResource(endpoint.resource?.type ?? '');
  const text = { type: 'string' };
  const headers = {
    ...(versioned ? { ETag: { schema: text, description: 'For If-Match' } } : {}),
    ...(versioned && made ? { Location: { schema: text } } : {}),
    ...(shape === 'list' ? surface.listHeaders : {}),
  };
  const description = status === 201 ? 'Created' : (MEANING[method] ?? 'Done');
  if (shape === 'events') return { [status]: { description, content: { 'text/event-stream': { schema: text } } } };
  if (shape === 'text') return { [status]: { description, content: { 'text/plain': { schema: text } } } };
  const content: Schema = { 'application/json': { schema: answerSchema(endpoint) } };
  if (shape === 'list' && surface.csv) content['text/csv'] = { schema: text };
  if (endpoint.alternative) content[endpoint.alternative.type] = { schema: text };
  return { [status]: { description, ...(Object.keys(headers).length > 0 ? { headers } : {}), content } };
}

function acceptedDocs({ accepts, surface }: ResolvedEndpoint): Record<string, Schema> {
  if (!accepts) return {};
  const schema = surface.oneSchema({ $ref: getSchemaPath(OperationDto) });
  return { 202: { description: 'Goes on after the answer', content: { 'application/json': { schema } } } };
}

function answerSchema({ shape, returns, plural, surface, message }: ResolvedEndpoint): Schema {
  const row: Schema = returns ? { $ref: getSchemaPath(returns) } : { type: 'object' };
  if (shape === 'list') return surface.listSchema(row, plural);
  if (shape !== 'rows') return surface.oneSchema(row, message);
  const rows: Schema = { type: 'array', items: row };
  return surface.oneSchema(plural ? { type: 'object', required: [plural], properties: { [plural]: rows } } : rows);
}

/** Codes the pipeline can answer for any endpoint of this kind, and those the endpoint names itself. */
function codesOf(endpoint: ResolvedEndpoint): Set<ErrorCode> {
  const { method, policy, shape, audit, path, surface, resource, identified, choices, parameters } = endpoint;
  const codes: ErrorCode[] = [...(endpoint.errors ?? []), 'SERVICE_UNAVAILABLE'];
  if (method !== 'GET' && method !== 'DELETE') {
    codes.push('VALIDATION_ERROR', 'INVALID_JSON', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  }
  const asks = shape === 'list' || choices || endpoint.alternative || parameters?.some((one) => one['in'] !== 'path');
  if (asks || (method === 'DELETE' && surface.dryRun)) codes.push('VALIDATION_ERROR');
  if (policy.kind !== 'public') codes.push('UNAUTHORIZED', 'FORBIDDEN');
  if (path?.includes(':id') && identified) codes.push(notFoundCode(identified.type));
  if (isConditional(endpoint)) codes.push('VERSION_MISMATCH');
  if (audit) codes.push('CONCURRENT_UPDATE');
  if (audit && method !== 'POST') codes.push('RESOURCE_IN_USE');
  const { constraints = {}, parents = [] } = findResource(resource?.type ?? '') ?? {};
  if (audit && method !== 'DELETE') {
    codes.push(...Object.values(constraints).map(({ code }) => code), ...parents.map(({ type }) => notFoundCode(type)));
  }
  if (isIdempotent(endpoint)) codes.push('IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED');
  return new Set(codes);
}

function errorDocs(codes: Set<ErrorCode>, surface: Surface): Record<string, Schema> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = statusOn(surface, code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), surface.codeOf?.(code) ?? code]);
  }
  const content = { [surface.errorType.split(';')[0] ?? '']: { schema: surface.errorSchema } };
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => {
      const meanings = [...new Set(found)].sort().map((code) => `\`${code}\`: ${catalogEntry(code).message}`);
      return [status, { description: meanings.join('\n\n'), content }];
    }),
  );
}

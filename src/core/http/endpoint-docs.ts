import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiSecurity,
  getSchemaPath,
} from '@nestjs/swagger';
import { findResource, notFoundCode, type ResourceFace } from '../authz/resource-registry';
import { catalogEntry, type ErrorCode } from '../errors/catalog';
import type { ControllerOptions, EndpointOptions } from './endpoint.decorator';
import { filterDocs } from './query-parameters';
import { type Schema, type Surface, surfaceNamed } from './surfaces/surface';

/** Name of the security scheme for API tokens in their own header. */
export const API_KEY = 'api_key';

/** What OpenAPI says of one endpoint, from what it and its controller declare. */
export function endpointDocs(
  handler: string,
  endpoint: EndpointOptions,
  options: ControllerOptions,
): MethodDecorator[] {
  const resource = (endpoint.policy.kind === 'resource' ? endpoint.policy.resource : undefined) ?? options.resource;
  const surface = surfaceNamed(options.surface);
  return [
    ApiOperation({ summary: endpoint.summary, operationId: `${handler}${operationSuffix(options)}` }),
    ...(endpoint.policy.kind === 'public' ? [] : [ApiBearerAuth(), ApiSecurity(API_KEY)]),
    ...pathDocs(endpoint, resource),
    ...queryDocs(endpoint, surface, resource),
    ...headerDocs(endpoint),
    answerDocs(endpoint, options, surface),
    ...errorDocs(codesOf(endpoint, surface, resource), surface),
  ];
}

/** `HostGroups` from `host-groups`, so that operation ids are unique in a document. */
function operationSuffix({ path }: ControllerOptions): string {
  return path
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function pathDocs({ path = '' }: EndpointOptions, resource?: ResourceFace): MethodDecorator[] {
  const uuid = { type: 'string', format: 'uuid' };
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  return names.map((name) => {
    const schema = name === 'id' && resource?.idKind === 'int' ? { type: 'integer' } : uuid;
    return ApiParam({ name, schema });
  });
}

function queryDocs(endpoint: EndpointOptions, surface: Surface, resource?: ResourceFace): MethodDecorator[] {
  const parameters: Schema[] = [];
  if (endpoint.shape === 'list' && resource) parameters.push(...surface.pagingParameters(resource));
  if (endpoint.filters && resource) {
    const named = filterDocs(resource).filter(({ name }) => endpoint.filters?.includes(name as string));
    parameters.push(...named.map(({ name, schema }) => ({ name, schema })));
  }
  if (surface.dryRun && endpoint.audit && endpoint.policy.kind !== 'public') {
    const description = 'Rehearse: answer, but change nothing';
    parameters.push({ name: 'dry_run', schema: { type: 'boolean', default: false }, description });
  }
  return parameters.map((parameter) => ApiQuery({ required: false, ...parameter }));
}

const isIdempotent = ({ method, idempotent, audit, policy }: EndpointOptions): boolean =>
  method === 'POST' && idempotent !== false && audit !== undefined && policy.kind !== 'public';

const isConditional = ({ method, path }: EndpointOptions): boolean =>
  path === ':id' && (method === 'PUT' || method === 'PATCH' || method === 'DELETE');

function headerDocs(endpoint: EndpointOptions): MethodDecorator[] {
  const headers: [name: string, description: string, schema: Schema][] = [];
  if (isIdempotent(endpoint)) {
    headers.push([
      'Idempotency-Key',
      'Repeating it repeats the answer, not the effect',
      { type: 'string', maxLength: 255 },
    ]);
  }
  if (isConditional(endpoint)) headers.push(['If-Match', 'ETag the object must still have', { type: 'string' }]);
  return headers.map(([name, description, schema]) => ApiHeader({ name, description, required: false, schema }));
}

const MEANING: Partial<Record<string, string>> = { GET: 'Found', PUT: 'Replaced', PATCH: 'Changed', DELETE: 'Deleted' };

function answerDocs(endpoint: EndpointOptions, options: ControllerOptions, surface: Surface): MethodDecorator {
  const { method, shape = 'one', path } = endpoint;
  if (shape === 'removed') {
    const message: Schema = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };
    const body = surface.removeStatus === 204 ? {} : { schema: message };
    return ApiResponse({ status: surface.removeStatus, description: 'Deleted', ...body });
  }
  const status = endpoint.status ?? (method === 'POST' ? 201 : 200);
  if (status === 204) return ApiResponse({ status, description: 'Done' });
  const returns = endpoint.returns ?? options.returns;
  const made = status === 201 && path === undefined;
  const versioned = shape === 'one' && (made || path === ':id') && findResource(options.resource?.type ?? '');
  const text = { type: 'string' };
  const answer = ApiResponse({
    status,
    description: status === 201 ? 'Created' : (MEANING[method] ?? 'Done'),
    schema: answerSchema(endpoint, options, surface),
    headers: {
      ...(versioned ? { ETag: { schema: text, description: 'For If-Match' } } : {}),
      ...(versioned && made ? { Location: { schema: text } } : {}),
      ...(shape === 'list' ? surface.listHeaders : {}),
    },
  });
  return returns ? applyDecorators(ApiExtraModels(returns), answer) : answer;
}

function answerSchema({ shape, ...endpoint }: EndpointOptions, options: ControllerOptions, surface: Surface): Schema {
  const returns = endpoint.returns ?? options.returns;
  const row: Schema = returns ? { $ref: getSchemaPath(returns) } : { type: 'object' };
  const plural = endpoint.plural === undefined ? (options.plural ?? null) : endpoint.plural;
  if (shape === 'list') return surface.listSchema(row, plural);
  if (shape !== 'rows') return surface.oneSchema(row);
  const rows: Schema = { type: 'array', items: row };
  return surface.oneSchema(plural ? { type: 'object', required: [plural], properties: { [plural]: rows } } : rows);
}

/** Codes the pipeline can answer for any endpoint of this kind, and those the endpoint names itself. */
function codesOf(endpoint: EndpointOptions, surface: Surface, resource?: ResourceFace): Set<ErrorCode> {
  const { method, policy, shape, audit, path } = endpoint;
  const codes: ErrorCode[] = [...(endpoint.errors ?? []), 'SERVICE_UNAVAILABLE'];
  if (method !== 'GET' && method !== 'DELETE') {
    codes.push('VALIDATION_ERROR', 'INVALID_JSON', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  }
  if (shape === 'list' || (method === 'DELETE' && surface.dryRun)) codes.push('VALIDATION_ERROR');
  if (policy.kind !== 'public') codes.push('UNAUTHORIZED', 'FORBIDDEN');
  if (path?.includes(':id') && resource) codes.push(notFoundCode(resource.type));
  if (isConditional(endpoint)) codes.push('VERSION_MISMATCH');
  if (audit) codes.push('CONCURRENT_UPDATE');
  if (audit && method === 'DELETE') codes.push('RESOURCE_IN_USE');
  const { constraints = {}, parents = [] } = findResource(resource?.type ?? '') ?? {};
  if (audit && method !== 'DELETE') {
    codes.push(...Object.values(constraints).map(({ code }) => code), ...parents.map(({ type }) => notFoundCode(type)));
  }
  if (isIdempotent(endpoint)) codes.push('IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED');
  return new Set(codes);
}

function errorDocs(codes: Set<ErrorCode>, surface: Surface): MethodDecorator[] {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = code === 'VALIDATION_ERROR' ? surface.validationStatus : catalogEntry(code).status;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { [surface.errorType.split(';')[0] ?? '']: { schema: surface.errorSchema } };
  return [...byStatus].map(([status, found]) => {
    const meanings = found.sort().map((code) => `\`${code}\`: ${catalogEntry(code).message}`);
    return ApiResponse({ status, description: meanings.join('\n\n'), content });
  });
}

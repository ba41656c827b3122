import { applyDecorators, Controller, SetMetadata } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { notFoundCode } from '../authz/resource-registry';
import { catalogEntry, type ErrorCode } from '../errors/catalog';
import { CONTROLLER, type ControllerOptions, ENDPOINT, type EndpointOptions } from './endpoint.decorator';
import { type Schema, type Surface, surfaceNamed } from './surfaces/surface';

/** A controller of one surface. Adds OpenAPI to each of its endpoints from what they declare. */
export function ApiController(options: ControllerOptions): ClassDecorator {
  const surface = surfaceNamed(options.surface);
  return applyDecorators(
    SetMetadata(CONTROLLER, options),
    (target: object) => documentEndpoints(target as new () => object, options, surface),
    ApiTags(options.tag),
    Controller({ path: options.path, version: surface.version }),
  );
}

function documentEndpoints(controller: new () => object, options: ControllerOptions, surface: Surface): void {
  const prototype = controller.prototype as object;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    const handler = descriptor?.value as object | undefined;
    const endpoint = handler && (Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined);
    if (!descriptor || !endpoint) continue;
    for (const decorate of documentation(name, endpoint, options, surface)) decorate(prototype, name, descriptor);
  }
}

function documentation(
  name: string,
  endpoint: EndpointOptions,
  options: ControllerOptions,
  surface: Surface,
): MethodDecorator[] {
  const resource = (endpoint.policy.kind === 'resource' ? endpoint.policy.resource : undefined) ?? options.resource;
  const decorators: MethodDecorator[] = [
    ApiOperation({ summary: endpoint.summary, operationId: `${name}${operationSuffix(options)}` }),
    answerDocs(endpoint, options, surface),
    ...errorDocs(endpoint, options, surface),
  ];
  if (endpoint.policy.kind !== 'public') decorators.push(ApiBearerAuth());
  if (endpoint.path?.includes(':id')) {
    decorators.push(
      ApiParam({
        name: 'id',
        schema: resource?.idKind === 'int' ? { type: 'integer' } : { type: 'string', format: 'uuid' },
      }),
    );
  }
  if (endpoint.shape === 'list' && resource) {
    decorators.push(
      ...surface.pagingParameters(resource).map((parameter) => ApiQuery({ required: false, ...parameter } as never)),
    );
  }
  if (endpoint.method !== 'GET' && surface.dryRun) {
    decorators.push(
      ApiQuery({
        name: 'dry_run',
        required: false,
        schema: { type: 'boolean' },
        description: 'Rehearse: answer, but change nothing',
      }),
    );
  }
  if (endpoint.method === 'POST' && endpoint.idempotent !== false && endpoint.policy.kind !== 'public') {
    decorators.push(
      ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', maxLength: 255 } }),
    );
  }
  if (['PUT', 'PATCH', 'DELETE'].includes(endpoint.method) && endpoint.path?.endsWith(':id')) {
    decorators.push(
      ApiHeader({
        name: 'If-Match',
        required: false,
        schema: { type: 'string' },
        description: 'ETag the object must still have',
      }),
    );
  }
  return decorators;
}

/** `HostsV1`-like suffix from the path, so that operation ids are unique in a document. */
function operationSuffix({ path }: ControllerOptions): string {
  return path
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function answerDocs(endpoint: EndpointOptions, options: ControllerOptions, surface: Surface): MethodDecorator {
  const shape = endpoint.shape ?? 'one';
  const returns = endpoint.returns ?? options.returns;
  if (shape === 'removed') {
    const message: Schema = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };
    const body = surface.removeStatus === 204 ? {} : { schema: message };
    return ApiResponse({ status: surface.removeStatus, description: 'Deleted', ...body } as never);
  }
  const row: Schema = returns ? { $ref: getSchemaPath(returns) } : { type: 'object' };
  const plural = endpoint.plural === undefined ? (options.plural ?? null) : endpoint.plural;
  const rows: Schema = { type: 'array', items: row };
  const many = plural ? { type: 'object', required: [plural], properties: { [plural]: rows } } : rows;
  const whole = shape === 'rows' ? many : row;
  const schema = shape === 'list' ? surface.listSchema(row, plural) : surface.oneSchema(whole);
  const status = endpoint.status ?? (endpoint.method === 'POST' ? 201 : 200);
  const answer = ApiResponse({
    status,
    description: status === 204 ? 'Done' : 'The answer',
    ...(status === 204 ? {} : { schema }),
  } as never);
  return returns ? applyDecorators(ApiExtraModels(returns), answer) : answer;
}

function errorDocs(endpoint: EndpointOptions, options: ControllerOptions, surface: Surface): MethodDecorator[] {
  const codes: ErrorCode[] = [...(endpoint.errors ?? [])];
  const onRow = endpoint.path?.includes(':id') ?? false;
  if (endpoint.method !== 'GET' || endpoint.shape === 'list') codes.push('VALIDATION_ERROR');
  if (endpoint.policy.kind !== 'public') codes.push('UNAUTHORIZED', 'FORBIDDEN');
  if (onRow && options.resource) codes.push(notFoundCode(options.resource.type));
  if (onRow && endpoint.method !== 'GET') codes.push('VERSION_MISMATCH');
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes)) {
    const status = code === 'VALIDATION_ERROR' ? surface.validationStatus : catalogEntry(code).status;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { [surface.errorType.split(';')[0] ?? '']: { schema: surface.errorSchema } };
  return [...byStatus].map(([status, found]) =>
    ApiResponse({ status, description: found.map((code) => `\`${code}\``).join(' · '), content } as never),
  );
}

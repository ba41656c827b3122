import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config';
import { sameSecret } from '../operations/operations-routes';
import { declaredRoutes } from './endpoint-check';
import { API_KEY, endpointDocs, type OperationDocs } from './endpoint-docs';
import { DEPLOY_SCHEMAS } from './surfaces/deploy.surface';
import { HUB_SCHEMAS } from './surfaces/hub.surface';
import { V2_SCHEMAS } from './surfaces/v2.surface';
import { VIRTFLOW_SCHEMAS } from './surfaces/virtflow.surface';

export const API_VERSIONS = ['v1', 'v2'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

const DESCRIPTIONS: Record<ApiVersion, string> = {
  v1: 'Frozen: what documented clients send and expect. It changes by addition only.',
  v2: 'One envelope, RFC 9457 problems, filters, cursors, ETags, idempotency keys, rehearsals.',
};

const SCHEMAS: Record<ApiVersion, Record<string, unknown>> = {
  v1: { ...VIRTFLOW_SCHEMAS, ...HUB_SCHEMAS, ...DEPLOY_SCHEMAS },
  v2: V2_SCHEMAS,
};

/** The OpenAPI document of one version, made from what the controllers declare. */
export function openApiDocument(app: NestFastifyApplication, version: ApiVersion): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, describe(version));
  const prefix = `/api/${version}/`;
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith(prefix)));
  describeOperations(app, document);
  const schemas = { ...document.components?.schemas, ...SCHEMAS[version] };
  document.components = { ...document.components, schemas: reachable(document.paths, schemas) as never };
  forgetPatchDefaults(document);
  shareErrors(document);
  const tags = operationsOf(document).flatMap((operation) => operation.tags ?? []);
  document.tags = [...new Set(tags)].sort().map((name) => ({ name }));
  return document;
}

function describe(version: ApiVersion): Omit<OpenAPIObject, 'paths'> {
  const bearer = 'Access token of a login, or an API token; the scheme `Token` is accepted too';
  const { info, ...rest } = new DocumentBuilder()
    .setTitle(`VirtFlow API ${version}`)
    .setDescription(DESCRIPTIONS[version])
    .setVersion(version === 'v1' ? '1.0.0' : '2.0.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: bearer })
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'API token' }, API_KEY)
    .build();
  const { contact, ...known } = info;
  return { info: known, ...rest };
}

type Schemas = Record<string, unknown>;

/** Only the schemas that the paths refer to, directly or through others, by name. */
function reachable(paths: unknown, schemas: Schemas): Schemas {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!name || found.has(name) || !schemas[name]) continue;
      found.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries([...found].sort().map((name) => [name, schemas[name]]));
}

/** What a PATCH leaves out keeps its value: defaults belong to bodies that replace. */
function forgetPatchDefaults({ components }: OpenAPIObject): void {
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) {
    if (!name.endsWith('Patch') || !('properties' in schema)) continue;
    for (const property of Object.values(schema.properties ?? {})) if ('default' in property) delete property.default;
  }
}

interface Operation extends OperationDocs {
  tags?: string[];
}

/** Nest knows the routes and their bodies; everything else follows from the declared endpoints. */
function describeOperations(app: NestFastifyApplication, { paths }: OpenAPIObject): void {
  for (const route of declaredRoutes(app.get(ModulesContainer))) {
    const item = paths[route.path.replace(/:(\w+)/g, '{$1}')] as Record<string, Operation> | undefined;
    const operation = item?.[route.endpoint.method.toLowerCase()];
    if (operation) Object.assign(operation, endpointDocs(route));
  }
}

const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((item) => Object.values(item as Record<string, Operation>));

/** Many operations answer the same errors: each is told once, under the names of its codes. */
function shareErrors(document: OpenAPIObject): void {
  const shared: Record<string, object> = {};
  for (const { responses } of operationsOf(document)) {
    for (const [status, response] of Object.entries(responses)) {
      if (Number(status) < 400 || !('description' in response)) continue;
      const codes = [...String(response.description).matchAll(/`(\w+)`:/g)].map(([, code]) => code);
      const name = [...formOf(response), ...codes].join('.');
      shared[name] = response;
      responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  document.components = { ...document.components, responses: shared as never };
}

/** A surface whose errors have another form than those of most in this version has responses of its own. */
function formOf(response: object): string[] {
  const form = /"#\/components\/schemas\/(\w+)Error"/.exec(JSON.stringify(response))?.[1];
  return form ? [form] : [];
}

const INDEX = `<!doctype html><html lang="en"><meta charset="utf-8"><title>VirtFlow API</title>
<body style="font-family:system-ui,sans-serif;max-width:40rem;margin:4rem auto;line-height:1.6">
<h1>VirtFlow API</h1>
<ul>
<li><a href="/api/v1/docs">Version 1</a> (<a href="/api/v1/openapi.json">openapi.json</a>): ${DESCRIPTIONS.v1}</li>
<li><a href="/api/v2/docs">Version 2</a> (<a href="/api/v2/openapi.json">openapi.json</a>): ${DESCRIPTIONS.v2}</li>
</ul>`;

const DOCS_ROUTE = /^\/(?:docs|api\/v[12]\/(?:docs|openapi\.))/;

/** `/docs`, and per version `/docs` and `/openapi.json`; behind Basic auth when DOCS_PASSWORD is set, off in production without it. */
export function serveDocs(app: NestFastifyApplication, server: FastifyInstance, config: Config): void {
  if (config.NODE_ENV === 'production' && !config.DOCS_PASSWORD) return;
  if (config.DOCS_PASSWORD) protect(server, config.DOCS_USERNAME, config.DOCS_PASSWORD);
  server.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(INDEX));
  for (const version of API_VERSIONS) {
    let document: OpenAPIObject | undefined;
    SwaggerModule.setup(`api/${version}/docs`, app, () => (document ??= openApiDocument(app, version)), {
      jsonDocumentUrl: `api/${version}/openapi.json`,
      customSiteTitle: `VirtFlow API ${version}`,
      swaggerOptions: { persistAuthorization: true, displayRequestDuration: true, docExpansion: 'list' },
    });
  }
}

function protect(server: FastifyInstance, username: string, password: string): void {
  const wanted = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  server.addHook('onRequest', (request, reply, done) => {
    // The route that was found, not the text that was sent: the same path can be written in many ways.
    const route = request.routeOptions.url ?? '';
    if (!DOCS_ROUTE.test(route) || sameSecret(request.headers.authorization ?? '', wanted)) return done();
    void reply
      .status(401)
      .header('www-authenticate', 'Basic realm="VirtFlow docs"')
      .send({ error: 'Authentication is required', code: 'UNAUTHORIZED' });
  });
}

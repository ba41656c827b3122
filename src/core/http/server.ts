import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type INestApplicationContext, type Type, VersioningType } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { type Config, CONFIG } from '../config/config';
import { Database } from '../database/database';
import { uuidv7 } from '../database/ids';
import { AppError } from '../errors/app-error';
import { createAccessLogger, LOGGER, NestLogger } from '../operations/logger';
import { Metrics } from '../operations/metrics';
import { addOperationsRoutes, type Probe } from '../operations/operations-routes';
import { MAX_BODY_BYTES, useBodyLimits } from './body-limits';
import { announceDeprecation } from './deprecation';
import type { PipelineRequest } from './endpoint';
import { serveDocs } from './openapi';
import { canonicalUrl } from './paths';
import { surfaceOfPath } from './surfaces/surface';

const REQUEST_ID = /^[\w.:-]{8,64}$/;
const REQUEST_TIMEOUT_MS = 30_000;

function adapterFor({ TRUSTED_PROXIES }: Pick<Config, 'TRUSTED_PROXIES'>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: TRUSTED_PROXIES.length > 0 ? TRUSTED_PROXIES : false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1024 },
    // What the router itself refuses (a path that cannot be decoded, an endless id) is just a path nothing lies under.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const surface = surfaceOfPath(request.url);
      const error = new AppError('NOT_FOUND');
      void reply
        .status(error.status)
        .header('x-request-id', request.id)
        .type(surface.errorType)
        .send(surface.error(error, error.status, request.id));
    },
    rewriteUrl: (request: IncomingMessage) => canonicalUrl(request.url ?? '/'),
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : uuidv7();
    },
  });
}

/** Global prefix and URL versions: what decides where routes are. Also used to build the OpenAPI files. */
export function useRouting(app: NestFastifyApplication): void {
  app.setGlobalPrefix('api');
  app.enableVersioning({ type: VersioningType.URI });
}

export interface ServerOptions {
  module: Type | object;
  config: Config;
  /** Names of dependencies beside PostgreSQL and how to ask them. */
  probes: (app: INestApplicationContext) => Record<string, Probe>;
}

/** The HTTP application, ready to listen. */
export async function createServer({ module, config, probes }: ServerOptions): Promise<NestFastifyApplication> {
  // What Nest says before our log is there is kept for it; who cannot begin says why himself, in one line.
  const options = { bodyParser: false, bufferLogs: true, autoFlushLogs: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapterFor(config), options);
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(logger));
  app.flushLogs();
  useRouting(app);
  const server = app.getHttpAdapter().getInstance();
  useBodyLimits(server);
  addSecurityHeaders(server);
  if (config.CORS_ORIGINS.length > 0) {
    app.enableCors({
      origin: config.CORS_ORIGINS,
      exposedHeaders: ['etag', 'link', 'location', 'x-total-count', 'x-request-id'],
    });
  }
  announceDeprecation(server, config);
  observe(server, app.get(Metrics), createAccessLogger(config.LOG_LEVEL, 'access'));
  const db = app.get(Database);
  addOperationsRoutes(server, {
    config,
    metrics: app.get(Metrics),
    probes: { postgresql: () => db.query('SELECT 1'), ...probes(app) },
  });
  serveDocs(app, server, app.get<Config>(CONFIG));
  app.enableShutdownHooks();
  return app;
}

/** Helmet's headers depend on nothing of a request, so they are asked for once. */
function addSecurityHeaders(server: FastifyInstance): void {
  const headers: [name: string, value: string][] = [];
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  answer.setHeader = (name, value) => {
    headers.push([name, String(value)]);
    return answer;
  };
  const directives = { styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null };
  helmet({ contentSecurityPolicy: { directives } })(request, answer, () => undefined);
  server.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}

/** Request id on every answer; one log line and one metric for each. */
function observe(server: FastifyInstance, metrics: Metrics, log: Logger): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request: PipelineRequest, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    metrics.requests.observe({ method: request.method, route, status: String(reply.statusCode) }, seconds);
    log.info(
      {
        request_id: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        actor: request.ctx?.actor.name,
        ip: request.ip,
      },
      'request',
    );
    done();
  });
}

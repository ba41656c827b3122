import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import type { Metrics } from './metrics';

/** Tells whether something this process needs answers; throws or resolves. */
export type Probe = () => Promise<unknown>;

const PROBE_TIMEOUT_MS = 2_000;
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export interface OperationsOptions {
  config: Pick<Config, 'METRICS_TOKEN'>;
  probes: Record<string, Probe>;
  metrics: Metrics;
}

/** `/health/live`, `/health/ready` and `/metrics`: outside versions, for machines. They tell states, never data. */
export function addOperationsRoutes(server: FastifyInstance, { config, probes, metrics }: OperationsOptions): void {
  server.get('/health/live', () => ({ status: 'ok' }));

  server.get('/health/ready', async (_request, reply) => {
    const names = Object.keys(probes);
    const states = await Promise.all(names.map((name) => stateOf(probes[name] as Probe)));
    const ready = states.every((state) => state === 'ok');
    return reply.status(ready ? 200 : 503).send({
      status: ready ? 'ok' : 'unavailable',
      dependencies: Object.fromEntries(names.map((name, i) => [name, states[i]])),
    });
  });

  server.get('/metrics', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!mayScrape(request, config.METRICS_TOKEN))
      return reply.status(403).send({ error: 'Metrics need METRICS_TOKEN or a loopback address' });
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

async function stateOf(probe: Probe): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), PROBE_TIMEOUT_MS);
  });
  try {
    await Promise.race([probe(), timeout]);
    return 'ok';
  } catch {
    return 'unavailable';
  } finally {
    clearTimeout(timer);
  }
}

function mayScrape(request: FastifyRequest, token: string | undefined): boolean {
  if (!token) return LOOPBACK.has(request.socket.remoteAddress ?? '');
  return sameSecret(request.headers.authorization ?? '', `Bearer ${token}`);
}

/** Compares without telling by time how much of a secret was right. */
export function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config';

const FIRST_VERSION = '/api/v1/';

/**
 * Tells clients of the first version from when it is deprecated and when it may be gone, as the operator decided
 * (RFC 9745, RFC 8594), and where the second one is described. Says nothing while nothing is decided.
 */
export function announceDeprecation(
  server: FastifyInstance,
  { LEGACY_API_DEPRECATED, LEGACY_API_SUNSET }: Pick<Config, 'LEGACY_API_DEPRECATED' | 'LEGACY_API_SUNSET'>,
): void {
  if (!LEGACY_API_DEPRECATED) return;
  const since = `@${Date.parse(LEGACY_API_DEPRECATED) / 1000}`;
  const sunset = LEGACY_API_SUNSET ? new Date(LEGACY_API_SUNSET).toUTCString() : null;
  server.addHook('onSend', (request, reply, _payload, done) => {
    if ((request.routeOptions.url ?? request.url).startsWith(FIRST_VERSION)) {
      const links = [reply.getHeader('link'), '</api/v2/docs>; rel="successor-version"'];
      void reply.headers({ deprecation: since, link: links.filter(Boolean).join(', '), ...(sunset ? { sunset } : {}) });
    }
    done();
  });
}

import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP } from 'node:net';
import type { AddressPolicy } from '../../../core/net/address-policy';
import { ProbeFailure, type HealthReason } from './cluster-health';
import type { ClusterAccess } from './kubeconfig';

/** Bytes of one answer, and of all answers of a connection. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;

export interface Answer {
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * A connection to the API server of one cluster. The name is resolved once, the address is judged and every request
 * goes there; TLS is verified; redirects are not followed; answers are bounded. Whatever goes wrong is a
 * {@link ProbeFailure}, and so is anything but 200.
 */
export class PinnedConnection {
  private received = 0;

  private constructor(
    private readonly access: ClusterAccess,
    private readonly agent: Agent,
    private readonly signal: AbortSignal,
  ) {}

  static async open(access: ClusterAccess, policy: AddressPolicy, signal: AbortSignal): Promise<PinnedConnection> {
    const { address, family } = await resolve(hostOf(access.server), policy, signal);
    const agent = new Agent({
      keepAlive: true,
      maxSockets: 1,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ca: access.authority ?? undefined,
      cert: access.certificate ?? undefined,
      key: access.key ?? undefined,
      servername: access.tlsServerName ?? undefined,
      lookup: (_name, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family)),
    });
    return new PinnedConnection(access, agent, signal);
  }

  async get(url: string): Promise<Answer> {
    const response = await this.send(url);
    const status = response.statusCode ?? 0;
    if (status !== 200) {
      response.destroy();
      throw new ProbeFailure(reasonOfStatus(status));
    }
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(this.count(chunk, chunks));
    } catch (error) {
      response.destroy();
      throw this.failure(error);
    }
    return { headers: response.headers as Record<string, string>, body: Buffer.concat(chunks) };
  }

  close(): void {
    this.agent.destroy();
  }

  private send(url: string): Promise<IncomingMessage> {
    const { authorization } = this.access;
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(authorization ? { authorization } : {}),
    };
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => reject(this.failure(error));
      request(url, { agent: this.agent, headers, signal: this.signal }, resolve).on('error', fail).end();
    });
  }

  private count(chunk: Buffer, before: readonly Buffer[]): Buffer {
    this.received += chunk.length;
    const size = before.reduce((sum, { length }) => sum + length, chunk.length);
    if (size > MAX_ANSWER_BYTES || this.received > MAX_TOTAL_BYTES) throw new ProbeFailure('response_too_large');
    return chunk;
  }

  private failure(error: unknown): ProbeFailure {
    if (error instanceof ProbeFailure) return error;
    const reason = this.signal.aborted ? 'timeout' : reasonOfCode((error as NodeJS.ErrnoException).code ?? '');
    return new ProbeFailure(reason, { cause: error });
  }
}

/** The host of a server's URL, IPv6 addresses without brackets. */
export function hostOf(server: string): string {
  return new URL(server).hostname.replace(/^\[|\]$/g, '');
}

/** The first address of the name that may be connected to. */
async function resolve(
  host: string,
  policy: AddressPolicy,
  signal: AbortSignal,
): Promise<{ address: string; family: number }> {
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await addressesOf(host, signal);
  const allowed = found.find(({ address }) => policy.allows(address));
  if (!allowed) throw new ProbeFailure('address_not_allowed');
  return allowed;
}

/** A lookup cannot be aborted, only left alone. */
async function addressesOf(host: string, signal: AbortSignal): Promise<{ address: string; family: number }[]> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ProbeFailure('timeout')), { once: true });
  });
  const asked = lookup(host, { all: true }).catch((cause: unknown) => {
    throw new ProbeFailure('name_not_resolved', { cause });
  });
  return Promise.race([asked, late]);
}

function reasonOfStatus(status: number): HealthReason {
  if (status === 401) return 'credentials_rejected';
  if (status === 403) return 'permission_denied';
  if (status >= 300 && status < 400) return 'redirected';
  return status >= 500 ? 'server_error' : 'response_invalid';
}

/** Codes of Node's network, TLS and HTTP layers. */
function reasonOfCode(code: string): HealthReason {
  if (code === 'ECONNREFUSED') return 'connection_refused';
  if (/^HPE_|^ERR_HTTP/.test(code)) return 'response_invalid';
  return /CERT|SIGNATURE|ISSUER|SSL|TLS|EPROTO|CRL/.test(code) ? 'tls_failed' : 'connection_failed';
}

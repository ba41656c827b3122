import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIPv6, type Socket } from 'node:net';
import type { PveConnection } from './connection';
import { PinningAgent } from './pinning-agent';
import { PveError } from './pve-error';

/** Above the thirty seconds that the server gives its own way to the node. */
const TIMEOUT_MS = 40_000;
const MAX_BYTES = 16 * 1024 * 1024;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Request {
  readonly method: Method;
  /** Behind /api2/json, encoded. */
  readonly path: string;
  readonly params: URLSearchParams;
  readonly signal?: AbortSignal;
  /** Of the body of the answer. */
  readonly maxBytes?: number;
}

export interface Response {
  readonly status: number;
  /** Reason phrase: up to release 8.3 the only place of an error's text. */
  readonly reason: string;
  readonly body: string;
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  constructor(
    /** Whether the request may have reached the server. */
    readonly sent: boolean,
    /** Whether the connection broke, as an idle one does that the server has just closed. */
    readonly reset: boolean,
    readonly tls: boolean,
    cause: Error,
  ) {
    super(cause.message || cause.name, { cause });
  }
}

/** Exchanges single requests and answers with one hypervisor over HTTPS. Redirects are answers like any other. */
export class Transport {
  private readonly agent: PinningAgent;

  constructor(
    private readonly connection: PveConnection,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    this.agent = new PinningAgent(connection);
  }

  /** Rejects with {@link NoAnswer}, with the reason of the signal, or as `malformed` when the answer is too long. */
  async exchange({ method, path, params, signal, maxBytes = MAX_BYTES }: Request): Promise<Response> {
    const { host, port, tokenId, tokenValue } = this.connection;
    const inQuery = method === 'GET' || method === 'DELETE';
    const query = inQuery && params.size > 0 ? `?${params.toString()}` : '';
    const body = inQuery ? undefined : params.toString();
    const timeout = AbortSignal.timeout(this.timeoutMs);
    const options = {
      agent: this.agent,
      method,
      host: isIPv6(host) ? `[${host}]` : host,
      port,
      path: `/api2/json${path}${query}`,
      headers: {
        accept: 'application/json',
        authorization: `PVEAPIToken=${tokenId}=${tokenValue}`,
        ...(body !== undefined && {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        }),
      },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    };
    const sending = { sent: false };
    try {
      const response = await sendRequest(options, body, sending);
      return { status: response.statusCode ?? 0, reason: phraseOf(response), body: await read(response, maxBytes) };
    } catch (error) {
      if (error instanceof PveError) throw error;
      signal?.throwIfAborted();
      throw noAnswer(error as NodeJS.ErrnoException, sending.sent);
    }
  }

  close(): void {
    this.agent.destroy();
  }
}

function sendRequest(
  options: Parameters<typeof request>[1],
  body: string | undefined,
  sending: { sent: boolean },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const call = request(options as Parameters<typeof request>[0], resolve);
    call.once('error', reject);
    // The agent hands out sockets that are connected and verified: what has one is on its way.
    call.once('socket', (_socket: Socket) => (sending.sent = true));
    call.end(body);
  });
}

async function read(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new PveError('malformed', `the answer is longer than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node reads header bytes as Latin-1; the server writes UTF-8. */
const phraseOf = ({ statusMessage = '' }: IncomingMessage) => Buffer.from(statusMessage, 'latin1').toString('utf8');

const RESET = new Set(['ECONNRESET', 'EPIPE']);
const TLS = /CERT|SIGNATURE|ISSUER|ERR_SSL|ERR_TLS|EPROTO|CRL|ALTNAME/;

function noAnswer(error: NodeJS.ErrnoException, sent: boolean): NoAnswer {
  const { code = '' } = error;
  return new NoAnswer(sent, RESET.has(code), !sent && TLS.test(code), error);
}

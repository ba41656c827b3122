import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestInClear, type RequestOptions } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { type Allows, bareHost } from './configured-host';

export interface OutboundRules {
  allows: Allows;
  /** More than this of one answer is never taken. */
  maxBytes: number;
  /** Another resolver than the system's. */
  lookup?: typeof lookup;
}

/** Statuses without a body, as the standard has them. */
const BODILESS = new Set([204, 205]);

/**
 * `fetch` for the servers that settings name: the name is resolved for each request, the address that was judged is the
 * one that is connected to, and no connection is used twice. Redirects are errors, so credentials go nowhere else, and an
 * answer that becomes too long is ended. Takes texts as bodies.
 */
export function pinnedFetch(rules: OutboundRules): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body = init.body ?? '';
    if (typeof body !== 'string') throw new TypeError('Only texts are sent');
    const answer = await send(url, init, body, rules);
    const status = answer.statusCode ?? 0;
    if (status < 200 || (status >= 300 && status < 400)) {
      answer.destroy();
      throw new Error(`The answer is a redirect or none: ${status}`);
    }
    const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    if (BODILESS.has(status)) answer.resume();
    const content = BODILESS.has(status) ? null : ReadableStream.from(bounded(answer, rules.maxBytes));
    return new Response(content as ConstructorParameters<typeof Response>[0], { status, headers });
  };
}

function send(url: URL, init: RequestInit, body: string, rules: OutboundRules): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: init.method ?? 'GET',
    // What is compressed could become any size.
    headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
    lookup: judged(rules),
    agent: false,
    ...(init.signal ? { signal: init.signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const host = bareHost(url.hostname);
    if (isIP(host) !== 0 && !rules.allows(host)) return reject(notAllowed());
    const request = url.protocol === 'https:' ? requestOverTls : requestInClear;
    request(url, options, resolve).on('error', reject).end(body);
  });
}

/** Resolves to what may be connected to. */
function judged(rules: OutboundRules): LookupFunction {
  return (host, options, done) => {
    (rules.lookup ?? lookup)(host, { ...options, all: true }, (error, found) => {
      const allowed = (found ?? []).filter(({ address }) => rules.allows(address));
      const [first] = allowed;
      if (error || !first) return done(error ?? notAllowed(), '', 4);
      if (options.all) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

const notAllowed = () => new Error('The address is not one that may be connected to');

/** Leaving the loop ends the connection. */
async function* bounded(answer: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error('The answer is too long');
    yield chunk;
  }
}

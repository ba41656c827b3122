import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { addressesOf } from '../../src/core/net/configured-host';
import { type OutboundRules, pinnedFetch } from '../../src/core/net/pinned-fetch';

const MAX_BYTES = 100_000;
const KEY = { authorization: 'Bearer the-key' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback, with the headers of every request it got. */
async function serve(listener: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, port };
}

/** A resolver that answers with the next of these, the last one again and again. */
function resolver(...answers: string[][]): NonNullable<OutboundRules['lookup']> & { asked: string[] } {
  const asked: string[] = [];
  const look: LookupFunction = (host, _options, done) => {
    asked.push(host);
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    process.nextTick(done, null, found);
  };
  return Object.assign(look as NonNullable<OutboundRules['lookup']>, { asked });
}

const fetchFrom = (host: string, listed: string[] = [], lookup?: OutboundRules['lookup']) =>
  pinnedFetch({ allows: addressesOf(host, listed), maxBytes: MAX_BYTES, ...(lookup ? { lookup } : {}) });

describe('a request to a server that a setting names', () => {
  it('gets its answer from this machine when the operator said so', async () => {
    const { asked, port } = await serve((request, response) => request.pipe(response.writeHead(201, { 'x-a': 'b' })));
    for (const host of ['127.0.0.1', 'localhost']) {
      const answer = await fetchFrom(host)(`http://${host}:${port}/v1?a=b`, {
        ...{ method: 'POST', headers: KEY, body: '{"你":1}' },
      });
      expect([answer.status, answer.headers.get('x-a'), await answer.json()]).toEqual([201, 'b', { 你: 1 }]);
    }
    expect(asked).toEqual(Array(2).fill('POST /v1?a=b Bearer the-key'));
  });

  it.each([['127.0.0.1'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1'], ['10.0.0.1'], ['0.0.0.0'], ['fe80::1']])(
    'does not go to %s when a name leads there',
    async (address) => {
      const { asked, port } = await serve((_, response) => response.end());
      const lookup = resolver([address]);
      await expect(fetchFrom('model.example.com', [], lookup)(`http://model.example.com:${port}/`)).rejects.toThrow(
        'may be connected to',
      );
      expect([asked, lookup.asked]).toEqual([[], ['model.example.com']]);
    },
  );

  it('judges the name again for each request: an answer that changes wins nothing', async () => {
    const { asked, port } = await serve((_, response) => response.end('hi'));
    // The first answer is within a network that is listed, the second one is not.
    const lookup = resolver(['127.0.0.1'], ['127.9.9.9']);
    const ask = fetchFrom('model.example.com', ['127.0.0.1/32'], lookup);
    expect(await (await ask(`http://model.example.com:${port}/`)).text()).toBe('hi');
    await expect(ask(`http://model.example.com:${port}/`)).rejects.toThrow('may be connected to');
    expect(asked).toHaveLength(1);
  });

  it('takes the address that is allowed among others', async () => {
    const { port } = await serve((_, response) => response.end('hi'));
    const ask = fetchFrom('model.example.com', ['127.0.0.1/32'], resolver(['127.0.0.2', '127.0.0.1']));
    expect(await (await ask(`http://model.example.com:${port}/`)).text()).toBe('hi');
  });

  it('goes to no other address than the one that was configured', async () => {
    const { asked, port } = await serve((_, response) => response.end());
    const ask = fetchFrom('192.0.2.1', ['192.0.2.0/24']);
    for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]'])
      await expect(ask(`http://${host}:${port}/`)).rejects.toThrow('may be connected to');
    expect(asked).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308, 304])('follows no redirect (%i), and tells nobody else the key', async (status) => {
    const elsewhere = await serve((_, response) => response.end());
    const { asked, port } = await serve((_, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${elsewhere.port}/steal` }).end();
    });
    const sent = fetchFrom('127.0.0.1')(`http://127.0.0.1:${port}/`, { method: 'POST', headers: KEY, body: '{}' });
    await expect(sent).rejects.toThrow('redirect');
    expect([asked.length, elsewhere.asked]).toEqual([1, []]);
  });

  it('ends what is too long, and takes no more of it than it reads', async () => {
    const PIECE = Buffer.alloc(65_536, 'x');
    let written = 0;
    let closed: () => void;
    const over = new Promise<void>((resolve) => (closed = resolve));
    const { port } = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(PIECE)) written += PIECE.length;
      };
      response.on('drain', more).on('close', () => closed());
      more();
    });
    const answer = await fetchFrom('127.0.0.1')(`http://127.0.0.1:${port}/`);
    await expect(answer.text()).rejects.toThrow('too long');
    await over;
    // What lies in the buffers of two sockets, not the gigabyte that could have been sent.
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  it('takes what is as long as it may be', async () => {
    const { port } = await serve((_, response) => response.end('x'.repeat(MAX_BYTES)));
    const answer = await fetchFrom('127.0.0.1')(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toHaveLength(MAX_BYTES);
  });

  it.each(['headers', 'body'])('can be given up while its %s is awaited', async (part) => {
    const { port } = await serve((_, response) => {
      if (part === 'body') response.write('well');
    });
    const signal = AbortSignal.timeout(100);
    const read = async () => (await fetchFrom('127.0.0.1')(`http://127.0.0.1:${port}/`, { signal })).text();
    await expect(read()).rejects.toThrow();
    expect(signal.aborted).toBe(true);
  });

  it('asks for nothing compressed, and has an answer without a body', async () => {
    let encoding: unknown;
    const { port } = await serve((request, response) => {
      encoding = request.headers['accept-encoding'];
      response.writeHead(204).end();
    });
    const answer = await fetchFrom('127.0.0.1')(`http://127.0.0.1:${port}/`);
    expect([answer.status, answer.body, encoding]).toEqual([204, null, 'identity']);
  });
});

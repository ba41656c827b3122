import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';
import { type RawAnswer, rawRequest, rawText } from '../support/raw-http';

const NAME = 'the-kept-secret-of-tenants';

/** Paths of an object and of its list, written in ways that routers, proxies and guards may read differently. */
function spellings(version: string, id: string): string[] {
  const list = `/api/${version}/tenants`;
  const row = `${list}/${id}`;
  const encoded = `%3${id.slice(0, 1)}${id.slice(1)}`;
  return [
    ...[`${list}/`, `${row}/`, `${row}//`, `/api/${version}//tenants`, `//api/${version}/tenants`, `${list}//${id}`],
    ...[`/%61pi/${version}/tenants`, `/api/%76${version.slice(1)}/tenants/${id}`, `/api/${version}/%74enants/${id}`],
    ...[`${list}%2f${id}`, `${list}/%2e%2e/tenants/${id}`, `${list}/../tenants/${id}`, `${list}/./${id}`],
    ...[
      `${list}/${encoded}`,
      `${row}%2f`,
      `${row}%2f..`,
      `${row}%00`,
      `${row}%20`,
      `${row}.json`,
      `${row}%ff`,
      `${row}%`,
    ],
    ...[`/api/${version}/auth/login/../../tenants/${id}`, `/api/${version}/auth/login/%2e%2e/%2e%2e/tenants/${id}`],
    ...[
      `/health/live/../../api/${version}/tenants`,
      `/docs/..%2fapi/${version}/tenants`,
      `/docs/../api/${version}/tenants`,
    ],
    ...[`/API/${version}/tenants`, `/api/${version.toUpperCase()}/tenants`, `/api/${version}/TENANTS/${id}`],
    ...[
      `${list};x=y`,
      `${row};x=y`,
      `/api;x=y/${version}/tenants`,
      `${list}/;/${id}`,
      `${row}?`,
      `${row}?x=/../`,
      `${row}#x`,
    ],
    ...[
      `/api/v1/../${version}/tenants`,
      `/api/v2/../${version}/tenants/${id}`,
      `/api/v3/tenants`,
      `/api/tenants/${id}`,
    ],
    ...[`/tenants`, `/tenants/`, `/tenants/${id}`, `//tenants/${id}`, `/%74enants/${id}`, `/tenants/../tenants/${id}`],
    ...[`http://localhost${list}`, `http://localhost${row}`, `https://elsewhere.example.com${row}`, `HTTP://x${row}`],
    ...[`http://user:password@localhost${row}`, `http://localhost`, `http://`, `ftp://localhost${row}`],
    ...[
      `*`,
      `/`,
      `/api`,
      `/api/`,
      `/api/${version}`,
      `/api/${version}/`,
      `\\api\\${version}\\tenants`,
      `/api\\${version}/tenants`,
    ],
    ...[
      `${list}/${'a'.repeat(2000)}`,
      `/${'a/'.repeat(3000)}`,
      `${list}?${'q=1&'.repeat(2000)}`,
      `${list}/${'%41'.repeat(1500)}`,
    ],
  ];
}

describe('odd requests on a socket', () => {
  let app: TestApp;
  let port: number;
  let id: string;
  let people: Record<'anonymous' | 'stranger', Caller>;
  beforeAll(async () => {
    app = await startApp();
    port = Number(new URL(await app.listen()).port);
    id = String((await app.admin.post('/api/v2/tenants', { name: NAME })).body.data.id);
    people = { anonymous: app.anonymous, stranger: await app.user('stranger') };
  });
  afterAll(() => app?.close());

  const credentials = ({ headers }: Caller) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const ask = (who: Caller, method: string, target: string, more: readonly string[] = []) =>
    rawRequest(port, rawText(method, target, [...credentials(who), ...more]));

  /** Errors are told in the shape of the version that the path is in; paths of no version are told in the first one's. */
  function shapeOf({ headers, body }: RawAnswer): 'v1' | 'v2' | 'none' {
    if (body === '') return 'none';
    const told = JSON.parse(body) as Record<string, unknown>;
    if (/content-type: application\/problem\+json/i.test(headers))
      return typeof told['code'] === 'string' && typeof told['status'] === 'number' ? 'v2' : 'none';
    return typeof told['error'] === 'string' && typeof told['code'] === 'string' ? 'v1' : 'none';
  }

  async function holds(who: Caller, method: string, target: string, more: readonly string[] = []): Promise<void> {
    const answer = await ask(who, method, target, more);
    const told = { who: who.id, method, target: target.slice(0, 100), more, status: answer.status };
    expect({ ...told, tells: answer.body.includes(NAME), fails: answer.status >= 500 || answer.status === 0 }).toEqual({
      ...told,
      tells: false,
      fails: false,
    });
    // What is no HTTP at all is refused by Node itself, before the application.
    if (answer.status === 400 && !/x-request-id/i.test(answer.headers)) return;
    if (answer.status < 400 || method === 'HEAD') return;
    // A path that is spelt in another way belongs to the version of the route it reaches, if it reaches one.
    const spelt = !target.startsWith('/api/') && target.includes('/v2/') ? ['v1', 'v2'] : ['v1'];
    const shapes = target.startsWith('/api/v2/') ? ['v2'] : /%7/.test(target) ? ['v1', 'v2'] : spelt;
    expect({ ...told, shapes }).toEqual({ ...told, shapes: expect.arrayContaining([shapeOf(answer)]) });
  }

  describe.each(['v1', 'v2'])('in %s', (version) => {
    it.each(['anonymous', 'stranger'] as const)('tell %s nothing, however a path is written', async (who) => {
      for (const target of spellings(version, id)) {
        for (const method of ['GET', 'DELETE']) await holds(people[who], method, target);
      }
      expect((await app.admin.get(`/api/v2/tenants/${id}`)).status).toBe(200);
    });

    it('are answered by what their path says, percent-encoded or not', async () => {
      const plain = await ask(app.admin, 'GET', `/api/${version}/tenants/${id}`);
      for (const target of [`/%61pi/${version}/tenants/${id}`, `/api/%76${version.slice(1)}/tenants/${id}`]) {
        const answer = await ask(app.admin, 'GET', target);
        expect([target, answer.status]).toEqual([target, 200]);
        expect(JSON.parse(answer.body)).toEqual(JSON.parse(plain.body));
      }
    });

    it.each(['anonymous', 'stranger'] as const)('let %s do nothing with methods that are not offered', async (who) => {
      const row = `/api/${version}/tenants/${id}`;
      for (const target of [row, `/api/${version}/tenants`, '/tenants', '*']) {
        for (const method of ['OPTIONS', 'TRACE', 'PROPFIND', 'POST', 'PUT', 'PATCH', 'HEAD', 'get', 'Get', 'MADEUP'])
          await holds(people[who], method, target);
      }
      expect((await app.admin.get(row)).status).toBe(200);
    });

    it('are not turned into others by headers', async () => {
      const row = `/api/${version}/tenants/${id}`;
      const renaming = ['X-Original-URL', 'X-Rewrite-URL', 'X-Forwarded-Uri', 'X-Forwarded-Prefix', 'Forwarded'];
      for (const name of renaming) {
        for (const target of [`/api/${version}/auth/login`, `/api/${version}/auth/me`, '/health/live', '/'])
          for (const who of Object.values(people)) await holds(who, 'GET', target, [`${name}: ${row}`]);
      }
      for (const name of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method']) {
        for (const method of ['GET', 'POST']) await ask(app.admin, method, row, [`${name}: DELETE`]);
      }
      expect((await app.admin.get(row)).status).toBe(200);
    });

    it('are of one caller: a second Authorization header is not somebody else', async () => {
      const [admin = ''] = credentials(app.admin);
      const [stranger = ''] = credentials(people.stranger);
      const row = `/api/${version}/tenants/${id}`;
      await holds(people.anonymous, 'GET', row, [stranger, admin]);
      expect((await ask(people.anonymous, 'GET', row, ['Authorization:', 'Authorization: Basic eDp5'])).status).toBe(
        401,
      );
      for (const bad of ['Bearer', 'Bearer ', `Bearer ${'a'.repeat(6000)}`, 'Bearer a b', 'bearer\tx', 'Negotiate x']) {
        const answer = await ask(people.anonymous, 'GET', row, [`Authorization: ${bad}`]);
        expect([bad.slice(0, 20), answer.status]).toEqual([bad.slice(0, 20), 401]);
      }
    });
  });
});

describe('the documents behind a password', () => {
  let app: TestApp;
  let port: number;
  beforeAll(async () => {
    app = await startApp({ DOCS_USERNAME: 'reader', DOCS_PASSWORD: 'only for readers' });
    port = Number(new URL(await app.listen()).port);
  });
  afterAll(() => app?.close());

  const PATHS = ['/docs', '/api/v1/docs', '/api/v2/docs', '/api/v1/openapi.json', '/api/v2/openapi.json'];
  const ASIDE = ['/api/v1/docs/', '/api/v1/docs-yaml', '/api/v1/docs-json', '/api/v2/docs/swagger-ui-init.js'];

  it('are shown to nobody without it, however their path is written', async () => {
    for (const path of [...PATHS, ...ASIDE]) {
      const spelt = [
        path,
        `${path}/`,
        `${path}?x`,
        `${path}#x`,
        path.replace('d', '%64'),
        path.replace('o', '%6f'),
        path.replace('a', '%61'),
        `http://localhost${path}`,
        `/${path}`,
        path.toUpperCase(),
      ];
      for (const target of spelt) {
        for (const method of ['GET', 'HEAD']) {
          const { status } = await rawRequest(port, rawText(method, target));
          expect([method, target, status]).toEqual([method, target, status === 404 ? 404 : 401]);
        }
      }
    }
  });

  it('are shown to who knows it', async () => {
    const basic = `Authorization: Basic ${Buffer.from('reader:only for readers').toString('base64')}`;
    for (const path of PATHS) {
      const { status } = await rawRequest(port, rawText('GET', path, [basic]));
      expect([path, status]).toEqual([path, 200]);
    }
  });
});

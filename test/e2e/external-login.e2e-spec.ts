import type { ServerResponse } from 'node:http';
import { startApp, type TestApp } from '../support/app';
import { FakeAuthService } from '../support/fake-auth-service';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('callers whom an external service knows', () => {
  let upstream: FakeAuthService;
  let api: TestApp;
  /** A new credential for each question: answers are remembered. */
  let next = 0;
  const known = (user: unknown) => {
    const token = `external-token-${++next}`;
    upstream.users.set(`Bearer ${token}`, user);
    return bearer(token);
  };

  beforeAll(async () => {
    upstream = await FakeAuthService.start();
    api = await startApp({ AUTH_API_URL: upstream.url });
  });
  afterAll(async () => {
    await api.close();
    await upstream.stop();
  });
  beforeEach(() => {
    upstream.misbehaviour = null;
    upstream.asked.length = 0;
  });

  it('are users of that name, made at their first request and audited', async () => {
    const headers = known({ username: 'User123', role: 'user' });
    const answers = await Promise.all([1, 2, 3].map(() => api.anonymous.get('/api/v1/auth/me', headers)));
    expect(answers.map(({ status, body }) => [status, body.username, body.role])).toEqual(
      Array(3).fill([200, 'user123', 'user']),
    );
    expect(new Set(answers.map(({ body }) => body.id as string)).size).toBe(1);
    const audit = await api.admin.get(
      `/api/v2/audit-logs?resource_type=User&resource_id=${answers[0]?.body.id as string}`,
    );
    expect(audit.body.data).toMatchObject([{ action: 'create', actor: 'system:bootstrap' }]);
    expect(upstream.asked).toHaveLength(1);
  });

  it('may own what they make, and see nothing else', async () => {
    const headers = known({ username: 'maker', role: 'user' });
    expect((await api.anonymous.get('/api/v2/hosts', headers)).body).toMatchObject({ data: [], page: { total: 0 } });
    expect((await api.anonymous.get('/api/v1/users', headers)).body.users).toMatchObject([{ username: 'maker' }]);
  });

  it.each([
    ['admin', 'admin'],
    ['platform_admin', 'admin'],
    ['user', 'user'],
    ['ADMIN', 'user'],
    [['admin'], 'user'],
    [{ toString: 'admin' }, 'user'],
    ['operator', 'user'],
    [undefined, 'user'],
  ])('have the role %j as %s', async (role, expected) => {
    const { body } = await api.anonymous.get(
      '/api/v1/auth/me',
      known({ username: `role-${next}`, role, is_admin: true }),
    );
    expect(body.role).toBe(expected);
  });

  it('follow a change of their role over there', async () => {
    const path = '/api/v1/auth/me';
    expect((await api.anonymous.get(path, known({ username: 'climber', role: 'user' }))).body.role).toBe('user');
    const { body } = await api.anonymous.get(path, known({ username: 'climber', role: 'admin' }));
    expect(body.role).toBe('admin');
    expect((await api.admin.get(`/api/v1/users/${body.id as string}`)).body.role).toBe('admin');
    expect((await api.anonymous.get(path, known({ username: 'climber', role: 'user' }))).body.role).toBe('user');
  });

  it('never become a user who has a password here', async () => {
    const { status, body } = await api.anonymous.get(
      '/api/v1/auth/me',
      known({ username: 'admin', role: 'platform_admin' }),
    );
    expect([status, body.code]).toEqual([401, 'UNAUTHORIZED']);
  });

  it('are refused from the next request on when they are disabled here', async () => {
    const headers = known({ username: 'leaver', role: 'user' });
    const { body } = await api.anonymous.get('/api/v1/auth/me', headers);
    await api.admin.patch(`/api/v1/users/${body.id as string}`, { status: 'disabled' });
    expect((await api.anonymous.get('/api/v1/auth/me', headers)).status).toBe(401);
  });

  it('are asked about with their Authorization and cookies and nothing else', async () => {
    upstream.users.set('session=abc; other=1', { username: 'visitor', role: 'user' });
    const headers = { cookie: 'session=abc; other=1', 'x-secret': 'mine', 'x-forwarded-for': '192.0.2.9' };
    expect((await api.anonymous.get('/api/v1/auth/me', headers)).status).toBe(200);
    const sent = upstream.asked[0]?.headers ?? {};
    expect(sent).toMatchObject({ cookie: 'session=abc; other=1', accept: 'application/json' });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['x-secret']));
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['x-forwarded-for']));
  });

  it('cannot be made to change things by a page of somebody else', async () => {
    upstream.users.set('session=admin', { username: 'cookie-admin', role: 'admin' });
    const call = (origin: Record<string, string>) =>
      api.anonymous.post('/api/v2/tenants', { name: `made-${++next}` }, { cookie: 'session=admin', ...origin });
    expect((await call({ origin: 'https://evil.example' })).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await call({ origin: 'null' })).status).toBe(403);
    expect((await call({ origin: 'http://localhost:8000', host: 'localhost:8000' })).status).toBe(201);
    expect((await call({})).status).toBe(201);
  });

  it('are never asked about with a credential of ours, valid or not', async () => {
    expect((await api.admin.get('/api/v1/auth/me')).status).toBe(200);
    const [head, claims] = (api.admin.headers['authorization'] ?? '').slice('Bearer '.length).split('.');
    expect((await api.anonymous.get('/api/v1/auth/me', bearer(`${head}.${claims}.forged`))).status).toBe(401);
    const { body } = await api.admin.post('/api/v1/auth/tokens', {
      name: 'mine',
      scopes: ['read'],
      expires_in_days: 1,
    });
    const token = body.token as string;
    expect((await api.anonymous.get('/api/v1/auth/me', bearer(token))).status).toBe(200);
    expect((await api.anonymous.get('/api/v1/auth/me', bearer(`${token.slice(0, -1)}x`))).status).toBe(401);
    expect(upstream.asked).toEqual([]);
  });

  it('are refused when the service refuses them', async () => {
    for (const status of [401, 403]) {
      upstream.misbehaviour = (response) => void response.writeHead(status).end('a message of theirs');
      const { body, ...answer } = await api.anonymous.get('/api/v1/auth/me', bearer(`refused-${status}-token`));
      expect([answer.status, body.code]).toEqual([401, 'UNAUTHORIZED']);
      expect(JSON.stringify(body)).not.toContain('theirs');
    }
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['fails', (response) => void response.writeHead(500).end('a stack trace of theirs')],
    ['redirects', (response) => void response.writeHead(302, { location: `${upstream.url}?elsewhere` }).end()],
    ['answers with a page', (response) => void response.writeHead(200).end('<h1>login</h1>')],
    ['answers without a user', (response) => void response.writeHead(200).end('{"role":"admin"}')],
    ['names an impossible user', (response) => void response.writeHead(200).end('{"username":"a b","role":"admin"}')],
    ['answers null', (response) => void response.writeHead(200).end('null')],
    ['answers without end', (response) => void response.writeHead(200).end('x'.repeat(100_000))],
    ['creates something', (response) => void response.writeHead(201).end('{"username":"made","role":"admin"}')],
    ['hangs up', (response) => void response.destroy()],
    ['does not answer', () => undefined],
  ])('are not let in when the service %s', async (_, misbehaviour) => {
    upstream.misbehaviour = misbehaviour;
    const { status, body } = await api.anonymous.get('/api/v2/tenants', bearer(`unclear-token-${++next}`));
    expect([status, body.code]).toEqual([503, 'AUTH_UPSTREAM_UNAVAILABLE']);
    expect(JSON.stringify(body)).not.toContain('theirs');
    expect(upstream.asked).toHaveLength(1);
  });

  it('are let in again as soon as the service answers', async () => {
    const headers = known({ username: 'patient', role: 'user' });
    upstream.misbehaviour = (response) => void response.writeHead(500).end();
    expect((await api.anonymous.get('/api/v1/auth/me', headers)).status).toBe(503);
    upstream.misbehaviour = null;
    expect((await api.anonymous.get('/api/v1/auth/me', headers)).status).toBe(200);
  });
});

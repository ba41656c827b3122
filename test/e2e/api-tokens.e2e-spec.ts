import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

const UNAUTHORIZED = { status: 401, body: { code: 'UNAUTHORIZED' } };

describe('an API token', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const session = async (): Promise<{ id: string; caller: Caller }> => {
    const caller = await app.user(`user-${++names}`);
    return { id: caller.id, caller };
  };
  const bearer = (token: string) => app.anonymous.with({ authorization: `Bearer ${token}` });
  const me = (caller: Caller) => caller.get('/api/v1/auth/me');
  const token = async (caller: Caller, more = {}): Promise<{ id: string; token: string }> =>
    (await caller.post('/api/v1/auth/tokens', { name: `token ${++names}`, ...more })).body;

  it('shows a token once and stores its digest', async () => {
    const { caller } = await session();
    const made = await caller.post('/api/v1/auth/tokens', { name: 'terraform' });
    expect(made).toMatchObject({ status: 201, body: { name: 'terraform', scopes: ['read'] } });
    const secret: string = made.body.token;
    expect(secret.startsWith(made.body.prefix)).toBe(true);
    const list = await caller.get('/api/v1/auth/tokens');
    expect(list.body.tokens).toHaveLength(1);
    expect(JSON.stringify(list.body)).not.toContain(secret.slice(made.body.prefix.length));
    const rows = await app.db.sql<{ hash: Buffer; text: string }>(
      'SELECT hash, t::text AS text FROM api_tokens t WHERE id = $1',
      [made.body.id],
    );
    expect(rows[0]?.hash).toEqual(createHash('sha256').update(secret).digest());
    expect(rows[0]?.text).not.toContain(secret);
    expect(await app.db.sql('SELECT 1 FROM audit_entries a WHERE position($1 IN a::text) > 0', [secret])).toEqual([]);
  });

  it('is accepted as X-API-Key and as Authorization of either scheme', async () => {
    const { caller, id } = await session();
    const { token: secret } = await token(caller);
    const ways: Record<string, string>[] = [
      { 'x-api-key': secret },
      { authorization: `Bearer ${secret}` },
      { authorization: `Token ${secret}` },
      { authorization: `bearer ${secret}` },
    ];
    for (const headers of ways) expect((await me(app.anonymous.with(headers))).body.id).toBe(id);
    const { authorization = '' } = caller.headers;
    expect((await me(app.anonymous.with({ authorization: authorization.replace('Bearer', 'Token') }))).status).toBe(
      200,
    );
    expect(await me(app.anonymous.with({ 'x-api-key': `${secret}x` }))).toMatchObject(UNAUTHORIZED);
  });

  it('does what its scopes allow and no more', async () => {
    const create = (secret: string) => bearer(secret).post('/api/v1/tenants', { name: `scoped ${++names}` });
    const read = async (secret: string, path: string) => (await bearer(secret).get(`/api/v1/${path}`)).status;
    const plain = await token(app.admin);
    expect(await read(plain.token, 'tenants')).toBe(200);
    expect(await create(plain.token)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect((await bearer(plain.token).delete(`/api/v1/auth/tokens/${plain.id}`)).status).toBe(403);
    const narrow = (await token(app.admin, { scopes: ['Tenant:read'] })).token;
    expect(await read(narrow, 'tenants')).toBe(200);
    for (const path of ['maintainers', 'users', 'permissions']) expect(await read(narrow, path)).toBe(403);
    expect((await create(narrow)).status).toBe(403);
    const writer = (await token(app.admin, { scopes: ['Tenant:write'] })).token;
    expect((await create(writer)).status).toBe(201);
    expect(await read(writer, 'tenants')).toBe(200);
    expect((await bearer(writer).post('/maintainers', { name: 'x', email: 'x@example.com' })).status).toBe(403);
    expect((await create((await token(app.admin, { scopes: ['write'] })).token)).status).toBe(201);
  });

  it('never reaches further than its user', async () => {
    const { caller } = await session();
    const { token: secret } = await token(caller, { scopes: ['write'] });
    expect((await bearer(secret).post('/api/v1/tenants', { name: 'beyond' })).status).toBe(403);
    expect((await bearer(secret).post('/api/v1/users', {})).status).toBe(403);
  });

  it('cannot make tokens, change the password or log out', async () => {
    const { caller } = await session();
    const robot = bearer((await token(caller, { scopes: ['write'] })).token);
    for (const answer of [
      await robot.post('/api/v1/auth/tokens', { name: 'child' }),
      await robot.post('/api/v1/auth/change-password', {
        current_password: 'x',
        new_password: 'a long enough password',
      }),
      await robot.post('/api/v1/auth/logout'),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('ends with its time and when it is deleted', async () => {
    const { caller } = await session();
    const [expired, deleted] = [await token(caller), await token(caller)];
    await app.db.sql(`UPDATE api_tokens SET expires_at = now() - interval '1 second' WHERE id = $1`, [expired.id]);
    expect(await me(bearer(expired.token))).toMatchObject(UNAUTHORIZED);
    expect((await caller.delete(`/api/v1/auth/tokens/${deleted.id}`)).status).toBe(200);
    expect(await me(bearer(deleted.token))).toMatchObject(UNAUTHORIZED);
  });

  it('is nobody else’s business', async () => {
    const [mine, other] = [await session(), await session()];
    const { id } = await token(mine.caller);
    expect((await other.caller.get('/api/v1/auth/tokens')).body.tokens).toEqual([]);
    expect(await other.caller.delete(`/api/v1/auth/tokens/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'API_TOKEN_NOT_FOUND' },
    });
  });

  it.each([
    ['scopes', { scopes: ['admin'] }],
    ['scopes', { scopes: ['Nonsense:read'] }],
    ['scopes', { scopes: ['Tenant:delete'] }],
    ['scopes', { scopes: [] }],
    ['expires_in_days', { expires_in_days: 366 }],
    ['expires_in_days', { expires_in_days: 0 }],
    ['name', { name: '' }],
  ])('names bad %s', async (field, more) => {
    const answer = await app.admin.post('/api/v1/auth/tokens', { name: `bad ${++names}`, ...more });
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.error).toContain(field);
  });
});

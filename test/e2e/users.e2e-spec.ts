import type { Caller } from '../support/caller';
import { startApp, type TestApp } from '../support/app';

const PASSWORD = 'a long enough password';
const NOBODY = '018f0000-0000-7000-8000-000000000000';

describe('users', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const body = (username: string, more = {}) => ({
    username,
    email: `${username}@example.com`,
    password: PASSWORD,
    role: 'user',
    ...more,
  });
  const make = async (username: string, more = {}): Promise<string> =>
    (await app.admin.post('/api/v1/users', body(username, more))).body.id;
  const isLoggedIn = async (caller: Caller) => (await caller.get('/api/v1/auth/me')).status === 200;

  it('answers an account without its password, in version 1 bare and in version 2 wrapped', async () => {
    const made = await app.admin.post('/api/v1/users', body('Alice'));
    expect(made).toMatchObject({
      status: 201,
      body: { username: 'alice', email: 'alice@example.com', role: 'user', status: 'active' },
    });
    expect(Object.keys(made.body)).toEqual(['id', 'username', 'email', 'role', 'status', 'created_at', 'updated_at']);
    expect((await app.admin.get(`/api/v1/users/${made.body.id}/`)).body).toEqual(made.body);
    expect((await app.admin.get('/api/v1/users/')).body.users).toContainEqual(made.body);
    const second = await app.admin.get(`/api/v2/users/${made.body.id}`);
    expect(second.headers.etag).toBe('"1"');
    expect(Object.keys(second.body.data)).toEqual([
      'id',
      'username',
      'email',
      'role',
      'status',
      'version',
      'created_at',
      'updated_at',
    ]);
    expect((await app.anonymous.login('ALICE', PASSWORD)).id).toBe(made.body.id);
  });

  it('keeps passwords out of the audit log and out of stored answers', async () => {
    const secret = 'unheard-of-sentinel-1';
    await app.admin.post('/api/v1/users', body('sentinel', { password: secret }), { 'idempotency-key': 'sentinel-1' });
    const stored = await app.db.sql<{ text: string }>(
      `SELECT a::text AS text FROM audit_entries a UNION ALL SELECT k::text FROM idempotency_keys k UNION ALL SELECT u::text FROM users u`,
    );
    expect(stored.length).toBeGreaterThan(2);
    expect(stored.filter(({ text }) => text.includes(secret))).toEqual([]);
  });

  it.each([
    ['password', { password: 'elevenchars' }],
    ['password', { password: 'x'.repeat(257) }],
    ['password', { password: undefined }],
    ['username', { username: 'system:worker' }],
    ['username', { username: '' }],
    ['email', { email: 'not an address' }],
    ['role', { role: 'root' }],
    ['role', { role: 'Admin' }],
    ['role', { role: undefined }],
    ['status', { status: 'deleted' }],
    ['id', { id: NOBODY }],
    ['is_admin', { is_admin: true }],
    ['created_at', { created_at: '2025-01-01T00:00:00Z' }],
    ['password_hash', { password_hash: 'x' }],
  ])('refuses a bad %s by name', async (field, more) => {
    const first = await app.admin.post('/api/v1/users', body('refused', more));
    expect(first).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(first.body.error).toContain(field);
    const second = await app.admin.post('/api/v2/users', body('refused', more));
    expect(second).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR', errors: [{ pointer: `/${field}` }] },
    });
    expect(await app.db.sql(`SELECT 1 FROM users WHERE username = 'refused'`)).toEqual([]);
  });

  it('takes names and addresses that differ only in case for the same', async () => {
    await make('twin');
    expect(await app.admin.post('/api/v1/users', body('TWIN', { email: 'other@example.com' }))).toMatchObject({
      status: 409,
      body: { code: 'USER_NAME_DUPLICATE' },
    });
    expect(await app.admin.post('/api/v1/users', body('twin2', { email: 'Twin@Example.com' }))).toMatchObject({
      status: 409,
      body: { code: 'USER_EMAIL_DUPLICATE' },
    });
  });

  it('shows a plain user nobody but himself', async () => {
    const [self, other] = [await app.user('self'), await make('other')];
    const list = await self.get('/api/v1/users');
    expect(list.body.users.map(({ username }: { username: string }) => username)).toEqual(['self']);
    expect(list.headers['x-total-count']).toBe('1');
    expect((await self.get('/api/v2/users?role=user')).body.page.total).toBe(1);
    expect((await self.get(`/api/v1/users/${self.id}`)).status).toBe(200);
    const [hidden, missing] = [await self.get(`/api/v1/users/${other}`), await self.get(`/api/v1/users/${NOBODY}`)];
    expect(hidden).toMatchObject({ status: 404, body: { code: 'USER_NOT_FOUND' } });
    expect(hidden.body).toEqual(missing.body);
  });

  it('lets nobody but administrators write', async () => {
    const id = await make('victim');
    for (const [name, role, foreign] of [
      ['plain', 'user', 404],
      ['watcher', 'auditor', 403],
      ['runner', 'operator', 403],
    ] as const) {
      const caller = await app.user(name, role);
      expect((await caller.post('/api/v1/users', body(`by-${name}`))).status).toBe(403);
      expect((await caller.patch(`/api/v1/users/${id}`, { role: 'admin' })).status).toBe(foreign);
      expect((await caller.put(`/api/v1/users/${id}`, body('victim', { role: 'admin' }))).status).toBe(foreign);
      expect((await caller.delete(`/api/v1/users/${id}`)).status).toBe(foreign);
      expect((await caller.patch(`/api/v1/users/${caller.id}`, { role: 'admin' })).status).toBe(403);
      expect((await caller.patch(`/api/v1/users/${caller.id}`, { email: 'new@example.com' })).status).toBe(403);
      const bulk = { operations: [{ action: 'update', id: caller.id, data: { role: 'admin' } }] };
      expect(await caller.post('/api/v2/users/bulk', bulk)).toMatchObject({
        status: 422,
        body: { code: 'BULK_REJECTED' },
      });
      expect((await app.admin.get(`/api/v1/users/${caller.id}`)).body.role).toBe(role);
    }
    expect((await app.admin.get(`/api/v1/users/${id}`)).body.role).toBe('user');
  });

  it('gives whoever makes an account no lasting power over it', async () => {
    const maker = await app.user('maker', 'admin');
    const made = await maker.post('/api/v1/users', body('product', { role: 'admin' }));
    await app.admin.patch(`/api/v1/users/${maker.id}`, { role: 'user' });
    const demoted = await app.anonymous.login('maker', 'maker knows a long password');
    expect((await demoted.patch(`/api/v1/users/${made.body.id}`, { password: PASSWORD })).status).toBe(404);
    await app.admin.delete(`/api/v1/users/${made.body.id}`);
  });

  it('lets nobody be granted an account', async () => {
    const [thief, id] = [await app.user('thief'), await make('treasure')];
    for (const url of ['/api/v1/permissions', '/api/v2/permissions']) {
      const grant = { resource_type: 'User', resource_id: id, principal_type: 'user', principal_id: thief.id };
      const answer = await app.admin.post(url, { ...grant, role: 'owner' });
      expect(answer).toMatchObject({ body: { code: 'VALIDATION_ERROR' } });
      expect(JSON.stringify(answer.body)).toContain('resource_type');
    }
    expect((await thief.get(`/api/v1/users/${id}`)).status).toBe(404);
  });

  it.each([
    ['disabled', { status: 'disabled' }],
    ['given another role', { role: 'operator' }],
    ['given another password', { password: 'yet another password' }],
  ])('ends the sessions of a user who is %s at once', async (_, change) => {
    const name = `ended-${Object.keys(change)[0]}`;
    const id = await make(name);
    const pair = (await app.anonymous.post('/api/v1/auth/login', { username: name, password: PASSWORD })).body;
    const caller = app.anonymous.with({ authorization: `Bearer ${pair.access_token}` });
    expect(await isLoggedIn(caller)).toBe(true);
    expect((await app.admin.patch(`/api/v1/users/${id}`, change)).status).toBe(200);
    expect(await isLoggedIn(caller)).toBe(false);
    const refreshed = await app.anonymous.post('/api/v1/auth/refresh', { refresh_token: pair.refresh_token });
    expect(refreshed).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
  });

  it('leaves password and status as they are when a replacement names neither', async () => {
    const id = await make('kept');
    await app.admin.patch(`/api/v1/users/${id}`, { status: 'disabled' });
    const put = await app.admin.put(`/api/v1/users/${id}`, {
      username: 'kept2',
      email: 'kept2@example.com',
      role: 'user',
    });
    expect(put).toMatchObject({ status: 200, body: { username: 'kept2', status: 'disabled' } });
    await app.admin.patch(`/api/v2/users/${id}`, { status: 'active' });
    expect((await app.anonymous.login('kept2', PASSWORD)).id).toBe(id);
  });

  it('keeps the last active administrator', async () => {
    const last = app.admin.id;
    for (const answer of [
      await app.admin.patch(`/api/v1/users/${last}`, { role: 'operator' }),
      await app.admin.patch(`/api/v1/users/${last}`, { status: 'disabled' }),
      await app.admin.delete(`/api/v1/users/${last}`),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    }
    expect((await app.admin.get('/api/v1/auth/me')).body.role).toBe('admin');
  });

  it('keeps one administrator when the last two leave at the same time', async () => {
    const alone = await startApp();
    const second = await alone.user('second', 'admin');
    const answers = await Promise.all([
      alone.admin.patch(`/api/v1/users/${second.id}`, { role: 'user' }),
      second.patch(`/api/v1/users/${alone.admin.id}`, { role: 'user' }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await alone.db.sql(`SELECT 1 FROM users WHERE role = 'admin' AND status = 'active'`)).toHaveLength(1);
    await alone.close();
  });

  it('names what would be left without an owner when a user goes', async () => {
    const owner = await app.user('sole-owner');
    const tenant = (await app.admin.post('/api/v1/tenants', { name: 'orphan' })).body.id;
    const grant = (principal_id: string) =>
      app.admin.post('/api/v1/permissions', {
        resource_type: 'Tenant',
        resource_id: tenant,
        principal_type: 'user',
        principal_id,
        role: 'owner',
      });
    await grant(owner.id);
    const [first] = (await app.admin.get(`/api/v1/permissions?resource_type=Tenant&resource_id=${tenant}`)).body
      .permissions;
    expect((await app.admin.delete(`/api/v1/permissions/${first.id}`)).status).toBe(200);
    const refused = await app.admin.delete(`/api/v2/users/${owner.id}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'LAST_OWNER', details: { count: 1, resources: [`Tenant/${tenant}`] } },
    });
    expect(await isLoggedIn(owner)).toBe(true);
    await grant(app.admin.id);
    expect(await app.admin.delete(`/api/v1/users/${owner.id}`)).toMatchObject({
      status: 200,
      body: { message: 'User deleted successfully' },
    });
    expect(await isLoggedIn(owner)).toBe(false);
    expect(await app.db.sql('SELECT 1 FROM grants WHERE principal_id = $1', [owner.id])).toEqual([]);
  });

  it('deletes a user together with his API tokens', async () => {
    const user = await app.user('tokened');
    const made = await user.post('/api/v1/auth/tokens', { name: 'ci' });
    const bot = app.anonymous.with({ authorization: `Bearer ${made.body.token}` });
    expect(await isLoggedIn(bot)).toBe(true);
    expect((await app.admin.delete(`/api/v1/users/${user.id}`)).status).toBe(200);
    expect(await isLoggedIn(bot)).toBe(false);
  });

  it('changes many in one request, or none', async () => {
    const id = await make('bulk-old');
    const operations = [
      { action: 'create', data: body('bulk-new') },
      { action: 'update', id, data: { role: 'auditor' } },
    ];
    const done = await app.admin.post('/api/v2/users/bulk', { operations });
    expect(done.status).toBe(200);
    expect(done.body.data.outcomes).toMatchObject([
      { outcome: 'success', data: { username: 'bulk-new' } },
      { outcome: 'success', data: { role: 'auditor' } },
    ]);
    expect(JSON.stringify(done.body)).not.toContain(PASSWORD);
    const again = await app.admin.post('/api/v2/users/bulk', { operations: [{ action: 'delete', id }, ...operations] });
    expect(again).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect((await app.admin.get(`/api/v2/users/${id}`)).status).toBe(200);
  });
});

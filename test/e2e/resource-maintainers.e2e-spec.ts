import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const SIZES = { total_cpu: 16, total_memory: 32_768, total_storage: 1024 };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe('resource maintainers', () => {
  let app: TestApp;
  let owner: Caller;
  let viewer: Caller;
  let stranger: Caller;
  let john: string;
  let ops: string;
  let tenant: number;
  let names = 0;

  beforeAll(async () => {
    app = await startApp();
    [owner, viewer, stranger] = [await app.user('owner'), await app.user('viewer'), await app.user('stranger')];
    john = (await app.admin.post('/maintainers', { name: 'John Doe', email: 'john.doe@example.com' })).body.id;
    ops = (await app.admin.post('/maintainer-groups', { name: 'Ops Team' })).body.id;
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    tenant = await makeTenant();
    await share('Tenant', tenant, owner, 'owner');
    await share('Tenant', tenant, viewer, 'viewer');
  });
  afterEach(() => app.db.sql(`DELETE FROM grants WHERE resource_type NOT IN ('User', 'ApiToken')`));

  const makeTenant = async (): Promise<number> =>
    (await app.admin.post('/api/v1/tenants', { name: `tenant ${++names}` })).body.id;
  const share = (resource_type: string, resource_id: string | number, to: Caller, role: string) =>
    app.admin.post('/api/v1/permissions', {
      resource_type,
      resource_id,
      principal_type: 'user',
      principal_id: to.id,
      role,
    });
  const body = (more = {}) => ({
    resource_type: 'Tenant',
    resource_id: tenant,
    maintainer_type: 'individual',
    maintainer_id: john,
    ...more,
  });
  const assign = (by: Caller, more = {}) => by.post('/resource-maintainers', body(more));
  const list = async (by: Caller, query = '') =>
    (await by.get(`/resource-maintainers${query}`)).body.resource_maintainers;

  it.each(['', '/api/v1'])('answer as documented under "%s"', async (prefix) => {
    const shaped = (fields: Record<string, unknown>) => ({
      id: expect.stringMatching(UUID),
      ...fields,
      created_at: expect.stringMatching(MOMENT),
      updated_at: expect.stringMatching(MOMENT),
    });
    const wanted = {
      resource_type: 'Baremetal',
      resource_id: (await app.admin.post('/hosts', { name: `Server ${++names}`, ...SIZES })).body.id,
      maintainer_type: 'individual',
      maintainer_id: john,
    };
    const made = await app.admin.post(`${prefix}/resource-maintainers`, wanted);
    expect(made).toMatchObject({ status: 201 });
    expect(made.body).toEqual(shaped(wanted));
    expect(Object.keys(made.body)).toEqual(['id', ...Object.keys(wanted), 'created_at', 'updated_at']);
    expect((await app.admin.get(`${prefix}/resource-maintainers/`)).body).toEqual({
      resource_maintainers: [made.body],
    });
    const url = `${prefix}/resource-maintainers/${made.body.id}`;
    expect((await app.admin.get(`${url}/`)).body).toEqual(made.body);
    const moved = { resource_type: 'Tenant', resource_id: tenant, maintainer_type: 'group', maintainer_id: ops };
    const put = await app.admin.put(url, moved);
    expect(put.status).toBe(200);
    expect(put.body).toEqual(shaped(moved));
    expect((await app.admin.patch(url, { maintainer_type: 'individual', maintainer_id: john })).body).toEqual(
      shaped({ ...moved, maintainer_type: 'individual', maintainer_id: john }),
    );
    expect(await app.admin.delete(url)).toMatchObject({
      status: 200,
      body: { message: 'Resource maintainer association deleted successfully' },
    });
    expect(await app.admin.get(url)).toMatchObject({ status: 404, body: { code: 'RESOURCE_MAINTAINER_NOT_FOUND' } });
  });

  it.each([
    ['resource_type', { resource_type: 'tenant' }],
    ['resource_type', { resource_type: 'Host' }],
    ['resource_type', { resource_type: 'User' }],
    ['resource_type', { resource_type: 'Group' }],
    ['maintainer_type', { maintainer_type: 'user' }],
    ['maintainer_type', { maintainer_type: 'maintainer_group' }],
    ['maintainer_id', { maintainer_id: 'John' }],
    ['role', { role: 'owner' }],
    ['rank', { rank: 3 }],
  ])('refuse a bad %s by name', async (field, more) => {
    const answer = await assign(app.admin, more);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.error).toContain(field);
    const second = await app.admin.post('/api/v2/resource-maintainers', body(more));
    expect(second).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
  });

  it('need a maintainer of that kind and an object of that type', async () => {
    for (const [more, code] of [
      [{ maintainer_id: NOBODY }, 'MAINTAINER_NOT_FOUND'],
      [{ maintainer_id: ops }, 'MAINTAINER_NOT_FOUND'],
      [{ maintainer_type: 'group' }, 'MAINTAINER_GROUP_NOT_FOUND'],
      [{ resource_id: 999_999 }, 'TENANT_NOT_FOUND'],
      [{ resource_id: john }, 'TENANT_NOT_FOUND'],
      [{ resource_type: 'Maintainer', resource_id: ops }, 'MAINTAINER_NOT_FOUND'],
      [{ resource_type: 'Maintainer' }, 'MAINTAINER_NOT_FOUND'],
    ] as const) {
      expect(await assign(app.admin, more)).toMatchObject({ status: 404, body: { code } });
    }
    expect(await list(app.admin)).toEqual([]);
  });

  it('answer a maintainer the caller may not see like one that does not exist', async () => {
    const [hidden, missing] = [await assign(owner), await assign(owner, { maintainer_id: NOBODY })];
    expect(hidden).toMatchObject({ status: 404, body: { code: 'MAINTAINER_NOT_FOUND' } });
    expect(hidden.body).toEqual(missing.body);
    await share('Maintainer', john, owner, 'viewer');
    expect((await assign(owner)).status).toBe(201);
  });

  it('are contacts for whoever may read the object and for nobody else', async () => {
    const made = (await assign(app.admin)).body;
    expect(await list(viewer)).toEqual([made]);
    expect((await viewer.get('/api/v2/resource-maintainers')).body.page.total).toBe(1);
    expect((await viewer.get(`/resource-maintainers/${made.id}`)).body).toEqual(made);
    expect(await list(stranger)).toEqual([]);
    expect((await stranger.get('/resource-maintainers')).headers['x-total-count']).toBe('0');
    const [hidden, missing] = [
      await stranger.get(`/resource-maintainers/${made.id}`),
      await stranger.get(`/resource-maintainers/${NOBODY}`),
    ];
    expect(hidden).toMatchObject({ status: 404, body: { code: 'RESOURCE_MAINTAINER_NOT_FOUND' } });
    expect(hidden.body).toEqual(missing.body);
  });

  it('are another view of the table than permissions: neither shows or touches rows of the other', async () => {
    const made = (await assign(app.admin)).body.id;
    const [permission] = (await app.admin.get('/api/v1/permissions')).body.permissions;
    expect((await app.admin.get(`/api/v1/permissions/${made}`)).status).toBe(404);
    expect((await app.admin.delete(`/api/v1/permissions/${made}`)).status).toBe(404);
    expect((await app.admin.patch(`/api/v2/permissions/${made}`, { role: 'owner' })).status).toBe(404);
    expect((await app.admin.delete(`/resource-maintainers/${permission.id}`)).status).toBe(404);
    const ids = (await app.admin.get('/api/v1/permissions')).body.permissions.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(made);
  });

  it('cannot be named, exchanged or removed by those who do not own the object', async () => {
    const maintainer = await app.user(`maintainer-${++names}`);
    const operator = await app.user(`operator-${names}`, 'operator');
    const self = (await app.admin.post('/maintainers', { name: 'Self', email: `viewer@example.com` })).body.id;
    await share('Tenant', tenant, maintainer, 'maintainer');
    const made = (await assign(app.admin)).body;
    for (const caller of [viewer, maintainer]) {
      await share('Maintainer', self, caller, 'owner');
      await share('Maintainer', john, caller, 'viewer');
    }
    for (const caller of [viewer, maintainer, operator]) {
      const url = `/resource-maintainers/${made.id}`;
      for (const answer of [
        await assign(caller, { maintainer_id: self }),
        await caller.put(url, body({ maintainer_id: self })),
        await caller.patch(url, { maintainer_id: self }),
        await caller.delete(url),
      ])
        expect(answer).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    }
    expect(await assign(stranger)).toMatchObject({ status: 404, body: { code: 'TENANT_NOT_FOUND' } });
    expect((await stranger.delete(`/resource-maintainers/${made.id}`)).status).toBe(404);
    expect(await list(app.admin)).toEqual([made]);
    const denied = await app.db.sql(
      `SELECT actor, action FROM audit_entries WHERE resource_type = 'Tenant' AND resource_id = $1 AND outcome = 'denied'`,
      [String(tenant)],
    );
    expect(denied).toContainEqual({ actor: 'viewer', action: 'grant' });
    expect(denied).toContainEqual({ actor: 'viewer', action: 'revoke' });
    expect(denied).toContainEqual({ actor: 'stranger', action: 'grant' });
  });

  it('move only between objects that the caller owns, and are audited on both', async () => {
    const [from, to] = [tenant, await makeTenant()];
    await share('Maintainer', john, owner, 'viewer');
    const made = (await assign(owner)).body;
    const url = `/resource-maintainers/${made.id}`;
    expect(await owner.put(url, body({ resource_id: to }))).toMatchObject({
      status: 404,
      body: { code: 'TENANT_NOT_FOUND' },
    });
    await share('Tenant', to, owner, 'maintainer');
    expect((await owner.put(url, body({ resource_id: to }))).status).toBe(403);
    expect((await owner.patch(url, { resource_id: to })).status).toBe(403);
    await app.db.sql(`UPDATE grants SET rank = 3 WHERE resource_id = $1`, [String(to)]);
    expect((await owner.patch(url, { resource_id: to })).body).toMatchObject({ id: made.id, resource_id: to });
    const rows = await app.db.sql(
      `SELECT action, resource_id, changes->'role' AS role FROM audit_entries
       WHERE resource_type = 'Tenant' AND outcome = 'success' AND changes->'principal_id' @> to_jsonb($1::text) ORDER BY id`,
      [john],
    );
    expect(rows.slice(-3)).toEqual([
      { action: 'grant', resource_id: String(from), role: [null, 'maintainer'] },
      { action: 'revoke', resource_id: String(from), role: ['maintainer', null] },
      { action: 'grant', resource_id: String(to), role: [null, 'maintainer'] },
    ]);
  });

  it('exist once per object, also by way of a change', async () => {
    await assign(app.admin);
    expect(await assign(app.admin)).toMatchObject({ status: 409, body: { code: 'DUPLICATE' } });
    const group = (await assign(app.admin, { maintainer_type: 'group', maintainer_id: ops })).body.id;
    const clash = await app.admin.put(`/resource-maintainers/${group}`, body());
    expect(clash).toMatchObject({ status: 409, body: { code: 'DUPLICATE' } });
  });

  it('can be filtered in both versions', async () => {
    const first = (await assign(app.admin)).body;
    const second = (await assign(app.admin, { maintainer_type: 'group', maintainer_id: ops })).body;
    expect(await list(app.admin, `?resource_type=Tenant&resource_id=${tenant}`)).toEqual([first, second]);
    expect(await list(app.admin, `?resource_type=Tenant&resource_id=1${tenant}`)).toEqual([]);
    expect((await app.admin.get('/api/v2/resource-maintainers?maintainer_type=group')).body.data).toMatchObject([
      { id: second.id },
    ]);
    expect((await app.admin.get(`/api/v2/resource-maintainers?maintainer_id=${john}`)).body.page.total).toBe(1);
  });

  it('change in bulk in version 2', async () => {
    const made = (await assign(app.admin)).body.id;
    const done = await app.admin.post('/api/v2/resource-maintainers/bulk', {
      operations: [
        { action: 'update', id: made, data: { maintainer_type: 'group', maintainer_id: ops } },
        { action: 'create', data: body() },
        { action: 'delete', id: made },
      ],
    });
    expect(done).toMatchObject({ status: 200, body: { data: { outcomes: [{}, {}, { outcome: 'success' }] } } });
    expect(await list(app.admin)).toMatchObject([{ maintainer_id: john }]);
  });
});

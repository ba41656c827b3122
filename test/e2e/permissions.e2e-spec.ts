import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const SIZES = { total_cpu: 16, total_memory: 32_768, total_storage: 1024 };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('permissions', () => {
  let app: TestApp;
  let owner: Caller;
  let maintainer: Caller;
  let viewer: Caller;
  let stranger: Caller;
  let tenant: number;
  let names = 0;

  beforeAll(async () => {
    app = await startApp();
    [owner, maintainer, viewer] = [await app.user('owner'), await app.user('maintainer'), await app.user('viewer')];
    stranger = await app.user('stranger');
  });
  afterAll(() => app?.close());

  /** A fresh tenant that the administrator owns, with one grant for each of the three. */
  beforeEach(async () => {
    tenant = await makeTenant();
    for (const [caller, role] of [
      [owner, 'owner'],
      [maintainer, 'maintainer'],
      [viewer, 'viewer'],
    ] as const)
      expect((await give(app.admin, caller.id, role)).status).toBe(201);
  });
  afterEach(() => app.db.sql(`DELETE FROM grants WHERE resource_type NOT IN ('User', 'ApiToken')`));

  const makeTenant = async (): Promise<number> =>
    (await app.admin.post('/api/v1/tenants', { name: `tenant ${++names}` })).body.id;
  const body = (principal_id: string, role: string, more = {}) => ({
    resource_type: 'Tenant',
    resource_id: tenant,
    principal_type: 'user',
    principal_id,
    role,
    ...more,
  });
  const give = (by: Caller, to: string, role: string, more = {}) =>
    by.post('/api/v1/permissions', body(to, role, more));
  const list = async (by: Caller, query = `?resource_type=Tenant&resource_id=${tenant}`) =>
    (await by.get(`/api/v1/permissions${query}`)).body.permissions;
  const grantOf = async (caller: Caller): Promise<string> =>
    (await list(app.admin)).find((row: { principal_id: string }) => row.principal_id === caller.id).id;
  const roles = async () =>
    Object.fromEntries(
      (await list(app.admin)).map((row: { principal_id: string; role: string }) => [row.principal_id, row.role]),
    );

  it('are given, read, listed and withdrawn in version 1', async () => {
    const made = await app.admin.post('/api/v1/permissions/', body(stranger.id, 'viewer'));
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.stringMatching(UUID),
      resource_type: 'Tenant',
      resource_id: tenant,
      principal_type: 'user',
      principal_id: stranger.id,
      role: 'viewer',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    expect(Object.keys(made.body)).toEqual([
      'id',
      'resource_type',
      'resource_id',
      'principal_type',
      'principal_id',
      'role',
      'created_at',
    ]);
    expect(made.headers['location']).toBe(`/api/v1/permissions/${made.body.id}`);
    expect((await app.admin.get(`/api/v1/permissions/${made.body.id}`)).body).toEqual(made.body);
    expect(await list(app.admin)).toContainEqual(made.body);
    expect((await stranger.get(`/api/v1/tenants/${tenant}`)).status).toBe(200);
    const gone = await app.admin.delete(`/api/v1/permissions/${made.body.id}`);
    expect(gone).toMatchObject({ status: 200, body: { message: 'Permission deleted successfully' } });
    expect((await stranger.get(`/api/v1/tenants/${tenant}`)).status).toBe(404);
    expect(await app.admin.get(`/api/v1/permissions/${made.body.id}`)).toMatchObject({
      status: 404,
      body: { code: 'PERMISSION_NOT_FOUND' },
    });
  });

  it('are given, changed and withdrawn in version 2', async () => {
    const made = await app.admin.post(
      '/api/v2/permissions',
      body(stranger.id, 'viewer', { resource_id: String(tenant) }),
    );
    expect(made).toMatchObject({ status: 201, body: { data: { resource_id: tenant, role: 'viewer' } } });
    const url = `/api/v2/permissions/${made.body.data.id}`;
    expect((await app.admin.patch(url, { role: 'maintainer' })).body.data).toMatchObject({ role: 'maintainer' });
    expect((await stranger.patch(`/api/v1/tenants/${tenant}`, { description: 'x' })).status).toBe(200);
    expect((await app.admin.patch(`${url}?dry_run=true`, { role: 'viewer' })).body.data.role).toBe('viewer');
    expect((await app.admin.get(url)).body.data.role).toBe('maintainer');
    expect((await app.admin.delete(url, { 'if-match': '"1"' })).status).toBe(412);
    expect((await app.admin.delete(url)).status).toBe(204);
  });

  it('show UUIDs as text and integer ids as numbers', async () => {
    const group = (await app.admin.post('/maintainer-groups', { name: `ids ${++names}` })).body.id;
    const uuid = { resource_type: 'MaintainerGroup', resource_id: group.toUpperCase() };
    const made = await give(app.admin, stranger.id, 'viewer', uuid);
    expect(made).toMatchObject({ status: 201, body: { resource_id: group } });
    const found = await list(app.admin, `?resource_type=MaintainerGroup&resource_id=${group.toUpperCase()}`);
    expect(found).toHaveLength(2);
    expect((await stranger.get(`/maintainer-groups/${group}`)).status).toBe(200);
  });

  it.each([
    'tenant',
    'TENANT',
    'Tenant ',
    'Nonsense',
    'User',
    'ApiToken',
    'GroupMember',
    'Permission',
    '__proto__',
    '',
  ])('refuse "%s" as a type by the name of the field', async (resource_type) => {
    const answer = await give(app.admin, stranger.id, 'viewer', { resource_type });
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.error).toContain('resource_type');
    expect((await list(app.admin)).length).toBe(4);
  });

  it.each([
    ['role', { role: 'admin' }],
    ['role', { role: 3 }],
    ['principal_type', { principal_type: 'maintainer' }],
    ['principal_id', { principal_id: 'me' }],
    ['resource_id', { resource_id: '1 OR 1=1' }],
    ['rank', { rank: 3 }],
    ['id', { id: NOBODY }],
  ])('refuse a bad %s', async (field, more) => {
    const answer = await give(app.admin, stranger.id, 'viewer', more);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.error).toContain(field);
  });

  it('do not mix up objects of different types', async () => {
    const group = (await app.admin.post('/maintainer-groups', { name: `mixed ${++names}` })).body.id;
    for (const [resource_type, resource_id, code] of [
      ['Tenant', group, 'TENANT_NOT_FOUND'],
      ['Tenant', '007', 'TENANT_NOT_FOUND'],
      ['Tenant', 2147483648, 'TENANT_NOT_FOUND'],
      ['Tenant', 999_999, 'TENANT_NOT_FOUND'],
      ['MaintainerGroup', tenant, 'MAINTAINER_GROUP_NOT_FOUND'],
      ['Maintainer', group, 'MAINTAINER_NOT_FOUND'],
    ]) {
      const answer = await give(app.admin, stranger.id, 'owner', { resource_type, resource_id });
      expect(answer).toMatchObject({ status: 404, body: { code } });
    }
    expect(await app.db.sql('SELECT 1 FROM grants WHERE principal_id = $1 AND rank > 1', [stranger.id])).toEqual([]);
  });

  it('answer an unknown principal, a missing one and one of the other kind alike', async () => {
    const group = (await app.admin.post('/api/v1/groups', { name: `kind ${++names}` })).body.id;
    const answers = [await give(owner, NOBODY, 'viewer'), await give(owner, group, 'viewer')];
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'USER_NOT_FOUND' } });
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await give(owner, stranger.id, 'viewer', { principal_type: 'group' })).toMatchObject({
      status: 404,
      body: { code: 'GROUP_NOT_FOUND' },
    });
  });

  it('are given by owners, though plain users, to people and groups they cannot see', async () => {
    const group = (await app.admin.post('/api/v1/groups', { name: `reach ${++names}` })).body.id;
    expect((await give(owner, stranger.id, 'maintainer')).status).toBe(201);
    expect((await give(owner, group, 'owner', { principal_type: 'group' })).status).toBe(201);
    expect((await stranger.patch(`/api/v1/tenants/${tenant}`, { description: 'mine' })).status).toBe(200);
    expect((await owner.delete(`/api/v1/permissions/${await grantOf(stranger)}`)).status).toBe(200);
    expect((await stranger.get(`/api/v1/tenants/${tenant}`)).status).toBe(404);
  });

  it('cannot be given, raised or withdrawn by those who do not own the object', async () => {
    const auditor = await app.user(`auditor-${++names}`, 'auditor');
    const operator = await app.user(`operator-${names}`, 'operator');
    for (const caller of [viewer, maintainer, auditor, operator]) {
      for (const role of ['viewer', 'maintainer', 'owner']) {
        expect(await give(caller, caller.id, role)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
        expect((await give(caller, stranger.id, role)).status).toBe(403);
      }
    }
    for (const caller of [viewer, maintainer]) {
      const url = `/api/v2/permissions/${await grantOf(caller)}`;
      expect((await caller.patch(url, { role: 'owner' })).status).toBe(403);
      expect((await caller.delete(url)).status).toBe(403);
    }
    const bulk = {
      atomic: false,
      operations: [{ action: 'update', id: await grantOf(maintainer), data: { role: 'owner' } }],
    };
    expect((await maintainer.post('/api/v2/permissions/bulk', bulk)).body.data.outcomes).toMatchObject([
      { outcome: 'failed', error: { code: 'FORBIDDEN' } },
    ]);
    expect(await roles()).toEqual({
      [app.admin.id]: 'owner',
      [owner.id]: 'owner',
      [maintainer.id]: 'maintainer',
      [viewer.id]: 'viewer',
    });
  });

  it('tell a stranger nothing about object or grant', async () => {
    const [hidden, missing] = [
      await give(stranger, stranger.id, 'owner'),
      await give(stranger, stranger.id, 'owner', { resource_id: 999_999 }),
    ];
    expect(hidden).toMatchObject({ status: 404, body: { code: 'TENANT_NOT_FOUND' } });
    expect(hidden.body).toEqual(missing.body);
    const url = `/api/v1/permissions/${await grantOf(viewer)}`;
    const nothing = (await stranger.get(`/api/v1/permissions/${NOBODY}`)).body;
    expect(nothing.code).toBe('PERMISSION_NOT_FOUND');
    expect((await stranger.get(url)).body).toEqual(nothing);
    expect((await stranger.delete(url)).body).toEqual(nothing);
    expect((await stranger.get('/api/v1/permissions/nonsense')).body).toEqual(nothing);
    const everything = await stranger.get('/api/v1/permissions');
    expect(everything.body.permissions).toEqual([]);
    expect(everything.headers['x-total-count']).toBe('0');
  });

  it('are audited on their object, denials too', async () => {
    const id = (await give(app.admin, stranger.id, 'viewer')).body.id;
    await app.admin.patch(`/api/v2/permissions/${id}`, { role: 'maintainer' });
    await app.admin.delete(`/api/v2/permissions/${id}`);
    await give(viewer, viewer.id, 'owner');
    await give(stranger, stranger.id, 'owner');
    await viewer.delete(`/api/v2/permissions/${await grantOf(viewer)}`);
    const rows = await app.db.sql(
      `SELECT actor, action, outcome, changes FROM audit_entries WHERE resource_type = 'Tenant' AND resource_id = $1 ORDER BY id OFFSET 4`,
      [String(tenant)],
    );
    const change = (action: string, from: string | null, to: string | null) => ({
      actor: 'admin',
      action,
      outcome: 'success',
      changes: {
        principal_type: [from && 'user', to && 'user'],
        principal_id: [from && stranger.id, to && stranger.id],
        role: [from, to],
      },
    });
    expect(rows).toEqual([
      change('grant', null, 'viewer'),
      change('grant', 'viewer', 'maintainer'),
      change('revoke', 'maintainer', null),
      { actor: 'viewer', action: 'grant', outcome: 'denied', changes: {} },
      { actor: 'stranger', action: 'grant', outcome: 'denied', changes: {} },
      { actor: 'viewer', action: 'revoke', outcome: 'denied', changes: {} },
    ]);
  });

  it('are listed to whom they concern and counted the same', async () => {
    const other = tenant;
    tenant = await makeTenant();
    await give(app.admin, viewer.id, 'viewer');
    const group = (await app.admin.post('/api/v1/groups', { name: `listed ${++names}` })).body.id;
    await give(app.admin, stranger.id, 'maintainer', { resource_type: 'Group', resource_id: group });
    const seen = async (caller: Caller, query = '') => {
      const { body, headers } = await caller.get(`/api/v1/permissions${query}`);
      expect(headers['x-total-count']).toBe(String(body.permissions.length));
      expect((await caller.get(`/api/v2/permissions${query}`)).body.page.total).toBe(body.permissions.length);
      for (const { id } of body.permissions) expect((await caller.get(`/api/v1/permissions/${id}`)).status).toBe(200);
      return body.permissions.map((row: { resource_type: string; resource_id: number; role: string }) =>
        [row.resource_type, row.resource_id, row.role].join(' '),
      );
    };
    const ofOther = ['owner', 'owner', 'maintainer', 'viewer'].map((role) => `Tenant ${other} ${role}`);
    expect(await seen(owner)).toEqual(ofOther);
    expect(await seen(maintainer)).toEqual(ofOther);
    expect(await seen(viewer)).toEqual([`Tenant ${other} viewer`, `Tenant ${tenant} viewer`]);
    const ofGroup = ['owner', 'viewer', 'maintainer'].map((role) => `Group ${group} ${role}`);
    expect(await seen(stranger)).toEqual(ofGroup);
    const both = [...ofOther, `Tenant ${tenant} owner`, `Tenant ${tenant} viewer`];
    const operator = await app.user(`lister-${names}`, 'operator');
    expect(await seen(operator)).toEqual(both);
    expect(await seen(operator, `?resource_type=Group`)).toEqual([]);
    for (const caller of [app.admin, await app.user(`reader-${names}`, 'auditor')]) {
      expect(await seen(caller, '?resource_type=Tenant')).toEqual(both);
      expect(await seen(caller, `?resource_type=Group&resource_id=${group}`)).toEqual(ofGroup);
    }
  });

  it('are shown and changed by those who hold enough on a parent of the object', async () => {
    const group = (await app.admin.post('/host-groups', { name: `rights ${++names}` })).body.id;
    const host = { name: `rights ${names}`, ...SIZES, group_id: group };
    const resource_id: string = (await app.admin.post('/hosts', host)).body.id;
    const onGroup = { resource_type: 'BaremetalGroup', resource_id: group };
    await give(app.admin, owner.id, 'owner', onGroup);
    await give(app.admin, maintainer.id, 'maintainer', onGroup);
    await give(app.admin, viewer.id, 'viewer', onGroup);
    for (const query of ['?resource_type=Baremetal', `?resource_type=Baremetal&resource_id=${resource_id}`]) {
      expect(await list(owner, query)).toMatchObject([{ resource_id, principal_id: app.admin.id, role: 'owner' }]);
      expect(await list(maintainer, query)).toHaveLength(1);
      expect(await list(viewer, query)).toEqual([]);
    }
    const [all] = [await list(maintainer, '')];
    expect(all.filter((row: { resource_type: string }) => row.resource_type === 'Baremetal')).toHaveLength(1);
    const onHost = { resource_type: 'Baremetal', resource_id };
    expect((await give(maintainer, stranger.id, 'viewer', onHost)).status).toBe(403);
    expect((await give(viewer, stranger.id, 'viewer', onHost)).status).toBe(403);
    const made = await give(owner, stranger.id, 'viewer', onHost);
    expect(made.status).toBe(201);
    expect((await stranger.get(`/hosts/${resource_id}`)).status).toBe(200);
    expect((await maintainer.get(`/api/v1/permissions/${made.body.id}`)).status).toBe(200);
    expect((await viewer.get(`/api/v1/permissions/${made.body.id}`)).status).toBe(404);
    expect((await owner.delete(`/api/v1/permissions/${made.body.id}`)).status).toBe(200);
  });

  it('can be filtered, sorted and paged', async () => {
    const of = `resource_type=Tenant&resource_id=${tenant}`;
    const get = async (query: string) => (await owner.get(`/api/v2/permissions?${of}&${query}`)).body;
    expect((await get('role=owner')).page.total).toBe(2);
    expect((await get('role__in=viewer,maintainer&sort=-role')).data.map(({ role }: { role: string }) => role)).toEqual(
      ['maintainer', 'viewer'],
    );
    expect((await get(`principal_id=${viewer.id}&principal_type=user`)).data).toMatchObject([{ role: 'viewer' }]);
    expect(await get('role=king')).toMatchObject({ code: 'VALIDATION_ERROR', errors: [{ pointer: '/role' }] });
    expect(await get('principal_type=maintainer')).toMatchObject({ errors: [{ pointer: '/principal_type' }] });
    expect((await owner.get('/api/v2/permissions?resource_type=Nonsense')).body.page.total).toBe(0);
    const rows: string[] = [];
    let cursor = '';
    do {
      const { data, page } = await get(`sort=-role&page[size]=1${cursor}`);
      rows.push(data[0].role);
      cursor = page.next_cursor && `&cursor=${page.next_cursor}`;
    } while (cursor);
    expect(rows).toEqual(['owner', 'owner', 'maintainer', 'viewer']);
    expect((await owner.get('/api/v1/permissions?resource_type=a&resource_type=b')).status).toBe(400);
  });

  it('exist once per principal and object', async () => {
    expect(await give(app.admin, viewer.id, 'owner')).toMatchObject({ status: 409, body: { code: 'DUPLICATE' } });
    expect((await roles())[viewer.id]).toBe('viewer');
  });

  it('cannot be given with a token that may only write other things', async () => {
    const token = async (name: string, scopes: string[]) =>
      app.anonymous.with({
        'x-api-key': (await owner.post('/api/v1/auth/tokens', { name: `${name} ${++names}`, scopes })).body.token,
      });
    const narrow = await token('narrow', ['Tenant:write']);
    expect((await narrow.patch(`/api/v1/tenants/${tenant}`, { description: 'x' })).status).toBe(200);
    expect((await give(narrow, stranger.id, 'owner')).status).toBe(403);
    expect((await give(await token('wide', ['write']), stranger.id, 'viewer')).status).toBe(201);
  });

  it('change in bulk, all or nothing', async () => {
    const operations = [
      { action: 'create', data: body(stranger.id, 'viewer') },
      { action: 'update', id: await grantOf(viewer), data: { role: 'maintainer' } },
      { action: 'delete', id: await grantOf(maintainer) },
    ];
    const refused = await owner.post('/api/v2/permissions/bulk', {
      operations: [...operations, { action: 'create', data: body(NOBODY, 'viewer') }],
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect((await roles())[viewer.id]).toBe('viewer');
    expect((await owner.post('/api/v2/permissions/bulk', { operations })).status).toBe(200);
    expect(await roles()).toEqual({
      [app.admin.id]: 'owner',
      [owner.id]: 'owner',
      [viewer.id]: 'maintainer',
      [stranger.id]: 'viewer',
    });
  });
});

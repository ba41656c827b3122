import { startApp, type TestApp } from '../support/app';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
describe('maintainers', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const person = async (name: string, more = {}): Promise<string> =>
    (await app.admin.post('/api/v2/maintainers', { name, email: `${name}@example.com`, ...more })).body.data.id;
  const team = async (name: string, more = {}): Promise<string> =>
    (await app.admin.post('/api/v2/maintainer-groups', { name, ...more })).body.data.id;
  const enlist = (group_id: string, maintainer_id: string, by = app.admin) =>
    by.post('/api/v2/maintainer-group-members', { group_id, maintainer_id });
  const share = (type: string, id: string, user: string, role: string) =>
    app.admin.post('/api/v2/permissions', {
      resource_type: type,
      resource_id: id,
      principal_type: 'user',
      principal_id: user,
      role,
    });
  /** A tenant looked after by this maintainer or group. */
  const tenantOf = async (name: string, maintainer_type: string, maintainer_id: string): Promise<string> => {
    const resource_id = (await app.admin.post('/api/v1/tenants', { name })).body.id;
    const made = await app.admin.post('/api/v1/resource-maintainers', {
      resource_type: 'Tenant',
      resource_id,
      maintainer_type,
      maintainer_id,
    });
    expect(made.status).toBe(201);
    return `/api/v1/tenants/${resource_id}`;
  };

  describe('as links to logins', () => {
    it('give a user with the same e-mail the right to maintain, never to own', async () => {
      const user = await app.user('linked');
      const url = await tenantOf('linked', 'individual', await person('Linked'));
      expect((await user.get(url)).status).toBe(200);
      expect((await user.patch(url, { description: 'by its maintainer' })).status).toBe(200);
      expect((await user.delete(url)).status).toBe(403);
      await expect(
        app.db.sql(`UPDATE grants SET rank = 3 WHERE principal_type = 'maintainer' AND resource_type = 'Tenant'`),
      ).rejects.toThrow('ck_grants_maintainer_rank');
    });

    it('follow user_id where there is one, whatever the e-mail', async () => {
      const [named, homonym] = [await app.user('named'), await app.user('homonym')];
      const id = await person('homonym', { user_id: named.id });
      const url = await tenantOf('named', 'individual', id);
      expect((await named.get(url)).status).toBe(200);
      expect((await homonym.get(url)).status).toBe(404);
      expect((await app.admin.patch(`/api/v2/maintainers/${id}`, { user_id: null })).status).toBe(200);
      expect((await named.get(url)).status).toBe(404);
      expect((await homonym.get(url)).status).toBe(200);
    });

    it.each([
      ['it becomes inactive', { status: 'inactive' }],
      ['its e-mail changes', { email: 'somebody.else@example.com' }],
      ['it is linked to another login', { user_id: '' }],
    ])('end at once when %s', async (_, change) => {
      const name = `ends-${Object.keys(change)[0]}`;
      const user = await app.user(name);
      const [id, group] = [await person(name), await team(name)];
      await enlist(group, id);
      const urls = [await tenantOf(`${name} 1`, 'individual', id), await tenantOf(`${name} 2`, 'group', group)];
      for (const url of urls) expect((await user.get(url)).status).toBe(200);
      const body = 'user_id' in change ? { user_id: app.admin.id } : change;
      expect((await app.admin.patch(`/api/v2/maintainers/${id}`, body)).status).toBe(200);
      for (const url of urls) expect((await user.get(url)).status).toBe(404);
    });

    it('reach what the groups of a maintainer were given, while group and membership last', async () => {
      const user = await app.user('teamed');
      const [id, group] = [await person('teamed'), await team('teamed')];
      const url = await tenantOf('teamed', 'group', group);
      expect((await user.get(url)).status).toBe(404);
      const member = (await enlist(group, id)).body.data.id;
      expect((await user.get(url)).status).toBe(200);
      await app.admin.patch(`/api/v2/maintainer-groups/${group}`, { status: 'inactive' });
      expect((await user.get(url)).status).toBe(404);
      await app.admin.patch(`/api/v2/maintainer-groups/${group}`, { status: 'active' });
      expect((await user.get(url)).status).toBe(200);
      await app.admin.delete(`/api/v2/maintainer-group-members/${member}`);
      expect((await user.get(url)).status).toBe(404);
    });

    it('give a group manager nothing', async () => {
      const user = await app.user('manager');
      const group = await team('managed', { group_manager_id: await person('manager') });
      expect((await user.get(await tenantOf('managed', 'group', group))).status).toBe(404);
    });

    it('keep a login from being deleted while a maintainer names it', async () => {
      const user = await app.user('pinned');
      const id = await person('pin', { user_id: user.id });
      expect(await app.admin.delete(`/api/v2/users/${user.id}`)).toMatchObject({
        status: 409,
        body: { code: 'RESOURCE_IN_USE', details: { Maintainer: 1 } },
      });
      await app.admin.patch(`/api/v2/maintainers/${id}`, { user_id: null });
      expect((await app.admin.delete(`/api/v2/users/${user.id}`)).status).toBe(204);
    });
  });

  describe('under their rules', () => {
    it('are unknown to a plain user, in lists, totals and details', async () => {
      const [id, stranger] = [await person('private'), await app.user('stranger')];
      expect((await stranger.get('/maintainers')).body).toEqual([]);
      expect((await stranger.get('/maintainers')).headers['x-total-count']).toBe('0');
      expect((await stranger.get('/api/v2/maintainers')).body.page.total).toBe(0);
      const hidden = await stranger.get(`/maintainers/${id}`);
      expect(hidden).toMatchObject({ status: 404, body: { code: 'MAINTAINER_NOT_FOUND' } });
      expect(hidden.body).toEqual((await stranger.get(`/maintainers/${NOBODY}`)).body);
      expect((await stranger.put(`/maintainers/${id}`, { name: 'x', email: 'x@example.com' })).status).toBe(404);
      expect((await stranger.delete(`/maintainers/${id}`)).status).toBe(404);
      expect((await stranger.post('/maintainers', { name: 'x', email: 'x@example.com' })).status).toBe(403);
    });

    it('let a plain user who maintains a record change its name and nothing that decides who it is', async () => {
      const [id, user] = [await person('record'), await app.user('recorder')];
      await share('Maintainer', id, user.id, 'maintainer');
      const url = `/api/v2/maintainers/${id}`;
      expect((await user.patch(url, { name: 'Renamed' })).body.data.name).toBe('Renamed');
      expect((await user.put(`/maintainers/${id}`, { name: 'Put', email: 'record@example.com' })).status).toBe(200);
      for (const [field, value] of [
        ['email', 'recorder@example.com'],
        ['user_id', user.id],
        ['status', 'inactive'],
      ] as const) {
        const refused = await user.patch(url, { [field]: value });
        expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN', details: { field } } });
      }
      expect((await user.delete(url)).status).toBe(403);
      expect((await app.admin.get(url)).body.data).toMatchObject({
        name: 'Put',
        email: 'record@example.com',
        user_id: null,
        status: 'active',
      });
      await app.db.sql(`UPDATE grants SET rank = 3 WHERE principal_id = $1 AND resource_type = 'Maintainer'`, [
        user.id,
      ]);
      expect((await user.patch(url, { email: 'recorder@example.com' })).status).toBe(403);
      expect((await user.delete(url)).status).toBe(204);
    });

    it('let an operator choose the login, and an auditor only look', async () => {
      const [id, operator, auditor] = [
        await person('chosen'),
        await app.user('operator', 'operator'),
        await app.user('auditor', 'auditor'),
      ];
      const url = `/api/v2/maintainers/${id}`;
      expect((await operator.patch(url, { user_id: operator.id, email: 'new@example.com' })).status).toBe(200);
      expect((await auditor.get(url)).status).toBe(200);
      expect((await auditor.patch(url, { name: 'x' })).status).toBe(403);
      expect((await auditor.post('/maintainers', { name: 'x', email: 'x@example.com' })).status).toBe(403);
    });

    it('refuse a login or a manager that does not exist by the name of the field', async () => {
      const [id, group] = [await person('fields'), await team('fields')];
      expect(await app.admin.patch(`/api/v2/maintainers/${id}`, { user_id: NOBODY })).toMatchObject({
        status: 404,
        body: { code: 'USER_NOT_FOUND', details: { field: 'user_id' } },
      });
      for (const group_manager_id of [NOBODY, group]) {
        const answers = [
          await app.admin.patch(`/api/v2/maintainer-groups/${group}`, { group_manager_id }),
          await app.admin.post('/api/v2/maintainer-groups', { name: 'managed by nobody', group_manager_id }),
        ];
        for (const answer of answers)
          expect(answer).toMatchObject({
            status: 404,
            body: { code: 'MAINTAINER_NOT_FOUND', details: { field: 'group_manager_id' } },
          });
      }
    });

    it('answer a manager the caller may not see like one that does not exist', async () => {
      const [group, hidden, user] = [await team('blind'), await person('hidden'), await app.user('blind')];
      await share('MaintainerGroup', group, user.id, 'owner');
      const url = `/maintainer-groups/${group}`;
      const [foreign, missing] = [
        await user.patch(url, { group_manager_id: hidden }),
        await user.patch(url, { group_manager_id: NOBODY }),
      ];
      expect(foreign).toMatchObject({ status: 404, body: { code: 'MAINTAINER_NOT_FOUND' } });
      expect(foreign.body).toEqual(missing.body);
      await app.admin.patch(url, { group_manager_id: hidden });
      expect((await user.put(url, { name: 'blind', group_manager_id: hidden })).status).toBe(200);
    });

    it('have unique e-mails, group names and memberships', async () => {
      const [id, group] = [await person('unique'), await team('unique')];
      expect((await app.admin.post('/maintainers', { name: 'x', email: 'UNIQUE@example.com' })).body.code).toBe(
        'MAINTAINER_EMAIL_DUPLICATE',
      );
      expect((await app.admin.post('/maintainer-groups', { name: 'unique' })).body.code).toBe(
        'MAINTAINER_GROUP_NAME_DUPLICATE',
      );
      await enlist(group, id);
      expect(await enlist(group, id)).toMatchObject({
        status: 409,
        body: { code: 'MAINTAINER_GROUP_MEMBER_DUPLICATE' },
      });
    });

    it.each([
      ['status', { status: 'retired' }],
      ['email', { email: 'nobody' }],
      ['name', { name: '' }],
      ['user_id', { user_id: NOBODY }],
      ['id', { id: NOBODY }],
    ])('refuse a bad %s in version 1 by name', async (field, more) => {
      const answer = await app.admin.post('/maintainers', { name: 'bad', email: 'bad@example.com', ...more });
      expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
      expect(answer.body.error).toContain(field);
    });

    it('cannot go while they manage a group, which is named to those who may see it', async () => {
      const [id, user] = [await person('manages'), await app.user('remover')];
      const group = await team('kept', { group_manager_id: id });
      await share('Maintainer', id, user.id, 'owner');
      const url = `/api/v2/maintainers/${id}`;
      const [told, counted] = [await app.admin.delete(url), await user.delete(url)];
      expect(told).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE' } });
      expect(told.body.details).toEqual({ MaintainerGroup: 1, maintainer_groups: [group] });
      expect(counted.body.details).toEqual({ MaintainerGroup: 1 });
      await app.admin.delete(`/maintainer-groups/${group}`);
      expect((await app.admin.delete(url)).status).toBe(204);
    });

    it('take their grants and memberships along when they go', async () => {
      const [id, group] = [await person('leaver'), await team('leavers')];
      await enlist(group, id);
      await tenantOf('left 1', 'individual', id);
      await tenantOf('left 2', 'group', group);
      expect((await app.admin.delete(`/maintainers/${id}`)).status).toBe(200);
      expect((await app.admin.get(`/api/v2/maintainer-group-members?group_id=${group}`)).body.page.total).toBe(0);
      expect((await app.admin.delete(`/maintainer-groups/${group}`)).status).toBe(200);
      expect(await app.db.sql('SELECT 1 FROM grants WHERE principal_id = ANY($1)', [[id, group]])).toEqual([]);
    });
  });

  describe('in groups', () => {
    it('are chosen by owners of the group alone', async () => {
      const [group, id, user] = [await team('elite'), await person('elite'), await app.user('elite')];
      await share('Maintainer', id, user.id, 'viewer');
      expect(await enlist(group, id, user)).toMatchObject({
        status: 404,
        body: { code: 'MAINTAINER_GROUP_NOT_FOUND', details: { field: 'group_id' } },
      });
      await share('MaintainerGroup', group, user.id, 'maintainer');
      expect(await enlist(group, id, user)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      expect((await user.patch(`/maintainer-groups/${group}`, { status: 'inactive' })).status).toBe(403);
      expect((await user.patch(`/maintainer-groups/${group}`, { description: 'harmless' })).status).toBe(200);
      await app.db.sql(`UPDATE grants SET rank = 3 WHERE principal_id = $1 AND resource_id = $2`, [user.id, group]);
      expect((await enlist(group, id, user)).status).toBe(201);
      expect((await user.patch(`/maintainer-groups/${group}`, { status: 'inactive' })).status).toBe(200);
      expect(await enlist(group, await person('unseen'), user)).toMatchObject({
        status: 404,
        body: { code: 'MAINTAINER_NOT_FOUND', details: { field: 'maintainer_id' } },
      });
    });

    it('stay where they are unless the caller may grant on both groups', async () => {
      const [from, to, user] = [await team('from'), await team('to'), await app.user('mover')];
      const id = await person('moved');
      const url = `/api/v2/maintainer-group-members/${(await enlist(from, id)).body.data.id}`;
      await share('MaintainerGroup', from, user.id, 'owner');
      await share('MaintainerGroup', to, user.id, 'viewer');
      expect((await user.get(url)).status).toBe(200);
      expect((await user.patch(url, { group_id: to })).status).toBe(403);
      expect((await user.patch(url, { group_id: NOBODY })).status).toBe(404);
      await app.db.sql(
        `UPDATE grants SET rank = CASE resource_id WHEN $2 THEN 2 ELSE 3 END WHERE principal_id = $1 AND resource_type = 'MaintainerGroup'`,
        [user.id, from],
      );
      expect((await user.patch(url, { group_id: to })).status).toBe(403);
      expect((await user.delete(url)).status).toBe(403);
      await app.db.sql(`UPDATE grants SET rank = 3 WHERE principal_id = $1 AND resource_type = 'MaintainerGroup'`, [
        user.id,
      ]);
      expect((await user.patch(url, { group_id: to })).body.data).toMatchObject({ group_id: to, maintainer_id: id });
      expect((await user.delete(url)).status).toBe(204);
    });

    it('keep no power over a membership that they made after losing the group', async () => {
      const operator = await app.user('founder', 'operator');
      const group = (await operator.post('/maintainer-groups', { name: 'founded' })).body.id;
      const member = (await enlist(group, await person('founding'), operator)).body.data.id;
      await app.db.sql(`DELETE FROM grants WHERE principal_id = $1`, [operator.id]);
      expect((await operator.delete(`/maintainer-group-members/${member}`)).status).toBe(403);
      const moved = await operator.patch(`/maintainer-group-members/${member}`, { maintainer_id: await person('spy') });
      expect(moved.status).toBe(403);
    });
  });

  it('change in bulk in version 2', async () => {
    const id = await person('bulky');
    const operations = [
      { action: 'create', data: { name: 'Bulk', email: 'bulk@example.com' } },
      { action: 'update', id, data: { name: 'Bulkier' } },
    ];
    for (const [path, rows] of [
      ['maintainers', operations],
      ['maintainer-groups', [{ action: 'create', data: { name: 'bulk', group_manager_id: id } }]],
      ['maintainer-group-members', [{ action: 'create', data: { group_id: await team('bulk 2'), maintainer_id: id } }]],
    ] as const) {
      const done = await app.admin.post(`/api/v2/${path}/bulk`, { operations: rows });
      expect(done).toMatchObject({
        status: 200,
        body: { data: { outcomes: rows.map(() => ({ outcome: 'success' })) } },
      });
    }
  });

  it('are found for one login by index, however many there are', async () => {
    await app.db.sql(`
      WITH u AS (
        INSERT INTO users (id, username, email, role)
        SELECT gen_random_uuid(), 'crowd' || n, 'crowd' || n || '@example.com', 'user' FROM generate_series(1, 10000) n RETURNING id, email
      ), m AS (
        INSERT INTO maintainers (id, name, email, user_id)
        SELECT gen_random_uuid(), email, email, CASE WHEN random() < 0.5 THEN id END FROM u RETURNING id
      ), g AS (
        INSERT INTO maintainer_groups (id, name) SELECT gen_random_uuid(), 'crowd' || n FROM generate_series(1, 100) n RETURNING id
      )
      INSERT INTO maintainer_group_members (id, group_id, maintainer_id)
      SELECT gen_random_uuid(), g.id, m.id FROM m CROSS JOIN LATERAL (SELECT id FROM g ORDER BY md5(g.id::text || m.id::text) LIMIT 2) g`);
    await app.db.sql('ANALYZE users, maintainers, maintainer_groups, maintainer_group_members, group_members');
    const plan = await app.db.sql<{ 'QUERY PLAN': { Plan: { 'Total Cost': number } }[] }>(
      `EXPLAIN (FORMAT JSON) SELECT (SELECT array_agg(p.principal_id) FROM user_principals p WHERE p.user_id = u.id) FROM users u WHERE u.username = 'crowd77'`,
    );
    const text = JSON.stringify(plan);
    for (const table of ['users', 'maintainers', 'maintainer_group_members'])
      expect(text).not.toMatch(new RegExp(`"Seq Scan"[^}]*"Relation Name":"${table}"`));
    const [{ n } = { n: 0 }] = await app.db.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM users u, user_principals p WHERE p.user_id = u.id AND u.username = 'crowd77'`,
    );
    expect(n).toBe(4);
  });
});

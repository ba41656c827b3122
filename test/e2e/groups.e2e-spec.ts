import type { Caller } from '../support/caller';
import { startApp, type TestApp } from '../support/app';

const NOBODY = '018f0000-0000-7000-8000-000000000000';

describe('groups', () => {
  let app: TestApp;
  let member: Caller;
  let stranger: Caller;
  beforeAll(async () => {
    app = await startApp();
    [member, stranger] = [await app.user('member'), await app.user('stranger')];
  });
  afterAll(() => app?.close());

  const make = async (name: string): Promise<string> => (await app.admin.post('/api/v1/groups', { name })).body.id;
  const join = (group: string, user_id: string, by = app.admin) =>
    by.post(`/api/v1/groups/${group}/members`, { user_id });
  const leave = (group: string, user: string, by = app.admin) => by.delete(`/api/v1/groups/${group}/members/${user}`);
  const grant = (type: string, id: string | number, principal_type: string, principal_id: string, role: string) =>
    app.admin.post('/api/v1/permissions', { resource_type: type, resource_id: id, principal_type, principal_id, role });

  it('are made, changed, listed and deleted', async () => {
    const made = await app.admin.post('/api/v1/groups', { name: 'platform' });
    expect(made).toMatchObject({ status: 201, body: { name: 'platform', description: '' } });
    expect(Object.keys(made.body)).toEqual(['id', 'name', 'description', 'created_at', 'updated_at']);
    const url = `/api/v1/groups/${made.body.id}`;
    expect((await app.admin.get(`${url}/`)).body).toEqual(made.body);
    expect((await app.admin.get('/api/v1/groups')).body).toEqual({ groups: [made.body] });
    expect((await app.admin.put(url, { name: 'platform', description: 'x' })).body.description).toBe('x');
    expect((await app.admin.patch(url, { name: 'base' })).body).toMatchObject({ name: 'base', description: 'x' });
    expect(await app.admin.post('/api/v2/groups', { name: 'base' })).toMatchObject({
      status: 409,
      body: { code: 'GROUP_NAME_DUPLICATE' },
    });
    expect((await app.admin.delete(url)).body).toEqual({ message: 'Group deleted successfully' });
    expect(await app.admin.get(url)).toMatchObject({ status: 404, body: { code: 'GROUP_NOT_FOUND' } });
  });

  it('can be made by administrators only', async () => {
    for (const caller of [member, await app.user('op', 'operator'), await app.user('au', 'auditor')]) {
      expect(await caller.post('/api/v1/groups', { name: 'mine' })).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN' },
      });
    }
  });

  it('hand their rights to a member with his next request and take them back as quickly', async () => {
    const [group, tenant] = [await make('quick'), (await app.admin.post('/api/v1/tenants', { name: 'quick' })).body.id];
    await grant('Tenant', tenant, 'group', group, 'maintainer');
    const url = `/api/v1/tenants/${tenant}`;
    expect((await member.get(url)).status).toBe(404);
    const joined = await join(group, member.id);
    expect(joined).toMatchObject({ status: 201, body: { user_id: member.id, username: 'member' } });
    expect(Object.keys(joined.body)).toEqual(['user_id', 'username', 'created_at']);
    expect((await member.get(url)).status).toBe(200);
    expect((await member.get('/api/v2/tenants')).body.page.total).toBe(1);
    expect((await member.patch(url, { description: 'by a member' })).status).toBe(200);
    expect((await member.delete(url)).status).toBe(403);
    expect(await leave(group, member.id)).toMatchObject({
      status: 200,
      body: { message: 'Group member deleted successfully' },
    });
    expect((await member.get(url)).status).toBe(404);
    expect((await member.get('/api/v2/tenants')).body.page.total).toBe(0);
    const audit = await app.db.sql(
      `SELECT action, changes->'member' AS member FROM audit_entries WHERE resource_type = 'Group' AND resource_id = $1 AND changes ? 'member' ORDER BY id`,
      [group],
    );
    expect(audit).toEqual([
      { action: 'grant', member: [null, member.id] },
      { action: 'revoke', member: [member.id, null] },
    ]);
  });

  it('are seen by their members and by no other plain user', async () => {
    const group = await make('seen');
    await join(group, member.id);
    expect((await member.get(`/api/v1/groups/${group}`)).body.name).toBe('seen');
    expect((await member.get('/api/v1/groups')).body.groups).toHaveLength(1);
    expect((await member.get(`/api/v1/groups/${group}/members`)).body.members).toHaveLength(1);
    for (const path of ['', '/members']) {
      const hidden = await stranger.get(`/api/v1/groups/${group}${path}`);
      expect(hidden).toMatchObject({ status: 404, body: { code: 'GROUP_NOT_FOUND' } });
      expect(hidden.body).toEqual((await stranger.get(`/api/v1/groups/${NOBODY}${path}`)).body);
    }
    expect(await stranger.get('/api/v2/groups')).toMatchObject({ body: { data: [], page: { total: 0 } } });
  });

  it('tell a member the ids of the others, not the names he may not see', async () => {
    const group = await make('discreet');
    await join(group, member.id);
    await join(group, stranger.id);
    const { members } = (await member.get(`/api/v1/groups/${group}/members`)).body;
    expect(members).toMatchObject([
      { user_id: member.id, username: 'member' },
      { user_id: stranger.id, username: null },
    ]);
    const all = (await app.admin.get(`/api/v1/groups/${group}/members`)).body.members;
    expect(all.map(({ username }: { username: string }) => username)).toEqual(['member', 'stranger']);
  });

  it('do not let a member add himself or anybody to what he may only see', async () => {
    const [group, coveted] = [await make('closed'), await make('coveted')];
    await join(group, member.id);
    await grant('Group', coveted, 'user', member.id, 'maintainer');
    for (const target of [group, coveted]) {
      expect(await join(target, stranger.id, member)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      expect(await join(target, member.id, member)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      expect((await leave(target, stranger.id, member)).status).toBe(403);
    }
    expect(await join(group, stranger.id, stranger)).toMatchObject({ status: 404, body: { code: 'GROUP_NOT_FOUND' } });
    const denied = await app.db.sql(
      `SELECT 1 FROM audit_entries WHERE resource_type = 'Group' AND resource_id = $1 AND outcome = 'denied' AND actor = 'member'`,
      [coveted],
    );
    expect(denied).toHaveLength(3);
  });

  it('are run by a plain user who owns them, who needs to see nobody for it', async () => {
    const [group, owner] = [await make('owned'), await app.user('owner')];
    await grant('Group', group, 'user', owner.id, 'owner');
    expect(await join(group, stranger.id, owner)).toMatchObject({ status: 201, body: { username: null } });
    expect((await join(group, NOBODY, owner)).body).toMatchObject({ code: 'USER_NOT_FOUND' });
    expect(await join(group, stranger.id, owner)).toMatchObject({
      status: 409,
      body: { code: 'GROUP_MEMBER_DUPLICATE' },
    });
    expect((await leave(group, stranger.id, owner)).status).toBe(200);
    for (const id of [stranger.id, NOBODY, 'nonsense'])
      expect(await leave(group, id, owner)).toMatchObject({ status: 404, body: { code: 'GROUP_MEMBER_NOT_FOUND' } });
  });

  it('do not go while something has no other owner, and take their grants along', async () => {
    const group = await make('last');
    const tenant = (await app.admin.post('/api/v1/tenants', { name: 'last' })).body.id;
    await join(group, member.id);
    const list = () => app.admin.get(`/api/v1/permissions?resource_type=Tenant&resource_id=${tenant}`);
    const [own] = (await list()).body.permissions;
    await grant('Tenant', tenant, 'group', group, 'owner');
    await app.admin.delete(`/api/v1/permissions/${own.id}`);
    expect(await app.admin.delete(`/api/v2/groups/${group}`)).toMatchObject({
      status: 409,
      body: { code: 'LAST_OWNER', details: { count: 1, resources: [`Tenant/${tenant}`] } },
    });
    await grant('Tenant', tenant, 'user', app.admin.id, 'owner');
    expect((await member.get(`/api/v1/tenants/${tenant}`)).status).toBe(200);
    expect((await app.admin.delete(`/api/v2/groups/${group}`)).status).toBe(204);
    expect((await member.get(`/api/v1/tenants/${tenant}`)).status).toBe(404);
    expect((await list()).body.permissions).toHaveLength(1);
  });

  it('tell their owner how much would be left without one, not what', async () => {
    const [group, owner] = [await make('mute'), await app.user('mute-owner')];
    const tenant = (await app.admin.post('/api/v1/tenants', { name: 'mute' })).body.id;
    const [own] = (await app.admin.get(`/api/v1/permissions?resource_type=Tenant&resource_id=${tenant}`)).body
      .permissions;
    await grant('Group', group, 'user', owner.id, 'owner');
    await grant('Tenant', tenant, 'group', group, 'owner');
    await app.admin.delete(`/api/v1/permissions/${own.id}`);
    const refused = await owner.delete(`/api/v2/groups/${group}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'LAST_OWNER', details: { count: 1 } } });
    expect(JSON.stringify(refused.body)).not.toContain('Tenant');
  });

  it('list their members in pages', async () => {
    const group = await make('paged');
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await app.user(`paged-${i}`)).id);
    for (const id of ids) await join(group, id);
    const first = await app.admin.get(`/api/v2/groups/${group}/members?page[size]=2`);
    expect(first.body.page).toMatchObject({ total: 3, size: 2 });
    const second = await app.admin.get(
      `/api/v2/groups/${group}/members?page[size]=2&cursor=${first.body.page.next_cursor}`,
    );
    const seen = [...first.body.data, ...second.body.data].map(({ user_id }) => user_id);
    expect(seen).toEqual(ids);
    const one = await app.admin.get(`/api/v2/groups/${group}/members?user_id=${ids[1]}`);
    expect(one.body).toMatchObject({ data: [{ user_id: ids[1] }], page: { total: 1 } });
    expect((await app.admin.delete(`/api/v2/groups/${group}/members/${ids[1]}`)).status).toBe(204);
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

describe('the end of permissions', () => {
  let app: TestApp;
  let owner: Caller;
  let stranger: Caller;
  let tenant: number;
  let names = 0;

  beforeAll(async () => {
    app = await startApp();
    [owner, stranger] = [await app.user('owner'), await app.user('stranger')];
  });
  afterAll(() => app?.close());

  const makeTenant = async (): Promise<number> =>
    (await app.admin.post('/api/v1/tenants', { name: `tenant ${++names}` })).body.id;
  const give = (by: Caller, principal_id: string, role: string, principal_type = 'user') =>
    by.post('/api/v1/permissions', {
      resource_type: 'Tenant',
      resource_id: tenant,
      principal_type,
      principal_id,
      role,
    });
  const list = async () =>
    (await app.admin.get(`/api/v1/permissions?resource_type=Tenant&resource_id=${tenant}`)).body.permissions;
  const grantOf = async (caller: Caller): Promise<string> =>
    (await list()).find((row: { principal_id: string }) => row.principal_id === caller.id).id;

  it('leaves an object its last owner, whoever asks', async () => {
    tenant = await makeTenant();
    await give(app.admin, owner.id, 'owner');
    await app.admin.delete(`/api/v1/permissions/${await grantOf(app.admin)}`);
    const url = `/api/v2/permissions/${await grantOf(owner)}`;
    for (const caller of [app.admin, owner])
      for (const answer of [await caller.delete(url), await caller.patch(url, { role: 'maintainer' })])
        expect(answer).toMatchObject({ status: 409, body: { code: 'LAST_OWNER' } });
    expect((await owner.patch(url, { role: 'owner' })).status).toBe(200);
    await give(owner, stranger.id, 'owner');
    expect((await owner.delete(url)).status).toBe(204);
    expect((await owner.get(`/api/v1/tenants/${tenant}`)).status).toBe(404);
  });

  it('leaves one owner when two are removed at the same time, each in his own way', async () => {
    for (let round = 0; round < 8; round++) {
      tenant = await makeTenant();
      const leaving = (
        await app.admin.post('/api/v1/users', {
          username: `leaving-${++names}`,
          email: `leaving-${names}@example.com`,
          password: 'a long enough password',
          role: 'user',
        })
      ).body.id;
      await give(app.admin, leaving, 'owner');
      const [first, second] = (await list()).map(({ id }: { id: string }) => `/api/v2/permissions/${id}`);
      const answers = await Promise.all([
        app.admin.delete(first),
        round % 2 ? app.admin.delete(`/api/v2/users/${leaving}`) : app.admin.patch(second, { role: 'viewer' }),
      ]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(answers.find(({ status }) => status >= 300)).toMatchObject({ status: 409, body: { code: 'LAST_OWNER' } });
      expect((await list()).filter(({ role }: { role: string }) => role === 'owner')).toHaveLength(1);
    }
  });

  it('comes with that of their object, also when they are given while it is deleted', async () => {
    for (let round = 0; round < 8; round++) {
      tenant = await makeTenant();
      await Promise.all([give(app.admin, stranger.id, 'owner'), app.admin.delete(`/api/v1/tenants/${tenant}`)]);
      const left = await app.db.sql(`SELECT 1 FROM grants WHERE resource_type = 'Tenant' AND resource_id = $1`, [
        String(tenant),
      ]);
      expect(left).toEqual([]);
    }
    await app.db.sql(`INSERT INTO tenants (id, name) VALUES ($1, 'restored')`, [tenant]);
    expect((await stranger.get(`/api/v1/tenants/${tenant}`)).status).toBe(404);
  });

  it('comes with that of their principal, also when they are given while it is deleted', async () => {
    tenant = await makeTenant();
    for (let round = 0; round < 8; round++) {
      const gone = (await app.admin.post('/api/v1/groups', { name: `gone ${++names}` })).body.id;
      await Promise.all([give(app.admin, gone, 'viewer', 'group'), app.admin.delete(`/api/v1/groups/${gone}`)]);
      expect(await app.db.sql('SELECT 1 FROM grants WHERE principal_id = $1', [gone])).toEqual([]);
    }
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';

const SIZES = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };

/** Acceptance criteria of story 3: physical servers and their groups. */
describe('story 3: hosts and host groups', () => {
  let app: TestApp;
  let group: Json;
  beforeAll(async () => {
    app = await startApp();
    group = (await app.admin.post('/api/v2/host-groups', { name: 'compute' })).body.data;
  });
  afterAll(() => app?.close());

  const makeHost = async (name: string, more: Json = {}): Promise<Json> => {
    const answer = await app.admin.post('/api/v2/hosts', { name, group_id: group.id, ...SIZES, ...more });
    expect(answer.status).toBe(201);
    return answer.body.data;
  };
  const capacity = async () => (await app.admin.get(`/api/v2/host-groups/${group.id}`)).body.data.capacity;
  const grant = (caller: Caller, type: string, id: unknown, role: string) =>
    app.admin.post('/api/v2/permissions', {
      resource_type: type,
      resource_id: id,
      principal_type: 'user',
      principal_id: caller.id,
      role,
    });

  it('criterion 1: both record capacity in cores, memory and storage', async () => {
    const host = await makeHost('c1', { serial_number: 'C1' });
    expect(host).toMatchObject({ serial_number: 'C1', total_cpu: 16, available_cpu: 16, available_memory_mb: 65_536 });
    expect(await capacity()).toMatchObject({ cpu: { total: 16, available: 16 }, storage_gb: { total: 1024 } });
  });

  it.each(['v1', 'v2'])(
    'criterion 2: %s has documented routes to create, read, change and delete them',
    async (version) => {
      const { paths } = (await app.anonymous.get(`/api/${version}/openapi.json`)).body;
      for (const path of ['hosts', 'host-groups']) {
        expect(Object.keys(paths[`/api/${version}/${path}`])).toEqual(expect.arrayContaining(['get', 'post']));
        expect(Object.keys(paths[`/api/${version}/${path}/{id}`]).sort()).toEqual(['delete', 'get', 'patch', 'put']);
      }
    },
  );

  it('criterion 3: the figures of a group follow its hosts', async () => {
    const before = await capacity();
    const host = await makeHost('c3');
    await app.admin.patch(`/api/v2/hosts/${host.id}`, { total_cpu: 32, reserved_cpu: 2 });
    const during = await capacity();
    expect([during.cpu.total - before.cpu.total, during.cpu.available - before.cpu.available]).toEqual([32, 30]);
    await app.admin.delete(`/api/v2/hosts/${host.id}`);
    expect(await capacity()).toEqual(before);
  });

  it.each(['user', 'group'])('criterion 4: a %s that was granted a host may change it, nobody else', async (kind) => {
    const host = await makeHost(`c4-${kind}`);
    const [keeper, stranger] = [await app.user(`keeper-${kind}`), await app.user(`stranger-${kind}`)];
    if (kind === 'user') await grant(keeper, 'Baremetal', host.id, 'maintainer');
    else {
      const team = (await app.admin.post('/api/v2/groups', { name: 'keepers' })).body.data;
      await app.admin.post(`/api/v2/groups/${team.id}/members`, { user_id: keeper.id });
      const body = { resource_type: 'Baremetal', resource_id: host.id, role: 'maintainer' };
      await app.admin.post('/api/v2/permissions', { ...body, principal_type: 'group', principal_id: team.id });
    }
    const url = `/api/v2/hosts/${host.id}`;
    expect((await keeper.patch(url, { failure_zone: 'a' })).status).toBe(200);
    expect((await keeper.delete(url)).status).toBe(403);
    expect((await stranger.patch(url, { failure_zone: 'b' })).status).toBe(404);
    expect((await stranger.get('/api/v2/hosts')).body.page.total).toBe(0);
  });
});

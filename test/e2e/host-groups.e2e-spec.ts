import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { makeEstate } from '../support/estate';
import { grant, groupOf } from '../support/rights';
import { countStatements } from '../support/statements';

const KEYS = ['id', 'name', 'description', 'status', 'created_at', 'updated_at'];

/** Groups whose totals are not the sums over their hosts, recomputed by SQL of its own. */
const WRONG_TOTALS = `
  SELECT g.id FROM baremetal_groups g
  LEFT JOIN (SELECT group_id, sum(total_cpu) AS cpu, sum(total_memory_mb) AS memory_mb, sum(total_storage_gb) AS storage_gb,
                    sum(total_gpus) AS gpus FROM baremetals GROUP BY group_id) h ON h.group_id = g.id
  WHERE g.total_cpu <> COALESCE(h.cpu, 0) OR g.total_memory_mb <> COALESCE(h.memory_mb, 0)
     OR g.total_storage_gb <> COALESCE(h.storage_gb, 0) OR g.total_gpus <> COALESCE(h.gpus, 0)`;

describe('host groups', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const make = async (): Promise<Json> =>
    (await app.admin.post('/api/v2/host-groups', { name: unique('pool') })).body.data;
  const read = async (id: number): Promise<Json> => (await app.admin.get(`/api/v2/host-groups/${id}`)).body.data;
  const hostBody = (more: Json = {}): Json => ({
    name: unique('server'),
    status: 'running',
    total_cpu: 16,
    total_memory_mb: 32768,
    total_storage_gb: 1024,
    ...more,
  });
  const makeHost = async (more: Json = {}): Promise<Json> => {
    const { status, body } = await app.admin.post('/api/v2/hosts', hostBody(more));
    expect(status).toBe(201);
    return body.data;
  };
  const figures = (total: number, reserved = 0, allocated = 0) => ({
    total,
    reserved,
    allocated,
    available: total - reserved - allocated,
    on_order: 0,
  });

  describe('in the documented form', () => {
    it.each(['/host-groups', '/host-groups/', '/api/v1/host-groups'])('answer the examples under %s', async (path) => {
      const example = { name: `Group 1 ${path}`, description: '主機分組說明', status: 'active' };
      const made = await app.admin.post(path, example);
      expect(made).toMatchObject({ status: 201, body: example });
      expect(Object.keys(made.body)).toEqual(KEYS);
      expect(Number.isInteger(made.body.id)).toBe(true);
      expect(made.body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

      const one = `${path.replace(/\/$/, '')}/${made.body.id}${path.endsWith('/') ? '/' : ''}`;
      const list = await app.admin.get(path);
      expect(Object.keys(list.body)).toEqual(['host_groups']);
      expect(list.body.host_groups).toContainEqual(made.body);
      expect((await app.admin.get(one)).body).toEqual(made.body);

      const update = { name: `Group 1 Updated ${path}`, description: '更新後的分組說明', status: 'active' };
      const put = await app.admin.put(one, update);
      expect(put).toMatchObject({ status: 200, body: { id: made.body.id, ...update } });
      expect(Object.keys(put.body)).toEqual(KEYS);

      const gone = await app.admin.delete(one);
      expect([gone.status, gone.body]).toEqual([200, { message: 'Baremetal group deleted successfully' }]);
      expect(await app.admin.get(one)).toMatchObject({ status: 404, body: { code: 'BAREMETAL_GROUP_NOT_FOUND' } });
    });

    it('change only what a PATCH names, and fall back to defaults with a PUT', async () => {
      const group = await make();
      const url = `/host-groups/${group.id}`;
      const patched = await app.admin.patch(url, { status: 'maintenance', description: 'd' });
      expect(patched.body).toMatchObject({ name: group.name, status: 'maintenance', description: 'd' });
      const put = await app.admin.put(url, { name: group.name });
      expect(put.body).toMatchObject({ status: 'active', description: '' });
    });
  });

  describe('capacity', () => {
    it('is the sum over the hosts, and zero without any', async () => {
      const group = await make();
      const none = figures(0);
      expect(group).toMatchObject({
        host_count: 0,
        capacity: { cpu: none, memory_mb: none, storage_gb: none, gpus: none },
      });
      await makeHost({ group_id: group.id, reserved_cpu: 2, total_gpus: 8, reserved_gpus: 1 });
      await makeHost({ group_id: group.id, total_cpu: 32, status: 'maintenance' });
      await makeHost();
      expect(await read(group.id)).toMatchObject({
        host_count: 2,
        capacity: {
          cpu: figures(48, 2),
          memory_mb: figures(65536),
          storage_gb: figures(2048),
          gpus: figures(8, 1),
        },
      });
    });

    it('counts what machines hold', async () => {
      const { groupId, tenantId, specificationId } = await makeEstate(app, { hosts: 2 });
      const vm = { name: 'held', tenant_id: tenantId, specification_id: specificationId };
      expect((await app.admin.post('/virtual-machines', vm)).status).toBe(201);
      expect((await read(groupId)).capacity).toEqual({
        cpu: figures(32, 0, 4),
        memory_mb: figures(131072, 0, 8192),
        storage_gb: figures(2048, 0, 100),
        gpus: figures(0),
      });
    });

    it('goes beyond 32 bits', async () => {
      const { id } = await make();
      for (let i = 0; i < 3; i++) await makeHost({ group_id: id, total_memory_mb: 2147483647 });
      expect((await read(id)).capacity.memory_mb).toEqual(figures(6442450941));
      expect(await app.db.sql(WRONG_TOTALS)).toEqual([]);
    });

    it('of a whole page costs as much as that of one group', async () => {
      for (let i = 0; i < 8; i++) await makeHost({ group_id: (await make()).id });
      const list = (size: number) =>
        countStatements(async () => {
          const { body } = await app.admin.get(`/api/v2/host-groups?page[size]=${size}&sort=-id`);
          expect(body.data).toHaveLength(size);
        });
      expect(await list(8)).toBe(await list(1));
    });

    it('may be read by whoever may read the group, whatever hosts he sees', async () => {
      const group = await make();
      await makeHost({ group_id: group.id });
      const reader = await app.user('g-reader');
      await grant(app.db, reader.id, 'viewer', { type: 'BaremetalGroup', id: group.id });
      const { body } = await reader.get(`/api/v2/host-groups/${group.id}`);
      expect(body.data).toMatchObject({ host_count: 1, capacity: { cpu: figures(16) } });
    });
  });

  describe('totals', () => {
    const totals = async (id: number) =>
      (await app.db.sql(`SELECT total_cpu, total_gpus, version FROM baremetal_groups WHERE id = $1`, [id]))[0];
    afterEach(async () => expect(await app.db.sql(WRONG_TOTALS)).toEqual([]));

    it('follow every host that comes, changes, moves and goes, and leave the version alone', async () => {
      const [one, other] = [await make(), await make()];
      const host = await makeHost({ group_id: one.id, total_gpus: 2 });
      const url = `/api/v2/hosts/${host.id}`;
      expect(await totals(one.id)).toEqual({ total_cpu: 16, total_gpus: 2, version: 1 });
      await app.admin.patch(url, { total_cpu: 20 });
      expect(await totals(one.id)).toEqual({ total_cpu: 20, total_gpus: 2, version: 1 });
      await app.admin.patch(url, { group_id: other.id, total_cpu: 24, total_gpus: 1 });
      expect(await totals(one.id)).toEqual({ total_cpu: 0, total_gpus: 0, version: 1 });
      expect(await totals(other.id)).toEqual({ total_cpu: 24, total_gpus: 1, version: 1 });
      await app.admin.patch(url, { group_id: null });
      expect(await totals(other.id)).toEqual({ total_cpu: 0, total_gpus: 0, version: 1 });
      await app.admin.patch(url, { group_id: one.id });
      await app.admin.delete(`/hosts/${host.id}`);
      expect(await totals(one.id)).toEqual({ total_cpu: 0, total_gpus: 0, version: 1 });
    });

    it('stay exact when many hosts change, move and go at once', async () => {
      const groups = [await make(), await make(), await make()].map(({ id }) => id as number);
      const group = (i: number) => groups[i % 3];
      const hosts: Json[] = [];
      for (let i = 0; i < 12; i++) hosts.push(await makeHost({ group_id: group(i) }));
      const change = (i: number): Promise<Answer> => {
        const url = `/api/v2/hosts/${hosts[i % 12].id}`;
        if (i % 6 === 0) return app.admin.post('/api/v2/hosts', hostBody({ group_id: group(i) }));
        if (i % 6 === 1) return app.admin.patch(url, { total_cpu: 16 + i });
        return app.admin.patch(url, { group_id: group(i + 1), total_gpus: i % 5 });
      };
      const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => change(i)));
      expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
      await Promise.all(hosts.slice(0, 6).map(({ id }) => app.admin.delete(`/hosts/${id}`)));
    });

    it('stay exact when bulk requests move hosts crosswise: each is applied as a whole or asked to try again', async () => {
      const sides = [await make(), await make()].map(({ id }) => id as number);
      const hosts: Json[] = [];
      for (let i = 0; i < 4; i++) hosts.push(await makeHost({ group_id: sides[i % 2] }));
      // Opposite orders: the two lock each other out sooner or later.
      const bulk = (order: number[], rack: string) =>
        app.admin.post('/api/v2/hosts/bulk', {
          operations: order.map((i) => ({
            action: 'update',
            id: hosts[i].id,
            data: { group_id: sides[(i + 1) % 2], rack },
          })),
        });
      const answers = await Promise.all([bulk([0, 1, 2, 3], 'up'), bulk([3, 2, 1, 0], 'down')]);
      const applied = answers.filter(({ status }) => status === 200);
      expect(applied.length).toBeGreaterThan(0);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused.every(({ status, body }) => status === 409 && body.code === 'CONCURRENT_UPDATE')).toBe(true);
      const racks = await app.db.sql(`SELECT DISTINCT rack FROM baremetals WHERE id = ANY($1)`, [
        hosts.map(({ id }) => id as string),
      ]);
      expect(racks).toHaveLength(1);
    });

    it('are not moved by a rehearsal', async () => {
      const { id } = await make();
      const dry = await app.admin.post('/api/v2/hosts?dry_run=true', hostBody({ group_id: id }));
      expect(dry.status).toBe(201);
      expect(await totals(id)).toEqual({ total_cpu: 0, total_gpus: 0, version: 1 });
    });
  });

  describe('that are in use', () => {
    it('cannot be deleted, and say what by and how often', async () => {
      const { groupId, hostIds, tenantId, quotaId, specificationId } = await makeEstate(app, { hosts: 2 });
      const vm = { name: 'in the way', tenant_id: tenantId, specification_id: specificationId };
      const { body } = await app.admin.post('/virtual-machines', vm);
      const url = `/api/v2/host-groups/${groupId}`;
      const refused = await app.admin.delete(url);
      expect(refused).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE' } });
      expect(refused.body.details).toEqual({ Baremetal: 2, BaremetalGroupTenantQuota: 1, VirtualMachine: 1 });
      const v1 = await app.admin.delete(`/host-groups/${groupId}`);
      expect(v1).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE' } });
      expect(v1.body.error).toContain('Baremetal: 2');
      await app.admin.delete(`/virtual-machines/${body.id}`);
      for (const id of hostIds) await app.admin.delete(`/hosts/${id}`);
      expect((await app.admin.delete(url)).body.details).toEqual({ BaremetalGroupTenantQuota: 1 });
      await app.admin.delete(`/host-group-tenant-quotas/${quotaId}`);
      expect((await app.admin.delete(url)).status).toBe(204);
    });

    it('win or lose against hosts that come at the same time, but never leave one behind', async () => {
      for (let round = 0; round < 10; round++) {
        const { id } = await make();
        const [gone, come] = await Promise.all([
          app.admin.delete(`/host-groups/${id}`),
          app.admin.post('/api/v2/hosts', hostBody({ group_id: id })),
        ]);
        const outcome = `${gone.status} ${come.status} ${(gone.status === 200 ? come : gone).body.code}`;
        expect(outcome).toMatch(
          /^(200 (404 BAREMETAL_GROUP_NOT_FOUND|409 CONCURRENT_UPDATE)|409 201 RESOURCE_IN_USE)$/,
        );
      }
    });
  });

  describe('rights', () => {
    let viewer: Caller, maintainer: Caller, owner: Caller, member: Caller;
    let group: Json;

    beforeAll(async () => {
      [viewer, maintainer] = [await app.user('g-viewer'), await app.user('g-maintainer')];
      [owner, member] = [await app.user('g-owner'), await app.user('g-member')];
      group = await make();
      const on = { type: 'BaremetalGroup', id: group.id };
      await grant(app.db, viewer.id, 'viewer', on);
      await grant(app.db, maintainer.id, 'maintainer', on);
      await grant(app.db, owner.id, 'owner', on);
      await grant(app.db, await groupOf(app.db, member.id, 'rack crew'), 'maintainer', on, 'group');
    });

    it('hide a group from a stranger as if it did not exist', async () => {
      const stranger = await app.user('g-stranger');
      const unknown = await stranger.get('/host-groups/2147483647');
      const hidden = await stranger.get(`/host-groups/${group.id}`);
      expect([hidden.status, hidden.body]).toEqual([404, unknown.body]);
      expect((await stranger.delete(`/host-groups/${group.id}`)).status).toBe(404);
      const list = await stranger.get('/api/v2/host-groups');
      expect([list.body.data, list.body.page.total]).toEqual([[], 0]);
      expect((await stranger.post('/host-groups', { name: 'mine' })).status).toBe(403);
    });

    it('let a viewer look, a maintainer change and an owner delete', async () => {
      const url = `/host-groups/${group.id}`;
      const outcome = async (caller: Caller) => [
        (await caller.get(url)).status,
        (await caller.patch(url, { description: 'changed' })).status,
        caller === owner ? 'later' : (await caller.delete(url)).status,
      ];
      expect(await outcome(viewer)).toEqual([200, 403, 403]);
      expect(await outcome(maintainer)).toEqual([200, 200, 403]);
      expect(await outcome(member)).toEqual([200, 200, 403]);
      expect(await outcome(owner)).toEqual([200, 200, 'later']);
      const list = await member.get('/api/v2/host-groups');
      expect(list.body.data.map(({ id }: Json) => id)).toEqual([group.id]);
      expect((await owner.delete(url)).status).toBe(200);
    });
  });

  describe('input', () => {
    it.each([
      ['an unknown property', { total_cpu: 5 }, 'total_cpu'],
      ['a number for a name', { name: 1 }, 'name'],
      ['a zero-width name', { name: '\u200b' }, 'name'],
      ['a NUL byte', { description: String.fromCharCode(0) }, 'description'],
      ['an unknown status', { status: 'retired' }, 'status'],
      ['null for a status', { status: null }, 'status'],
    ])('is refused and named: %s', async (_, more, field) => {
      const body = { name: unique('pool'), ...more };
      const { id } = await make();
      for (const answer of [
        await app.admin.post('/host-groups', body),
        await app.admin.put(`/host-groups/${id}`, body),
        await app.admin.patch(`/host-groups/${id}`, more),
      ]) {
        expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(field) } });
      }
      const v2 = await app.admin.post('/api/v2/host-groups', body);
      expect(v2).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
    });

    it('may not repeat a name', async () => {
      const { name } = await make();
      expect(await app.admin.post('/host-groups', { name: ` ${name} ` })).toMatchObject({
        status: 409,
        body: { code: 'BAREMETAL_GROUP_NAME_DUPLICATE' },
      });
    });

    it('for an older version is refused', async () => {
      const { id } = await make();
      const headers = { 'if-match': '"1"' };
      const first = await app.admin.patch(`/api/v2/host-groups/${id}`, { description: 'a' }, headers);
      expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' } });
      const second = await app.admin.put(`/host-groups/${id}`, { name: unique('pool') }, headers);
      expect(second).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    });
  });

  it('are made, changed and deleted many at a time, with their sums', async () => {
    const [kept, doomed] = [await make(), await make()];
    await makeHost({ group_id: kept.id });
    const { body } = await app.admin.post('/api/v2/host-groups/bulk', {
      operations: [
        { action: 'create', data: { name: unique('pool') } },
        { action: 'update', id: kept.id, data: { status: 'inactive' } },
        { action: 'delete', id: doomed.id },
        { action: 'delete', id: kept.id },
      ],
      atomic: false,
    });
    expect(body.data.outcomes).toMatchObject([
      { outcome: 'success', data: { host_count: 0 } },
      { outcome: 'success', data: { status: 'inactive', host_count: 1, capacity: { cpu: figures(16) } } },
      { outcome: 'success' },
      { outcome: 'failed', error: { code: 'RESOURCE_IN_USE', details: { Baremetal: 1 } } },
    ]);
  });
});

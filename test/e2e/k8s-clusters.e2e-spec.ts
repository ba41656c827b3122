import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { makeEstate } from '../support/estate';
import { grant, groupOf } from '../support/rights';

const NOBODY = '018f0000-0000-7000-8000-000000000000';
const KEYS = ['id', 'name', 'tenant_id', 'description', 'status', 'created_at', 'updated_at'];

describe('K8s clusters', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const tenant = async (): Promise<number> => (await app.admin.post('/tenants', { name: unique('renter') })).body.id;
  const make = async (more: Json = {}): Promise<Json> => {
    const body = { name: unique('cluster'), tenant_id: more.tenant_id ?? (await tenant()), ...more };
    const answer = await app.admin.post('/api/v2/k8s-clusters', body);
    expect(answer.status).toBe(201);
    return answer.body.data;
  };
  const read = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/k8s-clusters/${id}`)).body.data;

  describe('in the documented form', () => {
    it.each(['/k8s-clusters', '/k8s-clusters/', '/api/v1/k8s-clusters'])(
      'answer the examples under %s',
      async (path) => {
        const example = {
          name: 'Cluster A',
          tenant_id: await tenant(),
          description: 'k8s 叢集描述',
          status: 'active',
        };
        const made = await app.admin.post(path, example);
        expect(made).toMatchObject({ status: 201, body: example });
        expect(Object.keys(made.body)).toEqual(KEYS);
        expect(made.body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

        const one = `${path.replace(/\/$/, '')}/${made.body.id}${path.endsWith('/') ? '/' : ''}`;
        const list = await app.admin.get(path);
        expect(Object.keys(list.body)).toEqual(['k8s_clusters']);
        expect(list.body.k8s_clusters).toContainEqual(made.body);
        expect((await app.admin.get(one)).body).toEqual(made.body);

        const update = {
          ...example,
          name: 'Cluster A Updated',
          description: '更新後的 k8s 叢集描述',
          status: 'maintenance',
        };
        const put = await app.admin.put(one, update);
        expect(put).toMatchObject({ status: 200, body: { id: made.body.id, ...update } });
        expect(Object.keys(put.body)).toEqual(KEYS);
        expect((await app.admin.get(one)).body).toEqual(put.body);

        const gone = await app.admin.delete(one);
        expect([gone.status, gone.body]).toEqual([200, { message: 'K8s cluster deleted successfully' }]);
        expect(await app.admin.get(one)).toMatchObject({ status: 404, body: { code: 'K8S_CLUSTER_NOT_FOUND' } });
      },
    );

    it('keep with a PUT what only version 2 knows', async () => {
      const { id, tenant_id } = await make({ k8s_version: '1.34.2', scheduling_mode: 'spread_rack' });
      const put = await app.admin.put(`/k8s-clusters/${id}`, { name: unique('cluster'), tenant_id });
      expect(put.body).toMatchObject({ description: '', status: 'active' });
      expect(await read(id)).toMatchObject({ k8s_version: '1.34.2', scheduling_mode: 'spread_rack' });
    });
  });

  it('have a release and a scheduling mode in version 2', async () => {
    const plain = await make();
    expect(plain).toMatchObject({ k8s_version: null, scheduling_mode: 'default', version: 1 });
    const url = `/api/v2/k8s-clusters/${plain.id}`;
    const patched = await app.admin.patch(url, { k8s_version: '1.35.0', scheduling_mode: 'balanced' });
    expect(patched.body.data).toMatchObject({ k8s_version: '1.35.0', scheduling_mode: 'balanced', version: 2 });
    const found = async (query: string) =>
      (await app.admin.get(`/api/v2/k8s-clusters?tenant_id=${plain.tenant_id}&${query}`)).body.data.length;
    expect(await found('scheduling_mode=balanced&k8s_version=1.35.0&status=active')).toBe(1);
    expect(await found('scheduling_mode=default')).toBe(0);
    const put = await app.admin.put(url, { name: plain.name, tenant_id: plain.tenant_id });
    expect(put.body.data).toMatchObject({ k8s_version: null, scheduling_mode: 'default' });
  });

  it('need a name of their own within their tenant only', async () => {
    const [one, other] = [await make({ name: 'same' }), await make({ name: 'same' })];
    const body = { name: 'same', tenant_id: one.tenant_id };
    expect(await app.admin.post('/k8s-clusters', body)).toMatchObject({
      status: 409,
      body: { code: 'K8S_CLUSTER_NAME_DUPLICATE' },
    });
    const moved = await app.admin.patch(`/api/v2/k8s-clusters/${other.id}`, { tenant_id: one.tenant_id });
    expect(moved).toMatchObject({ status: 409, body: { code: 'K8S_CLUSTER_NAME_DUPLICATE' } });
  });

  describe('with machines', () => {
    it('can neither be deleted nor change the tenant before the machines are gone', async () => {
      const estate = await makeEstate(app, { hosts: 1 });
      const { id } = await make({ tenant_id: estate.tenantId });
      const vm = await app.admin.post('/virtual-machines', {
        name: 'node',
        tenant_id: estate.tenantId,
        specification_id: estate.specificationId,
        k8s_cluster_id: id,
      });
      expect(vm.status).toBe(201);
      const other = await tenant();
      const url = `/api/v2/k8s-clusters/${id}`;
      const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { VirtualMachine: 1 } } };
      expect(await app.admin.delete(url)).toMatchObject(inUse);
      expect(await app.admin.patch(url, { tenant_id: other })).toMatchObject(inUse);
      expect((await app.admin.patch(url, { tenant_id: estate.tenantId, status: 'maintenance' })).status).toBe(200);
      expect((await app.admin.delete(`/virtual-machines/${vm.body.id}`)).status).toBe(200);
      expect((await app.admin.patch(url, { tenant_id: other })).body.data.tenant_id).toBe(other);
      expect((await app.admin.delete(url)).status).toBe(204);
    });

    it('keep their tenant from being deleted, and let it be named', async () => {
      const { id, tenant_id } = await make();
      const refused = await app.admin.delete(`/api/v2/tenants/${tenant_id}`);
      expect(refused).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE', details: { K8sCluster: 1 } } });
      await app.admin.delete(`/k8s-clusters/${id}`);
      expect((await app.admin.delete(`/api/v2/tenants/${tenant_id}`)).status).toBe(204);
    });
  });

  describe('rights', () => {
    let viewer: Caller, maintainer: Caller, owner: Caller, member: Caller;
    let tenantId: number, cluster: Json;

    beforeAll(async () => {
      [viewer, maintainer] = [await app.user('k-viewer'), await app.user('k-maintainer')];
      [owner, member] = [await app.user('k-owner'), await app.user('k-member')];
      tenantId = await tenant();
      cluster = await make({ tenant_id: tenantId });
      const on = { type: 'Tenant', id: tenantId };
      await grant(app.db, viewer.id, 'viewer', on);
      await grant(app.db, maintainer.id, 'maintainer', on);
      await grant(app.db, owner.id, 'owner', on);
      await grant(app.db, await groupOf(app.db, member.id, 'cluster crew'), 'maintainer', on, 'group');
    });

    it('hide a cluster from a stranger as if it did not exist', async () => {
      const stranger = await app.user('k-stranger');
      const unknown = await stranger.get(`/k8s-clusters/${NOBODY}`);
      for (const answer of [
        await stranger.get(`/k8s-clusters/${cluster.id}`),
        await stranger.patch(`/k8s-clusters/${cluster.id}`, { status: 'error' }),
        await stranger.delete(`/k8s-clusters/${cluster.id}`),
      ])
        expect([answer.status, answer.body]).toEqual([404, unknown.body]);
      expect((await stranger.get('/k8s-clusters')).body).toEqual({ k8s_clusters: [] });
      const body = { name: 'foreign', tenant_id: tenantId };
      const hidden = await stranger.post('/api/v2/k8s-clusters', body);
      expect(hidden).toMatchObject({
        status: 404,
        body: { code: 'TENANT_NOT_FOUND', details: { field: 'tenant_id' } },
      });
      const missing = await stranger.post('/api/v2/k8s-clusters', { ...body, tenant_id: 2147483647 });
      expect([missing.status, missing.body.code]).toEqual([404, 'TENANT_NOT_FOUND']);
    });

    it('come from the tenant: viewers look, maintainers make and change, owners delete', async () => {
      const url = `/k8s-clusters/${cluster.id}`;
      const outcome = async (caller: Caller) => [
        (await caller.get(url)).status,
        (await caller.post('/k8s-clusters', { name: unique('cluster'), tenant_id: tenantId })).status,
        (await caller.patch(url, { description: 'changed' })).status,
      ];
      expect(await outcome(viewer)).toEqual([200, 403, 403]);
      expect(await outcome(maintainer)).toEqual([200, 201, 200]);
      expect(await outcome(member)).toEqual([200, 201, 200]);
      expect(await outcome(owner)).toEqual([200, 201, 200]);
      expect((await maintainer.delete(url)).status).toBe(403);
      expect((await owner.delete(url)).status).toBe(200);
    });

    it('make the creator the owner of the cluster he made', async () => {
      const made = await maintainer.post('/k8s-clusters', { name: unique('cluster'), tenant_id: tenantId });
      expect((await maintainer.delete(`/k8s-clusters/${made.body.id}`)).status).toBe(200);
    });

    it('are asked of the tenant a cluster leaves and of the one it enters', async () => {
      const [secret, shown, mine] = [await tenant(), await tenant(), await tenant()];
      await grant(app.db, maintainer.id, 'viewer', { type: 'Tenant', id: shown });
      await grant(app.db, maintainer.id, 'maintainer', { type: 'Tenant', id: mine });
      const { id } = await make({ tenant_id: tenantId });
      const move = (cluster_id: string, tenant_id: number) =>
        maintainer.patch(`/api/v2/k8s-clusters/${cluster_id}`, { tenant_id });
      expect(await move(id, secret)).toMatchObject({ status: 404, body: { code: 'TENANT_NOT_FOUND' } });
      expect(await move(id, shown)).toMatchObject({ status: 403, body: { details: { field: 'tenant_id' } } });
      expect((await move(id, mine)).status).toBe(200);
      // Who owns a cluster alone must not carry it away from its tenant.
      const foreign = await make({ tenant_id: shown });
      await grant(app.db, maintainer.id, 'owner', { type: 'K8sCluster', id: foreign.id });
      expect(await move(foreign.id, mine)).toMatchObject({ status: 403 });
      expect((await read(foreign.id)).tenant_id).toBe(shown);
    });

    it('let an operator run every cluster and an auditor read it', async () => {
      const [operator, auditor] = [await app.user('k-operator', 'operator'), await app.user('k-auditor', 'auditor')];
      const { id, tenant_id } = await make();
      expect((await operator.patch(`/k8s-clusters/${id}`, { status: 'inactive' })).status).toBe(200);
      expect((await operator.delete(`/k8s-clusters/${id}`)).status).toBe(403);
      expect((await auditor.get(`/k8s-clusters/${id}`)).status).toBe(200);
      expect((await auditor.patch(`/k8s-clusters/${id}`, { status: 'error' })).status).toBe(403);
      expect((await auditor.post('/k8s-clusters', { name: 'x', tenant_id })).status).toBe(403);
    });
  });

  describe('input', () => {
    it.each([
      ['text for a tenant', { tenant_id: '1' }, 'tenant_id'],
      ['2^31 for a tenant', { tenant_id: 2147483648 }, 'tenant_id'],
      ['a fraction for a tenant', { tenant_id: 1.5 }, 'tenant_id'],
      ['a negative tenant', { tenant_id: -1 }, 'tenant_id'],
      ['null for a tenant', { tenant_id: null }, 'tenant_id'],
      ['an unknown status', { status: 'ACTIVE' }, 'status'],
      ['an unknown property', { owner_id: NOBODY }, 'owner_id'],
      ['a zero-width name', { name: '\u200b' }, 'name'],
      ['a NUL byte', { description: `a${String.fromCharCode(0)}` }, 'description'],
      ['a field of version 2', { k8s_version: '1.34' }, 'k8s_version'],
    ])('is refused and named: %s', async (_, more, field) => {
      const { id, tenant_id } = await make();
      const body = { name: unique('cluster'), tenant_id, ...more };
      for (const answer of [
        await app.admin.post('/k8s-clusters', body),
        await app.admin.put(`/k8s-clusters/${id}`, body),
        await app.admin.patch(`/k8s-clusters/${id}`, more),
      ])
        expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(field) } });
    });

    it.each([
      ['an unknown scheduling mode', { scheduling_mode: 'binpack' }, 'scheduling_mode'],
      ['a number for a release', { k8s_version: 1.34 }, 'k8s_version'],
      ['the version, which is the ETag', { version: 2 }, 'version'],
    ])('of version 2 is refused and named: %s', async (_, more, field) => {
      const { id } = await make();
      const refused = await app.admin.patch(`/api/v2/k8s-clusters/${id}`, more);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
    });

    it('must name the tenant', async () => {
      const refused = await app.admin.post('/k8s-clusters', { name: 'nobody’s' });
      expect(refused).toMatchObject({ status: 400, body: { error: expect.stringContaining('tenant_id') } });
    });

    it('for an older version is refused', async () => {
      const { id } = await make();
      const url = `/api/v2/k8s-clusters/${id}`;
      const both = await Promise.all(
        ['inactive', 'maintenance'].map((status) => app.admin.patch(url, { status }, { 'if-match': '"1"' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(await read(id)).toMatchObject({ version: 2 });
    });
  });

  it('are made, changed and deleted many at a time', async () => {
    const tenant_id = await tenant();
    const [kept, doomed] = [await make({ tenant_id }), await make({ tenant_id })];
    const { body } = await app.admin.post('/api/v2/k8s-clusters/bulk', {
      operations: [
        { action: 'create', data: { name: unique('cluster'), tenant_id, scheduling_mode: 'spread_resource' } },
        { action: 'update', id: kept.id, data: { status: 'inactive' }, if_version: 1 },
        { action: 'delete', id: doomed.id },
      ],
    });
    expect(body.data.outcomes).toMatchObject([
      { outcome: 'success', data: { scheduling_mode: 'spread_resource' } },
      { outcome: 'success', data: { status: 'inactive', version: 2 } },
      { outcome: 'success', data: null },
    ]);
    const { body: list } = await app.admin.get(`/api/v2/k8s-clusters?tenant_id=${tenant_id}`);
    expect(list.data).toHaveLength(2);
  });
});

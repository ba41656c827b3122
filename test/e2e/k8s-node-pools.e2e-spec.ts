import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { counterexamples, type Estate, type EstateOptions, makeEstate } from '../support/estate';
import { grant } from '../support/rights';

const POOLS = '/api/v2/k8s-node-pools';

describe('node pools', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterEach(async () => expect(await counterexamples(app)).toEqual([]));
  afterAll(() => app?.close());

  /** A cluster whose tenant may use two hosts of 16 cores each; a node takes 4 of them. */
  async function world(options: EstateOptions = {}, cluster: Json = {}): Promise<Estate & { cluster: Json }> {
    const estate = await makeEstate(app, options);
    const body = { name: `cluster${++names}`, tenant_id: estate.tenantId, ...cluster };
    return { ...estate, cluster: (await app.admin.post('/api/v2/k8s-clusters', body)).body.data };
  }
  const bodyFor = (
    { cluster, specificationId }: { cluster: Json; specificationId: string },
    more: Json = {},
  ): Json => ({
    k8s_cluster_id: cluster.id,
    name: 'workers',
    role: 'worker',
    count: 3,
    specification_id: specificationId,
    ...more,
  });
  const make = (estate: Estate & { cluster: Json }, more: Json = {}, caller: Caller = app.admin) =>
    caller.post(POOLS, bodyFor(estate, more));
  const nodesOf = async (pool: Json): Promise<Json[]> =>
    (await app.admin.get(`/api/v2/virtual-machines?k8s_node_pool_id=${pool.id}&sort=name&page[size]=100`)).body.data;
  const used = async ({ tenantId }: Estate): Promise<Json> =>
    (await app.admin.get(`/api/v2/tenants/${tenantId}/usage`)).body.data[0].vms.used;
  const numbered = (from: number, to: number, prefix: string): string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

  it('claim all machines of their nodes, which carry cluster, pool and number in their names', async () => {
    const estate = await world();
    const made = await make(estate);
    expect(made).toMatchObject({ status: 201, body: { data: { count: 3, group_id: estate.groupId, version: 1 } } });
    const nodes = await nodesOf(made.body.data);
    expect(nodes.map(({ name }) => name as string)).toEqual(numbered(1, 3, `${estate.cluster.name}-workers-`));
    for (const node of nodes) {
      expect(node).toMatchObject({ k8s_cluster_id: estate.cluster.id, tenant_id: estate.tenantId, status: 'creating' });
    }
    expect(await used(estate)).toBe(3);
  });

  it('leave an audit row for the pool and for each machine', async () => {
    const estate = await world();
    const request = 'pool-and-machines';
    const made = await app.admin.with({ 'x-request-id': request }).post(POOLS, bodyFor(estate));
    await app.admin.with({ 'x-request-id': request }).patch(`${POOLS}/${made.body.data.id}`, { count: 1 });
    await app.admin.with({ 'x-request-id': request }).delete(`${POOLS}/${made.body.data.id}`);
    const rows = await app.db.sql(
      `SELECT resource_type AS type, action, count(*)::int AS rows FROM audit_entries WHERE request_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      [request],
    );
    expect(rows).toEqual([
      { type: 'K8sNodePool', action: 'create', rows: 1 },
      { type: 'K8sNodePool', action: 'delete', rows: 1 },
      { type: 'K8sNodePool', action: 'update', rows: 1 },
      { type: 'VirtualMachine', action: 'create', rows: 3 },
      { type: 'VirtualMachine', action: 'delete', rows: 3 },
    ]);
  });

  it.each([
    [
      'quota',
      { quota: { vm_quota: 3 } },
      'QUOTA_EXCEEDED',
      { shortages: [{ resource: 'vms', requested: 4, available: 3 }] },
    ],
    [
      'room on the hosts',
      { hosts: 1, host: { total_cpu: 12 } },
      'INSUFFICIENT_CAPACITY',
      { nodes_wanted: 4, nodes_placed: 3 },
    ],
  ])('make none of their nodes when the %s suffices for all but one', async (_, options, code, details) => {
    const quota = code === 'INSUFFICIENT_CAPACITY' ? { cpu_quota_percentage: 100 } : {};
    const estate = await world({ ...options, quota: { ...quota, ...('quota' in options ? options.quota : {}) } });
    if (code === 'INSUFFICIENT_CAPACITY') {
      // A second host that takes nothing keeps the quota larger than the room.
      const idle = { name: `idle ${names}`, status: 'maintenance', group_id: estate.groupId, total_cpu: 64 };
      await app.admin.post('/api/v2/hosts', { ...idle, total_memory_mb: 1024, total_storage_gb: 10 });
    }
    expect(await make(estate, { count: 4 })).toMatchObject({ status: 409, body: { code, details } });
    expect((await app.admin.get(`${POOLS}?k8s_cluster_id=${estate.cluster.id}`)).body.page.total).toBe(0);
    expect(await used(estate)).toBe(0);
    expect((await make(estate, { count: 3 })).status).toBe(201);
  });

  it('grow by the missing nodes or not at all, and shrink from the highest number', async () => {
    const estate = await world();
    const { id } = (await make(estate, { count: 2 })).body.data;
    const url = `${POOLS}/${id}`;
    expect((await app.admin.patch(url, { count: 5 })).body.data.count).toBe(5);
    const prefix = `${estate.cluster.name}-workers-`;
    expect((await nodesOf({ id })).map(({ name }) => name as string)).toEqual(numbered(1, 5, prefix));
    const kept = (await nodesOf({ id })).slice(0, 2).map((node) => node.id as string);
    expect(await app.admin.patch(url, { count: 9 })).toMatchObject({ status: 409, body: { code: 'QUOTA_EXCEEDED' } });
    expect((await app.admin.get(url)).body.data).toMatchObject({ count: 5, version: 2 });
    expect((await app.admin.patch(url, { count: 2 })).body.data.count).toBe(2);
    expect((await nodesOf({ id })).map((node) => node.id as string)).toEqual(kept);
    expect(await used(estate)).toBe(2);
    await app.admin.patch(url, { count: 3 });
    expect((await nodesOf({ id })).map(({ name }) => name as string)).toEqual(numbered(1, 3, prefix));
    await app.admin.patch(url, { count: 0 });
    expect(await used(estate)).toBe(0);
  });

  it('take their machines along when they are deleted, and keep their cluster until then', async () => {
    const estate = await world();
    const pool = (await make(estate)).body.data;
    const url = `/api/v2/k8s-clusters/${estate.cluster.id}`;
    const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { K8sNodePool: 1, VirtualMachine: 3 } } };
    expect(await app.admin.delete(url)).toMatchObject(inUse);
    const other = (await app.admin.post('/api/v2/tenants', { name: `other ${names}` })).body.data.id;
    expect(await app.admin.patch(url, { tenant_id: other })).toMatchObject(inUse);
    expect((await app.admin.delete(`${POOLS}/${pool.id}`)).status).toBe(204);
    expect(await used(estate)).toBe(0);
    expect((await app.admin.delete(url)).status).toBe(204);
  });

  it('alone decide about their nodes', async () => {
    const estate = await world();
    const pool = (await make(estate)).body.data;
    const other = (await app.admin.post('/api/v2/k8s-clusters', { name: 'other', tenant_id: estate.tenantId })).body
      .data;
    const [node] = await nodesOf(pool);
    const url = `/api/v2/virtual-machines/${node.id}`;
    const managed = { status: 409, body: { code: 'MANAGED_BY_NODE_POOL', details: { k8s_node_pool_id: pool.id } } };
    expect(await app.admin.delete(url)).toMatchObject(managed);
    expect(await app.admin.delete(`/virtual-machines/${node.id}`)).toMatchObject({ status: 409 });
    for (const change of [{ k8s_cluster_id: other.id }, { k8s_cluster_id: null }, { name: 'mine' }]) {
      expect(await app.admin.patch(url, change)).toMatchObject(managed);
    }
    const { name, tenant_id, specification_id, k8s_cluster_id } = node;
    const same = { name, tenant_id, specification_id, k8s_cluster_id, status: 'running' };
    expect((await app.admin.put(url, same)).body.data.status).toBe('running');
    const moved = estate.hostIds.find((host) => host !== node.host_id);
    expect((await app.admin.patch(url, { host_id: moved })).body.data.host_id).toBe(moved);
    await expect(
      app.db.sql('UPDATE virtual_machines SET k8s_cluster_id = $1 WHERE id = $2', [other.id, node.id]),
    ).rejects.toThrow('fk_virtual_machines_node_pool');
  });

  it('keep a node that a cluster is reached from, and say so', async () => {
    const estate = await world();
    const pool = (await make(estate, { count: 2 })).body.data;
    const [, last] = await nodesOf(pool);
    const bastion = { k8s_cluster_id: estate.cluster.id, vm_id: last.id };
    const bound = await app.admin.post('/api/v2/bastion-cluster-associations', bastion);
    const inUse = { status: 409, body: { code: 'RESOURCE_IN_USE', details: { BastionClusterAssociation: 1 } } };
    expect(await app.admin.patch(`${POOLS}/${pool.id}`, { count: 1 })).toMatchObject(inUse);
    expect(await app.admin.delete(`${POOLS}/${pool.id}`)).toMatchObject(inUse);
    expect(await nodesOf(pool)).toHaveLength(2);
    await app.admin.delete(`/api/v2/bastion-cluster-associations/${bound.body.data.id}`);
    expect((await app.admin.patch(`${POOLS}/${pool.id}`, { count: 1 })).body.data.count).toBe(1);
  });

  it('are made together or not at all when many come at once', async () => {
    const estate = await world();
    const create = (name: string, count: number) => ({ action: 'create', data: bodyFor(estate, { name, count }) });
    const operations = [create('a', 5), create('b', 4), create('c', 3)];
    const none = await app.admin.post(`${POOLS}/bulk`, { operations });
    expect(none).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect(await used(estate)).toBe(0);
    const some = await app.admin.post(`${POOLS}/bulk`, { operations, atomic: false });
    expect(some.body.data.outcomes.map(({ outcome }: Json) => outcome as string)).toEqual([
      'success',
      'failed',
      'success',
    ]);
    expect(await used(estate)).toBe(8);
  });

  it('keep what they were made as', async () => {
    const estate = await world();
    const pool = (await make(estate, { count: 0 })).body.data;
    for (const change of [{ name: 'others' }, { role: 'control-plane' }, { group_id: 999_999 }]) {
      const [field] = Object.keys(change);
      const answer = await app.admin.patch(`${POOLS}/${pool.id}`, change);
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}`, rule: 'immutable' }] } });
    }
    const put = await app.admin.put(`${POOLS}/${pool.id}`, bodyFor(estate, { count: 1 }));
    expect(put.body.data).toMatchObject({ count: 1, group_id: estate.groupId });
  });

  it.each([
    ['a count of 101', { count: 101 }, 'count'],
    ['a negative count', { count: -1 }, 'count'],
    ['a name that is no label', { name: 'My Pool' }, 'name'],
    ['an unknown role', { role: 'master' }, 'role'],
  ])('refuse %s', async (_, more, field) => {
    const answer = await make(await world({ hosts: 1 }), more);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
  });

  it('refuse a name with which a node could not be called', async () => {
    const estate = await world({ hosts: 1 }, { name: 'c'.repeat(250) });
    expect(await make(estate)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/name' }] } });
  });

  it('need a host group when the tenant has several, and one it has a quota in', async () => {
    const estate = await world();
    const second = await makeEstate(app);
    const quota = { group_id: second.groupId, tenant_id: estate.tenantId, cpu_quota_percentage: 100 };
    expect((await app.admin.post('/api/v2/host-group-tenant-quotas', quota)).status).toBe(201);
    expect(await make(estate)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/group_id' }] } });
    const made = await make(estate, { group_id: second.groupId });
    expect(new Set((await nodesOf(made.body.data)).map(({ group_id }) => group_id as number))).toEqual(
      new Set([second.groupId]),
    );
    const foreign = (await makeEstate(app)).groupId;
    const refused = await make(estate, { name: 'x', group_id: foreign });
    expect(refused).toMatchObject({ status: 409, body: { code: 'QUOTA_NOT_CONFIGURED' } });
  });

  it('spread over hosts and racks as their cluster says', async () => {
    const hosts = async (cluster: Json, count: number) => {
      const estate = await world({ hosts: 4 }, cluster);
      const racks = ['r1', 'r1', 'r1', 'r2'];
      for (const [index, id] of estate.hostIds.entries())
        await app.admin.patch(`/api/v2/hosts/${id}`, { rack: racks[index] });
      const nodes = await nodesOf((await make(estate, { count })).body.data);
      return nodes.map(({ host_id }) => estate.hostIds.indexOf(host_id as string));
    };
    const spread = await hosts({ scheduling_mode: 'spread_resource' }, 4);
    expect(new Set(spread).size).toBe(4);
    expect(await hosts({ scheduling_mode: 'spread_rack' }, 2)).toContain(3);
  });

  it('can be rehearsed, which claims nothing', async () => {
    const estate = await world();
    const rehearsed = await app.admin.post(`${POOLS}?dry_run=true`, bodyFor(estate));
    expect(rehearsed.status).toBe(201);
    expect(await used(estate)).toBe(0);
    const tooMany = await app.admin.post(`${POOLS}?dry_run=true`, bodyFor(estate, { count: 9 }));
    expect(tooMany).toMatchObject({ status: 409, body: { code: 'QUOTA_EXCEEDED' } });
  });

  describe('racing', () => {
    it('for the last places, one gets all of its nodes and the other none', async () => {
      const estate = await world({ quota: { vm_quota: 5 } });
      const answers = await Promise.all([make(estate, { name: 'a' }), make(estate, { name: 'b' })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('QUOTA_EXCEEDED');
      expect(await used(estate)).toBe(3);
    });

    it('from different tenants for the same hosts, each gets all or none', async () => {
      const estate = await world({ hosts: 4 });
      const tenants = await Promise.all(
        [1, 2, 3, 4].map(async (n) => {
          const tenant = (await app.admin.post('/api/v2/tenants', { name: `racer ${names}-${n}` })).body.data.id;
          const quota = { group_id: estate.groupId, tenant_id: tenant, cpu_quota_percentage: 100 };
          await app.admin.post('/api/v2/host-group-tenant-quotas', quota);
          const body = { name: `racer${names}-${n}`, tenant_id: tenant };
          return {
            ...estate,
            tenantId: tenant,
            cluster: (await app.admin.post('/api/v2/k8s-clusters', body)).body.data,
          };
        }),
      );
      const answers = await Promise.all(tenants.map((tenant) => make(tenant, { count: 5 })));
      // 4 hosts take 4 nodes each: room for three pools of five.
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.body).toMatchObject({
        code: 'INSUFFICIENT_CAPACITY',
        details: { nodes_wanted: 5, nodes_placed: 1 },
      });
      const counts = await Promise.all(tenants.map(used));
      expect(counts.sort()).toEqual([0, 5, 5, 5]);
    });

    it('up and down on one pool end with as many nodes as it says', async () => {
      const estate = await world();
      const { id } = (await make(estate, { count: 1 })).body.data;
      const counts = [4, 0, 6, 2, 5, 3];
      const answers = await Promise.all(counts.map((count) => app.admin.patch(`${POOLS}/${id}`, { count })));
      expect(answers.map(({ status }) => status)).toEqual(counts.map(() => 200));
      const { count } = (await app.admin.get(`${POOLS}/${id}`)).body.data;
      expect(await nodesOf({ id })).toHaveLength(count as number);
      expect(await used(estate)).toBe(count);
    });

    it('with the end of their cluster, none is left without one', async () => {
      const estate = await world();
      const url = `/api/v2/k8s-clusters/${estate.cluster.id}`;
      const [made, removed] = await Promise.all([make(estate), app.admin.delete(url)]);
      expect([
        [201, 409],
        [404, 204],
      ]).toContainEqual([made.status, removed.status]);
      expect(await used(estate)).toBe(made.status === 201 ? 3 : 0);
    });
  });

  describe('rights', () => {
    it('on the cluster decide about a pool, and those on the tenant about what it spends', async () => {
      const estate = await world();
      const [crew, staff] = [await app.user('pool-crew'), await app.user('pool-staff')];
      await grant(app.db, crew.id, 'maintainer', { type: 'K8sCluster', id: estate.cluster.id });
      await grant(app.db, crew.id, 'viewer', { type: 'VMSpecification', id: estate.specificationId });
      await grant(app.db, staff.id, 'maintainer', { type: 'Tenant', id: estate.tenantId });
      await grant(app.db, staff.id, 'viewer', { type: 'VMSpecification', id: estate.specificationId });
      expect(await make(estate, {}, crew)).toMatchObject({ status: 404, body: { code: 'TENANT_NOT_FOUND' } });
      const pool = (await make(estate, {}, staff)).body.data;
      expect(await crew.patch(`${POOLS}/${pool.id}`, { count: 4 })).toMatchObject({ status: 404 });
      expect((await crew.patch(`${POOLS}/${pool.id}`, { count: 1 })).status).toBe(200);
      expect((await staff.patch(`${POOLS}/${pool.id}`, { count: 2 })).status).toBe(200);
      expect((await staff.delete(`${POOLS}/${pool.id}`)).status).toBe(403);
      expect(await nodesOf(pool)).toHaveLength(2);
    });
  });
});

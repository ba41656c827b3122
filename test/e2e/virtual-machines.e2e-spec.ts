import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';
import { counterexamples, type Estate, makeEstate } from '../support/estate';

describe('virtual machines', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());
  afterEach(async () => expect(await counterexamples(app)).toEqual([]));

  const body = (estate: Estate, name: string, more: Record<string, unknown> = {}) => ({
    name,
    tenant_id: estate.tenantId,
    specification_id: estate.specificationId,
    ...more,
  });
  const host = async (id: string) => (await app.admin.get(`/api/v2/hosts/${id}`)).body.data;
  const usage = async (estate: Estate) =>
    (await app.admin.get(`/api/v2/tenants/${estate.tenantId}/usage`)).body.data[0];
  const grant = (caller: Caller, estate: Estate, role: string) =>
    app.admin.post('/api/v1/permissions', {
      resource_type: 'Tenant',
      resource_id: estate.tenantId,
      principal_type: 'user',
      principal_id: caller.id,
      role,
    });

  it('answers the documented examples', async () => {
    const estate = await makeEstate(app);
    const cluster = (
      await app.admin.post('/k8s-clusters', {
        name: 'Cluster A',
        tenant_id: estate.tenantId,
        description: 'd',
        status: 'active',
      })
    ).body;
    const request = body(estate, 'VM-01', {
      host_id: estate.hostIds[0],
      k8s_cluster_id: cluster.id,
      status: 'creating',
    });
    const made = await app.admin.post('/virtual-machines', request);
    expect(made).toMatchObject({ status: 201, body: request });
    expect(Object.keys(made.body)).toEqual([
      'id',
      'name',
      'tenant_id',
      'host_id',
      'specification_id',
      'k8s_cluster_id',
      'status',
      'created_at',
      'updated_at',
    ]);
    expect(made.body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const url = `/virtual-machines/${made.body.id}`;
    expect((await app.admin.get('/api/v1/virtual-machines/')).body).toEqual({ virtual_machines: [made.body] });
    expect((await app.admin.get(url)).body).toEqual(made.body);
    const put = await app.admin.put(url, { ...request, name: 'VM-01 Updated', status: 'running' });
    expect(put).toMatchObject({ status: 200, body: { ...request, name: 'VM-01 Updated', status: 'running' } });
    expect(await app.admin.delete(url)).toMatchObject({
      status: 200,
      body: { message: 'Virtual machine deleted successfully' },
    });
    expect(await app.admin.get(url)).toMatchObject({ status: 404, body: { code: 'VIRTUAL_MACHINE_NOT_FOUND' } });
  });

  it('takes the room of a machine from its host and quota and gives it back', async () => {
    const estate = await makeEstate(app, { hosts: 1 });
    const made = await app.admin.post('/api/v2/virtual-machines', body(estate, 'one'));
    expect(await host(made.body.data.host_id)).toMatchObject({
      allocated_cpu: 4,
      allocated_memory_mb: 8192,
      allocated_storage_gb: 100,
      vm_count: 1,
    });
    expect(await usage(estate)).toMatchObject({
      cpu: { limit: 16, used: 4, available: 12 },
      memory_mb: { limit: null, used: 8192, available: null },
      vms: { used: 1 },
      virtual_machines: [{ vm_id: made.body.data.id, name: 'one', cpu: 4 }],
    });
    expect((await app.admin.delete(`/api/v2/virtual-machines/${made.body.data.id}`)).status).toBe(204);
    expect(await host(estate.hostIds[0] as string)).toMatchObject({ allocated_cpu: 0, vm_count: 0 });
    expect(await usage(estate)).toMatchObject({ cpu: { used: 0 }, virtual_machines: [] });
  });

  it('lets exactly twenty of sixty parallel creates win twenty places', async () => {
    const estate = await makeEstate(app, { hosts: 5 });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => app.admin.post('/virtual-machines', body(estate, `race-${i}`))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map((answer) => `${answer.status} ${answer.body.code}`))).toEqual(
      new Set(['409 QUOTA_EXCEEDED']),
    );
    expect((await usage(estate)).cpu).toEqual({ limit: 80, used: 80, available: 0 });
  });

  it.each([
    ['cpu', { cpu_quota_percentage: 50 }],
    ['memory_mb', { cpu_quota_percentage: 100, memory_quota_mb: 10 * 8192 + 8191 }],
    ['storage_gb', { cpu_quota_percentage: 100, storage_quota_gb: 1099 }],
    ['vms', { cpu_quota_percentage: 100, vm_quota: 10 }],
  ])('grants ten of thirty parallel creates when the quota of %s has room for ten', async (resource, quota) => {
    const estate = await makeEstate(app, { hosts: 5, quota });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => app.admin.post('/api/v2/virtual-machines', body(estate, `vm ${i}`))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(20);
    for (const { body: problem } of refused) {
      expect(problem).toMatchObject({
        code: 'QUOTA_EXCEEDED',
        details: { shortages: [expect.objectContaining({ resource })] },
      });
    }
  });

  it('fills hosts to the last place when capacity is the limit, and says what was missing', async () => {
    const estate = await makeEstate(app, {
      hosts: 3,
      host: { total_cpu: 4, total_memory_mb: 65_536, total_storage_gb: 1024 },
      quota: { cpu_quota_percentage: 100 },
    });
    const spare = await app.admin.post('/api/v2/hosts', {
      name: 'spare',
      status: 'maintenance',
      group_id: estate.groupId,
      total_cpu: 64,
      total_memory_mb: 1,
      total_storage_gb: 1,
    });
    expect(spare.status).toBe(201);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => app.admin.post('/api/v2/virtual-machines', body(estate, `full ${i}`))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'INSUFFICIENT_CAPACITY',
      details: { constraints: { INSUFFICIENT_CPU: 3, HOST_STATUS: 1 } },
    });
    expect(refused?.body.details.hosts).toHaveLength(4);
  });

  it('refuses without a quota, with an inactive tenant and with a forged status', async () => {
    const [a, b] = [await makeEstate(app), await makeEstate(app)];
    const wrong = await app.admin.post('/virtual-machines', body(a, 'x', { group_id: b.groupId }));
    expect(wrong).toMatchObject({ status: 409, body: { code: 'QUOTA_NOT_CONFIGURED' } });
    const missing = await app.admin.post('/virtual-machines', body(a, 'x', { group_id: 2147483647 }));
    expect(missing).toMatchObject({ status: 409, body: { code: 'QUOTA_NOT_CONFIGURED' } });
    const forged = await app.admin.post('/api/v2/virtual-machines', body(a, 'x', { status: 'running' }));
    expect(forged).toMatchObject({
      status: 422,
      body: { code: 'INVALID_STATE_TRANSITION', details: { allowed: ['creating'] } },
    });
    await app.admin.patch(`/api/v2/tenants/${a.tenantId}`, { status: 'suspended' });
    expect(await app.admin.post('/virtual-machines', body(a, 'x'))).toMatchObject({
      status: 409,
      body: { code: 'TENANT_INACTIVE' },
    });
  });

  it('resizes and moves through the same ledger', async () => {
    const estate = await makeEstate(app);
    const [first, second] = estate.hostIds as [string, string];
    const big = (
      await app.admin.post('/api/v2/vm-specifications', {
        name: `big ${estate.tenantId}`,
        required_cpu: 12,
        required_memory_mb: 1024,
        required_storage_gb: 10,
      })
    ).body.data;
    const huge = (
      await app.admin.post('/api/v2/vm-specifications', {
        name: `huge ${estate.tenantId}`,
        required_cpu: 17,
        required_memory_mb: 1024,
        required_storage_gb: 10,
      })
    ).body.data;
    const vm = (await app.admin.post('/api/v2/virtual-machines', body(estate, 'vm', { host_id: first }))).body.data;
    const url = `/api/v2/virtual-machines/${vm.id}`;
    expect((await app.admin.patch(url, { specification_id: big.id })).status).toBe(200);
    expect(await host(first)).toMatchObject({ allocated_cpu: 12, allocated_memory_mb: 1024 });
    expect(await app.admin.patch(url, { specification_id: huge.id })).toMatchObject({
      status: 409,
      body: {
        code: 'INSUFFICIENT_CAPACITY',
        // What it holds already is its own.
        details: {
          ...{ host_id: first, constraint: 'INSUFFICIENT_CPU' },
          shortages: [{ dimension: 'cpu', required: 5, available: 4 }],
        },
      },
    });
    expect((await app.admin.patch(url, { host_id: second })).body.data.host_id).toBe(second);
    expect(await host(first)).toMatchObject({ allocated_cpu: 0, vm_count: 0 });
    expect(await host(second)).toMatchObject({ allocated_cpu: 12, vm_count: 1 });
    expect((await usage(estate)).cpu.used).toBe(12);
  });

  it('stays as it is rather than become one that needs other devices than its host has', async () => {
    const estate = await makeEstate(app, { hosts: 1, host: { total_gpus: 4, gpu_model: 'A100' } });
    const sizes = { required_cpu: 1, required_memory_mb: 1024, required_storage_gb: 10, gpu_count: 1 };
    const specification = async (gpu_model: string | null) => {
      const made = { name: `${gpu_model} ${estate.tenantId}`, ...sizes, gpu_model };
      return (await app.admin.post('/api/v2/vm-specifications', made)).body.data.id;
    };
    const order = body(estate, 'vm', { specification_id: await specification(null) });
    const url = `/api/v2/virtual-machines/${(await app.admin.post('/api/v2/virtual-machines', order)).body.data.id}`;
    expect(await app.admin.patch(url, { specification_id: await specification('H100') })).toMatchObject({
      status: 409,
      body: {
        code: 'INSUFFICIENT_CAPACITY',
        details: { constraint: 'INSUFFICIENT_GPU_DEVICES', model: 'H100', required: 1, available: 0 },
      },
    });
  });

  it('charges the destination and releases the source when a machine changes its tenant', async () => {
    const estate = await makeEstate(app);
    const other = (await app.admin.post('/api/v2/tenants', { name: `other ${estate.tenantId}` })).body.data;
    const vm = (await app.admin.post('/api/v2/virtual-machines', body(estate, 'vm'))).body.data;
    const url = `/api/v2/virtual-machines/${vm.id}`;
    expect(await app.admin.patch(url, { tenant_id: other.id })).toMatchObject({
      status: 409,
      body: { code: 'QUOTA_NOT_CONFIGURED' },
    });
    await app.admin.post('/api/v2/host-group-tenant-quotas', {
      group_id: estate.groupId,
      tenant_id: other.id,
      cpu_quota_percentage: 20,
    });
    const maintainer = await app.user(`mover${estate.tenantId}`);
    await grant(maintainer, estate, 'maintainer');
    expect((await maintainer.patch(url, { tenant_id: other.id })).status).toBe(404);
    expect((await app.admin.patch(url, { tenant_id: other.id })).body.data.tenant_id).toBe(other.id);
    expect((await usage(estate)).cpu.used).toBe(0);
    expect((await usage({ ...estate, tenantId: other.id })).cpu).toEqual({ limit: 6, used: 4, available: 2 });
  });

  it('keeps every sum exact when machines are made, resized, moved and deleted at the same time', async () => {
    const estate = await makeEstate(app, { hosts: 3, quota: { cpu_quota_percentage: 90 } });
    const small = (
      await app.admin.post('/api/v2/vm-specifications', {
        name: `small ${estate.tenantId}`,
        required_cpu: 1,
        required_memory_mb: 512,
        required_storage_gb: 5,
      })
    ).body.data;
    const ids = (
      await Promise.all(
        Array.from({ length: 8 }, (_, i) => app.admin.post('/api/v2/virtual-machines', body(estate, `m${i}`))),
      )
    ).map((a) => a.body.data.id);
    const work = ids.flatMap((id: string, i: number) => [
      app.admin.patch(`/api/v2/virtual-machines/${id}`, { host_id: estate.hostIds[i % 3] }),
      app.admin.patch(`/api/v2/virtual-machines/${id}`, {
        specification_id: i % 2 ? small.id : estate.specificationId,
      }),
      i % 3 === 0
        ? app.admin.delete(`/api/v2/virtual-machines/${id}`)
        : app.admin.post('/api/v2/virtual-machines', body(estate, `n${i}`)),
    ]);
    const statuses = new Set((await Promise.all(work)).map(({ status }) => status));
    expect([...statuses].filter((status) => ![200, 201, 204, 404, 409].includes(status))).toEqual([]);
  });

  it('accepts a quota below its use, reports it and gives nothing more', async () => {
    const estate = await makeEstate(app);
    await app.admin.post('/api/v2/virtual-machines', body(estate, 'before'));
    const lowered = await app.admin.patch(`/api/v2/host-group-tenant-quotas/${estate.quotaId}`, {
      cpu_quota_percentage: 3,
    });
    expect(lowered).toMatchObject({
      status: 200,
      body: { data: { over_quota: true, usage: { cpu: { limit: 0, used: 4, available: -4 } } } },
    });
    expect(await app.admin.post('/virtual-machines', body(estate, 'after'))).toMatchObject({
      status: 409,
      body: { code: 'QUOTA_EXCEEDED' },
    });
  });

  it('explains where a machine went, naming hosts only to who may see them', async () => {
    const estate = await makeEstate(app);
    const owner = await app.user(`owner${estate.tenantId}`);
    await grant(owner, estate, 'owner');
    await app.admin.post('/api/v1/permissions', {
      resource_type: 'VMSpecification',
      resource_id: estate.specificationId,
      principal_type: 'user',
      principal_id: owner.id,
      role: 'viewer',
    });
    const made = await owner.post('/api/v2/virtual-machines', body(estate, 'mine', { placement: { mode: 'binpack' } }));
    expect(made).toMatchObject({ status: 201 });
    const detail = (await owner.get(`/api/v2/virtual-machines/${made.body.data.id}`)).body.data;
    expect(detail).toMatchObject({
      tenant: { id: estate.tenantId, name: expect.any(String) },
      host: { id: made.body.data.host_id },
    });
    expect(detail.host.name).toBeUndefined();
    const url = `/api/v2/virtual-machines/${made.body.data.id}/placement`;
    expect((await owner.get(url)).body.data).toMatchObject({ mode: 'binpack', candidate_count: 2, candidates: [] });
    expect((await app.admin.get(url)).body.data.candidates).toHaveLength(2);
  });

  it('rehearses a placement and suggests the smallest changes that would help', async () => {
    const estate = await makeEstate(app, { hosts: 2, specification: { required_cpu: 20 } });
    const answer = await app.admin.post('/api/v2/placements/dry-run', {
      tenant_id: estate.tenantId,
      specification_id: estate.specificationId,
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { feasible: false, candidate_count: 0, constraints: { INSUFFICIENT_CPU: 2 } } },
    });
    expect(answer.body.data.suggestions).toContainEqual({ change: 'REDUCE_NEED', field: 'cpu', from: 20, to: 16 });
    expect(await app.db.sql('SELECT 1 FROM virtual_machines WHERE tenant_id = $1', [estate.tenantId])).toEqual([]);
  });

  it('keeps hard anti-affinity under parallel creates', async () => {
    const estate = await makeEstate(app, { hosts: 3 });
    const wish = { placement: { anti_affinity: 'hard' } };
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, i) => app.admin.post('/api/v2/virtual-machines', body(estate, `apart ${i}`, wish))),
    );
    const hosts = answers.filter(({ status }) => status === 201).map((answer) => answer.body.data.host_id);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts).toHaveLength(3);
  });

  it('takes nothing and leaves nothing behind when its audit row cannot be written', async () => {
    const estate = await makeEstate(app, { hosts: 1 });
    const written = () =>
      app.db.sql(`SELECT (SELECT count(*) FROM virtual_machines) AS vms, (SELECT count(*) FROM allocations) AS held,
        (SELECT count(*) FROM grants) AS grants, (SELECT count(*) FROM outbox_messages) AS events`);
    const before = await written();
    const role = new URL(app.db.appUrl).username;
    await app.db.sql(`REVOKE INSERT ON audit_entries FROM ${role}`);
    try {
      expect(await app.admin.post('/api/v2/virtual-machines', body(estate, 'unaudited'))).toMatchObject({
        status: 503,
        body: { code: 'SERVICE_UNAVAILABLE', details: { dependency: 'audit log' } },
      });
    } finally {
      await app.db.sql(`GRANT INSERT ON audit_entries TO ${role}`);
    }
    expect(await written()).toEqual(before);
    expect((await app.admin.post('/api/v2/virtual-machines', body(estate, 'unaudited'))).status).toBe(201);
  });

  it('lets one of ten parallel creates of the same name win', async () => {
    const estate = await makeEstate(app, { hosts: 3 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        app.admin.post(
          '/api/v2/virtual-machines',
          body(estate, 'twin', i % 2 ? { placement: { anti_affinity: 'hard' } } : {}),
        ),
      ),
    );
    const outcomes = answers.map(({ status, body: answer }) => answer.code ?? status).sort();
    expect(outcomes.filter((outcome) => outcome === 201)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'VIRTUAL_MACHINE_NAME_DUPLICATE')).not.toHaveLength(0);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  });

  it('shows nothing of a tenant to a stranger', async () => {
    const estate = await makeEstate(app);
    const vm = (await app.admin.post('/api/v2/virtual-machines', body(estate, 'hidden'))).body.data;
    const stranger = await app.user(`stranger${estate.tenantId}`);
    const random = '0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1a';
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const bodyOf = method === 'GET' || method === 'DELETE' ? undefined : body(estate, 'hidden');
      const [real, fake] = await Promise.all(
        [vm.id, random].map((id) => stranger.send(method, `/virtual-machines/${id}`, bodyOf)),
      );
      expect(real?.status).toBe(404);
      expect(real?.body).toEqual(fake?.body);
    }
    const list = await stranger.get('/api/v2/virtual-machines');
    expect(list.body).toMatchObject({ data: [], page: { total: 0 } });
    expect((await stranger.get(`/api/v2/tenants/${estate.tenantId}/usage`)).status).toBe(404);
    expect((await stranger.post('/virtual-machines', body(estate, 'x'))).body.code).toBe('TENANT_NOT_FOUND');
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { counterexamples, type Estate, makeEstate } from '../support/estate';

/** Acceptance criteria of story 5: virtual machines. */
describe('story 5: virtual machines', () => {
  let app: TestApp;
  let estate: Estate;
  let tenant: Caller;
  beforeAll(async () => {
    app = await startApp();
    estate = await makeEstate(app);
    tenant = await app.user('tenant');
    await grant('Tenant', estate.tenantId, 'maintainer');
    await grant('VMSpecification', estate.specificationId, 'viewer');
  });
  afterAll(() => app?.close());

  const grant = (type: string, id: unknown, role: string) =>
    app.admin.post('/api/v2/permissions', {
      resource_type: type,
      resource_id: id,
      principal_type: 'user',
      principal_id: tenant.id,
      role,
    });
  const order = (name: string, more: Json = {}, caller = tenant) =>
    caller.post('/api/v2/virtual-machines', {
      name,
      tenant_id: estate.tenantId,
      specification_id: estate.specificationId,
      ...more,
    });
  const names = async (query: string) =>
    (await tenant.get(`/api/v2/virtual-machines?${query}&sort=name`)).body.data.map(({ name }: Json) => name);

  it('criterion 1 and 5: one is ordered by tenant, group and specification, listed and read', async () => {
    const made = await order('ordered', { group_id: estate.groupId });
    expect(made.status).toBe(201);
    expect(estate.hostIds).toContain(made.body.data.host_id);
    expect(await names('name=ordered')).toEqual(['ordered']);
    expect((await tenant.get(`/api/v2/virtual-machines/${made.body.data.id}`)).body.data.name).toBe('ordered');
  });

  it('criterion 2: its detail names what it refers to, as far as the reader may see it', async () => {
    const cluster = await app.admin.post('/api/v2/k8s-clusters', { name: 'c2', tenant_id: estate.tenantId });
    const { id } = (await order('detailed', { k8s_cluster_id: cluster.body.data.id })).body.data;
    const detail = async (caller: Caller) => (await caller.get(`/api/v2/virtual-machines/${id}`)).body.data;
    const full = await detail(app.admin);
    expect(full).toMatchObject({
      tenant: { id: estate.tenantId, name: expect.any(String) },
      group: { id: estate.groupId, name: expect.any(String) },
      host: { id: full.host_id, name: expect.any(String) },
      specification: { id: estate.specificationId, name: expect.any(String) },
      k8s_cluster: { id: cluster.body.data.id, name: 'c2' },
    });
    const seen = await detail(tenant);
    expect(seen).toMatchObject({ tenant: full.tenant, k8s_cluster: full.k8s_cluster });
    // The tenant may not see hosts and groups: he learns their ids and nothing else.
    expect([seen.host, seen.group]).toEqual([{ id: full.host_id }, { id: estate.groupId }]);
  });

  it('criterion 4: lists filter by tenant, group, host, cluster, status and name, and sort', async () => {
    const { body } = await order('filtered');
    const { id, host_id } = body.data;
    await tenant.patch(`/api/v2/virtual-machines/${id}`, { status: 'error' });
    expect(await names('status=error')).toEqual(['filtered']);
    for (const filter of [`tenant_id=${estate.tenantId}`, `group_id=${estate.groupId}`, `host_id=${host_id}`])
      expect(await names(`${filter}&name__ic=FILT`)).toEqual(['filtered']);
    expect(await names('k8s_cluster_id__isnull=true')).toContain('filtered');
    const sorted = (await tenant.get('/api/v2/virtual-machines?sort=-name')).body.data.map(({ name }: Json) => name);
    expect(sorted).toEqual([...sorted].sort().reverse());
  });

  it('criterion 6 and 7: without room nothing is created, and the refusal says what was asked and what is left', async () => {
    const small = await makeEstate(app, { hosts: 1, host: { total_cpu: 8 } });
    const ask = (name: string) =>
      app.admin.post('/api/v2/virtual-machines', {
        name,
        tenant_id: small.tenantId,
        specification_id: small.specificationId,
      });
    expect([(await ask('fits-1')).status, (await ask('fits-2')).status]).toEqual([201, 201]);
    const refused = await ask('too-much');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(JSON.stringify(refused.body.details)).toMatch(/"requested":4.*"available":0/);
    expect((await app.admin.get('/api/v2/virtual-machines?name=too-much')).body.data).toEqual([]);
    expect(await counterexamples(app)).toEqual([]);
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { counterexamples, makeEstate } from '../support/estate';
import { grant, groupOf } from '../support/rights';

const KEYS = ['id', 'name', 'required_cpu', 'required_memory', 'required_storage', 'created_at', 'updated_at'];

describe('VM specifications', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const v1Body = (more: Json = {}): Json => ({
    name: unique('size'),
    required_cpu: 4,
    required_memory: 8192,
    required_storage: 100,
    ...more,
  });
  const v2Body = (more: Json = {}): Json => ({
    name: unique('size'),
    required_cpu: 4,
    required_memory_mb: 8192,
    required_storage_gb: 100,
    ...more,
  });
  const make = async (more: Json = {}): Promise<Json> => {
    const { status, body } = await app.admin.post('/api/v2/vm-specifications', v2Body(more));
    expect(status).toBe(201);
    return body.data;
  };
  const read = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/vm-specifications/${id}`)).body.data;
  const tenant = async (): Promise<number> => (await app.admin.post('/tenants', { name: unique('renter') })).body.id;

  describe('in the documented form', () => {
    it.each(['/vm-specifications', '/vm-specifications/', '/api/v1/vm-specifications'])(
      'answer the examples under %s',
      async (path) => {
        const example = {
          name: `Standard Spec ${path}`,
          required_cpu: 4,
          required_memory: 8192,
          required_storage: 100,
        };
        const made = await app.admin.post(path, example);
        expect(made).toMatchObject({ status: 201, body: example });
        expect(Object.keys(made.body)).toEqual(KEYS);
        expect(made.body.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

        const one = `${path.replace(/\/$/, '')}/${made.body.id}${path.endsWith('/') ? '/' : ''}`;
        const list = await app.admin.get(path);
        expect(Object.keys(list.body)).toEqual(['vm_specifications']);
        expect(list.body.vm_specifications).toContainEqual(made.body);
        expect((await app.admin.get(one)).body).toEqual(made.body);

        const update = { ...example, name: `Standard Spec Updated ${path}`, required_storage: 120 };
        const put = await app.admin.put(one, update);
        expect(put).toMatchObject({ status: 200, body: { id: made.body.id, ...update } });
        expect(Object.keys(put.body)).toEqual(KEYS);
        expect((await app.admin.get(one)).body).toEqual(put.body);

        const gone = await app.admin.delete(one);
        expect([gone.status, gone.body]).toEqual([200, { message: 'VM specification deleted successfully' }]);
        expect(await app.admin.get(one)).toMatchObject({ status: 404, body: { code: 'VM_SPECIFICATION_NOT_FOUND' } });
      },
    );

    it('keep with a PUT what only version 2 knows', async () => {
      const more = { gpu_count: 2, gpu_model: 'H100', requires_infiniband: true, tenant_id: await tenant() };
      const { id } = await make(more);
      expect((await app.admin.put(`/vm-specifications/${id}`, v1Body({ required_cpu: 8 }))).status).toBe(200);
      expect(await read(id)).toMatchObject({ ...more, required_cpu: 8 });
    });
  });

  describe('generations', () => {
    it('begin at one and grow with every change of a size, not with a change of the name', async () => {
      const { id, name, generation } = await make();
      expect(generation).toBe(1);
      const after = async (change: Json) =>
        (await app.admin.patch(`/api/v2/vm-specifications/${id}`, change)).body.data.generation;
      expect(await after({ name: `${name} renamed` })).toBe(1);
      expect(await after({ required_cpu: 4, gpu_model: null })).toBe(1);
      expect(await after({ tenant_id: await tenant() })).toBe(1);
      expect(await after({ required_cpu: 5 })).toBe(2);
      expect(await after({ required_memory_mb: 1, required_storage_gb: 1 })).toBe(3);
      expect(await after({ gpu_count: 1 })).toBe(4);
      expect(await after({ gpu_model: 'H100' })).toBe(5);
      expect(await after({ requires_infiniband: true })).toBe(6);
      const v1 = await app.admin.put(`/vm-specifications/${id}`, v1Body({ required_cpu: 6 }));
      expect(v1).toMatchObject({ status: 200, body: { id, required_cpu: 6 } });
      expect(await read(id)).toMatchObject({ generation: 7 });
    });

    it('cannot be chosen by a client', async () => {
      const refused = await app.admin.post('/api/v2/vm-specifications', v2Body({ generation: 9 }));
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/generation' }] } });
    });

    it('leave machines what they hold, and serve new ones with the new sizes', async () => {
      const estate = await makeEstate(app, { hosts: 1 });
      const order = async (name: string) => {
        const body = { name, tenant_id: estate.tenantId, specification_id: estate.specificationId };
        const answer = await app.admin.post('/api/v2/virtual-machines', body);
        expect(answer.status).toBe(201);
        return answer.body.data.id as string;
      };
      const host = async () => (await app.admin.get(`/api/v2/hosts/${estate.hostIds[0]}`)).body.data;
      const old = await order('old');
      const grown = await app.admin.patch(`/api/v2/vm-specifications/${estate.specificationId}`, { required_cpu: 6 });
      expect(grown.body.data.generation).toBe(2);
      expect((await host()).allocated_cpu).toBe(4);
      const fresh = await order('fresh');
      expect((await host()).allocated_cpu).toBe(10);
      const sizes = await app.db.sql(
        `SELECT v.name, v.specification_generation AS generation, a.cpu FROM virtual_machines v
         JOIN allocations a ON a.vm_id = v.id WHERE v.id = ANY($1) ORDER BY v.name`,
        [[old, fresh]],
      );
      expect(sizes).toEqual([
        { name: 'fresh', generation: 2, cpu: 6 },
        { name: 'old', generation: 1, cpu: 4 },
      ]);
      await app.admin.delete(`/virtual-machines/${old}`);
      expect((await host()).allocated_cpu).toBe(6);
      expect(await counterexamples(app)).toEqual([]);
    });

    it('never tear a claim in two when sizes change while machines are ordered', async () => {
      const estate = await makeEstate(app, { hosts: 4 });
      const order = { tenant_id: estate.tenantId, specification_id: estate.specificationId };
      const url = `/api/v2/vm-specifications/${estate.specificationId}`;
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, i) =>
          i % 2
            ? app.admin.post('/virtual-machines', { ...order, name: `torn ${i}` })
            : app.admin.patch(url, { required_cpu: 1 + (i % 4), required_memory_mb: 1024 * (1 + (i % 4)) }),
        ),
      );
      expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
      const torn = await app.db.sql(
        `SELECT 1 FROM allocations a JOIN host_group_tenant_quotas q ON q.id = a.quota_id
         WHERE q.tenant_id = $1 AND NOT (a.cpu * 1024 = a.memory_mb OR (a.cpu, a.memory_mb) = (4, 8192))`,
        [estate.tenantId],
      );
      expect(torn).toEqual([]);
      expect(await counterexamples(app)).toEqual([]);
    });
  });

  it('cannot be deleted while machines were ordered by them', async () => {
    const estate = await makeEstate(app, { hosts: 1 });
    const order = { name: 'user', tenant_id: estate.tenantId, specification_id: estate.specificationId };
    const vm = await app.admin.post('/virtual-machines', order);
    const url = `/api/v2/vm-specifications/${estate.specificationId}`;
    expect(await app.admin.delete(url)).toMatchObject({
      status: 409,
      body: { code: 'RESOURCE_IN_USE', details: { VirtualMachine: 1 } },
    });
    await app.admin.delete(`/virtual-machines/${vm.body.id}`);
    expect((await app.admin.delete(url)).status).toBe(204);
  });

  describe('rights', () => {
    let tenantId: number;
    let bound: Json, free: Json;
    let tenantOwner: Caller, maintainer: Caller, member: Caller;

    beforeAll(async () => {
      tenantId = await tenant();
      [bound, free] = [await make({ tenant_id: tenantId }), await make()];
      [tenantOwner, maintainer] = [await app.user('s-tenant-owner'), await app.user('s-maintainer')];
      member = await app.user('s-member');
      await grant(app.db, tenantOwner.id, 'owner', { type: 'Tenant', id: tenantId });
      await grant(app.db, maintainer.id, 'maintainer', { type: 'VMSpecification', id: free.id });
      const everybody = await groupOf(app.db, member.id, 'everybody');
      await grant(app.db, everybody, 'viewer', { type: 'VMSpecification', id: free.id }, 'group');
    });

    const seen = async (caller: Caller) =>
      (await caller.get('/api/v2/vm-specifications')).body.data.map(({ id }: Json) => id);

    it('hide a specification from a stranger as if it did not exist', async () => {
      const stranger = await app.user('s-stranger');
      const unknown = await stranger.get('/vm-specifications/018f0000-0000-7000-8000-000000000000');
      for (const { id } of [bound, free]) {
        const hidden = await stranger.get(`/vm-specifications/${id}`);
        expect([hidden.status, hidden.body]).toEqual([404, unknown.body]);
        expect((await stranger.delete(`/vm-specifications/${id}`)).status).toBe(404);
      }
      expect(await seen(stranger)).toEqual([]);
      expect((await stranger.post('/vm-specifications', v1Body())).status).toBe(403);
    });

    it('let whoever sees a tenant see its specifications, but not even its owner change them', async () => {
      expect(await seen(tenantOwner)).toEqual([bound.id]);
      const url = `/vm-specifications/${bound.id}`;
      expect((await tenantOwner.get(url)).status).toBe(200);
      expect((await tenantOwner.patch(url, { required_cpu: 1 })).status).toBe(403);
      expect((await tenantOwner.delete(url)).status).toBe(403);
    });

    it('let a maintainer change and a member of a granted group use one', async () => {
      expect(await seen(maintainer)).toEqual([free.id]);
      const url = `/vm-specifications/${free.id}`;
      expect((await maintainer.patch(url, { required_cpu: 2 })).status).toBe(200);
      expect((await maintainer.delete(url)).status).toBe(403);
      expect(await seen(member)).toEqual([free.id]);
      expect((await member.patch(url, { required_cpu: 2 })).status).toBe(403);
    });

    it('are asked of the tenant a specification is bound to', async () => {
      const bind = (tenant_id: number | null) =>
        maintainer.patch(`/api/v2/vm-specifications/${free.id}`, { tenant_id });
      const hidden = await bind(tenantId);
      expect(hidden).toMatchObject({
        status: 404,
        body: { code: 'TENANT_NOT_FOUND', details: { field: 'tenant_id' } },
      });
      const missing = await bind(2147483647);
      expect([missing.status, missing.body.details]).toEqual([hidden.status, hidden.body.details]);
      await grant(app.db, maintainer.id, 'viewer', { type: 'Tenant', id: tenantId });
      expect((await bind(tenantId)).status).toBe(200);
      expect((await bind(null)).status).toBe(200);
    });

    it('let an operator create and an auditor read', async () => {
      const [operator, auditor] = [await app.user('s-operator', 'operator'), await app.user('s-auditor', 'auditor')];
      const made = await operator.post('/vm-specifications', v1Body());
      expect(made.status).toBe(201);
      expect((await auditor.get(`/vm-specifications/${made.body.id}`)).status).toBe(200);
      expect((await auditor.delete(`/vm-specifications/${made.body.id}`)).status).toBe(403);
      expect((await operator.delete(`/vm-specifications/${made.body.id}`)).status).toBe(200);
    });
  });

  describe('input', () => {
    it.each([
      ['no cores', { required_cpu: 0 }, 'required_cpu'],
      ['text for a number', { required_cpu: '4' }, 'required_cpu'],
      ['2^31', { required_memory: 2147483648 }, 'required_memory'],
      ['a fraction', { required_storage: 1.5 }, 'required_storage'],
      ['a negative number', { required_storage: -1 }, 'required_storage'],
      ['null', { required_cpu: null }, 'required_cpu'],
      ['a zero-width space', { name: 'a\u200bb' }, 'name'],
      ['a NUL byte', { name: `a${String.fromCharCode(0)}` }, 'name'],
      ['a field of version 2', { gpu_count: 1 }, 'gpu_count'],
    ])('is refused and named: %s', async (_, more, field) => {
      const expected = { status: 400, body: { code: 'VALIDATION_ERROR', error: expect.stringContaining(field) } };
      const { id } = await make();
      expect(await app.admin.post('/vm-specifications', v1Body(more))).toMatchObject(expected);
      expect(await app.admin.put(`/vm-specifications/${id}`, v1Body(more))).toMatchObject(expected);
      expect(await app.admin.patch(`/vm-specifications/${id}`, more)).toMatchObject(expected);
    });

    it.each([
      ['a negative number of GPUs', { gpu_count: -1 }, 'gpu_count'],
      ['text for a flag', { requires_infiniband: 'true' }, 'requires_infiniband'],
      ['null for a flag', { requires_infiniband: null }, 'requires_infiniband'],
      ['text for a tenant', { tenant_id: '1' }, 'tenant_id'],
    ])('of version 2 is refused and named: %s', async (_, more, field) => {
      const refused = await app.admin.post('/api/v2/vm-specifications', v2Body(more));
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
    });

    it('may not repeat a name', async () => {
      const { name } = await make();
      expect(await app.admin.post('/vm-specifications', v1Body({ name }))).toMatchObject({
        status: 409,
        body: { code: 'VM_SPECIFICATION_NAME_DUPLICATE' },
      });
    });

    it('for an older version is refused', async () => {
      const { id } = await make();
      const url = `/api/v2/vm-specifications/${id}`;
      const first = await app.admin.patch(url, { required_cpu: 5 }, { 'if-match': '"1"' });
      expect(first.headers.etag).toBe('"2"');
      expect(await app.admin.patch(url, { required_cpu: 6 }, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
      expect(await read(id)).toMatchObject({ required_cpu: 5, generation: 2 });
    });
  });

  it('are found by tenant and model, and made many at a time', async () => {
    const tenant_id = await tenant();
    const operations = [{ gpu_model: 'A100' }, { gpu_model: 'H100' }].map((more) => ({
      action: 'create',
      data: v2Body({ tenant_id, gpu_count: 1, ...more }),
    }));
    const { body } = await app.admin.post('/api/v2/vm-specifications/bulk', { operations });
    const made = body.data.outcomes.map(({ data }: Json) => data.id);
    const found = async (query: string) =>
      (await app.admin.get(`/api/v2/vm-specifications?tenant_id=${tenant_id}${query}`)).body.data;
    expect((await found('')).map(({ id }: Json) => id)).toEqual(made);
    expect(await found('&gpu_model=H100')).toMatchObject([{ id: made[1] }]);
  });
});

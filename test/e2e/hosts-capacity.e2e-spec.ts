import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { counterexamples, makeEstate } from '../support/estate';

describe('the capacity and status of hosts', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  const unique = (name: string) => `${name} ${++names}`;
  const group = async (): Promise<number> =>
    (await app.admin.post('/api/v2/host-groups', { name: unique('pool') })).body.data.id;
  const v1Body = (more: Json = {}): Json => ({
    name: unique('server'),
    total_cpu: 16,
    total_memory: 32768,
    total_storage: 1024,
    ...more,
  });
  const v2Body = (more: Json = {}): Json => ({
    name: unique('server'),
    status: 'running',
    total_cpu: 16,
    total_memory_mb: 32768,
    total_storage_gb: 1024,
    ...more,
  });
  /** Made by the administrator in version 2. */
  const make = async (more: Json = {}): Promise<Json> => {
    const { status, body } = await app.admin.post('/api/v2/hosts', v2Body(more));
    expect(status).toBe(201);
    return body.data;
  };
  const read = async (id: string): Promise<Json> => (await app.admin.get(`/api/v2/hosts/${id}`)).body.data;

  /** A running host that one machine of 4 cores, 8 GiB, 100 GiB is on. */
  const occupied = async (): Promise<{ id: string; vmId: string }> => {
    const estate = await makeEstate(app, { hosts: 1 });
    const vm = await app.admin.post('/api/v2/virtual-machines', {
      name: unique('machine'),
      tenant_id: estate.tenantId,
      specification_id: estate.specificationId,
    });
    expect(vm.status).toBe(201);
    return { id: estate.hostIds[0] as string, vmId: vm.body.data.id };
  };

  describe('capacity', () => {
    it('is all available on a new host, unless some of it is kept back', async () => {
      const plain = await app.admin.post('/hosts', v1Body());
      expect(plain.body).toMatchObject({ available_cpu: 16, available_memory: 32768, available_storage: 1024 });
      const kept = await app.admin.post('/hosts', v1Body({ available_cpu: 10, available_storage: 0 }));
      expect(kept.body).toMatchObject({ available_cpu: 10, available_memory: 32768, available_storage: 0 });
      expect(await read(kept.body.id)).toMatchObject({
        reserved_cpu: 6,
        reserved_memory_mb: 0,
        reserved_storage_gb: 1024,
      });
    });

    it.each([
      ['available_cpu', 17, 'cpu'],
      ['available_cpu', 9999, 'cpu'],
      ['available_memory', 32769, 'memory_mb'],
      ['available_storage', 2147483647, 'storage_gb'],
    ])('cannot be forged: %s of %i is refused', async (field, value, dimension) => {
      const refused = await app.admin.post('/hosts', v1Body({ [field]: value }));
      expect(refused).toMatchObject({ status: 422, body: { code: 'INCONSISTENT_CAPACITY' } });
      expect(refused.body.error).toContain(`dimension: ${dimension}`);
      expect(refused.body.error).toContain(`available: ${value}`);
    });

    it('shows what machines hold, and lets them keep it', async () => {
      const { id } = await occupied();
      expect((await app.admin.get(`/hosts/${id}`)).body).toMatchObject({ total_cpu: 16, available_cpu: 12 });
      const url = `/api/v2/hosts/${id}`;
      const tooSmall = await app.admin.patch(url, { total_memory_mb: 8191 });
      expect(tooSmall).toMatchObject({
        status: 422,
        body: {
          code: 'INCONSISTENT_CAPACITY',
          details: { dimension: 'memory_mb', total: 8191, allocated: 8192, reserved: 0 },
        },
      });
      const tooMuch = await app.admin.patch(`/hosts/${id}`, { available_cpu: 13 });
      expect(tooMuch).toMatchObject({ status: 422, body: { code: 'INCONSISTENT_CAPACITY' } });
      const toTheBrim = await app.admin.patch(url, { total_cpu: 4, total_memory_mb: 8192, total_storage_gb: 100 });
      expect(toTheBrim).toMatchObject({
        status: 200,
        body: { data: { available_cpu: 0, available_memory_mb: 0, available_storage_gb: 0, allocated_cpu: 4 } },
      });
      const reserved = await app.admin.patch(url, { total_cpu: 8, reserved_cpu: 5 });
      expect(reserved).toMatchObject({
        status: 422,
        body: { details: { dimension: 'cpu', reserved: 5, allocated: 4 } },
      });
    });

    it('keeps the reserve when only the total changes, and refuses a total below it', async () => {
      const host = await make({ reserved_cpu: 6 });
      const url = `/hosts/${host.id}`;
      const { name } = host;
      const smaller = await app.admin.put(url, v1Body({ name, total_cpu: 8 }));
      expect(smaller).toMatchObject({ status: 200, body: { total_cpu: 8, available_cpu: 2 } });
      expect(await app.admin.put(url, v1Body({ name, total_cpu: 5 }))).toMatchObject({
        status: 422,
        body: { code: 'INCONSISTENT_CAPACITY' },
      });
      const freed = await app.admin.put(url, v1Body({ name, total_cpu: 5, available_cpu: 5 }));
      expect(freed).toMatchObject({ status: 200, body: { available_cpu: 5 } });
      expect(await read(host.id)).toMatchObject({ reserved_cpu: 0 });
    });

    it('is never a client’s to allocate', async () => {
      const host = await make();
      for (const field of ['allocated_cpu', 'vm_count', 'version', 'id', 'created_at']) {
        const answer = await app.admin.patch(`/api/v2/hosts/${host.id}`, { [field]: 1 });
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}`, rule: 'unknown' }] } });
      }
    });

    it('stays exact when hosts are edited while machines come', async () => {
      const estate = await makeEstate(app, {
        hosts: 1,
        host: { total_cpu: 64, total_memory_mb: 262144, total_storage_gb: 4096 },
      });
      const id = estate.hostIds[0] as string;
      const order = () => ({
        name: unique('machine'),
        tenant_id: estate.tenantId,
        specification_id: estate.specificationId,
      });
      const answers = await Promise.all(
        Array.from({ length: 24 }, (_, i) =>
          i % 2
            ? app.admin.post('/virtual-machines', order())
            : app.admin.patch(`/hosts/${id}`, i % 4 ? { rack: `R${i}` } : { total_cpu: 64 + i }),
        ),
      );
      expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
      expect(await read(id)).toMatchObject({ allocated_cpu: 48, allocated_memory_mb: 12 * 8192, vm_count: 12 });
      expect(await counterexamples(app)).toEqual([]);
    });

    it('may limit the machines to fewer than there are', async () => {
      const { id } = await occupied();
      const lowered = await app.admin.patch(`/api/v2/hosts/${id}`, { max_vms: 0 });
      expect(lowered).toMatchObject({ status: 200, body: { data: { max_vms: 0, vm_count: 1 } } });
    });
  });

  describe('status', () => {
    it.each(['pending', 'running', 'maintenance', 'stopped'])('may be %s at the start', async (status) => {
      expect(await app.admin.post('/hosts', v1Body({ status }))).toMatchObject({ status: 201, body: { status } });
    });

    it('is pending when nothing is said', async () => {
      expect((await app.admin.post('/hosts', v1Body())).body.status).toBe('pending');
    });

    it.each(['retired', 'error'])('cannot be %s at the start', async (status) => {
      const refused = await app.admin.post('/api/v2/hosts', v2Body({ status }));
      expect(refused).toMatchObject({
        status: 422,
        body: {
          code: 'INVALID_STATE_TRANSITION',
          details: { from: null, to: status, allowed: ['pending', 'running', 'maintenance', 'stopped'] },
        },
      });
    });

    it('moves along the allowed path and nowhere else', async () => {
      const { id } = await make({ status: 'pending' });
      const go = (status: string) => app.admin.patch(`/api/v2/hosts/${id}`, { status });
      for (const status of ['running', 'running', 'maintenance', 'stopped', 'error', 'running', 'retired'])
        expect(await go(status)).toMatchObject({ status: 200, body: { data: { status } } });
      expect(await go('running')).toMatchObject({
        status: 422,
        body: {
          code: 'INVALID_STATE_TRANSITION',
          details: { from: 'retired', to: 'running', allowed: ['pending'] },
        },
      });
      expect((await read(id)).status).toBe('retired');
      expect((await go('pending')).status).toBe(200);
      expect(await go('stopped')).toMatchObject({ status: 422, body: { details: { from: 'pending' } } });
      const v1 = await app.admin.put(`/hosts/${id}`, v1Body({ status: 'stopped' }));
      expect(v1).toMatchObject({ status: 422, body: { code: 'INVALID_STATE_TRANSITION' } });
    });
  });

  describe('that hold machines', () => {
    it('cannot be retired, regrouped or deleted before the machines are gone', async () => {
      const { id, vmId } = await occupied();
      const other = await group();
      for (const refused of [
        await app.admin.patch(`/hosts/${id}`, { status: 'retired' }),
        await app.admin.patch(`/hosts/${id}`, { group_id: other }),
        await app.admin.patch(`/hosts/${id}`, { group_id: null }),
        await app.admin.delete(`/hosts/${id}`),
      ]) {
        expect(refused).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE' } });
        expect(refused.body.error).toContain('VirtualMachine: 1');
      }
      await app.admin.delete(`/virtual-machines/${vmId}`);
      expect(await app.admin.patch(`/hosts/${id}`, { group_id: other })).toMatchObject({ body: { group_id: other } });
      expect((await app.admin.patch(`/hosts/${id}`, { status: 'retired' })).status).toBe(200);
      expect((await app.admin.delete(`/hosts/${id}`)).status).toBe(200);
    });

    it('keep their version when machines come and go', async () => {
      const { id, vmId } = await occupied();
      expect(await read(id)).toMatchObject({ vm_count: 1, version: 1 });
      await app.admin.delete(`/virtual-machines/${vmId}`);
      expect(await read(id)).toMatchObject({ vm_count: 0, version: 1 });
    });
  });
});

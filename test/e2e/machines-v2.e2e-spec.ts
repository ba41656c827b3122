import type { Answer, Json } from '../support/caller';
import { eventually } from '../support/job-node';
import { type Lab, startLab } from '../support/lab';

const URL = '/api/v2/virtual-machines';

describe('machines on a hypervisor in version 2', () => {
  let lab: Lab;
  let specificationId: string;
  let tenantId: number;
  beforeAll(async () => {
    lab = await startLab({ simulator: { gpus: 2, infiniband: 2 } });
    const specification = { name: 'one gpu', required_cpu: 8, required_memory_mb: 16_384, required_storage_gb: 50 };
    const made = await lab.admin.post('/api/v2/vm-specifications', { ...specification, gpu_count: 1 });
    specificationId = made.body.data.id;
    [{ id: tenantId }] = (await lab.admin.get('/api/v2/tenants?name=default')).body.data;
  });
  afterAll(() => lab?.close());

  const operation = async (id: string): Promise<Json> => (await lab.admin.get(`/api/v2/operations/${id}`)).body.data;
  const ended = async (answer: Answer): Promise<Json> => {
    expect([answer.status, answer.body]).toEqual([202, { data: expect.objectContaining({ id: expect.any(String) }) }]);
    const { id } = answer.body.data;
    await eventually('the operation ends', async () => (await operation(id)).finished_at !== null);
    return operation(id);
  };
  const detail = async (id: string): Promise<Json> => (await lab.admin.get(`${URL}/${id}`)).body.data;
  const settled = async (id: string): Promise<Json> => {
    await eventually('nothing is done to it', async () => (await detail(id)).provider.operation_id === null);
    return detail(id);
  };
  const order = (name: string, provider: Json = {}, more: Json = {}) =>
    lab.admin.post(URL, {
      ...{ name, tenant_id: tenantId, specification_id: specificationId },
      provider: { template: 1000, ...provider },
      ...more,
    });
  const made = async (name: string): Promise<string> => {
    const { body } = await order(name);
    expect((await settled(body.data.id)).status).toBe('created');
    return body.data.id as string;
  };
  const act = (id: string, action: string) => lab.admin.post(`${URL}/${id}/${action}`);

  it('are ordered with a provider, made by an operation, and show where they are', async () => {
    const { status, body } = await order('ordered', { username: 'lee', ssh_keys: ['ssh-ed25519 AAAA lee@home'] });
    expect([status, body.data]).toEqual([
      201,
      expect.objectContaining({ status: 'creating', hypervisor_id: lab.hypervisorId }),
    ]);
    const found = await settled(body.data.id);
    expect(found).toMatchObject({
      status: 'created',
      gpu_leases: [],
      provider: {
        ...{ hypervisor_id: lab.hypervisorId, vmid: expect.any(Number), node: 'pve1', username: 'lee' },
        ...{ cpu_cores: 8, memory_mb: 16_384, storage_gb: 50, gpu_count: 1, observed_state: 'stopped' },
      },
    });
    const { config } = (await lab.simulator.state()).vms[found.provider.vmid] as Json;
    expect(config).toMatchObject({ ciuser: 'lee', sshkeys: encodeURIComponent('ssh-ed25519 AAAA lee@home') });
    expect(config.scsi0).toMatch(/size=50G/);
    expect(config.tags).toBe('virtflow');
  });

  it('start, reboot and stop by operations that can be watched, and show the devices they hold', async () => {
    const id = await made('powered');
    const started = await ended(await act(id, 'start'));
    expect(started).toMatchObject({
      ...{ kind: 'vm.start', state: 'succeeded', subject_type: 'VirtualMachine', subject_id: id },
      result: { status: 'running', node: 'pve1' },
    });
    const running = await detail(id);
    expect(running.status).toBe('running');
    expect(running.gpu_leases).toEqual([
      expect.objectContaining({ node: 'pve1', name: 'GPU0', kind: 'gpu', slot: 0, device_id: expect.any(String) }),
    ]);
    expect(await ended(await act(id, 'reboot'))).toMatchObject({ state: 'succeeded', result: { status: 'running' } });
    expect((await detail(id)).gpu_leases).toEqual(running.gpu_leases);
    expect(await ended(await act(id, 'stop?force=true'))).toMatchObject({ result: { status: 'stopped' } });
    expect((await detail(id)).gpu_leases).toEqual([]);
    expect(await ended(await act(id, 'reboot'))).toMatchObject({ state: 'failed', error: { code: 'VM_NOT_RUNNING' } });
    expect(await lab.contradictions()).toMatchObject([]);
  });

  it('are deleted by an operation, which outlives them', async () => {
    const id = await made('short-lived');
    await ended(await act(id, 'start'));
    const deleted = await ended(await lab.admin.delete(`${URL}/${id}`));
    expect(deleted).toMatchObject({ kind: 'vm.delete', state: 'succeeded', result: { status: 'deleted' } });
    expect((await lab.admin.get(`${URL}/${id}`)).status).toBe(404);
    expect(await lab.contradictions()).toEqual([]);
  });

  it('cannot be told what they do or where they are', async () => {
    const id = await made('managed');
    const status = await lab.admin.patch(`${URL}/${id}`, { status: 'running' });
    expect([status.status, status.body.code]).toEqual([409, 'STATUS_MANAGED']);
    const { host_id, ...vm } = await detail(id);
    const other = { name: 'elsewhere', status: 'running', group_id: vm.group_id, total_cpu: 1 };
    const host = await lab.admin.post('/api/v2/hosts', { ...other, total_memory_mb: 1024, total_storage_gb: 1 });
    const moved = await lab.admin.patch(`${URL}/${id}`, { host_id: host.body.data.id });
    expect([moved.status, moved.body.code]).toEqual([409, 'HOST_MANAGED']);
    const same = await lab.admin.patch(`${URL}/${id}`, { name: 'managed-2', status: 'created', host_id });
    expect([same.status, same.body.data.name]).toEqual([200, 'managed-2']);
  });

  it('get a new size when they boot the next time; the difference stands in the audit log', async () => {
    const id = await made('resized');
    await ended(await act(id, 'start'));
    const larger = {
      name: 'larger',
      required_cpu: 16,
      required_memory_mb: 32_768,
      required_storage_gb: 50,
      gpu_count: 2,
    };
    const wanted = (await lab.admin.post('/api/v2/vm-specifications', larger)).body.data.id;
    expect((await lab.admin.patch(`${URL}/${id}`, { specification_id: wanted })).status).toBe(200);
    const { vmid } = (await detail(id)).provider;
    const config = async () => ((await lab.simulator.state()).vms[vmid] as Json).config;
    expect(await config()).toMatchObject({ cores: '8', memory: '16384' });
    expect((await lab.admin.get('/api/v2/invariants')).body.data).toEqual([]);
    await ended(await act(id, 'stop'));
    await ended(await act(id, 'start'));
    expect(await config()).toMatchObject({ cores: '16', memory: '32768', hostpci1: 'mapping=GPU1,pcie=1' });
    const log = (await lab.admin.get(`/api/v2/audit-logs?resource_id=${id}&action=sync`)).body.data;
    expect(log[0].changes).toEqual({ cores: [8, 16], memory: [16_384, 32_768] });
    await ended(await act(id, 'stop'));
    expect(await lab.contradictions()).toEqual([]);
  });

  it('are one thing at a time', async () => {
    const id = await made('busy');
    const answers = await Promise.all([act(id, 'start'), act(id, 'stop'), act(id, 'reboot')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    const busy = answers.find(({ status }) => status === 409)?.body;
    expect(busy).toMatchObject({ code: 'VM_BUSY', details: { operation: expect.any(String) } });
    await settled(id);
    await ended(await act(id, 'stop'));
  });

  it('that are on no hypervisor have no power', async () => {
    const { body } = await lab.admin.post(URL, {
      ...{ name: 'on-paper', tenant_id: tenantId, specification_id: specificationId },
    });
    const answer = await act(body.data.id, 'start');
    expect([answer.status, answer.body.code]).toEqual([409, 'VM_NOT_BOUND']);
    expect(await detail(body.data.id)).toMatchObject({ provider: null, gpu_leases: [], hypervisor_id: null });
    // It was promised a GPU of the host: the books have one less for those that boot.
    const two = { name: 'two gpus', required_cpu: 1, required_memory_mb: 1024, required_storage_gb: 50, gpu_count: 2 };
    const size = (await lab.admin.post('/api/v2/vm-specifications', two)).body.data.id;
    const large = await order('large', {}, { specification_id: size });
    await settled(large.body.data.id);
    const refused = await ended(await act(large.body.data.id, 'start'));
    expect(refused.error.details.nodes).toEqual([{ node: 'pve1', reason: '1 of 2 GPUs not promised to others' }]);
    await lab.admin.delete(`${URL}/${body.data.id}`);
  });

  it('are refused for what does not fit', async () => {
    const codes = async (answer: Promise<Answer>) => {
      const { status, body } = await answer;
      return [status, body.code, body.errors?.[0]?.pointer ?? ''];
    };
    expect(await codes(order('bad name'))).toEqual([422, 'VALIDATION_ERROR', '/name']);
    expect(await codes(order('x', { template: 999 }))).toEqual([422, 'VALIDATION_ERROR', '/provider/template']);
    expect(await codes(order('y', { storage_gb: 10 }))).toEqual([422, 'VALIDATION_ERROR', '/provider/storage_gb']);
    expect(await codes(order('z', {}, { host_id: lab.hypervisorId }))).toEqual([422, 'VALIDATION_ERROR', '/host_id']);
    const unknown = '01900000-0000-7000-8000-000000000000';
    expect(await codes(order('w', { hypervisor_id: unknown }))).toEqual([404, 'HYPERVISOR_NOT_FOUND', '']);
  });

  describe('that wait for devices', () => {
    let first: string;
    const waiting: { id: string; operation: string }[] = [];
    beforeAll(async () => {
      const holders = [await made('holder-1'), await made('holder-2')];
      for (const id of holders) await ended(await act(id, 'start'));
      first = holders[0] as string;
      for (const name of ['waiter-1', 'waiter-2', 'waiter-3']) {
        const id = await made(name);
        const { body } = await act(id, 'start?wait=true');
        waiting.push({ id, operation: body.data.id });
        await eventually('it waits', async () => (await position(body.data.id)) !== null);
      }
    });
    const position = async (id: string): Promise<number | null> => {
      const [row] = await lab.app.db.sql<{ position: number }>(
        `SELECT (data ->> 'position')::int AS position FROM job_lines WHERE job_id = $1 AND data ? 'position' ORDER BY id DESC LIMIT 1`,
        [id],
      );
      return row?.position ?? null;
    };
    const at = (n: number) => waiting[n] as { id: string; operation: string };

    it('stand in a queue', async () => {
      expect(await Promise.all(waiting.map(({ operation: id }) => position(id)))).toEqual([1, 2, 3]);
      expect((await detail(at(0).id)).status).toBe('starting');
    });

    it('leave nothing behind when they are cancelled', async () => {
      expect((await lab.admin.post(`/api/v2/operations/${at(1).operation}/cancel`)).status).toBe(202);
      await eventually('it is over', async () => (await operation(at(1).operation)).finished_at !== null);
      expect((await operation(at(1).operation)).state).toBe('cancelled');
      expect(await settled(at(1).id)).toMatchObject({ status: 'stopped', gpu_leases: [] });
      await eventually('the next moves up', async () => (await position(at(2).operation)) === 2);
    });

    it('are served first come first, before whoever does not wait', async () => {
      const pushy = await made('pushy');
      await ended(await act(first, 'stop'));
      await eventually('it runs', async () => (await operation(at(0).operation)).state === 'succeeded');
      expect((await detail(at(0).id)).status).toBe('running');
      expect(await ended(await act(pushy, 'start'))).toMatchObject({ error: { code: 'NO_GPU_AVAILABLE' } });
      expect((await operation(at(2).operation)).state).toBe('running');
    });

    it('give up when their time is over, and say what there was none of', async () => {
      await lab.app.db.sql(`UPDATE machine_operations SET wait_until = now() WHERE job_id = $1`, [at(2).operation]);
      await eventually('it gives up', async () => (await operation(at(2).operation)).state === 'failed');
      expect((await operation(at(2).operation)).error).toMatchObject({
        code: 'NO_GPU_AVAILABLE',
        details: { nodes: [{ node: 'pve1', reason: '0 of 1 GPUs free (2 installed)' }] },
      });
      expect(await lab.contradictions()).toEqual([]);
    });
  });
});

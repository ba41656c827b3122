import type { Caller, Json } from '../support/caller';
import { type Lab, startLab } from '../support/lab';

describe('machines of users', () => {
  let lab: Lab;
  let [ann, bob]: Caller[] = [];
  let vmid: number;
  beforeAll(async () => {
    lab = await startLab({ simulator: { gpus: 2, infiniband: 2 } });
    ann = await lab.app.user('ann');
    bob = await lab.app.user('bob');
    vmid = await lab.machine({ vm_name: 'anns', username: 'ann' }, ann);
  });
  afterAll(() => lab?.close());

  const calls = (id: number | string, caller: Caller) => [
    caller.get(`/vms/${id}/status`),
    caller.post(`/vms/${id}/start`),
    caller.post(`/vms/${id}/stop`),
    caller.post(`/vms/${id}/reboot`),
    caller.delete(`/vms/${id}`),
  ];

  it('belong to whoever is named, and only he and those who see everything see them', async () => {
    expect((await (ann as Caller).get('/vms')).body).toEqual([
      {
        ...{ vmid, vm_name: 'anns', username: 'ann', status: 'created', node: 'pve1', ip_address: null },
        ...{ cpu_cores: 12, memory_mb: 196_608, storage_gb: 100, gpu_count: 1, last_error: null },
      },
    ]);
    expect((await (bob as Caller).get('/vms')).body).toEqual([]);
    expect((await lab.admin.get('/vms')).body.map((row: Json) => row.vmid)).toEqual([vmid]);
  });

  it('are the same refusal for others as machines that do not exist; administrators are told', async () => {
    for (const id of [vmid, 999_999, 'abc']) {
      for (const answer of await Promise.all(calls(id, bob as Caller)))
        expect([answer.status, answer.body]).toEqual([403, { error: 'You may not do this', code: 'FORBIDDEN' }]);
    }
    for (const answer of await Promise.all(calls(999_999, lab.admin)))
      expect([answer.status, answer.body.code]).toEqual([404, 'VIRTUAL_MACHINE_NOT_FOUND']);
    expect((await lab.app.anonymous.get('/vms')).status).toBe(401);
  });

  it('are not ordered for others, nor in the name of others', async () => {
    const forbidden = async (body: Json) => {
      const answer = await lab.order(body, bob);
      return [answer.status, answer.body.code];
    };
    expect(await forbidden({ username: 'ann' })).toEqual([403, 'FORBIDDEN']);
    expect(await forbidden({ username: 'bob', creator_role: 'admin' })).toEqual([403, 'FORBIDDEN']);
    expect(await forbidden({ username: 'bob', creator_username: 'admin' })).toEqual([403, 'FORBIDDEN']);
  });

  it('wait for an owner who has no login yet', async () => {
    const made = await lab.machine({ vm_name: 'early', username: 'Carol' });
    const [carol] = (await lab.admin.get('/api/v2/users?username=carol')).body.data;
    expect(carol).toMatchObject({ username: 'carol', role: 'user' });
    const password = 'carol has a password now';
    expect((await lab.admin.patch(`/api/v2/users/${carol.id}`, { password })).status).toBe(200);
    const login = await lab.app.anonymous.login('carol', password);
    expect((await login.get('/vms')).body.map((row: Json) => row.vmid)).toEqual([made]);
    expect((await login.delete(`/vms/${made}`)).status).toBe(200);
  });

  it('get addresses of a private pool, as long as there are some, and give them back', async () => {
    const range = {
      start_ip: '10.77.0.10',
      end_ip: '10.77.0.11',
      gateway: '10.77.0.1',
      prefix: 24,
      dns: ['10.77.0.2'],
    };
    await lab.admin.post('/ip-pools', { name: 'machines', type: 'private', ...range });
    const made = await Promise.all([lab.machine(), lab.machine()]);
    const { vms } = await lab.simulator.state();
    const addresses = made.map((id) => (vms[id] as Json).config.ipconfig0);
    expect(addresses.sort()).toEqual(['ip=10.77.0.10/24,gw=10.77.0.1', 'ip=10.77.0.11/24,gw=10.77.0.1']);
    const spent = await lab.order();
    expect([spent.status, spent.body.code]).toEqual([409, 'IP_POOL_EXHAUSTED']);
    await lab.remove(made[0]);
    expect((await lab.admin.get('/ip-pools')).body[0]).toMatchObject({ total: 2, used: 1, free: 1 });
    await lab.remove(made[1]);
    expect(await lab.contradictions()).toEqual([]);
  });

  it('can be of the sizes and systems that are listed', async () => {
    const { status, body } = await (bob as Caller).get('/system/config');
    expect(status).toBe(200);
    expect(
      body.profiles.map(({ id, cpu_cores, memory_mb, gpu_count }: Json) => [id, cpu_cores, memory_mb, gpu_count]),
    ).toEqual([1, 2, 4, 8].map((n) => [n, 12 * n, 196_608 * n, n]));
    expect(body.os_templates[0]).toEqual({ id: 1000, name: 'ubuntu-22.04', node: 'pve1' });
    const wrong = await lab.order({ vm_profile: 3 });
    expect([wrong.status, wrong.body]).toEqual([400, { error: 'there is no profile 3', code: 'VALIDATION_ERROR' }]);
  });

  it('are listed with one call to the hypervisor, and as they were last seen while it does not answer', async () => {
    const more = await Promise.all(Array.from({ length: 2 }, () => lab.machine()));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const asked = async () => {
      const { body } = await lab.admin.get('/vms');
      return body.length as number;
    };
    const rule = await lab.simulator.fault({ match: { path: '^/nodes/.*/qemu' }, effect: 'error', status: 500 });
    expect(await Promise.all([asked(), asked()])).toEqual([3, 3]);
    expect(rule).toBeGreaterThan(0);
    await lab.simulator.healed();
    await lab.simulator.fault({ match: { path: '/cluster/resources' }, effect: 'error', status: 500 });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await lab.admin.get('/vms')).body.map((row: Json) => row.status)).toEqual(Array(3).fill('created'));
    await lab.simulator.healed();
    for (const id of more) await lab.remove(id);
  });

  it('keep no password once the hypervisor has it', async () => {
    expect(await lab.app.db.sql('SELECT cloud_init_password FROM machine_bindings')).toEqual([
      { cloud_init_password: null },
    ]);
    const shown = JSON.stringify([
      await lab.app.db.sql('SELECT * FROM audit_entries'),
      await lab.app.db.sql('SELECT * FROM jobs'),
      await lab.app.db.sql('SELECT * FROM machine_operation_steps'),
    ]);
    expect(shown).not.toContain('StrongPassword!');
  });
});

import type { Caller, Json } from '../support/caller';
import { type Lab, startLab } from '../support/lab';
import { grant } from '../support/rights';

describe('what a hypervisor keeps of a machine', () => {
  let lab: Lab;
  let admin: Caller;
  let id: string;
  let vmid: number;
  beforeAll(async () => {
    lab = await startLab();
    ({ admin } = lab);
    vmid = await lab.machine();
    ({ id } = await machineOf(vmid));
  });
  afterAll(() => lab?.close());

  const machineOf = async (of: number): Promise<Json> => {
    const [row] = await lab.app.db.sql<{ id: string }>('SELECT vm_id AS id FROM machine_bindings WHERE vmid = $1', [
      of,
    ]);
    return row;
  };
  const url = (what: string) => `/api/v2/virtual-machines/${id}/${what}`;
  const rules = async (): Promise<Json[]> => (await admin.get(url('firewall-rules'))).body.data;
  const comments = async () => (await rules()).map(({ comment }) => comment as string);
  const add = (body: Json) => admin.post(url('firewall-rules'), { type: 'in', action: 'ACCEPT', ...body });
  const newcomer = async (name: string, role?: 'viewer' | 'maintainer') => {
    const caller = await lab.app.user(name);
    if (role) await grant(lab.app.db, caller.id, role, { type: 'VirtualMachine', id });
    return caller;
  };

  describe('its firewall', () => {
    afterEach(async () => {
      for (let left = (await rules()).length; left > 0; left -= 1) await admin.delete(url('firewall-rules/0'));
    });

    it('has rules that are added, changed, moved and deleted', async () => {
      const made = await add({ proto: 'tcp', dport: '22', source: '10.0.0.0/8', comment: 'ssh' });
      expect(made).toMatchObject({
        status: 201,
        body: {
          data: {
            ...{ position: 0, type: 'in', action: 'ACCEPT', enabled: true, proto: 'tcp', dport: '22' },
            ...{ source: '10.0.0.0/8', dest: null, comment: 'ssh', digest: expect.any(String) },
          },
        },
      });
      await add({ comment: 'last', position: 9 });
      await add({ proto: 'icmp', icmp_type: 'echo-request', comment: 'ping', position: 1 });
      expect(await comments()).toEqual(['ssh', 'ping', 'last']);
      const changed = await admin.patch(url('firewall-rules/1'), { action: 'DROP', comment: null, enabled: false });
      expect(changed.body.data).toMatchObject({
        action: 'DROP',
        comment: null,
        enabled: false,
        icmp_type: 'echo-request',
      });
      const moved = await admin.patch(url('firewall-rules/0'), { position: 2 });
      expect(moved.body.data).toMatchObject({ position: 2, comment: 'ssh' });
      expect(await comments()).toEqual([null, 'last', 'ssh']);
      expect((await admin.delete(url('firewall-rules/0'))).status).toBe(204);
      expect(await comments()).toEqual(['last', 'ssh']);
    });

    it('is not changed by somebody who knew another list', async () => {
      const { digest } = (await add({ comment: 'first' })).body.data;
      await add({ comment: 'second' });
      for (const answer of [
        await admin.patch(url('firewall-rules/0'), { action: 'DROP', digest }),
        await admin.patch(url('firewall-rules/0'), { position: 1, digest }),
        await add({ comment: 'third', digest }),
      ])
        expect(answer).toMatchObject({ status: 409, body: { code: 'CONCURRENT_UPDATE' } });
      expect(await comments()).toEqual(['second', 'first']);
    });

    it('leaves one audit row for each change', async () => {
      await add({ comment: 'noted' });
      await admin.patch(url('firewall-rules/0'), { position: 0 });
      await admin.delete(url('firewall-rules/0'));
      const { body } = await admin.get(
        `/api/v2/audit-logs?resource_id=${id}&action=create_firewall_rule&sort=-created_at`,
      );
      expect(body.data[0]).toMatchObject({ outcome: 'success', changes: { position: [null, 0] } });
    });

    it.each([
      ['type', { type: 'group' }],
      ['action', { action: 'mygroup' }],
      ['source', { source: 'a b' }],
      ['iface', { iface: 'vmbr0' }],
      ['dport', { dport: 'a;b' }],
    ])('refuses a %s that is none', async (field, body) => {
      expect(await add(body)).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } });
    });

    it('says what the hypervisor finds wrong, and that a rule is not there', async () => {
      expect(await add({ source: '10.0.0.0/99' })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/source', detail: expect.stringContaining('invalid') }] },
      });
      for (const place of ['7', 'x', '-1'])
        expect(await admin.patch(url(`firewall-rules/${place}`), { action: 'DROP' })).toMatchObject({
          status: 404,
          body: { code: 'FIREWALL_RULE_NOT_FOUND' },
        });
      await add({});
      expect(await admin.patch(url('firewall-rules/0'), { position: 1, action: 'DROP' })).toMatchObject({
        status: 422,
      });
      expect(await admin.post(`${url('firewall-rules')}?dry_run=true`, { type: 'in', action: 'DROP' })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/dry_run' }] },
      });
      expect(await rules()).toHaveLength(1);
    });

    it('is for those who may see the machine, and changed by those who may change it', async () => {
      const [stranger, viewer, maintainer] = [
        await newcomer('stranger'),
        await newcomer('viewer', 'viewer'),
        await newcomer('maintainer', 'maintainer'),
      ];
      const body = { type: 'in', action: 'DROP' };
      const asks = async (caller: Caller) => [
        (await caller.get(url('firewall-rules'))).status,
        (await caller.get(url('metrics'))).status,
        (await caller.post(url('firewall-rules'), body)).status,
      ];
      expect(await asks(stranger)).toEqual([404, 404, 404]);
      expect(await asks(viewer)).toEqual([200, 200, 403]);
      expect(await asks(maintainer)).toEqual([200, 200, 201]);
    });
  });

  it('its load is shown over the hour, or what is asked for', async () => {
    const points: Json[] = (await admin.get(url('metrics'))).body.data;
    expect(points.length).toBeGreaterThan(10);
    expect(points[0]).toMatchObject({ time: expect.any(String), cpu: null, cpu_cores: expect.any(Number) });
    const day: Json[] = (await admin.get(url('metrics?timeframe=day'))).body.data;
    const step = (rows: Json[]) => Date.parse(rows[1].time as string) - Date.parse(rows[0].time as string);
    expect(step(day)).toBeGreaterThan(step(points));
    expect((await admin.get(url('metrics?timeframe=century'))).status).toBe(422);
  });

  it('is not asked for when the machine is on no hypervisor, or another one has its id', async () => {
    const [{ tenant_id: tenant, group_id: group, specification_id: specification }] = (
      await admin.get(`/api/v2/virtual-machines?id=${id}`)
    ).body.data;
    const plain = { name: 'plain', tenant_id: tenant, group_id: group, specification_id: specification };
    const other = (await admin.post('/api/v2/virtual-machines', plain)).body.data;
    expect(await admin.get(`/api/v2/virtual-machines/${other.id}/metrics`)).toMatchObject({
      status: 409,
      body: { code: 'VM_NOT_BOUND' },
    });
    await lab.simulator.happen({ type: 'config', vmid, set: { description: 'taken over' } });
    expect(await admin.get(url('firewall-rules'))).toMatchObject({ status: 409, body: { code: 'VM_FOREIGN' } });
  });
});

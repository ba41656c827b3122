import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { makeEstate } from '../support/estate';
import { discover, registerHypervisor } from '../support/hypervisors';
import { grant } from '../support/rights';
import { startTestSimulator, type TestSimulator } from '../support/simulator';

const URL = '/api/v2/gpu-devices';
const GPU0 = '0000:10:00.0';

describe('GPU devices', () => {
  let simulator: TestSimulator;
  let app: TestApp;
  let admin: Caller;
  let hypervisor: string;
  beforeAll(async () => {
    app = await startApp();
    ({ admin } = app);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    simulator = await startTestSimulator({ tls: true, gpus: 2, infiniband: 1 });
    hypervisor = await registerHypervisor(app, simulator);
    await discover(app, hypervisor);
  });
  afterEach(() => simulator?.stop());

  const again = () => discover(app, hypervisor);
  const devices = async (query = '', caller = admin) =>
    (await caller.get(`${URL}?sort=node,name&hypervisor_id=${hypervisor}&${query}`)).body.data as Json[];
  const device = async (node: string, name: string): Promise<Json> => (await devices(`node=${node}&name=${name}`))[0];
  const states = async (query = '') =>
    (await devices(query)).map(({ node, name, state }) => `${node} ${name} ${state}`);
  const entry = async (name: string, node: string): Promise<string> => {
    const { map } = await simulator.data('GET', `/cluster/mapping/pci/${name}`);
    return (map as string[]).find((text) => text.includes(`node=${node}`)) ?? '';
  };
  /** As an operation would: it holds the device for a machine of ours. */
  const hold = async (state: string, vmid: number) => {
    const estate = await makeEstate(app);
    const body = { name: 'ours', tenant_id: estate.tenantId, specification_id: estate.specificationId };
    const { id } = (await admin.post('/api/v2/virtual-machines', body)).body.data;
    await app.db.sql(
      `UPDATE gpu_devices SET state = $1, vm_id = $2, vmid = $3, state_at = now() WHERE node = 'pve1' AND name = 'GPU0' AND hypervisor_id = $4`,
      [state, id, vmid, hypervisor],
    );
    return { vmId: id as string, tenantId: estate.tenantId };
  };

  it('are the GPUs and InfiniBand cards of the mappings, and nothing else', async () => {
    expect(await states()).toEqual([
      'pve1 GPU0 free',
      'pve1 GPU1 free',
      'pve1 IB0 free',
      'pve2 GPU0 free',
      'pve2 GPU1 free',
      'pve2 IB0 free',
    ]);
    expect(await device('pve1', 'GPU0')).toMatchObject({
      kind: 'gpu',
      model: 'H100 SXM5 80GB',
      iommu_group: 20,
      vmid: null,
      vm_id: null,
      hypervisor_id: hypervisor,
      pci_address: GPU0,
      index: 0,
      mapping_valid: true,
      quarantine_reason: null,
    });
    expect(await device('pve2', 'IB0')).toMatchObject({ kind: 'infiniband', model: 'ConnectX-7', iommu_group: 21 });
  });

  it('can be filtered', async () => {
    expect(await states('kind=infiniband&node=pve2')).toEqual(['pve2 IB0 free']);
    expect(await devices('model=H100 SXM5 80GB&state=free')).toHaveLength(4);
    expect(await devices('vmid=900')).toEqual([]);
  });

  it('belong to whoever passed them through by hand, running or not, by mapping or by address', async () => {
    await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1', config: { hostpci0: 'mapping=GPU0,pcie=1' } });
    await simulator.happen({ type: 'vm', vmid: 901, node: 'pve1', config: { hostpci3: 'host=20:00' }, running: true });
    await again();
    expect(await devices('state=attached')).toMatchObject([
      { node: 'pve1', name: 'GPU0', vmid: 900, vm_id: null },
      { node: 'pve1', name: 'GPU1', vmid: 901, vm_id: null },
    ]);
    await simulator.happen({ type: 'config', vmid: 900, set: { hostpci0: null } });
    await again();
    expect(await states('node=pve1&kind=gpu')).toEqual(['pve1 GPU0 free', 'pve1 GPU1 attached']);
  });

  it('stay with a running machine that will let go of them only when it stops', async () => {
    await simulator.happen({
      type: 'vm',
      vmid: 900,
      node: 'pve1',
      config: { hostpci0: 'mapping=GPU0' },
      running: true,
    });
    await simulator.advance(60);
    await simulator.data('PUT', '/nodes/pve1/qemu/900/config', { delete: 'hostpci0' });
    await again();
    expect(await device('pve1', 'GPU0')).toMatchObject({ state: 'attached', vmid: 900 });
  });

  it('are unknown while their node is down; those of the others are looked at all the same', async () => {
    await simulator.happen({ type: 'node-down', node: 'pve2' });
    await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1', config: { hostpci0: 'mapping=GPU1' } });
    await again();
    expect(await states('kind=gpu')).toEqual([
      'pve1 GPU0 free',
      'pve1 GPU1 attached',
      'pve2 GPU0 unknown',
      'pve2 GPU1 unknown',
    ]);
    await simulator.happen({ type: 'node-up', node: 'pve2' });
    await simulator.advance(60);
    await again();
    expect(await states('node=pve2&kind=gpu')).toEqual(['pve2 GPU0 free', 'pve2 GPU1 free']);
  });

  it('are unknown when nobody answers', async () => {
    await simulator.happen({ type: 'token-revoke', id: 'virtflow@pve!simulator' });
    await again();
    expect((await admin.get(`/api/v2/hypervisors/${hypervisor}`)).body.data.status).toBe('unauthorized');
    expect(await devices('state=unknown')).toHaveLength(6);
  });

  it('are not called free while the configuration of a machine there cannot be read', async () => {
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    await again();
    await simulator.happen({ type: 'node-up', node: 'pve1' });
    await simulator.advance(60);
    await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1' });
    await simulator.fault({ match: { path: '/qemu/900/config$' }, effect: 'error', message: 'no such luck' });
    await again();
    expect(await states('node=pve1&kind=gpu')).toEqual(['pve1 GPU0 unknown', 'pve1 GPU1 unknown']);
    await simulator.healed();
    await again();
    expect(await states('node=pve1&kind=gpu')).toEqual(['pve1 GPU0 free', 'pve1 GPU1 free']);
  });

  it('stay free when a machine was not where the list had it; it is looked for once more', async () => {
    await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1' });
    await simulator.fault({
      match: { path: '/nodes/pve1/qemu/900/config$' },
      effect: 'error',
      message: "Configuration file 'nodes/pve1/qemu-server/900.conf' does not exist",
      times: 1,
    });
    await again();
    expect(await states('node=pve1&kind=gpu')).toEqual(['pve1 GPU0 free', 'pve1 GPU1 free']);
  });

  it.each([
    ['is gone', { type: 'device-vanish', node: 'pve1', id: GPU0 } as const, /pci device '0000:10:00.0' not found/],
    [
      'is in another IOMMU group',
      { type: 'device-change', node: 'pve1', id: GPU0, iommugroup: 77 } as const,
      /iommugroup/,
    ],
    ['is mapped no more', { type: 'mapping', id: 'GPU0', map: null } as const, /no mapping of this name/],
  ])('are kept from everybody while one %s, and come back with it', async (_what, event, reason) => {
    const before = [await entry('GPU0', 'pve1'), await entry('GPU0', 'pve2')];
    await simulator.happen(event);
    await again();
    const row = await device('pve1', 'GPU0');
    expect(row).toMatchObject({ state: 'quarantined', mapping_valid: false });
    expect(row.quarantine_reason).toMatch(reason);
    if (event.type === 'mapping') await simulator.happen({ ...event, map: before });
    if (event.type === 'device-change') await simulator.happen({ ...event, iommugroup: 20 });
    if (event.type === 'device-vanish') await simulator.happen({ ...event, type: 'device-return' });
    await again();
    expect(await device('pve1', 'GPU0')).toMatchObject({ state: 'free', mapping_valid: true, quarantine_reason: null });
  });

  it('count once, however many mappings stand for one', async () => {
    await simulator.happen({ type: 'mapping', id: 'GPU9', map: [await entry('GPU0', 'pve1')] });
    await again();
    expect(await device('pve1', 'GPU9')).toMatchObject({
      state: 'quarantined',
      quarantine_reason: 'The mapping GPU0 stands for the same device',
    });
  });

  it('of one mapping must not be several on a node', async () => {
    const map = [await entry('GPU0', 'pve1'), await entry('GPU1', 'pve1')];
    await simulator.happen({ type: 'mapping', id: 'GPU0', map });
    await again();
    expect(await device('pve1', 'GPU0')).toMatchObject({
      state: 'quarantined',
      quarantine_reason: 'The mapping GPU0 stands for several devices of this node',
    });
  });

  it.each(['reserved', 'attached', 'releasing'])('that a machine of ours holds are not changed: %s', async (state) => {
    await hold(state, 10_001);
    await simulator.happen({ type: 'device-vanish', node: 'pve1', id: GPU0 });
    await again();
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    await again();
    expect(await device('pve1', 'GPU0')).toMatchObject({ state, vmid: 10_001, mapping_valid: false });
  });

  it('are seen by those who see the machine that holds them, and by people with a role', async () => {
    const { vmId, tenantId } = await hold('attached', 10_001);
    const [viewer, stranger] = [await app.user('viewer'), await app.user('stranger')];
    await grant(app.db, viewer.id, 'viewer', { type: 'Tenant', id: tenantId });
    const seen = await devices('', viewer);
    expect(seen).toMatchObject([{ node: 'pve1', name: 'GPU0', vm_id: vmId }]);
    expect(await devices('', stranger)).toEqual([]);
    expect((await viewer.get(`${URL}/${seen[0].id}`)).status).toBe(200);
    expect((await stranger.get(`${URL}/${seen[0].id}`)).status).toBe(404);
    for (const role of ['operator', 'auditor']) {
      expect(await devices('', await app.user(`an-${role}`, role))).toHaveLength(6);
    }
    for (const caller of [viewer, await app.user('another-operator', 'operator')])
      expect((await caller.post(`${URL}/${seen[0].id}/release`)).status).toBe(403);
    expect((await viewer.get(`${URL}/fragmentation`)).status).toBe(403);
  });

  it('show what is free and what still fits', async () => {
    await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1', config: { hostpci0: 'mapping=GPU0' } });
    await simulator.happen({ type: 'device-change', node: 'pve2', id: '0000:20:00.0', iommugroup: 21 });
    const [id, ib] = [await entry('GPU1', 'pve2'), await entry('IB0', 'pve2')];
    await simulator.happen({ type: 'mapping', id: 'GPU1', map: [id.replace(/iommugroup=\d+/, 'iommugroup=21')] });
    await simulator.happen({
      type: 'vm',
      vmid: 901,
      node: 'pve2',
      config: { hostpci0: `host=${/path=([^,]+)/.exec(ib)?.[1]}` },
    });
    await again();
    const rows: Json[] = (await admin.get(`${URL}/fragmentation`)).body.data;
    expect(rows.filter(({ hypervisor_id: of }) => of === hypervisor)).toEqual([
      { hypervisor_id: hypervisor, node: 'pve1', model: 'H100 SXM5 80GB', total: 2, free: 0, largest_request: 0 },
      { hypervisor_id: hypervisor, node: 'pve2', model: 'H100 SXM5 80GB', total: 2, free: 2, largest_request: 1 },
    ]);
  });

  describe('in a quarantine that an operation imposed', () => {
    let id: string;
    beforeEach(async () => {
      ({ id } = await device('pve1', 'GPU0'));
      await app.db.sql(
        `UPDATE gpu_devices SET state = 'quarantined', quarantine_reason = 'failed to start twice', quarantined_by = 'operation' WHERE id = $1`,
        [id],
      );
    });
    const release = (query = '') => admin.post(`${URL}/${id}/release${query}`);

    it('stay there until an administrator ends it', async () => {
      await again();
      expect(await device('pve1', 'GPU0')).toMatchObject({ state: 'quarantined' });
      expect((await release('?dry_run=true')).body.data).toMatchObject({ state: 'free' });
      expect(await device('pve1', 'GPU0')).toMatchObject({ state: 'quarantined' });
      expect(await release()).toMatchObject({
        status: 200,
        body: { data: { state: 'free', quarantine_reason: null } },
      });
      const { body } = await admin.get(`/api/v2/audit-logs?resource_id=${id}&action=release`);
      expect(body.data).toMatchObject([{ outcome: 'success', changes: { state: ['quarantined', 'free'] } }]);
      expect(await release()).toMatchObject({ status: 409, body: { code: 'STATUS_FORBIDS_CHANGE' } });
    });

    it('stay there while a machine has it, or none could be started with it', async () => {
      await simulator.happen({ type: 'vm', vmid: 900, node: 'pve1', config: { hostpci0: 'mapping=GPU0' } });
      expect(await release()).toMatchObject({ status: 409, body: { code: 'DEVICE_IN_USE', details: { vmid: 900 } } });
      await simulator.happen({ type: 'config', vmid: 900, set: { hostpci0: null } });
      await simulator.happen({ type: 'device-vanish', node: 'pve1', id: GPU0 });
      expect(await release()).toMatchObject({ status: 409, body: { code: 'STATUS_FORBIDS_CHANGE' } });
    });

    it('stay there when nobody can be asked', async () => {
      await simulator.happen({ type: 'node-down', node: 'pve1' });
      expect(await release()).toMatchObject({ status: 503, body: { code: 'HYPERVISOR_UNAVAILABLE' } });
      expect(await device('pve1', 'GPU0')).toMatchObject({ state: 'quarantined' });
    });
  });
});

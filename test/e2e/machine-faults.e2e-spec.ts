import type { Entry } from '../../simulator/control/journal';
import { systemContext } from '../../src/core/context/request-context';
import { Reconciler } from '../../src/modules/vms/reconcile/reconciler.service';
import type { Json } from '../support/caller';
import { eventually } from '../support/job-node';
import { type Lab, startLab } from '../support/lab';

const START = '/status/start$';

/** What goes wrong at the hypervisor, and how the books look afterwards. */
describe('when a start goes wrong', () => {
  let lab: Lab;
  let vmid: number;
  beforeAll(async () => {
    lab = await startLab({
      simulator: { nodes: 2, gpus: 3, infiniband: 3 },
      config: { PVE_RECONCILE_SECONDS: '86400', PVE_SYNC_WAIT_SECONDS: '60' },
    });
  });
  afterAll(() => lab?.close());
  beforeEach(async () => {
    vmid = await lab.machine();
  });
  afterEach(async () => {
    await lab.simulator.healed();
    await lab.remove(vmid);
    expect(await lab.contradictions()).toEqual([]);
    await lab.app.db.sql(
      `UPDATE gpu_devices SET state = 'free', quarantine_reason = NULL, quarantined_by = NULL WHERE state = 'quarantined'`,
    );
    expect(await lab.taken()).toEqual([]);
  });

  const starts = async (): Promise<Json[]> =>
    (await lab.simulator.journal()).entries.filter(
      (entry: Entry) => entry.event === 'task-started' && entry['type'] === 'qmstart' && entry['id'] === String(vmid),
    );
  const vmOf = async (): Promise<Json> => (await lab.simulator.state()).vms[vmid];
  const quarantined = (): Promise<Json[]> =>
    lab.app.db.sql(
      `SELECT node, name, quarantine_reason AS reason FROM gpu_devices WHERE state = 'quarantined' ORDER BY 1, 2`,
    );

  it('because somebody else has the device, another device is taken', async () => {
    const config = { name: 'by-hand', machine: 'q35', memory: '1024', hostpci0: 'mapping=GPU0,pcie=1' };
    await lab.simulator.happen({ type: 'vm', vmid: 600, node: 'pve1', config, running: true });
    while (!(await lab.simulator.state()).vms['600']?.process);
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.status]).toEqual([200, 'running']);
    expect(await lab.taken()).toEqual([{ node: 'pve1', name: 'GPU1', state: 'attached', vmid }]);
    await lab.simulator.happen({ type: 'stop', vmid: 600 });
    while ((await lab.simulator.state()).vms['600']?.process);
  });

  it('because its node has no devices left, the machine is moved to one that has', async () => {
    await lab.app.db.sql(
      `UPDATE gpu_devices SET state = 'quarantined', quarantine_reason = 'kept', quarantined_by = 'operation' WHERE node = 'pve1'`,
    );
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.status]).toEqual([200, 'running']);
    expect((await vmOf()).node).toBe('pve2');
    expect(await lab.status(vmid)).toMatchObject({ node: 'pve2', status: 'running' });
  });

  it('because the card does not start, it is kept from everybody after the second time', async () => {
    const message = 'start failed: QEMU exited with code 1';
    const log = ['kvm: vfio 0000:10:00.0: failed to open /dev/vfio/20: Device or resource busy'];
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-fail', message, log, times: 1 });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    expect(await quarantined()).toEqual([]);
    await lab.power(vmid, 'stop');
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-fail', message, log, times: 1 });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    expect(await quarantined()).toMatchObject([{ node: 'pve1', name: 'GPU0' }]);
  });

  it('because the device is not what the mapping says, it is kept from everybody at once', async () => {
    await lab.simulator.happen({ type: 'device-change', node: 'pve1', id: '0000:10:00.0', iommugroup: 99 });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    expect(await quarantined()).toMatchObject([{ node: 'pve1', name: 'GPU0', reason: expect.stringMatching(/GPU0/) }]);
    await lab.simulator.happen({ type: 'device-change', node: 'pve1', id: '0000:10:00.0', iommugroup: 20 });
  });

  it('for a reason of its own, nothing is tried again, everything is given back, and the reason is told', async () => {
    const message = 'start failed: QEMU exited with code 1';
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-fail', message });
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.code]).toEqual([500, 'HYPERVISOR_ERROR']);
    expect(answer.body.error).toContain(message);
    expect(await starts()).toHaveLength(1);
    expect(await lab.status(vmid)).toMatchObject({ status: 'stopped', last_error: expect.stringContaining(message) });
    expect((await vmOf()).config.hostpci0).toBeUndefined();
  });

  it.each(['applied', 'lost'] as const)('because the answer was lost (%s), it is started once', async (outcome) => {
    const rule = { effect: 'error', status: 596, message: 'Connection timed out', times: 1 } as const;
    await lab.simulator.fault({ match: { method: 'POST', path: `${vmid}${START}` }, outcome, ...rule });
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.status]).toEqual([200, 'running']);
    expect(await starts()).toHaveLength(1);
  });

  it('but only with warnings, it runs', async () => {
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-warn', message: 'no luck' });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
  });

  it('because its worker there vanished after the fact, it runs', async () => {
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-vanish', outcome: 'applied' });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
  });

  it('because its worker there vanished before it had done anything, everything is given back', async () => {
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-vanish', times: 1 });
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.code]).toEqual([500, 'HYPERVISOR_ERROR']);
    expect(await lab.taken()).toEqual([]);
    expect((await vmOf()).config.hostpci0).toBeUndefined();
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
  });

  it('because the answer was lost on a node whose clock is an hour ahead, it is started once', async () => {
    await lab.simulator.happen({ type: 'clock-skew', node: 'pve1', seconds: 3_600 });
    const rule = { effect: 'error', status: 596, message: 'Connection timed out', times: 1 } as const;
    await lab.simulator.fault({ match: { method: 'POST', path: `${vmid}${START}` }, outcome: 'applied', ...rule });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    expect(await starts()).toHaveLength(1);
    await lab.simulator.happen({ type: 'clock-skew', node: 'pve1', seconds: 0 });
  });

  it.each(['down', 'hang', 'lie'] as const)('because the agent is %s, it goes right all the same', async (agent) => {
    await lab.simulator.happen({ type: 'guest', vmid, agent });
    const before = await lab.status(vmid);
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    expect(await lab.status(vmid)).toMatchObject({ status: 'running', ip_address: before.ip_address });
    expect((await lab.power(vmid, 'stop')).body.status).toBe('stopped');
  });

  it('because somebody took its device while it rebooted, it is booted with what there is', async () => {
    await lab.power(vmid, 'start');
    const [{ name }] = await lab.taken();
    const message = `PCI device mapping '${name}' already in use by VMID '600'`;
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-fail', message, times: 1 });
    const answer = await lab.power(vmid, 'reboot');
    expect([answer.status, answer.body.status]).toEqual([200, 'running']);
    expect(await starts()).toHaveLength(3);
    expect(await lab.taken()).toMatchObject([{ state: 'attached', vmid }]);
    expect(await lab.contradictions()).toEqual([]);
  });

  it('because a backup has the machine, it is told so and nothing is taken', async () => {
    await lab.simulator.happen({ type: 'backup-start', vmid, seconds: 86_400 });
    while (!(await vmOf()).config.lock);
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.code]).toEqual([409, 'VM_LOCKED']);
    expect(await lab.taken()).toEqual([]);
    await lab.simulator.happen({ type: 'backup-end', vmid });
    while ((await vmOf()).config.lock);
  });

  it('because high availability runs the machine, it is not touched', async () => {
    await lab.simulator.happen({ type: 'ha', vmid, managed: true });
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.code]).toEqual([409, 'VM_HA_MANAGED']);
    expect(await starts()).toEqual([]);
    await lab.simulator.happen({ type: 'ha', vmid, managed: false });
  });

  it('because somebody changed the configuration meanwhile, it is read again', async () => {
    const message = 'checksum mismatch (file change by other user?)';
    const match = { method: 'PUT', path: `${vmid}/config$` };
    await lab.simulator.fault({ match, effect: 'error', status: 500, message, times: 2 });
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
  });

  it('because there is no quorum, it is left as it is and goes on when there is one', async () => {
    await lab.simulator.happen({ type: 'quorum', quorate: false });
    const answer = await lab.power(vmid, 'start');
    expect([answer.status, answer.body.code]).toEqual([500, 'HYPERVISOR_UNAVAILABLE']);
    await lab.simulator.happen({ type: 'quorum', quorate: true });
    await eventually('it runs', async () => {
      await lab.app.app.get(Reconciler).all(systemContext('system:worker'));
      return (await lab.status(vmid)).status === 'running';
    });
    expect(await starts()).toHaveLength(1);
  });
});

/** A node that goes down takes with it what it was doing; it comes back later. */
describe('when a node goes down', () => {
  let lab: Lab;
  let vmid: number;
  beforeAll(async () => {
    lab = await startLab({
      // 100 GiB take 400 seconds to move.
      simulator: { nodes: 3, gpus: 2, times: { migratePerGib: 4 } },
      config: { PVE_RECONCILE_SECONDS: '86400', PVE_SYNC_WAIT_SECONDS: '60' },
    });
  });
  afterAll(() => lab?.close());
  beforeEach(async () => {
    vmid = await lab.machine();
  });
  afterEach(async () => {
    await lab.simulator.healed();
    await lab.app.db.sql(`UPDATE gpu_devices SET state = 'free', quarantine_reason = NULL, quarantined_by = NULL
      WHERE state = 'quarantined'`);
  });

  const tasks = async (type: string): Promise<Entry[]> =>
    (await lab.simulator.journal()).entries.filter(
      (entry: Entry) => entry.event === 'task-started' && entry['type'] === type && entry['id'] === String(vmid),
    );
  /** Starts the machine, and takes its node away while the hypervisor is at that task. */
  const startDuring = async (type: string) => {
    await lab.simulator.fault({ match: { task: 'qmstart', vmid }, effect: 'task-slow', seconds: 400 });
    const started = lab.power(vmid, 'start');
    await eventually(`the ${type} runs`, async () => (await tasks(type)).length > 0);
    await lab.simulator.happen({ type: 'node-down', node: 'pve1' });
    await lab.simulator.healed();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await lab.simulator.happen({ type: 'node-up', node: 'pve1' });
    return started;
  };

  it('while the machine boots there, everything is given back, and it can be started again', async () => {
    const answer = await startDuring('qmstart');
    expect([answer.status, answer.body.code]).toEqual([500, 'HYPERVISOR_ERROR']);
    expect(await tasks('qmstart')).toHaveLength(1);
    expect(await lab.status(vmid)).toMatchObject({ status: 'stopped', last_error: expect.stringMatching(/./) });
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    await lab.remove(vmid);
    expect(await lab.taken()).toEqual([]);
  });

  it('while the machine moves away, it is moved no second time, and nothing is held on the other node', async () => {
    await lab.app.db
      .sql(`UPDATE gpu_devices SET state = 'quarantined', quarantine_reason = 'kept', quarantined_by = 'operation'
      WHERE node = 'pve1'`);
    const answer = await startDuring('qmigrate');
    expect([answer.status, answer.body.code]).toEqual([409, 'VM_LOCKED']);
    expect(await tasks('qmigrate')).toHaveLength(1);
    expect(await lab.status(vmid)).toMatchObject({
      node: 'pve1',
      status: 'stopped',
      last_error: expect.stringMatching(/migrate/),
    });
    expect((await lab.taken()).filter(({ vmid: holder }) => holder !== null)).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
  });
});

describe('when a create goes wrong', () => {
  let lab: Lab;
  beforeAll(async () => (lab = await startLab({ config: { PVE_SYNC_WAIT_SECONDS: '60' } })));
  afterAll(() => lab?.close());
  const nothingIsLeft = async () => {
    expect((await lab.admin.get('/vms')).body).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    expect(await lab.app.db.sql('SELECT used_vms, used_storage_gb FROM host_group_tenant_quotas')).toEqual([
      { used_vms: 0, used_storage_gb: 0 },
    ]);
  };

  it('because the storage is full, no VM, row or claim is left', async () => {
    const message = 'clone failed: lvcreate error: not enough free space';
    await lab.simulator.fault({ match: { task: 'qmclone' }, effect: 'task-fail', message });
    const answer = await lab.order();
    expect([answer.status, answer.body.code]).toEqual([500, 'HYPERVISOR_ERROR']);
    await lab.simulator.healed();
    await nothingIsLeft();
  });

  it('because the disk cannot grow, the VM is taken away again', async () => {
    await lab.simulator.fault({ match: { task: 'resize' }, effect: 'task-fail', message: 'resize failed' });
    expect((await lab.order()).status).toBe(500);
    await lab.simulator.healed();
    await nothingIsLeft();
  });

  it('because somebody took the id in the last moment, the next one is used', async () => {
    const [row] = await lab.app.db.sql<{ last: number }>('SELECT last_value::int AS last FROM machine_vmids');
    const next = (row?.last ?? 0) + 1;
    const message = `unable to create VM ${next}: config file already exists`;
    await lab.simulator.fault({ match: { method: 'POST', path: '/clone$' }, effect: 'error', message, times: 1 });
    const vmid = await lab.machine();
    expect(vmid).toBe(next + 1);
    await lab.remove(vmid);
  });

  it.each(['applied', 'lost'] as const)('because the answer was lost (%s), there is one VM', async (outcome) => {
    const match = { method: 'POST', path: '/clone$' };
    await lab.simulator.fault({ match, effect: 'error', status: 596, message: 'timed out', outcome, times: 1 });
    const vmid = await lab.machine();
    const ours = Object.keys((await lab.simulator.state()).vms).filter((id) => Number(id) >= 10_000);
    expect(ours).toEqual([String(vmid)]);
    await lab.remove(vmid);
    await nothingIsLeft();
  });
});

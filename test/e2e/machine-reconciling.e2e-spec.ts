import { Reconciler } from '../../src/modules/vms/reconcile/reconciler.service';
import { systemContext } from '../../src/core/context/request-context';
import type { Json } from '../support/caller';
import { eventually } from '../support/job-node';
import { type Lab, startLab } from '../support/lab';

describe('what happens to machines behind our back', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({
      simulator: { gpus: 3, infiniband: 3 },
      config: { PVE_RECONCILE_SECONDS: '86400', PVE_SYNC_WAIT_SECONDS: '60' },
    });
  });
  afterAll(() => lab?.close());

  const idle = () =>
    eventually('nothing is under way', async () => {
      const [row] = await lab.app.db.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM machine_operations WHERE finished_at IS NULL`,
      );
      return row?.n === 0;
    });
  const reconcile = async () => {
    await lab.app.app.get(Reconciler).all(systemContext('system:worker'));
    await idle();
  };
  /** What the cluster tells of all its guests is some seconds old. */
  const heard = (vmid: number, status: string) =>
    eventually(`the cluster has heard that ${vmid} is ${status}`, async () => {
      const guests: Json[] = await lab.simulator.data('GET', '/cluster/resources', { type: 'vm' });
      return guests.some((guest) => guest.vmid === vmid && guest.status === status);
    });
  const vmOf = async (vmid: number): Promise<Json> => (await lab.simulator.state()).vms[vmid];
  const statusOf = async (vmid: number): Promise<string> => {
    const [row] = await lab.app.db.sql<{ status: string }>(
      `SELECT v.status FROM virtual_machines v JOIN machine_bindings b ON b.vm_id = v.id WHERE b.vmid = $1`,
      [vmid],
    );
    return row?.status ?? 'gone';
  };
  const drift = async (query = ''): Promise<Json[]> =>
    (await lab.admin.get(`/api/v2/drift?state=open${query}`)).body.data;
  const started = async (): Promise<number> => {
    const vmid = await lab.machine();
    expect((await lab.power(vmid, 'start')).status).toBe(200);
    await heard(vmid, 'running');
    return vmid;
  };

  it('a guest that powers itself off gives its devices back, and can be started again', async () => {
    const vmid = await started();
    await lab.simulator.happen({ type: 'guest-power-off', vmid });
    await heard(vmid, 'stopped');
    await reconcile();
    expect(await statusOf(vmid)).toBe('stopped');
    expect((await vmOf(vmid)).config.hostpci0).toBeUndefined();
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    expect((await lab.power(vmid, 'start')).body.status).toBe('running');
    await lab.remove(vmid);
  });

  it('a machine that was started by hand keeps the devices it was started with, and nobody else gets them', async () => {
    const vmid = await lab.machine();
    await lab.simulator.happen({
      type: 'config',
      vmid,
      set: { hostpci0: 'mapping=GPU2,pcie=1', cores: '12', memory: '196608' },
    });
    await lab.simulator.happen({ type: 'start', vmid });
    await heard(vmid, 'running');
    await reconcile();
    expect(await statusOf(vmid)).toBe('running');
    expect(await lab.taken()).toEqual([{ node: 'pve1', name: 'GPU2', state: 'attached', vmid }]);
    expect(await lab.contradictions()).toEqual([]);
    await lab.remove(vmid);
    expect(await lab.taken()).toEqual([]);
  });

  it('a VM that is not ours is told, and neither touched nor deleted', async () => {
    await lab.simulator.happen({ type: 'vm', vmid: 555, node: 'pve1', config: { name: 'by-hand' }, running: false });
    await reconcile();
    const [finding] = await drift('&kind=unknown_vm');
    expect(finding).toMatchObject({ vmid: 555, vm_id: null, details: { name: 'by-hand', node: 'pve1' } });
    const refused = await lab.admin.post(`/api/v2/drift/${finding.id}/adopt`);
    expect([refused.status, refused.body.code]).toEqual([409, 'STATUS_FORBIDS_CHANGE']);
    expect((await lab.admin.post(`/api/v2/drift/${finding.id}/ignore`)).body.data.state).toBe('ignored');
    await reconcile();
    expect(await drift('&kind=unknown_vm')).toEqual([]);
    expect(await vmOf(555)).toBeDefined();
  });

  it('a machine that has gone is told, keeps its row, and can be deleted', async () => {
    const vmid = await lab.machine();
    await lab.simulator.data('DELETE', `/nodes/pve1/qemu/${vmid}`);
    await eventually('it is gone', async () => (await vmOf(vmid)) === undefined);
    await reconcile();
    expect(await statusOf(vmid)).toBe('error');
    expect((await drift('&kind=missing_vm')).map((finding) => finding.vmid)).toEqual([vmid]);
    const refused = await lab.power(vmid, 'start');
    expect([refused.status, refused.body.code]).toEqual([409, 'VM_MISSING']);
    expect((await lab.remove(vmid)).status).toBe(200);
    await reconcile();
    expect(await drift('&kind=missing_vm')).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
  });

  it('other sizes are told, and corrected at the next boot', async () => {
    const vmid = await lab.machine();
    await lab.simulator.happen({ type: 'config', vmid, set: { cores: '3' } });
    await reconcile();
    expect(await drift('&kind=size_mismatch')).toMatchObject([{ vmid, details: { cpu_cores: [12, 3] } }]);
    await lab.power(vmid, 'start');
    expect((await vmOf(vmid)).config.cores).toBe('12');
    await reconcile();
    expect(await drift('&kind=size_mismatch')).toEqual([]);
    await lab.remove(vmid);
  });

  it('nothing is concluded from a node that is down', async () => {
    const vmid = await started();
    const before = await lab.taken();
    await lab.simulator.happen({ type: 'node-down', node: 'pve1' });
    await heard(vmid, 'unknown');
    await reconcile();
    expect(await lab.taken()).toEqual(before);
    await lab.simulator.happen({ type: 'node-up', node: 'pve1' });
    await heard(vmid, 'stopped');
    await reconcile();
    expect(await statusOf(vmid)).toBe('stopped');
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);
    await lab.remove(vmid);
  });

  it('an operation that had to be left goes on when the token is good again', async () => {
    const vmid = await lab.machine();
    await lab.simulator.fault({ match: { path: '/status/start$' }, effect: 'error', status: 401, times: 1 });
    const parked = await lab.power(vmid, 'start');
    expect([parked.status, parked.body.code]).toEqual([500, 'HYPERVISOR_UNAVAILABLE']);
    const [busy] = [await lab.power(vmid, 'stop')];
    expect([busy.status, busy.body.code]).toEqual([409, 'VM_BUSY']);
    await lab.simulator.healed();
    await eventually('it runs', async () => {
      await lab.app.app.get(Reconciler).all(systemContext('system:worker'));
      return (await statusOf(vmid)) === 'running';
    });
    await idle();
    expect(await lab.contradictions()).toEqual([]);
    await lab.remove(vmid);
  });
});

import { type Lab, startLab } from '../support/lab';
import type { Caller } from '../support/caller';

describe('machines with GPUs', () => {
  let lab: Lab;
  let user: Caller;
  beforeAll(async () => {
    lab = await startLab({ config: { PVE_RECONCILE_SECONDS: '86400' } });
    user = await lab.app.user('user123');
  });
  afterAll(() => lab?.close());

  it('are made without a GPU, get one when they boot, give it back when they stop, and go', async () => {
    const made = await lab.order({ vm_name: 'first' });
    expect(made.body).toEqual({
      ...{ vmid: expect.any(Number), vm_name: 'first', username: 'user123', status: 'created' },
      task_id: expect.any(String),
    });
    expect(made.status).toBe(201);
    const { vmid } = made.body;
    expect(await lab.taken()).toEqual([]);

    const started = await lab.power(vmid, 'start', user);
    expect([started.status, started.body]).toEqual([200, { vmid, status: 'running', task_id: expect.any(String) }]);
    expect(await lab.taken()).toEqual([{ node: 'pve1', name: 'GPU0', state: 'attached', vmid }]);
    expect((await lab.simulator.state()).vms[vmid]).toMatchObject({
      config: { cores: '12', memory: '196608', hostpci0: 'mapping=GPU0,pcie=1', onboot: '0' },
      process: { qmp: 'running' },
    });
    expect(await lab.contradictions()).toEqual([]);

    const stopped = await lab.power(vmid, 'stop', user);
    expect([stopped.status, stopped.body]).toEqual([200, { vmid, status: 'stopped', task_id: expect.any(String) }]);
    expect(await lab.taken()).toEqual([]);
    expect(await lab.contradictions()).toEqual([]);

    const gone = await lab.remove(vmid, user);
    expect([gone.status, gone.body]).toEqual([200, { vmid, message: `VM ${vmid} deleted successfully` }]);
    expect((await lab.simulator.state()).vms[vmid]).toBeUndefined();
    expect(await lab.contradictions()).toEqual([]);
  });

  it('are listed with as few calls to the hypervisor as one of them', async () => {
    const requests = async () => (await lab.simulator.journal()).requests;
    /** What was heard a moment ago is not asked for again: the first list that asks counts. */
    const callsOfList = async (machines: number): Promise<number> => {
      const before = await requests();
      const { status, body } = await lab.admin.get('/vms');
      expect([status, (body as unknown[]).length]).toEqual([200, machines]);
      return (await requests()) - before || callsOfList(machines);
    };
    await lab.machine();
    expect(await callsOfList(1)).toBe(1);
    await Promise.all(Array.from({ length: 4 }, () => lab.machine()));
    expect(await callsOfList(5)).toBe(1);
  });
});

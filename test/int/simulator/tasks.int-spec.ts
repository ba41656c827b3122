import { startTestSimulator, type TestSimulator } from '../../support/simulator';

describe('tasks', () => {
  let simulator: TestSimulator;
  beforeEach(async () => {
    simulator = await startTestSimulator({ factor: 0, startAt: Date.UTC(2026, 0, 1) });
    await simulator.happen({ type: 'vm', vmid: 200, node: 'pve1', config: { name: 'lab' } });
  });
  afterEach(() => simulator.stop());

  const start = () => simulator.data('POST', '/nodes/pve1/qemu/200/status/start');
  const path = (upid: string, what: string, node = 'pve1') => `/nodes/${node}/tasks/${encodeURIComponent(upid)}${what}`;

  it('are known by a UPID, run for a while and end with OK', async () => {
    const upid: string = await start();
    expect(upid).toMatch(/^UPID:pve1:[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}:qmstart:200:virtflow@pve!simulator:$/);
    const running = await simulator.data('GET', path(upid, '/status'));
    expect(running).toEqual({
      upid,
      node: 'pve1',
      type: 'qmstart',
      id: '200',
      user: 'virtflow@pve',
      tokenid: 'simulator',
      pid: parseInt(upid.split(':')[2] ?? '', 16),
      pstart: parseInt(upid.split(':')[3] ?? '', 16),
      starttime: Date.UTC(2026, 0, 1) / 1000,
      status: 'running',
    });
    expect(await simulator.log(upid)).toEqual(['no content']);
    await simulator.advance(5);
    const { status, exitstatus } = await simulator.data('GET', path(upid, '/status'));
    expect({ status, exitstatus }).toEqual({ status: 'stopped', exitstatus: 'OK' });
    expect(await simulator.log(upid)).toEqual(['TASK OK']);
  });

  it('are known to the node that runs them, to no other', async () => {
    const upid = await start();
    const { body } = await simulator.call('GET', path(upid, '/status', 'pve2'));
    expect(body.errors).toEqual({ upid: 'no such task' });
    expect((await simulator.call('GET', path('UPID:pve1:nonsense', '/status'))).body.errors).toEqual({
      upid: 'unable to parse worker upid',
    });
  });

  it('fail with one line and keep the rest for the log', async () => {
    await simulator.fault({
      match: { task: 'qmstart', vmid: 200 },
      effect: 'task-fail',
      message: 'start failed: QEMU exited with code 1',
      log: ['kvm: vfio 0000:10:00.0: group 20 is not viable'],
    });
    const { upid, exitstatus } = await simulator.run('POST', '/nodes/pve1/qemu/200/status/start');
    expect(exitstatus).toBe('start failed: QEMU exited with code 1');
    expect(await simulator.log(upid)).toEqual([
      'kvm: vfio 0000:10:00.0: group 20 is not viable',
      'TASK ERROR: start failed: QEMU exited with code 1',
    ]);
  });

  it('can end with warnings, which is a success', async () => {
    await simulator.fault({ match: { task: 'qmstart' }, effect: 'task-warn', message: 'no efidisk configured!' });
    const { upid, exitstatus } = await simulator.run('POST', '/nodes/pve1/qemu/200/status/start');
    expect(exitstatus).toBe('WARNINGS: 1');
    expect(await simulator.log(upid)).toEqual(['WARN: no efidisk configured!', 'TASK WARNINGS: 1']);
    expect((await simulator.data('GET', '/nodes/pve1/qemu/200/status/current')).status).toBe('running');
  });

  it.each([
    ['applied', 'running'],
    ['lost', 'stopped'],
  ] as const)('can vanish with their work %s', async (outcome, status) => {
    await simulator.fault({ match: { task: 'qmstart' }, effect: 'task-vanish', outcome, seconds: 1 });
    const { exitstatus } = await simulator.run('POST', '/nodes/pve1/qemu/200/status/start');
    expect(exitstatus).toBe('unexpected status');
    expect((await simulator.data('GET', '/nodes/pve1/qemu/200/status/current')).status).toBe(status);
    // Its lock went with it.
    expect((await simulator.call('PUT', '/nodes/pve1/qemu/200/config', { cores: 2 })).status).toBe(200);
  });

  it('can be interrupted, also while they wait for a lock', async () => {
    const first = await start();
    const second = await start();
    for (const upid of [second, first]) await simulator.data('DELETE', path(upid, ''));
    expect([await simulator.exitstatus(first), await simulator.exitstatus(second)]).toEqual([
      'received interrupt',
      'received interrupt',
    ]);
    expect((await simulator.run('POST', '/nodes/pve1/qemu/200/status/start')).exitstatus).toBe('OK');
  });

  it('are listed: finished ones by default, with filters', async () => {
    const { upid: done } = await simulator.run('POST', '/nodes/pve1/qemu/200/status/start', {}, 10);
    const running = await simulator.data('POST', '/nodes/pve1/qemu/200/status/shutdown');
    const list = async (params = {}) => {
      const found: { upid: string; status?: string; endtime?: number }[] = await simulator.data(
        'GET',
        '/nodes/pve1/tasks',
        params,
      );
      return found.map(({ upid, status, endtime }) => ({ upid, status, ended: endtime !== undefined }));
    };
    const [finished, active] = [
      { upid: done, status: 'OK', ended: true },
      { upid: running, status: 'RUNNING', ended: false },
    ];
    expect(await list()).toEqual([finished]);
    expect(await list({ source: 'active' })).toEqual([active]);
    expect(await list({ source: 'all', vmid: 200 })).toEqual([active, finished]);
    expect(await list({ source: 'all', vmid: 201 })).toEqual([]);
    expect(await list({ source: 'all', typefilter: 'qmstart' })).toEqual([finished]);
    expect(await list({ source: 'all', since: Date.UTC(2026, 0, 1) / 1000 + 5 })).toEqual([active]);
    expect(await list({ errors: 1 })).toEqual([]);
    const everywhere: { upid: string }[] = await simulator.data('GET', '/cluster/tasks');
    expect(everywhere.map(({ upid }) => upid)).toEqual([running, done]);
  });

  it('of others are hidden from a token that may not audit the node', async () => {
    const upid = await start();
    await simulator.happen({ type: 'token', id: 'virtflow@pve!other', secret: 's', acl: { '/': ['VM.PowerMgmt'] } });
    const other = (what: string) => simulator.call('GET', what, {}, 'virtflow@pve!other=s');
    expect((await other('/nodes/pve1/tasks?source=all')).body.data).toEqual([]);
    expect(await other(path(upid, '/status'))).toMatchObject({
      status: 403,
      reason: 'Permission check failed (/nodes/pve1, Sys.Audit)',
    });
  });

  it('carry the clock of their node, however wrong it is', async () => {
    await simulator.happen({ type: 'clock-skew', node: 'pve1', seconds: 86_400 });
    const upid: string = await start();
    expect(parseInt(upid.split(':')[4] ?? '', 16)).toBe(Date.UTC(2026, 0, 2) / 1000);
  });
});

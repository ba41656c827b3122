import { startTestSimulator, type TestSimulator } from '../../support/simulator';

const VM = '/nodes/pve1/qemu/200';
/** Nodes report at each full ten seconds of the cluster's time. */
const JUST_REPORTED = 1_700_000_000_000;

describe('the power of a VM', () => {
  let simulator: TestSimulator;
  beforeEach(async () => {
    simulator = await startTestSimulator({ factor: 0, startAt: JUST_REPORTED });
    await simulator.run('POST', '/nodes/pve1/qemu/1000/clone', { newid: 200, full: 1, name: 'lab' });
    await simulator.data('PUT', `${VM}/config`, { hostpci0: 'mapping=GPU0' });
  });
  afterEach(() => simulator.stop());

  const act = (what: string, params = {}) => simulator.run('POST', `${VM}/status/${what}`, params);
  const status = () => simulator.data('GET', `${VM}/status/current`);
  const row = async (type = 'vm', id = 'qemu/200') => {
    const rows: { id: string; status: string }[] = await simulator.data('GET', '/cluster/resources', { type });
    return rows.find((found) => found.id === id);
  };

  it('is shown at once by the node, and by the cluster when the node has reported', async () => {
    await simulator.data('POST', `${VM}/status/start`);
    await simulator.advance(4);
    expect(await status()).toMatchObject({ status: 'running', qmpstatus: 'running', ha: { managed: 0 } });
    expect(await row()).toMatchObject({ status: 'stopped' });
    await simulator.advance(10);
    expect(await row()).toMatchObject({ status: 'running', node: 'pve1', name: 'lab' });
  });

  it('is not switched on twice, nor on a template', async () => {
    await act('start');
    expect((await act('start')).exitstatus).toBe('VM 200 already running');
    expect((await simulator.run('POST', '/nodes/pve1/qemu/1000/status/start')).exitstatus).toBe(
      "you can't start a vm if it's a template",
    );
    expect((await simulator.run('POST', '/nodes/pve1/qemu/999/status/start')).exitstatus).toBe(
      "unable to find configuration file for VM 999 on node 'pve1'",
    );
  });

  it('fails to go off in time when the guest is slow, which then powers off later', async () => {
    await act('start');
    await simulator.happen({ type: 'guest', vmid: 200, shutdownSeconds: 100 });
    const upid: string = await simulator.data('POST', `${VM}/status/shutdown`, { timeout: 60 });
    await simulator.advance(61);
    expect(await simulator.exitstatus(upid)).toBe('VM quit/powerdown failed - got timeout');
    expect(await status()).toMatchObject({ status: 'running' });
    await simulator.advance(40);
    expect(await status()).toMatchObject({ status: 'stopped' });
  });

  it('is cut when that was asked for', async () => {
    await act('start');
    await simulator.happen({ type: 'guest', vmid: 200, shutdownSeconds: null });
    expect((await act('shutdown', { timeout: 10, forceStop: 1 })).exitstatus).toBe('OK');
    expect(await status()).toMatchObject({ status: 'stopped' });
    expect((await act('stop')).exitstatus).toBe('OK');
  });

  it('can be cut while a shutdown waits for the guest', async () => {
    await act('start');
    await simulator.happen({ type: 'guest', vmid: 200, shutdownSeconds: null });
    const shutdown: string = await simulator.data('POST', `${VM}/status/shutdown`, { timeout: 600 });
    expect((await simulator.run('POST', `${VM}/status/stop`, { 'overrule-shutdown': 1 }, 5)).exitstatus).toBe('OK');
    expect(await simulator.exitstatus(shutdown)).toBe('received interrupt');
  });

  it('goes off and on again at a reboot, in a task of root, and in between another VM can take the device', async () => {
    await act('start');
    await simulator.happen({ type: 'vm', vmid: 300, node: 'pve1', config: { hostpci0: 'mapping=GPU0' } });
    const upid: string = await simulator.data('POST', `${VM}/status/reboot`);
    await simulator.advance(6.5);
    expect(await simulator.exitstatus(upid)).toBe('OK');
    await simulator.happen({ type: 'start', vmid: 300 });
    await simulator.advance(60);
    const tasks: { type: string; user: string; status: string }[] = await simulator.data('GET', '/nodes/pve1/tasks', {
      vmid: 200,
    });
    expect(tasks[0]).toMatchObject({
      type: 'qmstart',
      user: 'root@pam',
      status: "PCI device '0000:10:00.0' is currently reserved for use by VMID '300'",
    });
    expect(await status()).toMatchObject({ status: 'stopped' });
  });

  it('stays on at a reset', async () => {
    await act('start');
    const { pid } = await status();
    expect((await act('reset')).exitstatus).toBe('OK');
    expect((await status()).pid).toBe(pid);
    await act('stop');
    expect(await simulator.call('POST', `${VM}/status/reset`)).toMatchObject({
      status: 500,
      reason: 'VM 200 not running',
    });
    expect(await simulator.call('POST', `${VM}/status/reboot`)).toMatchObject({
      status: 500,
      reason: 'VM 200 not running',
    });
  });

  it('is on during a backup of a VM that is off, which takes its devices', async () => {
    await simulator.happen({ type: 'vm', vmid: 300, node: 'pve1', config: { hostpci0: 'mapping=GPU0' } });
    await simulator.happen({ type: 'backup-start', vmid: 200, seconds: 1_000 });
    await simulator.advance(10);
    expect(await status()).toMatchObject({ status: 'running', qmpstatus: 'prelaunch', lock: 'backup' });
    expect((await simulator.call('PUT', `${VM}/config`, { delete: 'hostpci0' })).reason).toBe('VM is locked (backup)');
    expect((await simulator.call('POST', `${VM}/status/shutdown`)).reason).toBe('VM is paused - cannot shutdown');
    const blocked = await simulator.run('POST', '/nodes/pve1/qemu/300/status/start', {}, 10);
    expect(blocked.exitstatus).toBe("PCI device '0000:10:00.0' already in use by VMID '200'");
    await simulator.happen({ type: 'backup-end', vmid: 200 });
    await simulator.advance(1);
    expect(await status()).toMatchObject({ status: 'stopped' });
    expect(await status()).not.toHaveProperty('lock');
    const { runs } = await simulator.journal();
    expect(runs).toMatchObject([{ vmid: 200, purpose: 'backup', devices: ['0000:10:00.0'] }]);
  });

  it('stays on after a backup when somebody started the guest meanwhile', async () => {
    await simulator.happen({ type: 'backup-start', vmid: 200, seconds: 60 });
    await simulator.advance(10);
    expect((await simulator.run('POST', `${VM}/status/start`, {}, 1)).exitstatus).toBe('OK');
    await simulator.advance(60);
    expect(await status()).toMatchObject({ status: 'running', qmpstatus: 'running' });
  });

  it('ends with the node; what shall always run comes back with it', async () => {
    await simulator.data('PUT', `${VM}/config`, { onboot: 1 });
    await act('start');
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    expect(await simulator.call('GET', `${VM}/status/current`)).toMatchObject({
      status: 595,
      reason: 'No route to host',
    });
    expect(await row()).toMatchObject({ status: 'unknown' });
    expect(await row('node', 'node/pve1')).toMatchObject({ status: 'offline' });
    expect((await simulator.data('GET', '/nodes'))[0]).toMatchObject({ node: 'pve1', status: 'offline' });
    const cluster: { name: string; online?: number; local?: number }[] = await simulator.data('GET', '/cluster/status');
    expect(cluster).toMatchObject([
      { quorate: 1 },
      { name: 'pve1', online: 0, local: 0 },
      { name: 'pve2', online: 1, local: 1 },
    ]);
    await simulator.advance(60);
    await simulator.happen({ type: 'node-up', node: 'pve1' });
    expect(await status()).toMatchObject({ status: 'stopped' });
    await simulator.advance(30);
    expect(await status()).toMatchObject({ status: 'running' });
    const { runs } = await simulator.journal();
    expect(runs.map(({ startedBy }) => startedBy)).toEqual(['virtflow@pve!simulator', 'root@pam']);
  });

  it('of a VM that the HA manager runs is only asked for', async () => {
    await simulator.happen({ type: 'ha', vmid: 200, managed: true });
    expect(await status()).toMatchObject({ ha: { managed: 1, state: 'stopped' } });
    const { upid, exitstatus } = await simulator.run('POST', `${VM}/status/start`, {}, 1);
    expect([upid.split(':')[5], exitstatus]).toEqual(['hastart', 'OK']);
    expect(await status()).toMatchObject({ status: 'stopped' });
    await simulator.advance(20);
    expect(await status()).toMatchObject({ status: 'running' });
    expect((await simulator.call('DELETE', VM)).status).toBe(500);
    await simulator.happen({ type: 'stop', vmid: 200 });
    await simulator.advance(10);
    await simulator.happen({ type: 'ha-relocate', vmid: 200, node: 'pve2' });
    await simulator.advance(10);
    expect(await row()).toMatchObject({ node: 'pve2', hastate: 'started' });
  });

  describe('at its end', () => {
    it('refuses to be destroyed while it runs or is protected', async () => {
      await act('start');
      expect((await simulator.call('DELETE', VM)).reason).toBe('VM 200 is running - destroy failed');
      await act('stop');
      await simulator.data('PUT', `${VM}/config`, { protection: 1 });
      expect((await simulator.call('DELETE', VM)).reason).toBe("can't remove VM 200 - protection mode enabled");
      await simulator.data('PUT', `${VM}/config`, { delete: 'protection' });
      expect((await simulator.run('DELETE', VM, { purge: 1, 'destroy-unreferenced-disks': 1 })).exitstatus).toBe('OK');
      expect(await row()).toBeUndefined();
    });

    it('can become a template instead', async () => {
      expect((await simulator.run('POST', `${VM}/template`)).exitstatus).toBe('OK');
      expect(await row()).toMatchObject({ template: 1 });
      expect((await simulator.data('GET', `${VM}/config`)).scsi0).toContain('local-lvm:base-200-disk-1');
    });
  });

  it('shows in the load of the past', async () => {
    await act('start');
    const points: { time: number; cpu?: number }[] = await simulator.data('GET', `${VM}/rrddata`, {
      timeframe: 'hour',
    });
    expect(points).toHaveLength(70);
    expect(points[0]).not.toHaveProperty('cpu');
    expect(points.at(-1)?.cpu).toBeGreaterThan(0);
    expect((points[1]?.time ?? 0) - (points[0]?.time ?? 0)).toBe(60);
  });

  describe('and its guest agent', () => {
    const AGENT = `${VM}/agent/network-get-interfaces`;
    const ask = async () => {
      const coming = simulator.call('GET', AGENT);
      await simulator.waiting();
      await simulator.advance(3);
      return coming;
    };

    it('answers when the guest is up, with what the guest says', async () => {
      expect(await simulator.call('GET', AGENT)).toMatchObject({ status: 500, reason: 'VM 200 is not running' });
      await simulator.data('PUT', `${VM}/config`, { ipconfig0: 'ip=10.0.0.5/24,gw=10.0.0.1' });
      await simulator.run('POST', `${VM}/status/start`, {}, 5);
      expect(await ask()).toMatchObject({ status: 500, reason: 'QEMU guest agent is not running' });
      await simulator.advance(30);
      const { result } = await simulator.data('GET', AGENT);
      expect(result[1]).toMatchObject({
        name: 'eth0',
        'ip-addresses': [{ 'ip-address': '10.0.0.5', 'ip-address-type': 'ipv4', prefix: 24 }],
      });
    });

    it('may lie or hang', async () => {
      await simulator.run('POST', `${VM}/status/start`, {}, 30);
      await simulator.happen({ type: 'guest', vmid: 200, agent: 'lie' });
      expect(JSON.stringify(await simulator.data('GET', AGENT))).toContain('192.0.2.66');
      await simulator.happen({ type: 'guest', vmid: 200, agent: 'hang' });
      expect((await ask()).reason).toBe("VM 200 qga command 'guest-network-get-interfaces' failed - got timeout");
      await simulator.happen({ type: 'config', vmid: 200, set: { agent: null } });
      expect((await simulator.call('GET', AGENT)).reason).toBe('No QEMU guest agent configured');
    });

    it('is asked with another privilege before release 9', async () => {
      const older = await startTestSimulator({ factor: 0, version: '8.4' });
      await older.happen({ type: 'token', id: 'virtflow@pve!none', secret: 's', acl: { '/': ['VM.Audit'] } });
      const { reason } = await older.call(
        'GET',
        '/nodes/pve1/qemu/1000/agent/network-get-interfaces',
        {},
        'virtflow@pve!none=s',
      );
      expect(reason).toBe('Permission check failed (/vms/1000, VM.Monitor)');
      await older.stop();
    });
  });
});

import { spawnSimulator, startTestSimulator, type TestSimulator } from '../../support/simulator';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VM = '/nodes/pve1/qemu/200';
const START = `${VM}/status/start`;

describe('what goes wrong on purpose', () => {
  let simulator: TestSimulator;
  beforeEach(async () => {
    simulator = await startTestSimulator({ factor: 0 });
    await simulator.happen({ type: 'vm', vmid: 200, node: 'pve1', config: { name: 'lab' } });
  });
  afterEach(() => simulator.stop());

  const status = async () => (await simulator.data('GET', `${VM}/status/current`)).status as string;
  const starts = async () => {
    const tasks: { type: string }[] = await simulator.data('GET', '/nodes/pve1/tasks', { source: 'all', vmid: 200 });
    return tasks.filter(({ type }) => type === 'qmstart').length;
  };

  it.each([
    ['applied', 1, 'running'],
    ['lost', 0, 'stopped'],
  ] as const)('a call that times out may have been %s', async (outcome, tasks, power) => {
    await simulator.fault({
      match: { method: 'POST', path: '/status/start$', vmid: 200 },
      effect: 'error',
      status: 596,
      message: 'Connection timed out',
      outcome,
      seconds: 30,
    });
    const coming = simulator.call('POST', START);
    await simulator.waiting(outcome === 'applied' ? 2 : 1);
    await simulator.advance(30);
    expect(await coming).toMatchObject({ status: 596, reason: 'Connection timed out', text: '' });
    expect(await starts()).toBe(tasks);
    expect(await status()).toBe(power);
  });

  it.each(['applied', 'lost'] as const)('a connection may break, with the call %s', async (outcome) => {
    await simulator.fault({ match: { method: 'POST', path: '/status/start$' }, effect: 'reset', outcome });
    await expect(simulator.call('POST', START)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await starts()).toBe(outcome === 'applied' ? 1 : 0);
  });

  it('happens the nth time, so many times, for so long, on that node', async () => {
    const broken = async (node = 'pve1') => (await simulator.call('GET', `/nodes/${node}/status`)).status !== 200;
    const three = async () => [await broken(), await broken(), await broken()];
    await simulator.fault({ match: { node: 'pve1', nth: 2 }, effect: 'error' });
    expect(await three()).toEqual([false, true, false]);
    await simulator.healed();
    await simulator.fault({ match: { node: 'pve1' }, effect: 'error', times: 2 });
    expect(await broken('pve2')).toBe(false);
    expect(await three()).toEqual([true, true, false]);
    await simulator.healed();
    await simulator.fault({ effect: 'error', duration: 60 });
    expect(await broken()).toBe(true);
    await simulator.advance(61);
    expect(await broken()).toBe(false);
  });

  it('happens with a probability that the seed decides', async () => {
    const luck = async (seed: number) => {
      const seeded = await startTestSimulator({ factor: 0, seed });
      await seeded.fault({ match: { probability: 0.5 }, effect: 'error' });
      const results: number[] = [];
      for (let i = 0; i < 16; i += 1) results.push((await seeded.call('GET', '/version')).status);
      await seeded.stop();
      return results.join();
    };
    const [first, again, other] = [await luck(7), await luck(7), await luck(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('can be slow', async () => {
    await simulator.fault({ match: { path: '/version$' }, effect: 'latency', seconds: 20 });
    let answered = false;
    const coming = simulator.call('GET', '/version').then(() => (answered = true));
    await simulator.waiting();
    await simulator.advance(19);
    expect(answered).toBe(false);
    await simulator.advance(1);
    await coming;
  });

  it('can write its answers in another way', async () => {
    const plain = await simulator.data('GET', '/nodes');
    await simulator.fault({ effect: 'loose-types' });
    const loose = await simulator.data('GET', '/nodes');
    expect(JSON.stringify(loose)).not.toBe(JSON.stringify(plain));
    for (const [index, node] of plain.entries()) {
      for (const [key, value] of Object.entries(node)) expect(String(loose[index][key])).toBe(String(value));
      expect(loose[index]).toHaveProperty('x-simulated');
    }
  });

  it('without a quorum reads go on and changes fail', async () => {
    await simulator.happen({ type: 'quorum', quorate: false });
    expect((await simulator.call('GET', `${VM}/config`)).status).toBe(200);
    expect((await simulator.data('GET', '/cluster/status'))[0]).toMatchObject({ quorate: 0 });
    expect((await simulator.call('PUT', `${VM}/config`, { cores: 2 })).reason).toMatch(
      /^unable to open file '\/etc\/pve\/nodes\/pve1\/qemu-server\/200.conf.tmp.\d+' - Permission denied$/,
    );
    expect((await simulator.run('POST', START)).exitstatus).toBe('cluster not ready - no quorum?');
    expect((await simulator.call('POST', '/nodes/pve1/qemu/1000/clone', { newid: 201 })).reason).toBe(
      'cluster not ready - no quorum?',
    );
    expect((await simulator.call('DELETE', '/cluster/mapping/pci/GPU0')).reason).toBe(
      "delete hardware mapping failed: error during cfs-locked 'file-mapping/pci_cfg' operation: no quorum!",
    );
  });

  it('hides what a token may not see', async () => {
    await simulator.happen({
      type: 'token',
      id: 'virtflow@pve!blind',
      secret: 's',
      acl: { '/': [], '/mapping/pci/GPU0': ['Mapping.Use'] },
    });
    const seen = async (path: string) => (await simulator.call('GET', path, {}, 'virtflow@pve!blind=s')).body.data;
    expect(await seen('/cluster/resources?type=vm')).toEqual([]);
    expect((await seen('/cluster/mapping/pci')).map(({ id }: { id: string }) => id)).toEqual(['GPU0']);
    expect(await seen('/nodes/pve1/storage')).toEqual([]);
    expect(await seen('/access/permissions')).toEqual({ '/': {}, '/mapping/pci/GPU0': { 'Mapping.Use': 1 } });
  });

  it('is asked for with a token of its own, in words that are checked', async () => {
    const ask = (init: RequestInit) => fetch(`${simulator.url}/__sim/faults`, { method: 'POST', ...init });
    expect((await ask({ body: '{}' })).status).toBe(401);
    await expect(simulator.fault({ effect: 'explode' as 'error' })).rejects.toThrow('effect');
    await expect(simulator.happen({ type: 'node-down', node: 'pve9' })).rejects.toThrow("no such cluster node 'pve9'");
    await expect(simulator.fault({ match: { path: '(' }, effect: 'error' })).rejects.toThrow(
      'is no regular expression',
    );
    await expect(simulator.happen({ type: 'mapping', id: 'GPU0', map: ['nonsense=1'] })).rejects.toThrow('nonsense');
    await expect(simulator.happen({ type: 'config', vmid: 200, set: { hostpci0: 'GPU0' } })).rejects.toThrow(
      'hostpci0.host: value does not match the regex pattern',
    );
    await expect(simulator.control('POST', 'nothing', {})).rejects.toThrow('there is no such control');
    const closed = await startTestSimulator({ factor: 0, controlToken: undefined });
    expect((await fetch(`${closed.url}/__sim/state`)).status).toBe(401);
    await closed.stop();
  });

  it('and everything that happened is in the journal', async () => {
    await simulator.run('POST', START);
    await simulator.run('POST', `${VM}/status/stop`);
    const { entries, runs } = await simulator.journal();
    expect(entries.map(({ event }) => event)).toEqual([
      'event',
      'task-started',
      'request',
      'vm-started',
      'task-ended',
      'task-started',
      'request',
      'vm-stopped',
      'task-ended',
    ]);
    expect(entries.find(({ event }) => event === 'request')).toMatchObject({
      method: 'POST',
      path: START,
      user: 'virtflow@pve!simulator',
      status: 200,
    });
    const [run] = runs;
    expect((run?.to ?? 0) - (run?.from ?? 0)).toBe(598_000);
  });
});

describe('the program', () => {
  let dataDir: string;
  beforeAll(() => (dataDir = mkdtempSync(join(tmpdir(), 'virtflow-simulator-'))));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps its token, its certificate and its cluster', async () => {
    const flags = ['--data-dir', dataDir, '--persist', '1', '--gpus', '1', '--infiniband', '0', '--tls', '0'];
    const first = await spawnSimulator(...flags);
    await first.data('PUT', '/nodes/pve1/qemu/1000/config', { description: 'kept' });
    expect((await first.data('GET', '/cluster/mapping/pci')).map(({ id }: { id: string }) => id)).toEqual(['GPU0']);
    await first.stop();
    const second = await spawnSimulator(...flags);
    expect(second.token).toBe(first.token);
    expect(await second.data('GET', '/nodes/pve1/qemu/1000/config')).toMatchObject({ description: 'kept' });
    await second.stop();
    const secure = await spawnSimulator('--data-dir', dataDir);
    const again = await spawnSimulator('--data-dir', dataDir);
    expect(secure.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(again.fingerprint).toBe(secure.fingerprint);
    await Promise.all([secure.stop(), again.stop()]);
  });
});

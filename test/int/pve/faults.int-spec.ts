import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallOptions, PveClient, type PveError, type VmRef } from '../../../src/modules/pve/client';
import { clientOf, connectionTo, FAST_PACE } from '../../support/pve';
import { startTestSimulator, type TestSimulator } from '../../support/simulator';
import type { SettingsInput } from '../../../simulator/settings';

const VM: VmRef = { node: 'pve1', vmid: 200 };
const START = { method: 'POST', path: '/status/start$' };

/** What a call failed with. */
async function failure(call: Promise<unknown>): Promise<PveError> {
  try {
    await call;
  } catch (error) {
    return error as PveError;
  }
  throw new Error('it did not fail');
}

describe('the client of Proxmox VE', () => {
  let simulator: TestSimulator;
  let pve: PveClient;
  async function begin(settings: SettingsInput = {}): Promise<void> {
    simulator = await startTestSimulator({ tls: true, ...settings });
    pve = clientOf(simulator);
    await simulator.happen({ type: 'vm', vmid: 200, node: 'pve1', config: { name: 'lab', memory: '1024' } });
  }
  afterEach(async () => {
    pve.close();
    await simulator.stop();
  });

  const wait = (upid: string, deadlineSeconds = 3_600, options: CallOptions = {}) =>
    pve.tasks.wait(upid, { deadlineSeconds, ...options });
  const starts = async () => (await pve.tasks.list('pve1', { vmid: 200, types: ['qmstart'] })).length;
  const requests = async (path: string) =>
    (await simulator.journal()).entries.filter((entry) => entry.event === 'request' && entry['path'] === path).length;

  describe.each(['9.1', '8.3'] as const)('of release %s', (version) => {
    beforeEach(() => begin({ version }));

    it('understands refusals, whether their text is in the body or in the reason phrase', async () => {
      expect(await failure(pve.vms.config({ node: 'pve1', vmid: 999 }))).toMatchObject({
        kind: 'not_found',
        status: 500,
        call: 'GET /nodes/pve1/qemu/999/config',
        reason: expect.stringContaining('does not exist'),
      });
      expect(await failure(pve.vms.reboot(VM))).toMatchObject({ kind: 'not_running' });
      expect(await failure(pve.vms.setConfig(VM, { set: { cores: 2 }, digest: '0'.repeat(40) }))).toMatchObject({
        kind: 'digest_mismatch',
      });
      expect(await failure(pve.vms.setConfig(VM, { set: { cores: 'many', nonsense: 1 } }))).toMatchObject({
        kind: 'validation',
        problems: { cores: expect.stringContaining('type check'), nonsense: expect.any(String) },
        reason: expect.stringContaining('cores: type check'),
      });
    });

    it('learns from the log why a task failed', async () => {
      const config = { hostpci0: 'mapping=GPU0' };
      await simulator.happen({ type: 'vm', vmid: 201, node: 'pve1', config, running: true });
      await simulator.advance(60);
      await pve.vms.setConfig(VM, { set: { hostpci0: 'mapping=GPU0' } });
      expect(await failure(wait(await pve.vms.start(VM)))).toMatchObject({
        kind: 'device_in_use',
        upid: expect.stringContaining(':qmstart:200:'),
        reason: expect.stringContaining("already in use by VMID '201'"),
      });
      await simulator.happen({ type: 'mapping', id: 'GPU0', map: null });
      expect(await failure(wait(await pve.vms.migrate(VM, { target: 'pve2' })))).toMatchObject({
        kind: 'mapping_missing',
        reason: "can't migrate to 'pve2': missing mapped devices hostpci0",
      });
    });
  });

  it('keeps no secret that a refusal says back', async () => {
    await begin();
    const { tokenValue } = connectionTo(simulator);
    const message = `bad "hunter2 & more" (hunter2+%26+more) of PVEAPIToken=a@pve!b=${tokenValue}`;
    await simulator.fault({ match: { method: 'PUT', path: '/config$' }, effect: 'error', status: 400, message });
    const error = await failure(pve.vms.setConfig(VM, { set: { name: 'lab', cipassword: 'hunter2 & more' } }));
    expect(error.reason).toBe('bad "********" (********) of PVEAPIToken=a@pve!b=********');
    expect(JSON.stringify([error.message, error.problems])).not.toMatch(/hunter2/);
  });

  it.each([
    ['applied', true],
    ['lost', false],
  ] as const)('never repeats a call whose outcome is unknown; the task tells: %s', async (outcome, done) => {
    await begin();
    await simulator.fault({ match: START, effect: 'error', status: 596, message: 'Connection timed out', outcome });
    const since = await pve.nodes.time('pve1');
    expect(await failure(pve.vms.start(VM))).toMatchObject({ kind: 'outcome_unknown', nothingDone: false });
    const found = await pve.tasks.find('pve1', 'qmstart', 200, since);
    expect(found !== null).toBe(done);
    expect(await starts()).toBe(done ? 1 : 0);
    if (found) expect(await wait(found)).toEqual({ upid: found, warnings: [] });
  });

  it('finds its own tasks by the time of the node, whatever that is', async () => {
    await begin();
    await simulator.happen({ type: 'clock-skew', node: 'pve1', seconds: 86_400 });
    await wait(await pve.vms.start(VM));
    await wait(await pve.vms.stop(VM));
    await simulator.advance(5);
    const since = await pve.nodes.time('pve1');
    expect(await pve.tasks.find('pve1', 'qmstart', 200, since)).toBeNull();
    await simulator.happen({ type: 'start', vmid: 200 });
    expect(await pve.tasks.find('pve1', 'qmstart', 200, since)).toBeNull();
    const upid = await pve.vms.stop(VM);
    expect(await pve.tasks.find('pve1', 'qmstop', 200, since)).toBe(upid);
  });

  it('repeats what reads once when the connection breaks, and nothing else', async () => {
    await begin();
    await simulator.fault({ match: { method: 'GET', path: '/status/current$' }, effect: 'reset', times: 1 });
    expect((await pve.vms.status(VM)).running).toBe(false);
    await simulator.fault({ match: { method: 'GET', path: '/status/current$' }, effect: 'reset', times: 2 });
    expect(await failure(pve.vms.status(VM))).toMatchObject({ kind: 'node_unreachable' });
    await simulator.fault({ match: START, effect: 'reset', outcome: 'applied', times: 1 });
    expect(await failure(pve.vms.start(VM))).toMatchObject({ kind: 'outcome_unknown' });
    expect(await starts()).toBe(1);
    expect(await requests('/nodes/pve1/qemu/200/status/start')).toBe(1);
  });

  it('counts warnings as success and keeps them', async () => {
    await begin();
    await simulator.fault({ match: { task: 'qmstart' }, effect: 'task-warn', message: 'iothread is ignored' });
    expect((await wait(await pve.vms.start(VM))).warnings).toEqual(['iothread is ignored']);
  });

  it('does not take a vanished worker for a failure', async () => {
    await begin();
    await simulator.fault({ match: { task: 'qmstart' }, effect: 'task-vanish', outcome: 'applied' });
    expect(await failure(wait(await pve.vms.start(VM)))).toMatchObject({ kind: 'unexpected_status' });
    expect((await pve.vms.status(VM)).running).toBe(true);
  });

  it('waits for a node that is down until the deadline', async () => {
    await begin({ factor: 0 });
    const upid = await pve.vms.start(VM);
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    expect(await failure(wait(upid, 20))).toMatchObject({ kind: 'node_unreachable', status: 595 });
    const coming = failure(wait(upid, 3_600_000));
    await simulator.happen({ type: 'node-up', node: 'pve1' });
    expect(await coming).toMatchObject({ kind: 'unexpected_status' });
  });

  it('stops waiting at the deadline and when it is told to; the task goes on', async () => {
    await begin({ factor: 0 });
    const upid = await pve.vms.start(VM);
    expect(await failure(wait(upid, 30))).toMatchObject({ kind: 'task_timeout', upid });
    const abort = new AbortController();
    const coming = wait(upid, 3_600_000, { signal: abort.signal });
    abort.abort(new Error('the worker stops'));
    await expect(coming).rejects.toThrow('the worker stops');
    await simulator.advance(60);
    expect(await wait(upid)).toEqual({ upid, warnings: [] });
  });

  it('can interrupt a task', async () => {
    await begin({ factor: 0 });
    const upid = await pve.vms.start(VM);
    await pve.tasks.interrupt(upid);
    expect(await failure(wait(upid))).toMatchObject({ kind: 'interrupted' });
  });

  it('asks no more once its token is refused, and asks again later', async () => {
    await begin({ authDelay: 3 });
    pve.close();
    let now = 0;
    pve = clientOf(simulator, { pace: { ...FAST_PACE, now: () => now } });
    await simulator.happen({ type: 'token-revoke', id: 'virtflow@pve!simulator' });
    expect(await failure(pve.cluster.version())).toMatchObject({ kind: 'auth', status: 401, notAsked: false });
    now = 4_999;
    const refused = await failure(pve.vms.start(VM));
    expect(refused).toMatchObject({ kind: 'auth', notAsked: true, nothingDone: true });
    expect(pve.suspended).toMatchObject({ kind: 'auth' });
    const [, secret = ''] = simulator.token.split('=');
    await simulator.happen({ type: 'token', id: 'virtflow@pve!simulator', secret });
    now = 5_000;
    expect(await pve.cluster.version()).toMatch(/^9/);
    expect(pve.suspended).toBeNull();
  });

  it('makes at most four calls to a node at the same time', async () => {
    await begin({ factor: 0 });
    await simulator.fault({ effect: 'latency', seconds: 10 });
    const calls = Array.from({ length: 6 }, () => pve.vms.status(VM));
    const other = pve.nodes.status('pve2');
    await simulator.waiting(5);
    const { planned } = await simulator.control<{ planned: number }>('GET', 'clock');
    expect(planned).toBe(5);
    await simulator.healed();
    await simulator.advance(10);
    await Promise.all([...calls, other]);
  });

  it('reads answers in any order, with other types and more keys', async () => {
    await begin();
    const strict = await snapshot();
    await simulator.fault({ effect: 'loose-types' });
    for (let round = 0; round < 5; round += 1) expect(await snapshot()).toEqual(strict);
  });
  async function snapshot() {
    const { values: _, ...config } = await pve.vms.config({ node: 'pve1', vmid: 1000 });
    const { uptimeSeconds: _u, ...node } = await pve.nodes.status('pve1');
    const { memoryFreeBytes: _m, ...sizes } = node;
    return {
      config,
      sizes,
      status: await pve.vms.status(VM),
      nodes: await pve.cluster.nodes(),
      guests: await pve.cluster.guests(),
      mappings: await pve.cluster.mappings('pve1'),
      hardware: await pve.nodes.hardwarePci('pve1'),
      storages: await pve.nodes.storages('pve1'),
      next: await pve.cluster.nextId(),
    };
  }

  it('believes only the certificate it was told to believe', async () => {
    await begin();
    const ask = async (trust: Parameters<typeof connectionTo>[1]) => {
      const client = new PveClient(connectionTo(simulator, trust), { pace: FAST_PACE });
      try {
        return await client.cluster.version();
      } catch (error) {
        return (error as PveError).kind;
      } finally {
        client.close();
      }
    };
    const fingerprint = simulator.fingerprint ?? '';
    expect(await ask({ trust: { fingerprint } })).toMatch(/^9/);
    expect(await ask({ trust: { fingerprint: fingerprint.replaceAll(':', '').toLowerCase() } })).toMatch(/^9/);
    expect(await ask({ trust: { fingerprint: '00'.repeat(32) } })).toBe('tls_failed');
    expect(await ask({ trust: { authorities: simulator.certificate ?? '' } })).toMatch(/^9/);
    expect(await ask({ trust: { authorities: null } })).toBe('tls_failed');
    expect(await ask({ trust: 'anything' })).toMatch(/^9/);
    expect(await ask({ host: 'localhost', trust: { fingerprint } })).toMatch(/^9/);
  });

  it('sends nothing to what is no hypervisor', async () => {
    await begin();
    const heard: unknown[] = [];
    const plain = createServer((request) => heard.push(request.headers)).listen(0, '127.0.0.1');
    await new Promise((resolve) => plain.once('listening', resolve));
    const { port } = plain.address() as AddressInfo;
    for (const where of [
      { port },
      { host: '169.254.169.254' },
      { host: '0.0.0.0' },
      { host: 'ff02::1' },
      { port: 1 },
    ]) {
      const client = new PveClient(connectionTo(simulator, where), { pace: FAST_PACE });
      const error = await failure(client.vms.start(VM));
      expect([where, error.nothingDone]).toEqual([where, true]);
      client.close();
    }
    expect(heard).toEqual([]);
    await new Promise((resolve) => plain.close(resolve));
  });

  it('takes no more of an answer than it should, and never waits for ever', async () => {
    await begin({ factor: 0 });
    expect(await failure(pve.vms.config(VM, { maxBytes: 10 }))).toMatchObject({ kind: 'malformed' });
    const impatient = clientOf(simulator, { timeoutMs: 200 });
    await simulator.fault({ effect: 'latency', seconds: 60 });
    expect(await failure(impatient.vms.config(VM))).toMatchObject({ kind: 'node_unreachable' });
    expect(await failure(impatient.vms.start(VM))).toMatchObject({ kind: 'outcome_unknown' });
    impatient.close();
    await simulator.advance(60);
  });

  it('moves firewall rules in one step and refuses stale changes', async () => {
    await begin();
    for (const comment of ['c', 'b', 'a'])
      await pve.firewall.createRule(VM, { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '22', comment });
    const comments = async () => (await pve.firewall.rules(VM)).map((rule) => rule.comment);
    expect(await comments()).toEqual(['a', 'b', 'c']);
    const [{ digest = '' } = {}] = await pve.firewall.rules(VM);
    await pve.firewall.moveRule(VM, 0, 2, digest);
    expect(await comments()).toEqual(['b', 'c', 'a']);
    await pve.firewall.moveRule(VM, 2, 1);
    expect(await comments()).toEqual(['b', 'a', 'c']);
    expect(await failure(pve.firewall.removeRule(VM, 0, digest))).toMatchObject({ kind: 'digest_mismatch' });
    await pve.firewall.changeRule(VM, 0, { action: 'DROP', enabled: false, comment: null });
    expect(await pve.firewall.rule(VM, 0)).toMatchObject({
      action: 'DROP',
      enabled: false,
      comment: null,
      dport: '22',
    });
    await pve.firewall.removeRule(VM, 0);
    expect(await comments()).toEqual(['a', 'c']);
    await pve.firewall.setOptions(VM, { enabled: true, ipFilter: true });
    expect(await pve.firewall.options(VM)).toMatchObject({ enabled: true, ipFilter: true });
    await pve.firewall.createIpSet(VM, 'ipfilter-net0');
    await pve.firewall.addToIpSet(VM, 'ipfilter-net0', '10.0.0.5/32');
    expect(await pve.firewall.ipSets(VM)).toEqual(['ipfilter-net0']);
    expect(await pve.firewall.ipSet(VM, 'ipfilter-net0')).toMatchObject([{ noMatch: false }]);
    const [entry] = await pve.firewall.ipSet(VM, 'ipfilter-net0');
    await pve.firewall.removeFromIpSet(VM, 'ipfilter-net0', entry?.cidr ?? '');
    await pve.firewall.removeIpSet(VM, 'ipfilter-net0');
    expect(await pve.firewall.ipSets(VM)).toEqual([]);
  });

  it('writes no device by its address', async () => {
    await begin();
    await expect(pve.vms.setConfig(VM, { set: { hostpci0: '0000:10:00.0' } })).rejects.toThrow('names no mapping');
    expect(await requests('/nodes/pve1/qemu/200/config')).toBe(0);
  });
});

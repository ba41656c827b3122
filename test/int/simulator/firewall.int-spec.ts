import { startTestSimulator, type TestSimulator } from '../../support/simulator';

const FIREWALL = '/nodes/pve1/qemu/1000/firewall';

describe('the firewall of a VM', () => {
  let simulator: TestSimulator;
  beforeEach(async () => (simulator = await startTestSimulator({ factor: 0 })));
  afterEach(() => simulator.stop());

  const rules = (): Promise<{ comment: string; pos: number; digest: string }[]> =>
    simulator.data('GET', `${FIREWALL}/rules`);
  const order = async () => (await rules()).map(({ comment }) => comment).join('');
  const add = (comment: string, params = {}) =>
    simulator.data('POST', `${FIREWALL}/rules`, { type: 'in', action: 'ACCEPT', comment, ...params });

  it('puts a new rule first, or where it is told, and leaves it off until it is enabled', async () => {
    await add('b');
    await add('a');
    await add('c', { pos: 2, enable: 1, proto: 'tcp', dport: '22,80:90', source: '10.0.0.0/8,+trusted' });
    expect(await order()).toBe('abc');
    expect(await rules()).toMatchObject([{ pos: 0, enable: 0 }, { pos: 1 }, { pos: 2, enable: 1, dport: '22,80:90' }]);
    expect(await simulator.data('GET', `${FIREWALL}/rules/2`)).toMatchObject({ comment: 'c', pos: 2 });
  });

  it.each([
    [0, 2, 'bacd'],
    [0, 4, 'bcda'],
    [3, 0, 'dabc'],
    [2, 1, 'acbd'],
  ])('moves rule %i to %i and ignores everything else that was given', async (from, moveto, expected) => {
    for (const comment of ['d', 'c', 'b', 'a']) await add(comment);
    await simulator.data('PUT', `${FIREWALL}/rules/${from}`, { moveto, comment: 'lost' });
    expect(await order()).toBe(expected);
  });

  it('changes and deletes a rule that is still as it was read', async () => {
    await add('a', { proto: 'tcp', dport: '22' });
    const [{ digest } = { digest: '' }] = await rules();
    await simulator.data('PUT', `${FIREWALL}/rules/0`, { action: 'DROP', delete: 'dport', digest });
    expect(await rules()).toEqual([expect.objectContaining({ action: 'DROP', proto: 'tcp', comment: 'a' })]);
    expect(await rules()).toEqual([expect.not.objectContaining({ dport: expect.anything() })]);
    const stale = 'detected modified configuration - file changed by other user? Try again.';
    expect(await simulator.call('DELETE', `${FIREWALL}/rules/0`, { digest })).toMatchObject({
      status: 500,
      reason: stale,
    });
    expect((await simulator.call('PUT', `${FIREWALL}/rules/0`, { delete: 'action' })).status).toBe(400);
    await simulator.data('DELETE', `${FIREWALL}/rules/0`);
    expect((await simulator.call('DELETE', `${FIREWALL}/rules/0`)).reason).toBe('no rule at position 0');
  });

  it('has options', async () => {
    await simulator.data('PUT', `${FIREWALL}/options`, { enable: 1, policy_in: 'DROP', ipfilter: 1 });
    await simulator.data('PUT', `${FIREWALL}/options`, { delete: 'policy_in' });
    const options = await simulator.data('GET', `${FIREWALL}/options`);
    expect(options).toEqual({ enable: 1, ipfilter: 1, digest: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect((await simulator.call('PUT', `${FIREWALL}/options`, { delete: 'colour' })).status).toBe(400);
  });

  it('has sets of addresses', async () => {
    const sets = `${FIREWALL}/ipset`;
    await simulator.data('POST', sets, { name: 'ipfilter-net0', comment: 'own address' });
    expect((await simulator.call('POST', sets, { name: 'ipfilter-net0' })).body.errors).toEqual({
      name: "IPSet 'ipfilter-net0' already exists",
    });
    const set = `${sets}/ipfilter-net0`;
    await simulator.data('POST', set, { cidr: '10.0.0.5' });
    await simulator.data('POST', set, { cidr: '10.1.0.0/16', nomatch: 1 });
    expect((await simulator.call('POST', set, { cidr: '10.0.0.5' })).body.errors).toEqual({
      cidr: "address '10.0.0.5' already exists",
    });
    expect((await simulator.call('POST', set, { cidr: '10.0.0.5/40' })).status).toBe(400);
    await simulator.data('PUT', `${set}/${encodeURIComponent('10.1.0.0/16')}`, { comment: 'lab' });
    expect(await simulator.data('GET', set)).toMatchObject([
      { cidr: '10.1.0.0/16', nomatch: 1, comment: 'lab' },
      { cidr: '10.0.0.5' },
    ]);
    expect((await simulator.call('DELETE', set)).reason).toBe("IPSet 'ipfilter-net0' is not empty");
    await simulator.data('DELETE', `${set}/10.0.0.5`);
    await simulator.data('DELETE', set, { force: 1 });
    expect(await simulator.data('GET', sets)).toEqual([]);
    expect((await simulator.call('GET', set)).status).toBe(500);
  });

  it('lies in the cluster: the rules can be read while the node is down, the options cannot', async () => {
    await add('a');
    await simulator.happen({ type: 'node-down', node: 'pve1' });
    expect(await order()).toBe('a');
    expect((await simulator.call('GET', `${FIREWALL}/options`)).status).toBe(595);
  });
});

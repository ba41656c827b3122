import { startApp, type TestApp } from '../support/app';
import { addressIn, Pools, statuses } from '../support/pools';

let app: TestApp;
let pools: Pools;
beforeAll(async () => {
  app = await startApp();
  pools = new Pools(app);
});
afterAll(() => app?.close());
afterEach(async () => expect(await pools.contradictions()).toEqual([]));

describe('the addresses of a pool', () => {
  it.each([
    ['one address', { start_ip: '10.1.0.5', end_ip: '10.1.0.5', prefix: 24 }, 1, ['10.1.0.5']],
    ['a host network', { start_ip: '10.1.1.5', end_ip: '10.1.1.5', prefix: 32 }, 1, ['10.1.1.5']],
    ['a point-to-point network', { start_ip: '10.1.2.0', end_ip: '10.1.2.1', prefix: 31 }, 2, ['10.1.2.0', '10.1.2.1']],
    ['a whole network', { start_ip: '10.1.3.0', end_ip: '10.1.3.3', prefix: 30 }, 2, ['10.1.3.1', '10.1.3.2']],
    [
      'a range around its gateway',
      { start_ip: '10.1.4.10', end_ip: '10.1.4.13', gateway: '10.1.4.12', prefix: 24 },
      3,
      ['10.1.4.10', '10.1.4.11', '10.1.4.13'],
    ],
    [
      'a range that begins with its gateway',
      { start_ip: '10.1.5.0', end_ip: '10.1.5.3', gateway: '10.1.5.1', prefix: 24 },
      2,
      ['10.1.5.2', '10.1.5.3'],
    ],
    [
      'a range over an octet',
      { start_ip: '10.1.6.254', end_ip: '10.1.7.1', prefix: 16 },
      4,
      ['10.1.6.254', '10.1.6.255', '10.1.7.0', '10.1.7.1'],
    ],
    [
      'an IPv6 network',
      { start_ip: '2001:db8:1::', end_ip: '2001:db8:1::3', prefix: 126 },
      3,
      ['2001:db8:1::1', '2001:db8:1::2', '2001:db8:1::3'],
    ],
    ['two IPv6 addresses', { start_ip: 'fd00::', end_ip: 'fd00::1', prefix: 127 }, 2, ['fd00::', 'fd00::1']],
  ])('of %s are counted and given in order, and then it is exhausted', async (_, range, total, addresses) => {
    const { id } = await pools.make(range);
    expect(await pools.counts(id)).toEqual({ total, used: 0, free: total });
    expect(await pools.several(id, total)).toEqual(addresses);
    expect(await pools.counts(id)).toEqual({ total, used: total, free: 0 });
    expect(await pools.allocate(id)).toMatchObject({ status: 409, body: { code: 'IP_POOL_EXHAUSTED' } });
  });

  it('are counted exactly also in a whole /64, where a number could not', async () => {
    const { id } = await pools.make({
      start_ip: '2001:db8:64::',
      end_ip: '2001:db8:64::ffff:ffff:ffff:ffff',
      gateway: '2001:db8:64::1',
      prefix: 64,
    });
    expect(await pools.counts(id)).toEqual({ total: '18446744073709551614', used: 0, free: '18446744073709551614' });
    expect(await pools.several(id, 2)).toEqual(['2001:db8:64::2', '2001:db8:64::3']);
    expect((await pools.allocate(id, { address: '2001:DB8:64:0:ffff:FFFF:ffff:ffff' })).status).toBe(201);
    expect((await pools.counts(id)).free).toBe('18446744073709551611');
    const { body: row } = await app.admin.get(`/ip-pools/${id}`);
    expect([row.total, row.used, row.free]).toEqual(['18446744073709551614', 3, '18446744073709551611']);
  });

  it('are given again once they are free, the lowest first, between and beyond those that were named', async () => {
    const { id, start_ip } = await pools.fifty();
    const at = (n: number) => start_ip.replace(/\d+$/, String(n));
    for (const n of [12, 59, 40]) expect((await pools.allocate(id, { address: at(n) })).status).toBe(201);
    expect(await pools.several(id, 3)).toEqual([at(10), at(11), at(13)]);
    const { body: list } = await app.admin.get(`/api/v2/ip-pools/${id}/allocations?address=${at(11)}`);
    expect((await pools.release(id, list.data[0].id)).status).toBe(204);
    expect(await pools.several(id, 2)).toEqual([at(11), at(14)]);
    expect(await pools.several(id, 43)).toHaveLength(43);
    expect(await pools.counts(id)).toEqual({ total: 50, used: 50, free: 0 });
  });

  it('survive any order of taking and freeing', async () => {
    const { id } = await pools.fifty();
    const held = new Map<string, string>();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let step = 0; step < 300; step++) {
      const ids = [...held.values()];
      if (ids.length > 0 && random(2) === 0) {
        const gone = ids[random(ids.length)] as string;
        expect((await pools.release(id, gone)).status).toBe(204);
        for (const [taken, allocation] of held) if (allocation === gone) held.delete(taken);
      } else {
        const answer = await pools.allocate(id);
        expect(answer.status).toBe(held.size === 50 ? 409 : 201);
        if (answer.status !== 201) continue;
        expect(held.has(addressIn(answer))).toBe(false);
        held.set(addressIn(answer), answer.body.data.id);
      }
    }
    expect((await pools.counts(id)).used).toBe(held.size);
    expect(await pools.several(id, 50 - held.size)).toHaveLength(50 - held.size);
  });

  it.each([
    ['below the range', '10.2.0.9'],
    ['above the range', '10.2.0.21'],
    ['the gateway', '10.2.0.15'],
    ['of another family', '::ffff:10.2.0.10'],
    ['of another network', '10.3.0.10'],
  ])('do not include one %s', async (_, wanted) => {
    const range = { start_ip: '10.2.0.10', end_ip: '10.2.0.20', gateway: '10.2.0.15', prefix: 24 };
    const found = (await app.admin.get('/api/v2/ip-pools?name=refusing')).body.data[0];
    const { id } =
      found ?? (await app.admin.post('/api/v2/ip-pools', { ...pools.body(range), name: 'refusing' })).body.data;
    expect(await pools.allocate(id, { address: wanted })).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR', errors: [{ pointer: '/address' }] },
    });
  });

  it.each(['10.2.0', '10.2.0.10/24', 'fe80::1%eth0', '010.2.0.10', ' 10.2.0.10', '', 7, null, ['10.2.0.10']])(
    'cannot be written as %j',
    async (wanted) => {
      const { id } = await pools.fifty();
      const answer = await pools.allocate(id, { address: wanted });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/address' }] } });
    },
  );

  it('are taken once', async () => {
    const { id, end_ip } = await pools.fifty();
    expect((await pools.allocate(id, { address: end_ip })).status).toBe(201);
    expect(await pools.allocate(id, { address: end_ip })).toMatchObject({
      status: 409,
      body: { code: 'IP_ALLOCATION_ADDRESS_DUPLICATE', details: { field: 'address' } },
    });
  });
});

describe('parallel requests', () => {
  it('50 at once on a pool of 50 get 50 addresses', async () => {
    const { id } = await pools.fifty();
    const answers = await Promise.all(Array.from({ length: 50 }, () => pools.allocate(id)));
    expect(statuses(answers)).toEqual(Array(50).fill(201));
    expect(new Set(answers.map(addressIn)).size).toBe(50);
    expect(await pools.counts(id)).toEqual({ total: 50, used: 50, free: 0 });
  });

  it('60 at once on a pool of 50 get 50 addresses and 10 refusals', async () => {
    const { id } = await pools.fifty();
    const answers = await Promise.all(Array.from({ length: 60 }, () => pools.allocate(id)));
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(new Set(won.map(addressIn)).size).toBe(50);
    expect(lost.map(({ status, body: { code } }) => [status, code])).toEqual(
      Array(10).fill([409, 'IP_POOL_EXHAUSTED']),
    );
  });

  it('for one address give it to one', async () => {
    const { id, start_ip } = await pools.fifty();
    const answers = await Promise.all(Array.from({ length: 20 }, () => pools.allocate(id, { address: start_ip })));
    expect(statuses(answers)).toEqual([201, ...Array(19).fill(409)]);
  });

  it('that take and free lose nothing', async () => {
    const { id } = await pools.fifty();
    const first = await Promise.all(Array.from({ length: 25 }, () => pools.allocate(id)));
    const mixed = await Promise.all(
      first.flatMap(({ body: { data } }) => [
        pools.release(id, data.id),
        pools.release(id, data.id),
        pools.allocate(id),
      ]),
    );
    expect(statuses(mixed)).toEqual([...Array(25).fill(201), ...Array(25).fill(204), ...Array(25).fill(404)]);
    expect(await pools.counts(id)).toEqual({ total: 50, used: 25, free: 25 });
    expect(new Set(await pools.several(id, 25)).size).toBe(25);
  });

  it('for overlapping pools make one', async () => {
    const range = { start_ip: '10.70.0.10', end_ip: '10.70.0.20', prefix: 24 };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        app.admin.post('/api/v2/ip-pools', pools.body({ ...range, start_ip: `10.70.0.${10 + n}` })),
      ),
    );
    expect(statuses(answers)).toEqual([201, ...Array(7).fill(409)]);
  });

  it('that delete a pool and take from it do one or the other', async () => {
    const { id } = await pools.fifty();
    const [gone, taken] = await Promise.all([app.admin.delete(`/api/v2/ip-pools/${id}`), pools.allocate(id)]);
    expect([
      [204, 404],
      [409, 201],
    ]).toContainEqual([gone.status, taken.status]);
  });
});

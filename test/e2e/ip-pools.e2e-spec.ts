import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { another, Pools } from '../support/pools';
import { countStatements } from '../support/statements';

let app: TestApp;
let pools: Pools;
beforeAll(async () => {
  app = await startApp();
  pools = new Pools(app);
});
afterAll(() => app?.close());
afterEach(async () => expect(await pools.contradictions()).toEqual([]));

describe('GET /ip-pools', () => {
  it('shows total, used, free and the allocations, as a bare array', async () => {
    const made = await app.admin.post('/ip-pools', {
      name: 'documented',
      type: 'public',
      start_ip: '198.51.100.10',
      end_ip: '198.51.100.12',
      gateway: '198.51.100.1',
      prefix: 24,
      dns: ['8.8.8.8'],
    });
    expect(made.status).toBe(201);
    await pools.allocate(made.body.id, { description: 'first' });
    const { body: rows } = await app.admin.get('/ip-pools');
    expect(rows.filter(({ name }: Json) => name === 'documented')).toEqual([
      {
        ...{ id: made.body.id, name: 'documented', type: 'public' },
        ...{
          start_ip: '198.51.100.10',
          end_ip: '198.51.100.12',
          gateway: '198.51.100.1',
          prefix: 24,
          dns: ['8.8.8.8'],
        },
        ...{ total: 3, used: 1, free: 2 },
        allocations: [
          {
            id: expect.any(String),
            address: '198.51.100.10',
            description: 'first',
            created_at: expect.stringMatching(/Z$/),
          },
        ],
      },
    ]);
  });

  it('shows the first 256 allocations of a pool and counts all', async () => {
    const { id } = await pools.make({ start_ip: '10.60.0.0', end_ip: '10.60.3.255', prefix: 16 });
    await app.db.sql(
      `INSERT INTO ip_allocations (id, pool_id, address, followed) SELECT gen_random_uuid(), $1, '10.60.0.0'::inet + n, n < 300 FROM generate_series(1, 300) n`,
      [id],
    );
    await app.db.sql('UPDATE ip_pools SET used = 300 WHERE id = $1', [id]);
    const { body: row } = await app.admin.get(`/ip-pools/${id}`);
    expect([row.total, row.used, row.free]).toEqual([1023, 300, 723]);
    expect(row.allocations).toHaveLength(256);
    expect(row.allocations[255].address).toBe('10.60.1.0');
  });

  it('asks no more of the database for more pools', async () => {
    const count = (size: number) => countStatements(() => app.admin.get(`/ip-pools?page=1&per_page=${size}`));
    const one = await count(1);
    for (let i = 0; i < 5; i++) await pools.fifty();
    expect(await count(100)).toBe(one);
  });
});

describe('a pool', () => {
  const range = { start_ip: '10.80.0.10', end_ip: '10.80.0.20', gateway: '10.80.0.1', prefix: 24 };

  it.each([
    ['an end before the start', { end_ip: '10.80.0.9' }, 'end_ip'],
    ['an end outside the network', { end_ip: '10.80.1.20' }, 'end_ip'],
    ['an end of the other family', { end_ip: '2001:db8::1' }, 'end_ip'],
    ['a gateway outside the network', { gateway: '10.81.0.1' }, 'gateway'],
    ['a gateway of the other family', { gateway: '2001:db8::1' }, 'gateway'],
    ['the network for a gateway', { gateway: '10.80.0.0' }, 'gateway'],
    ['the broadcast for a gateway', { gateway: '10.80.0.255' }, 'gateway'],
    ['a prefix too long for IPv4', { prefix: 33 }, 'prefix'],
    ['a prefix too long', { prefix: 129 }, 'prefix'],
    ['no prefix', { prefix: 0 }, 'prefix'],
    ['nothing but its network', { start_ip: '10.80.0.0', end_ip: '10.80.0.0' }, 'end_ip'],
    ['nothing but its gateway', { start_ip: '10.80.0.1', end_ip: '10.80.0.1' }, 'end_ip'],
    ['a loopback address', { start_ip: '127.0.0.1', end_ip: '127.0.0.9', gateway: null }, 'start_ip'],
    ['multicast addresses', { start_ip: 'ff02::1', end_ip: 'ff02::9', gateway: null, prefix: 64 }, 'start_ip'],
    [
      'IPv4 in IPv6',
      { start_ip: '::ffff:10.80.0.1', end_ip: '::ffff:10.80.0.9', gateway: null, prefix: 120 },
      'start_ip',
    ],
    ['more than a /64', { start_ip: '2001:db8::1', end_ip: '2001:db8:0:2::', gateway: null, prefix: 32 }, 'end_ip'],
    ['text for an address', { start_ip: 'ten' }, 'start_ip'],
    ['an address with its prefix', { start_ip: '10.80.0.10/24' }, 'start_ip'],
    ['another type', { type: 'secret' }, 'type'],
    ['names for name servers', { dns: ['dns.example'] }, 'dns'],
    ['twice the same name server', { dns: ['192.0.2.53', '192.0.2.53'] }, 'dns'],
  ])('cannot have %s', async (_, wrong, field) => {
    expect(await app.admin.post('/api/v2/ip-pools', pools.body({ ...range, ...wrong }))).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR', errors: [{ pointer: expect.stringMatching(`^/${field}`) }] },
    });
  });

  it('may have its name servers as one text, and shows a list', async () => {
    const made = await app.admin.post(
      '/ip-pools',
      pools.body({
        ...range,
        start_ip: '10.82.0.10',
        end_ip: '10.82.0.20',
        gateway: null,
        dns: '192.0.2.53, 2001:db8::53',
      }),
    );
    expect(made).toMatchObject({ status: 201, body: { dns: ['192.0.2.53', '2001:db8::53'], gateway: null } });
  });

  it.each([
    ['the same range', {}],
    ['a range that begins in it', { start_ip: '10.83.0.20', end_ip: '10.83.0.30' }],
    ['a range that ends in it', { start_ip: '10.83.0.5', end_ip: '10.83.0.10' }],
    ['a range inside', { start_ip: '10.83.0.12', end_ip: '10.83.0.13' }],
    ['a range around it, in another network', { start_ip: '10.80.1.0', end_ip: '10.84.0.0', prefix: 8 }],
  ])('shares no address with another: %s is refused', async (_, other) => {
    const mine = { start_ip: '10.83.0.10', end_ip: '10.83.0.20', prefix: 24 };
    await app.admin.post('/api/v2/ip-pools', { ...pools.body(mine), name: 'the first there' });
    expect(await app.admin.post('/api/v2/ip-pools', pools.body({ ...mine, ...other }))).toMatchObject({
      status: 409,
      body: { code: 'IP_POOL_OVERLAP', details: { field: 'start_ip' } },
    });
  });

  it('may lie beside another, and the lowest address of one is not that of the other', async () => {
    const low = await pools.make({ start_ip: '10.85.0.10', end_ip: '10.85.0.11', prefix: 24 });
    const high = await pools.make({ start_ip: '10.85.0.12', end_ip: '10.85.0.13', prefix: 24 });
    expect(await pools.several(high.id, 2)).toEqual(['10.85.0.12', '10.85.0.13']);
    expect(await pools.several(low.id, 2)).toEqual(['10.85.0.10', '10.85.0.11']);
    expect((await pools.allocate(low.id)).body.code).toBe('IP_POOL_EXHAUSTED');
  });

  it('cannot be deleted while addresses are taken, and says how many', async () => {
    const { id } = await pools.fifty();
    await pools.several(id, 3);
    expect(await app.admin.delete(`/api/v2/ip-pools/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'RESOURCE_IN_USE', details: { IpAllocation: 3 } },
    });
  });

  it('cannot lose addresses that are taken, and says how many', async () => {
    const { id, start_ip } = await pools.fifty();
    await pools.several(id, 5);
    const at = (n: number) => start_ip.replace(/\d+$/, String(n));
    const change = (to: object) => app.admin.patch(`/api/v2/ip-pools/${id}`, to);
    for (const [to, lost] of [
      [{ start_ip: at(13) }, 3],
      [{ end_ip: at(12) }, 2],
      [{ gateway: at(11) }, 1],
    ] as const) {
      const answer = await change(to);
      expect(answer).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE', details: { IpAllocation: lost } } });
    }
    expect((await change({ end_ip: at(14), gateway: null, name: `pool ${another()}` })).status).toBe(200);
    expect(await pools.counts(id)).toEqual({ total: 5, used: 5, free: 0 });
    expect((await pools.allocate(id)).body.code).toBe('IP_POOL_EXHAUSTED');
    expect((await change({ start_ip: at(8), end_ip: at(15) })).status).toBe(200);
    expect(await pools.several(id, 3)).toEqual([at(8), at(9), at(15)]);
  });
});

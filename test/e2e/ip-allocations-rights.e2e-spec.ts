import { RequestContext } from '../../src/core/context/request-context';
import { uuidv7 } from '../../src/core/database/ids';
import { UnitOfWork } from '../../src/core/database/unit-of-work';
import { IpAllocationsService } from '../../src/modules/network';
import { startApp, type TestApp } from '../support/app';
import { makeEstate } from '../support/estate';
import { addressIn, another, Pools } from '../support/pools';
import { grant } from '../support/rights';

let app: TestApp;
let pools: Pools;
beforeAll(async () => {
  app = await startApp();
  pools = new Pools(app);
});
afterAll(() => app?.close());
afterEach(async () => expect(await pools.contradictions()).toEqual([]));

describe('who may take addresses', () => {
  it.each([
    ['a stranger', 'user', null, 404, 404],
    ['a viewer', 'user', 'viewer', 200, 403],
    ['a maintainer', 'user', 'maintainer', 200, 201],
    ['an owner', 'user', 'owner', 200, 201],
    ['an operator', 'operator', null, 200, 201],
    ['an auditor', 'auditor', null, 200, 403],
  ] as const)('%s', async (name, role, held, reads, takes) => {
    const { id } = await pools.fifty();
    const [taken] = await pools.several(id, 1);
    const caller = await app.user(name.replace(/^an? /, ''), role);
    if (held) await grant(app.db, caller.id, held, { type: 'IpPool', id });
    const list = await caller.get(`/api/v2/ip-pools/${id}/allocations`);
    expect(list.status).toBe(reads);
    if (reads === 200) expect(list.body).toMatchObject({ data: [{ address: taken }], page: { total: 1 } });
    expect((await pools.allocate(id, {}, caller)).status).toBe(takes);
    const [first] = (await app.admin.get(`/api/v2/ip-pools/${id}/allocations`)).body.data;
    expect((await pools.release(id, first.id, caller)).status).toBe(takes === 201 ? 204 : takes);
  });

  it('leaves one audit row on the pool for each, and for each refusal', async () => {
    const { id, start_ip } = await pools.fifty();
    const taken = await pools.allocate(id, { description: 'for a test' });
    await pools.allocate(id, { address: start_ip });
    await pools.release(id, taken.body.data.id);
    const rows = await app.db.sql(
      `SELECT action, outcome, code, changes FROM audit_entries WHERE resource_type = 'IpPool' AND resource_id = $1 ORDER BY id`,
      [String(id)],
    );
    expect(rows.slice(1)).toEqual([
      {
        action: 'allocate',
        outcome: 'success',
        code: null,
        changes: { address: [null, start_ip], description: [null, 'for a test'], vm_id: [null, null] },
      },
      { action: 'allocate', outcome: 'failed', code: 'IP_ALLOCATION_ADDRESS_DUPLICATE', changes: {} },
      {
        action: 'release',
        outcome: 'success',
        code: null,
        changes: { address: [start_ip, null], description: ['for a test', null], vm_id: [null, null] },
      },
    ]);
  });

  it('rehearses and repeats without taking twice', async () => {
    const { id, start_ip } = await pools.fifty();
    const rehearsed = await app.admin.post(`/api/v2/ip-pools/${id}/allocations?dry_run=true`, {});
    expect([rehearsed.status, addressIn(rehearsed)]).toEqual([201, start_ip]);
    const key = { 'idempotency-key': uuidv7() };
    const once = () => app.admin.post(`/api/v2/ip-pools/${id}/allocations`, {}, key);
    expect([addressIn(await once()), addressIn(await once())]).toEqual([start_ip, start_ip]);
    expect((await pools.counts(id)).used).toBe(1);
  });

  it.each(['abc', '0', '-1', '99999999999', '%00'])('has no pool and no allocation %s', async (id) => {
    const { id: poolId } = await pools.fifty();
    expect(await pools.allocate(id as never)).toMatchObject({ status: 404, body: { code: 'IP_POOL_NOT_FOUND' } });
    expect(await app.admin.get(`/api/v2/ip-pools/${id}/allocations`)).toMatchObject({
      body: { code: 'IP_POOL_NOT_FOUND' },
    });
    expect(await pools.release(poolId, id)).toMatchObject({ status: 404, body: { code: 'IP_ALLOCATION_NOT_FOUND' } });
  });

  it('frees an address only in its own pool', async () => {
    const [mine, other] = [await pools.fifty(), await pools.fifty()];
    const taken = await pools.allocate(mine.id);
    expect(await pools.release(other.id, taken.body.data.id)).toMatchObject({
      status: 404,
      body: { code: 'IP_ALLOCATION_NOT_FOUND' },
    });
  });
});

describe('addresses of machines', () => {
  const actor = {
    id: null,
    name: 'test',
    role: 'system:worker',
    principals: [],
    sessionId: null,
    scopes: null,
  } as const;
  const ctx = new RequestContext({ requestId: 'machines', actor });
  const service = () => app.app.get(IpAllocationsService);
  const run = <T>(work: Parameters<UnitOfWork['run']>[1]) => app.app.get(UnitOfWork).run(ctx, work) as Promise<T>;

  async function machine(): Promise<string> {
    const { tenantId, specificationId } = await makeEstate(app);
    const order = { name: `vm ${another()}`, tenant_id: tenantId, specification_id: specificationId };
    return (await app.admin.post('/api/v2/virtual-machines', order)).body.data.id;
  }

  it('are taken and given back with it, and by nobody else', async () => {
    const [vmId, { id }] = [await machine(), await pools.fifty()];
    for (let i = 0; i < 3; i++)
      await run((tx) => service().allocateInTx(tx, id, { address: null, description: 'eth0', vmId }));
    const { body: list } = await app.admin.get(`/api/v2/ip-pools/${id}/allocations`);
    expect(list.page.total).toBe(3);
    expect(await pools.release(id, list.data[0].id)).toMatchObject({
      status: 409,
      body: { code: 'RESOURCE_IN_USE', details: { VirtualMachine: 1 } },
    });
    expect(await app.admin.delete(`/api/v2/virtual-machines/${vmId}`)).toMatchObject({
      status: 409,
      body: { details: { IpAllocation: 3 } },
    });
    expect(await run((tx) => service().releaseInTx(tx, vmId))).toHaveLength(3);
    expect(await pools.counts(id)).toEqual({ total: 50, used: 0, free: 50 });
    expect((await app.admin.delete(`/api/v2/virtual-machines/${vmId}`)).status).toBe(204);
  });

  it('do not name a machine to those who may not see it', async () => {
    const [vmId, { id }] = [await machine(), await pools.fifty()];
    await run((tx) => service().allocateInTx(tx, id, { address: null, description: '', vmId }));
    const caller = await app.user(`reader of pools ${another()}`.replaceAll(' ', '-'));
    await grant(app.db, caller.id, 'viewer', { type: 'IpPool', id });
    const seen = async () => (await caller.get(`/api/v2/ip-pools/${id}/allocations`)).body.data[0].vm_id;
    expect(await seen()).toBeNull();
    await grant(app.db, caller.id, 'viewer', { type: 'VirtualMachine', id: vmId });
    expect(await seen()).toBe(vmId);
    await run((tx) => service().releaseInTx(tx, vmId));
  });

  it('may be taken before the machine is made, and are gone when it is not', async () => {
    const { id } = await pools.fifty();
    const early = run((tx) => service().allocateInTx(tx, id, { address: null, description: '', vmId: uuidv7() }));
    await expect(early).rejects.toThrow();
    expect((await pools.counts(id)).used).toBe(0);
    await expect(
      run((tx) => service().allocateInTx(tx, 2_000_000_000, { address: null, description: '', vmId: uuidv7() })),
    ).rejects.toMatchObject({ code: 'IP_POOL_NOT_FOUND' });
  });
});

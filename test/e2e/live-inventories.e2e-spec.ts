import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { type Estate, makeEstate } from '../support/estate';
import { grant } from '../support/rights';

let app: TestApp;
let user: Caller;
let estate: Estate;
beforeAll(async () => {
  app = await startApp();
  user = await app.user('operator-of-a-tenant');
  estate = await makeEstate(app);
  for (const [n, name] of ['web', 'db'].entries()) {
    const { tenantId: tenant_id, specificationId: specification_id } = estate;
    const { body } = await app.admin.post('/api/v2/virtual-machines', { name, tenant_id, specification_id });
    await app.admin.post('/api/v2/network-interfaces', {
      ...{ resource_type: 'VirtualMachine', resource_id: body.data.id, name: 'eth0', is_primary: true },
      ipv4_address: `192.0.2.${n + 1}/24`,
    });
  }
});
afterAll(() => app?.close());

async function live(caller: Caller, name: string, filter: object): Promise<Json> {
  const made = await caller.post('/api/v2/inventories', { name, filter });
  expect(made.status).toBe(201);
  return made.body.data;
}
const named = (entries: Json[]) => entries.map(({ name }) => name as string);

describe('a live inventory', () => {
  it('holds the machines that its reader may see, grouped by what they belong to', async () => {
    const filter = { kinds: ['hosts', 'vms'], ssh_user: 'ubuntu' };
    const all = await live(app.admin, 'everything', filter);
    expect(all).toMatchObject({ source: 'live', filter });
    expect(named(all.hosts).sort()).toEqual(['db', 'host_1-0', 'host_1-1', 'web']);
    const web = all.hosts.find(({ name }: Json) => name === 'web');
    expect(web).toMatchObject({
      address: '192.0.2.1',
      variables: { ansible_user: 'ubuntu', virtflow_status: 'creating' },
    });
    expect(named(all.groups)).toEqual(
      expect.arrayContaining(['hosts', 'vms', 'tenant_tenant_1', 'host_group_group_1']),
    );
    const own = await live(user, 'what I see', filter);
    expect(own.hosts).toEqual([]);
    await grant(app.db, user.id, 'viewer', { type: 'Tenant', id: estate.tenantId });
    const later = (await user.get(`/api/v2/inventories/${own.id}`)).body.data;
    expect(named(later.hosts).sort()).toEqual(['db', 'web']);
    // The group of hosts is not his to see: it is called after its id.
    expect(named(later.groups)).toContain(`host_group_${estate.groupId}`);
    expect(JSON.stringify(later)).not.toContain('group_group_1');
  });

  it('follows its filter, and is a text to clients of version 1', async () => {
    const { id } = await live(app.admin, 'machines', { kinds: ['vms'], tenant_id: estate.tenantId });
    const { body } = await app.admin.get(`/api/inventories/${id}`);
    expect(body.data.config).toContain('web ansible_host=192.0.2.1 ');
    expect(body.data.config).toContain('[tenant_tenant_1]\n');
    const changed = await app.admin.patch(`/api/v2/inventories/${id}`, { filter: { kinds: ['vms'], tenant_id: 999 } });
    expect(changed.body.data.hosts).toEqual([]);
    for (const wrong of [{ kinds: [] }, { kinds: ['pods'] }, { kinds: ['vms'], colour: 'red' }])
      expect((await app.admin.patch(`/api/v2/inventories/${id}`, { filter: wrong })).status).toBe(422);
    expect((await app.admin.patch(`/api/v2/inventories/${id}`, { config: 'a' })).status).toBe(422);
    expect((await app.admin.post('/api/v2/inventories', { name: 'nothing' })).status).toBe(422);
  });
});

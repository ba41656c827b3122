import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { type Estate, makeEstate } from '../support/estate';
import { Network, on } from '../support/network';
import { grant } from '../support/rights';
import { countStatements } from '../support/statements';

const URL = '/api/v2/network-interfaces';

describe('interfaces and the machines they are parts of', () => {
  let app: TestApp;
  let net: Network;
  let estate: Estate;
  let host: { type: string; id: string };
  let vm: { type: string; id: string };
  let cluster: { type: string; id: string };
  beforeAll(async () => {
    app = await startApp();
    net = new Network(app);
    estate = await makeEstate(app, { quota: { memory_quota_mb: null } });
    host = await net.host({ group_id: estate.groupId });
    const { tenantId: tenant_id, specificationId: specification_id } = estate;
    vm = {
      type: 'VirtualMachine',
      id: (await net.make('virtual-machines', { name: 'vm', tenant_id, specification_id })).id,
    };
    cluster = { type: 'K8sCluster', id: (await net.make('k8s-clusters', { name: 'cluster', tenant_id })).id };
  });
  afterAll(() => app?.close());

  const create = (owner: typeof host, body: Json, caller: Caller = app.admin) =>
    caller.post(URL, { ...on(owner), name: 'eth', ...body });

  describe('rights', () => {
    it.each([
      ['BaremetalGroup', () => estate.groupId, () => host],
      ['Tenant', () => estate.tenantId, () => vm],
      ['Tenant', () => estate.tenantId, () => cluster],
    ] as const)('reach down from a %s to the interfaces below', async (type, idOf, ownerOf) => {
      const owner = ownerOf();
      const caller = await app.user(`${type}-${owner.type}`.toLowerCase());
      const made = await net.card(owner, {});
      expect((await caller.get(`${URL}/${made.id}`)).status).toBe(404);
      expect(await create(owner, { name: 'mine' }, caller)).toMatchObject({ status: 404 });
      await grant(app.db, caller.id, 'viewer', { type, id: idOf() });
      expect((await caller.get(`${URL}/${made.id}`)).status).toBe(200);
      expect(
        (await caller.get(`${URL}?resource_id=${owner.id}&sort=-id`)).body.data.map(({ id }: Json) => id as string),
      ).toContain(made.id);
      expect((await create(owner, { name: 'mine' }, caller)).status).toBe(403);
      expect((await caller.patch(`${URL}/${made.id}`, { mtu: 1400 })).status).toBe(403);
      await app.db.sql(`UPDATE grants SET rank = 2 WHERE principal_id = $1 AND resource_type = $2`, [caller.id, type]);
      expect((await create(owner, { name: `of ${caller.id}` }, caller)).status).toBe(201);
      expect((await caller.patch(`${URL}/${made.id}`, { mtu: 1400 })).status).toBe(200);
      expect((await caller.delete(`${URL}/${made.id}`)).status).toBe(403);
    });

    it('let a tenant use only the VLANs, VRFs and BGP configurations he may read, and see only their ids otherwise', async () => {
      const caller = await app.user('tenant');
      await grant(app.db, caller.id, 'maintainer', { type: 'Tenant', id: estate.tenantId });
      const vrf = await net.vrf();
      const vlan = await net.vlan({ vrf_id: vrf.id });
      const bgp = await net.bgp({ vrf_id: vrf.id, local_ip: '10.7.0.5' });
      for (const [body, code] of [
        [{ vlan_id: vlan.id }, 'VLAN_NOT_FOUND'],
        [{ vrf_id: vrf.id }, 'VRF_NOT_FOUND'],
      ] as const)
        expect(await create(vm, body, caller)).toMatchObject({ status: 404, body: { code } });
      const made = await net.card(vm, { vlan_id: vlan.id, ipv4_address: '10.7.0.5/24', bgp_config_ids: [bgp.id] });
      const bare = await net.card(vm, { vrf_id: vrf.id, ipv4_address: '10.7.0.6/24' });
      expect((await caller.get(`${URL}/${made.id}`)).body.data).toMatchObject({
        vlan: { id: vlan.id },
        vrf: { id: vrf.id },
        bgp_configs: [{ id: bgp.id }],
      });
      expect(JSON.stringify((await caller.get(`/api/v2/virtual-machines/${vm.id}`)).body)).not.toContain(vlan.name);
      const bind = () => caller.post(`${URL}/${bare.id}/bgp-configs`, { bgp_config_id: bgp.id });
      expect(await bind()).toMatchObject({ status: 404, body: { code: 'BGP_CONFIG_NOT_FOUND' } });
      // What is there already stays, also in a PUT that names it.
      const {
        id,
        vlan: _vlan,
        vrf: _vrf,
        bgp_configs: _bgp,
        version: _v,
        created_at: _c,
        updated_at: _u,
        ...body
      } = made;
      expect((await caller.put(`${URL}/${id}`, { ...body, mtu: 1300 })).status).toBe(200);
      await grant(app.db, caller.id, 'viewer', { type: 'BgpConfig', id: bgp.id });
      await grant(app.db, caller.id, 'viewer', { type: 'Vlan', id: vlan.id });
      expect((await bind()).status).toBe(201);
      expect(await create(vm, { name: 'on the vlan', vlan_id: vlan.id }, caller)).toMatchObject({
        status: 201,
        body: { data: { vlan: { name: vlan.name }, vrf: { id: vrf.id } } },
      });
    });

    it('are asked for on both machines when a card moves', async () => {
      const caller = await app.user('mover');
      const made = await net.card(vm, {});
      await grant(app.db, caller.id, 'maintainer', { type: 'VirtualMachine', id: vm.id });
      const move = () => caller.patch(`${URL}/${made.id}`, on(host));
      expect(await move()).toMatchObject({
        status: 404,
        body: { code: 'BAREMETAL_NOT_FOUND', details: { field: 'resource_id' } },
      });
      await grant(app.db, caller.id, 'maintainer', { type: 'Baremetal', id: host.id });
      expect((await move()).body.data).toMatchObject(on(host));
      const [row] = await app.db.sql(`SELECT baremetal_id, virtual_machine_id FROM network_interfaces WHERE id = $1`, [
        made.id,
      ]);
      expect(row).toEqual({ baremetal_id: host.id, virtual_machine_id: null });
      const mixed = await app.admin.patch(`${URL}/${made.id}`, { resource_type: 'VirtualMachine' });
      expect(mixed).toMatchObject({ status: 404, body: { code: 'VIRTUAL_MACHINE_NOT_FOUND' } });
    });
  });

  it('goes with its owner, with the grants on it and an audit row of its own', async () => {
    const viewer = await app.user('onlooker');
    const { tenantId: tenant_id, specificationId: specification_id } = estate;
    const owners = [
      ['hosts', await net.host()],
      [
        'virtual-machines',
        {
          type: 'VirtualMachine',
          id: (await net.make('virtual-machines', { name: 'doomed', tenant_id, specification_id })).id,
        },
      ],
      ['k8s-clusters', { type: 'K8sCluster', id: (await net.make('k8s-clusters', { name: 'doomed', tenant_id })).id }],
    ] as const;
    const bgp = await net.bgp({ local_ip: '10.8.0.5' });
    for (const [n, [path, owner]] of owners.entries()) {
      const card = await net.card(owner, {
        ipv4_address: `10.8.0.${n + 5}/24`,
        bgp_config_ids: n === 0 ? [bgp.id] : [],
      });
      await grant(app.db, viewer.id, 'viewer', { type: 'NetworkInterface', id: card.id });
      expect((await app.admin.delete(`/api/v2/${path}/${owner.id}`)).status).toBe(204);
      expect((await app.admin.get(`${URL}/${card.id}`)).status).toBe(404);
      expect(await app.db.sql(`SELECT 1 FROM grants WHERE resource_id = $1`, [card.id])).toEqual([]);
      const rows = await app.db.sql(
        `SELECT action, changes->'name' AS name FROM audit_entries WHERE resource_id = $1 ORDER BY id`,
        [card.id],
      );
      expect(rows.at(-1)).toEqual({ action: 'delete', name: [card.name, null] });
    }
    expect((await app.admin.delete(`/api/v2/bgp-configs/${bgp.id}`)).status).toBe(204);
  });

  it('is shown in the detail of its virtual machine in a number of statements that does not grow', async () => {
    const { tenantId: tenant_id, specificationId: specification_id } = estate;
    const { id } = await net.make('virtual-machines', { name: 'wide', tenant_id, specification_id });
    const owner = { type: 'VirtualMachine', id };
    const vrf = await net.vrf();
    const read = () => app.admin.get(`/api/v2/virtual-machines/${id}`);
    expect((await read()).body.data.network_interfaces).toEqual([]);
    const add = async (n: number) => {
      const vlan = await net.vlan({ vrf_id: vrf.id });
      const bgp = await net.bgp({ vrf_id: vrf.id, local_ip: `10.9.${n}.5` });
      return net.card(owner, {
        name: `eth${n}`,
        vlan_id: vlan.id,
        ipv4_address: `10.9.${n}.5/24`,
        bgp_config_ids: [bgp.id],
      });
    };
    await add(0);
    const few = await countStatements(read);
    for (const n of [1, 2, 3]) await add(n);
    expect(await countStatements(read)).toBe(few);
    const { network_interfaces: cards } = (await read()).body.data;
    expect(cards.map(({ name }: Json) => name as string)).toEqual(['eth0', 'eth1', 'eth2', 'eth3']);
    expect(cards[3]).toMatchObject({
      ipv4_address: '10.9.3.5/24',
      vlan: { vlan_id: expect.any(Number) as number },
      vrf: { name: vrf.name },
      bgp_configs: [{ asn: 65_005, peer_ip: '10.0.0.1' }],
    });
    expect(Object.keys((await app.admin.get('/api/v2/virtual-machines')).body.data[0])).not.toContain(
      'network_interfaces',
    );
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { type Estate, makeEstate } from '../support/estate';
import { Network, on } from '../support/network';

const URL = '/api/v2/network-interfaces';

describe('story 8: network models and interfaces', () => {
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
  const refused = (answer: Answer, field: string) => {
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.errors.map(({ pointer }: Json) => pointer as string)).toContain(`/${field}`);
  };
  const inUse = (answer: Answer, details: Json) =>
    expect(answer).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE', details } });

  it('provides VLANs and VRFs with create, read, update and delete, under the printed paths too', async () => {
    for (const [path, body, change] of [
      ['vrfs', { name: 'blue', route_distinguisher: '65000:1' }, { route_distinguisher: '192.0.2.1:7' }],
      ['vlans', { vlan_id: 4094, name: 'last' }, { vlan_id: 1 }],
    ] as const) {
      const made = await app.admin.post(`/${path}`, body);
      expect(made).toMatchObject({ status: 201, body });
      const url = `/${path}/${made.body.id}`;
      expect((await app.admin.patch(url, change)).body).toMatchObject({ ...body, ...change });
      expect((await app.admin.get(`/${path}`)).body[path]).toHaveLength(1);
      expect((await app.admin.delete(url)).status).toBe(200);
      expect((await app.admin.get(url)).status).toBe(404);
    }
  });

  it('keeps names, route distinguishers and VLAN numbers apart, and names the field', async () => {
    const { id: vrf_id } = await net.vrf({ name: 'green', route_distinguisher: '65000:2' });
    const duplicate = (answer: Answer, code: string, field: string) =>
      expect(answer).toMatchObject({ status: 409, body: { code, details: { field } } });
    duplicate(await app.admin.post('/api/v2/vrfs', { name: 'green' }), 'VRF_NAME_DUPLICATE', 'name');
    const sameRd = await app.admin.post('/api/v2/vrfs', { name: 'x', route_distinguisher: '65000:2' });
    duplicate(sameRd, 'VRF_ROUTE_DISTINGUISHER_DUPLICATE', 'route_distinguisher');
    await net.vlan({ vlan_id: 300 });
    await net.vlan({ vlan_id: 300, vrf_id });
    for (const where of [{}, { vrf_id }]) {
      const again = await app.admin.post('/api/v2/vlans', { vlan_id: 300, name: 'again', ...where });
      duplicate(again, 'VLAN_DUPLICATE', 'vlan_id');
    }
    for (const vlan_id of [0, 4095, 1.5, '7', null])
      refused(await app.admin.post('/api/v2/vlans', { vlan_id, name: 'wrong' }), 'vlan_id');
    refused(
      await app.admin.post('/api/v2/vrfs', { name: 'wrong', route_distinguisher: '65536:65536' }),
      'route_distinguisher',
    );
  });

  it('adds interfaces with address, gateway and name servers to hosts, virtual machines and clusters', async () => {
    for (const [n, owner] of [host, vm, cluster].entries()) {
      const body = {
        name: 'eth0',
        is_primary: true,
        mac_address: `52-54-00-AA-00-0${n}`,
        ipv4_address: `10.1.${n}.5/24`,
        ipv4_gateway: `10.1.${n}.1`,
        ipv6_address: `2001:DB8:0:${n + 1}:0::5/64`,
        ipv6_gateway: `2001:db8:0:${n + 1}::1`,
        dns: ['10.0.0.53', '2001:0db8::53'],
        mtu: 9000,
      };
      const made = await create(owner, body);
      expect(made.status).toBe(201);
      expect(made.body.data).toMatchObject({
        ...body,
        ...on(owner),
        mac_address: `52:54:00:aa:00:0${n}`,
        ipv6_address: `2001:db8:0:${n + 1}::5/64`,
        dns: ['10.0.0.53', '2001:db8::53'],
        vlan: null,
        vrf: null,
        bgp_configs: [],
      });
      const { id } = made.body.data;
      const read = await app.admin.get(`${URL}/${id}`);
      expect(read.body).toEqual(made.body);
      const query = `${URL}?resource_type=${owner.type}&resource_id=${owner.id}`;
      expect((await app.admin.get(query)).body.data).toEqual([made.body.data]);
      expect((await app.admin.get(`${URL}?resource_id=${owner.id}`)).body.page.total).toBe(1);
    }
  });

  it.each([
    [{ ipv4_address: '10.2.0.5' }, 'ipv4_address'],
    [{ ipv4_address: '10.2.0.0/24' }, 'ipv4_address'],
    [{ ipv4_address: '10.2.0.255/24' }, 'ipv4_address'],
    [{ ipv4_address: '010.2.0.5/24' }, 'ipv4_address'],
    [{ ipv4_address: '10.2.0.5/33' }, 'ipv4_address'],
    [{ ipv4_address: '224.0.0.5/24' }, 'ipv4_address'],
    [{ ipv4_address: '2001:db8::5/64' }, 'ipv4_address'],
    [{ ipv6_address: '10.2.0.5/24' }, 'ipv6_address'],
    [{ ipv6_address: '::ffff:10.2.0.5/120' }, 'ipv6_address'],
    [{ ipv6_address: 'fe80::5%eth0/64' }, 'ipv6_address'],
    [{ ipv4_address: '10.2.0.5/24', ipv4_gateway: '10.2.1.1' }, 'ipv4_gateway'],
    [{ ipv4_address: '10.2.0.5/24', ipv4_gateway: '10.2.0.5' }, 'ipv4_gateway'],
    [{ ipv4_address: '10.2.0.5/32', ipv4_gateway: '10.2.0.1' }, 'ipv4_gateway'],
    [{ ipv4_gateway: '10.2.0.1' }, 'ipv4_gateway'],
    [{ ipv6_address: '2001:db8::5/64', ipv6_gateway: '2001:db8:0:1::1' }, 'ipv6_gateway'],
    [{ dns: ['10.0.0.53', 'resolver.example'] }, 'dns'],
    [{ dns: ['10.0.0.53', '10.0.0.53'] }, 'dns'],
    [{ mac_address: '52:54:00:12:34' }, 'mac_address'],
    [{ mac_address: '53:54:00:12:34:56' }, 'mac_address'],
    [{ mac_address: '00:00:00:00:00:00' }, 'mac_address'],
    [{ mtu: 67 }, 'mtu'],
    [{ resource_type: 'Tenant' }, 'resource_type'],
    [{ bgp_config_ids: ['7'] }, 'bgp_config_ids'],
  ])('refuses %j and names %s', async (body, field) => {
    refused(await create(host, body), field);
  });

  it('takes every address that a prefix has: both of a /31, the only one of a /32, and a last one moved into', async () => {
    for (const address of ['10.3.0.0/31', '10.3.0.1/31', '10.3.0.9/32', '2001:db8:3::/64'])
      expect(
        await net.card(host, address.includes(':') ? { ipv6_address: address } : { ipv4_address: address }),
      ).toBeDefined();
    const { id } = await net.card(host, { ipv4_address: '10.3.1.5/24', ipv4_gateway: '10.3.1.1' });
    refused(await app.admin.patch(`${URL}/${id}`, { ipv4_address: null }), 'ipv4_gateway');
    refused(await app.admin.patch(`${URL}/${id}`, { ipv4_address: '10.3.2.5/24' }), 'ipv4_gateway');
    const moved = await app.admin.patch(`${URL}/${id}`, { ipv4_address: '10.3.2.5/24', ipv4_gateway: '10.3.2.1' });
    expect(moved.body.data).toMatchObject({ ipv4_address: '10.3.2.5/24', ipv4_gateway: '10.3.2.1' });
  });

  it('gives an address once per VRF, whatever the prefix, and names once per owner', async () => {
    const [blue, red] = [await net.vrf(), await net.vrf()];
    const duplicate = async (body: Json, code: string, field: string) =>
      expect(await create(host, body)).toMatchObject({ status: 409, body: { code, details: { field } } });
    await net.card(vm, {
      name: 'one',
      ipv4_address: '10.4.0.5/24',
      ipv6_address: '2001:db8:4::5/64',
      mac_address: '52:54:00:04:00:05',
    });
    await net.card(host, { name: 'one', ipv4_address: '10.4.0.5/24', vrf_id: blue.id, is_primary: false });
    await net.card(host, { name: 'two', ipv4_address: '10.4.0.5/24', vrf_id: red.id });
    await duplicate({ ipv4_address: '10.4.0.5/16' }, 'NETWORK_INTERFACE_ADDRESS_DUPLICATE', 'ipv4_address');
    await duplicate({ ipv6_address: '2001:db8:4:0::5/48' }, 'NETWORK_INTERFACE_ADDRESS_DUPLICATE', 'ipv6_address');
    await duplicate(
      { ipv4_address: '10.4.0.5/24', vrf_id: red.id },
      'NETWORK_INTERFACE_ADDRESS_DUPLICATE',
      'ipv4_address',
    );
    await duplicate({ mac_address: '5254.0004.0005' }, 'NETWORK_INTERFACE_MAC_DUPLICATE', 'mac_address');
    await duplicate({ name: 'two' }, 'NETWORK_INTERFACE_NAME_DUPLICATE', 'name');
    await duplicate({ is_primary: true }, 'NETWORK_INTERFACE_PRIMARY_DUPLICATE', 'is_primary');
    const { id } = await net.card(host, { ipv4_address: '10.4.0.6/24', vrf_id: blue.id });
    const moved = await app.admin.patch(`${URL}/${id}`, { ipv4_address: '10.4.0.5/24' });
    expect(moved).toMatchObject({ status: 409, body: { code: 'NETWORK_INTERFACE_ADDRESS_DUPLICATE' } });
  });

  it.each(['in the global VRF', 'in a VRF'])('gives an address to one of 50 who ask at once %s', async (where) => {
    const vrf_id = where === 'in a VRF' ? (await net.vrf()).id : null;
    const asked = Array.from({ length: 50 }, (_, n) =>
      create(host, { name: `${where} ${n}`, ipv4_address: '10.5.0.5/24', vrf_id }),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body).toMatchObject({ code: 'NETWORK_INTERFACE_ADDRESS_DUPLICATE', details: { field: 'ipv4_address' } });
    const rows = await app.db.sql(
      `SELECT 1 FROM network_interfaces WHERE host(ipv4_address) = '10.5.0.5' AND vrf_id IS NOT DISTINCT FROM $1`,
      [vrf_id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is in the VRF of its VLAN, and refuses another one', async () => {
    const [blue, red] = [await net.vrf({ route_distinguisher: '65000:9' }), await net.vrf()];
    const [inBlue, inRed, global] = [
      await net.vlan({ vrf_id: blue.id }),
      await net.vlan({ vrf_id: red.id }),
      await net.vlan(),
    ];
    const made = await net.card(host, { vlan_id: inBlue.id });
    expect(made).toMatchObject({
      vrf_id: blue.id,
      vlan: { id: inBlue.id, vlan_id: inBlue.vlan_id, name: inBlue.name },
      vrf: { id: blue.id, name: blue.name, route_distinguisher: '65000:9' },
    });
    refused(await create(host, { vlan_id: inBlue.id, vrf_id: red.id }), 'vrf_id');
    refused(await create(host, { vlan_id: global.id, vrf_id: red.id }), 'vrf_id');
    refused(await app.admin.patch(`${URL}/${made.id}`, { vrf_id: red.id }), 'vrf_id');
    const moved = await app.admin.patch(`${URL}/${made.id}`, { vlan_id: inRed.id });
    expect(moved.body.data).toMatchObject({ vlan_id: inRed.id, vrf_id: red.id });
    inUse(await app.admin.patch(`/api/v2/vlans/${inRed.id}`, { vrf_id: null }), {
      field: 'vrf_id',
      NetworkInterface: 1,
      network_interfaces: [made.id],
    });
    expect((await app.admin.patch(`/api/v2/vlans/${inBlue.id}`, { vrf_id: null })).status).toBe(200);
    const off = await app.admin.patch(`${URL}/${made.id}`, { vlan_id: null });
    expect(off.body.data).toMatchObject({ vlan: null, vrf_id: red.id });
  });

  it('never lets a VLAN and its interfaces end up in different VRFs, however they race', async () => {
    const vrf = await net.vrf();
    for (let round = 0; round < 10; round++) {
      const vlan = await net.vlan();
      await Promise.all([
        create(host, { name: `race ${round} a`, vlan_id: vlan.id }),
        app.admin.patch(`/api/v2/vlans/${vlan.id}`, { vrf_id: vrf.id }),
        create(host, { name: `race ${round} b`, vlan_id: vlan.id }),
      ]);
    }
    const apart = await app.db.sql(
      `SELECT i.id FROM network_interfaces i JOIN vlans v ON v.id = i.vlan_id WHERE i.vrf_id IS DISTINCT FROM v.vrf_id`,
    );
    expect(apart).toEqual([]);
    expect(await app.db.sql(`SELECT 1 FROM network_interfaces WHERE name LIKE 'race%'`)).toHaveLength(20);
  });

  it('names what keeps a VRF, VLAN or BGP configuration from being deleted', async () => {
    const vrf = await net.vrf();
    const vlan = await net.vlan({ vrf_id: vrf.id });
    const bgp = await net.bgp({ vrf_id: vrf.id, local_ip: '10.6.0.5' });
    const card = await net.card(host, { vlan_id: vlan.id, ipv4_address: '10.6.0.5/24', bgp_config_ids: [bgp.id] });
    inUse(await app.admin.delete(`/api/v2/vrfs/${vrf.id}`), { BgpConfig: 1, NetworkInterface: 1, Vlan: 1 });
    inUse(await app.admin.delete(`/api/v2/vlans/${vlan.id}`), { NetworkInterface: 1 });
    inUse(await app.admin.delete(`/api/v2/bgp-configs/${bgp.id}`), {
      NetworkInterface: 1,
      network_interfaces: [card.id],
    });
    expect((await app.admin.delete(`${URL}/${card.id}`)).status).toBe(204);
    for (const path of [`bgp-configs/${bgp.id}`, `vlans/${vlan.id}`, `vrfs/${vrf.id}`])
      expect((await app.admin.delete(`/api/v2/${path}`)).status).toBe(204);
  });
});

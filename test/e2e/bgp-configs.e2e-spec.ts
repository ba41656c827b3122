import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { Network } from '../support/network';
import { grant } from '../support/rights';

const URL = '/api/v2/bgp-configs';
const CARDS = '/api/v2/network-interfaces';
const PASSWORD = 'kept-between-the-two-of-us!#"\\';

describe('story 9: BGP configurations', () => {
  let app: TestApp;
  let net: Network;
  let host: { type: string; id: string };
  beforeAll(async () => {
    app = await startApp();
    net = new Network(app);
    host = await net.host();
  });
  afterAll(() => app?.close());

  const session = { asn: 65_005, peer_asn: 65_001, router_id: '10.0.0.5', local_ip: '10.0.0.5', peer_ip: '10.0.0.1' };
  const refused = (answer: Answer, field: string) => {
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_ERROR' } });
    expect(answer.body.errors.map(({ pointer }: Json) => pointer as string)).toContain(`/${field}`);
  };
  const bound = async (cardId: string) =>
    (await app.admin.get(`${CARDS}/${cardId}/bgp-configs`)).body.data.map(({ id }: Json) => id as string);

  it('can be made, read, changed and found by their AS numbers, the largest included', async () => {
    const largest = 4_294_967_295;
    const made = await app.admin.post('/bgp-configs', { ...session, asn: largest, description: 'to the spine' });
    expect(made).toMatchObject({ status: 201, body: { ...session, asn: largest, vrf_id: null, has_password: false } });
    const url = `/bgp-configs/${made.body.id}`;
    expect((await app.admin.get(url)).body).toEqual(made.body);
    const { body: list } = await app.admin.get(`${URL}?asn=${largest}&peer_asn__lte=65001&sort=-asn`);
    expect(list.data).toMatchObject([{ id: made.body.id, asn: largest }]);
    expect((await app.admin.get(`${URL}?asn__gte=4294967296`)).body.data).toEqual([]);
    refused(await app.admin.get(`${URL}?asn=1.5`), 'asn');
    const changed = await app.admin.patch(url, { peer_asn: 4_200_000_000, peer_ip: '10.0.0.2' });
    expect(changed.body).toMatchObject({ peer_asn: 4_200_000_000, peer_ip: '10.0.0.2', description: 'to the spine' });
    const v6 = { ...session, local_ip: '2001:DB8:0::5', peer_ip: '2001:db8::1' };
    expect((await app.admin.put(url, v6)).body).toMatchObject({ local_ip: '2001:db8::5', description: '' });
    expect((await app.admin.delete(url)).status).toBe(200);
  });

  it.each([
    [{ asn: 0 }, 'asn'],
    [{ asn: 4_294_967_296 }, 'asn'],
    [{ asn: '65005' }, 'asn'],
    [{ peer_asn: 1.5 }, 'peer_asn'],
    [{ router_id: '2001:db8::5' }, 'router_id'],
    [{ router_id: '0.0.0.0' }, 'router_id'],
    [{ local_ip: '10.0.0.5/24' }, 'local_ip'],
    [{ local_ip: '127.0.0.1' }, 'local_ip'],
    [{ peer_ip: 'fe80::1%eth0' }, 'peer_ip'],
    [{ peer_ip: '::ffff:10.0.0.1' }, 'peer_ip'],
    [{ peer_ip: '10.0.0.5' }, 'peer_ip'],
    [{ peer_ip: '2001:db8::1' }, 'peer_ip'],
    [{ password: 'ab' }, 'password'],
    [{ password: 'x'.repeat(81) }, 'password'],
    [{ password: 'two\nlines' }, 'password'],
    [{ password: 'with space' }, 'password'],
    [{ password: 'pässword' }, 'password'],
  ])('refuses %j and names %s', async (body, field) => {
    refused(await app.admin.post(URL, { ...session, ...body }), field);
  });

  it('refuses a change whose parts fit together alone', async () => {
    const { id } = await net.bgp();
    refused(await app.admin.patch(`${URL}/${id}`, { local_ip: '10.0.0.1' }), 'peer_ip');
    refused(await app.admin.patch(`${URL}/${id}`, { local_ip: '2001:db8::5' }), 'peer_ip');
  });

  it('can be bound to interfaces and unbound, several per interface, and binding twice is binding once', async () => {
    const [one, two] = [await net.bgp({ peer_ip: '10.0.0.1' }), await net.bgp({ peer_ip: '10.0.0.2' })];
    const card = await net.card(host, { ipv4_address: '10.0.0.5/24', bgp_config_ids: [one.id] });
    expect(card.bgp_configs).toEqual([
      { id: one.id, asn: 65_005, peer_asn: 65_001, local_ip: '10.0.0.5', peer_ip: '10.0.0.1' },
    ]);
    const bind = (id: string) => app.admin.post(`${CARDS}/${card.id}/bgp-configs`, { bgp_config_id: id });
    const first = await bind(two.id);
    expect(first.status).toBe(201);
    expect(first.body.data.bgp_configs.map(({ id }: Json) => id as string)).toEqual([one.id, two.id]);
    expect([card.version, first.body.data.version]).toEqual([1, 2]);
    const again = await bind(two.id);
    expect([again.status, again.body.data]).toEqual([201, first.body.data]);
    await Promise.all(Array.from({ length: 8 }, () => bind(one.id)));
    expect(await bound(card.id)).toEqual([one.id, two.id]);
    const unbind = (id: string) => app.admin.delete(`${CARDS}/${card.id}/bgp-configs/${id}`);
    expect((await unbind(one.id)).status).toBe(204);
    for (const gone of [one.id, 'nonsense'])
      expect(await unbind(gone)).toMatchObject({ status: 404, body: { code: 'BGP_CONFIG_NOT_FOUND' } });
    expect(await bound(card.id)).toEqual([two.id]);
    const rows = await app.db.sql(
      `SELECT action, changes FROM audit_entries WHERE resource_id = $1 AND action IN ('bind', 'unbind') AND outcome = 'success' ORDER BY id`,
      [card.id],
    );
    expect(rows).toEqual([
      { action: 'bind', changes: { bgp_config_id: [null, one.id] } },
      { action: 'bind', changes: { bgp_config_id: [null, two.id] } },
      { action: 'unbind', changes: { bgp_config_id: [one.id, null] } },
    ]);
    const v1 = await app.admin.delete(`/network-interfaces/${card.id}/bgp-configs/${two.id}`);
    expect(v1.body).toEqual({ message: 'BGP binding deleted successfully' });
    expect((await app.admin.get(`/network-interfaces/${card.id}/bgp-configs`)).body).toEqual({ bgp_configs: [] });
  });

  it('must be in the VRF of the interface and start from one of its prefixes, when bound and later', async () => {
    const vrf = await net.vrf();
    const vlan = await net.vlan({ vrf_id: vrf.id });
    const card = await net.card(host, {
      vlan_id: vlan.id,
      ipv4_address: '10.1.0.5/24',
      ipv6_address: '2001:db8:1::5/64',
    });
    const [elsewhere, outside] = [
      await net.bgp({ local_ip: '10.1.0.5' }),
      await net.bgp({ vrf_id: vrf.id, local_ip: '10.1.1.5' }),
    ];
    for (const { id } of [elsewhere, outside]) {
      refused(await app.admin.post(`${CARDS}/${card.id}/bgp-configs`, { bgp_config_id: id }), 'bgp_config_id');
      const create = {
        resource_type: host.type,
        resource_id: host.id,
        name: 'no',
        ipv4_address: '10.1.0.6/24',
        vrf_id: vrf.id,
      };
      refused(await app.admin.post(CARDS, { ...create, bgp_config_ids: [id] }), 'bgp_config_ids');
    }
    const four = await net.bgp({ vrf_id: vrf.id, local_ip: '10.1.0.5' });
    const six = await net.bgp({ vrf_id: vrf.id, local_ip: '2001:db8:1::5', peer_ip: '2001:db8:1::1' });
    for (const { id } of [four, six])
      await net.make(`network-interfaces/${card.id}/bgp-configs`, { bgp_config_id: id });
    const keeps = async (answer: Promise<Answer>, details: Json) =>
      expect(await answer).toMatchObject({ status: 409, body: { code: 'RESOURCE_IN_USE', details } });
    const cards = { NetworkInterface: 1, network_interfaces: [card.id] };
    await keeps(app.admin.patch(`${URL}/${four.id}`, { vrf_id: null }), { field: 'vrf_id', ...cards });
    await keeps(app.admin.patch(`${URL}/${four.id}`, { local_ip: '10.1.1.5' }), { field: 'local_ip', ...cards });
    await keeps(app.admin.patch(`${CARDS}/${card.id}`, { vlan_id: null, vrf_id: null }), {
      field: 'vrf_id',
      BgpConfig: 2,
    });
    await keeps(app.admin.patch(`${CARDS}/${card.id}`, { ipv4_address: '10.1.1.5/24' }), {
      field: 'ipv4_address',
      BgpConfig: 1,
    });
    await keeps(app.admin.patch(`${CARDS}/${card.id}`, { ipv6_address: null }), {
      field: 'ipv6_address',
      BgpConfig: 1,
    });
    expect((await app.admin.patch(`${CARDS}/${card.id}`, { ipv4_address: '10.1.0.9/16' })).status).toBe(200);
    expect((await app.admin.patch(`${URL}/${four.id}`, { local_ip: '10.1.9.9' })).status).toBe(200);
  });

  it('never disagrees with an interface, however changes and bindings race', async () => {
    for (let round = 1; round <= 10; round++) {
      const config = await net.bgp({ local_ip: `10.2.${round}.5` });
      const card = await net.card(host, { ipv4_address: `10.2.${round}.5/24` });
      await Promise.all([
        app.admin.patch(`${URL}/${config.id}`, { local_ip: '10.250.0.5' }),
        app.admin.post(`${CARDS}/${card.id}/bgp-configs`, { bgp_config_id: config.id }),
        app.admin.patch(`${CARDS}/${card.id}`, { ipv4_address: `10.3.${round}.5/24` }),
      ]);
    }
    const apart = await app.db.sql(`
      SELECT c.id FROM network_interface_bgp_configs b JOIN network_interfaces i ON i.id = b.network_interface_id
      JOIN bgp_configs c ON c.id = b.bgp_config_id
      WHERE c.vrf_id IS DISTINCT FROM i.vrf_id OR NOT COALESCE(c.local_ip << network(i.ipv4_address), false) AND NOT COALESCE(c.local_ip << network(i.ipv6_address), false)`);
    expect(apart).toEqual([]);
  });

  describe('the password', () => {
    it('goes in and never comes out: not in answers, lists, exports, audit rows, replays or the table', async () => {
      const key = { 'idempotency-key': 'once' };
      const answers = [await app.admin.post(URL, { ...session, password: PASSWORD }, key)];
      const { id } = answers[0]?.body.data;
      answers.push(
        await app.admin.post(URL, { ...session, password: PASSWORD }, key),
        await app.admin.get(`${URL}/${id}`),
        await app.admin.get(URL),
        await app.admin.get(`${URL}?format=csv`),
        await app.admin.get(`/bgp-configs/${id}`),
        await app.admin.patch(`${URL}/${id}`, { password: `${PASSWORD}2` }),
        await app.admin.patch(`${URL}/${id}?dry_run=true`, { password: PASSWORD }),
        await app.admin.post(`${URL}/bulk`, { operations: [{ action: 'update', id, data: { password: PASSWORD } }] }),
        await app.admin.post(URL, { ...session, asn: 0, password: PASSWORD }),
        await app.admin.get(`/api/v2/audit-logs?resource_type=BgpConfig`),
      );
      expect(answers[2]?.body.data).toMatchObject({ has_password: true });
      const tables = ['bgp_configs', 'audit_entries', 'idempotency_keys', 'outbox_messages', 'jobs'];
      const stored = await Promise.all(tables.map((table) => app.db.sql(`SELECT t::text AS row FROM ${table} t`)));
      const everything = JSON.stringify([answers, stored]);
      for (const form of [
        PASSWORD,
        JSON.stringify(PASSWORD).slice(1, -1),
        Buffer.from(PASSWORD).toString('base64'),
        'kept-between',
      ])
        expect(everything).not.toContain(form);
      const [changed] = await app.db.sql(
        `SELECT changes->'sealed_password' AS change FROM audit_entries WHERE resource_id = $1 AND action = 'update' ORDER BY id LIMIT 1`,
        [id],
      );
      expect(changed).toEqual({ change: ['********', '********'] });
    });

    it('stays when it is left out, also of a PUT, and null takes it away', async () => {
      const { id } = await net.bgp({ password: PASSWORD });
      const has = async () => (await app.admin.get(`${URL}/${id}`)).body.data.has_password as boolean;
      await app.admin.patch(`${URL}/${id}`, { description: 'x' });
      await app.admin.put(`${URL}/${id}`, session);
      expect(await has()).toBe(true);
      await app.admin.patch(`${URL}/${id}`, { password: null });
      expect(await has()).toBe(false);
    });

    it('is bound to its row: moved to another one it opens no more', async () => {
      const own = await net.host();
      const [one, two] = [
        await net.bgp({ password: PASSWORD, local_ip: '10.4.0.5' }),
        await net.bgp({ password: 'another' }),
      ];
      await net.card(own, { ipv4_address: '10.4.0.5/24', bgp_config_ids: [one.id] });
      const render = () => app.admin.get(`/api/v2/hosts/${own.id}/bgp`);
      expect((await render()).body).toContain(PASSWORD);
      await app.db.sql(
        `UPDATE bgp_configs SET sealed_password = (SELECT sealed_password FROM bgp_configs WHERE id = $2) WHERE id = $1`,
        [one.id, two.id],
      );
      expect(await render()).toMatchObject({ status: 500, body: { code: 'SECRET_UNREADABLE' } });
      await app.admin.patch(`${URL}/${one.id}`, { password: null });
    });

    it('cannot be learned by binding it to a machine of one’s own', async () => {
      const caller: Caller = await app.user('curious');
      const own = await net.host();
      const [secret, open] = [
        await net.bgp({ password: PASSWORD, local_ip: '10.5.0.5' }),
        await net.bgp({ local_ip: '10.5.0.5' }),
      ];
      const card = await net.card(own, { ipv4_address: '10.5.0.5/24' });
      await grant(app.db, caller.id, 'owner', own);
      for (const { id } of [secret, open]) await grant(app.db, caller.id, 'viewer', { type: 'BgpConfig', id });
      const bind = (id: string) => caller.post(`${CARDS}/${card.id}/bgp-configs`, { bgp_config_id: id });
      expect(await bind(secret.id)).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN', details: { field: 'bgp_config_id' } },
      });
      expect((await bind(open.id)).status).toBe(201);
      await app.db.sql(`UPDATE grants SET rank = 2 WHERE principal_id = $1 AND resource_type = 'BgpConfig'`, [
        caller.id,
      ]);
      expect((await bind(secret.id)).status).toBe(201);
    });
  });
});

import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';
import { type Estate, makeEstate } from '../support/estate';
import { Network } from '../support/network';
import { grant } from '../support/rights';
import { type RoutingDaemons, routingDaemons } from '../support/routing-daemons';

const PASSWORD = 'kept-between!#$%&()*;{}|~';
/** Tries to end the line, the text or the block it is in. */
const EVIL =
  'x"; }\n!\nrouter bgp 1\r\n neighbor 6.6.6.6 remote-as 6\u2028# \u0085protocol bgp evil { } | include ? 中文 \\';

describe('the router configuration of a machine', () => {
  let app: TestApp;
  let net: Network;
  let estate: Estate;
  let daemons: RoutingDaemons;
  beforeAll(async () => {
    [app, daemons] = await Promise.all([startApp(), routingDaemons()]);
    net = new Network(app);
    estate = await makeEstate(app);
  }, 180_000);
  afterAll(async () => {
    await app?.close();
    await daemons?.close();
  });

  const render = (host: { id: string }, format = 'frr', caller: Caller = app.admin) =>
    caller.get(`/api/v2/hosts/${host.id}/bgp?format=${format}`);
  async function both(host: { id: string }): Promise<{ frr: string; bird: string }> {
    const [frr, bird] = [await render(host, 'frr'), await render(host, 'bird')];
    expect([frr.status, bird.status]).toEqual([200, 200]);
    await daemons.checkFrr(frr.body as string);
    await daemons.checkBird(bird.body as string);
    return { frr: frr.body as string, bird: bird.body as string };
  }
  const notExpressible = (answer: Answer, details: Json) =>
    expect(answer).toMatchObject({ status: 409, body: { code: 'BGP_NOT_EXPRESSIBLE', details } });

  it('is understood by both daemons when nothing is configured', async () => {
    const { frr, bird } = await both(await net.host());
    expect(frr).not.toContain('router bgp');
    expect(bird).not.toContain('protocol bgp');
  });

  it('is plain text that nobody keeps, and refuses other formats', async () => {
    const host = await net.host();
    const { headers } = await render(host);
    expect([headers['content-type'], headers['cache-control']]).toEqual(['text/plain; charset=utf-8', 'no-store']);
    expect(await render(host, 'quagga')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/format' }] } });
    expect((await app.admin.get(`/api/v2/hosts/${host.id}/bgp`)).body).toEqual((await render(host, 'frr')).body);
  });

  it('has each peer of each interface once, with its family, password and whether it is on a link', async () => {
    const host = await net.host();
    const vrf = await net.vrf({ name: 'blue-1' });
    const shared = await net.bgp({ local_ip: '10.0.0.5', password: PASSWORD, description: 'to the spine' });
    const far = await net.bgp({ local_ip: '10.0.0.5', peer_ip: '192.0.2.9', peer_asn: 65_009 });
    const six = await net.bgp({ local_ip: '2001:db8::5', peer_ip: '2001:db8::1', peer_asn: 4_200_000_001 });
    const inBlue = await net.bgp({ asn: 65_105, local_ip: '10.0.0.5', vrf_id: vrf.id, router_id: '10.0.0.105' });
    await net.card(host, {
      ipv4_address: '10.0.0.5/24',
      ipv6_address: '2001:db8::5/64',
      bgp_config_ids: [shared.id, far.id, six.id],
    });
    await net.card(host, { ipv4_address: '10.0.0.6/24', bgp_config_ids: [shared.id] });
    await net.card(host, { ipv4_address: '10.0.0.5/24', vrf_id: vrf.id, bgp_config_ids: [inBlue.id] });
    const { frr, bird } = await both(host);
    expect(frr.split('\n').filter((line) => line.includes('10.0.0.1 remote-as'))).toHaveLength(2);
    for (const line of [
      'router bgp 65005',
      ' bgp router-id 10.0.0.5',
      ' neighbor 10.0.0.1 remote-as 65001',
      ' neighbor 10.0.0.1 description to the spine',
      ` neighbor 10.0.0.1 password ${PASSWORD}`,
      ' neighbor 10.0.0.1 update-source 10.0.0.5',
      ' neighbor 192.0.2.9 ebgp-multihop',
      ' neighbor 2001:db8::1 remote-as 4200000001',
      ' address-family ipv6 unicast',
      '  neighbor 2001:db8::1 activate',
      'router bgp 65105 vrf blue-1',
      ' bgp router-id 10.0.0.105',
    ])
      expect(frr.split('\n')).toContain(line);
    expect(frr).not.toContain('10.0.0.1 ebgp-multihop');
    for (const text of [
      'local 10.0.0.5 as 65005;',
      'neighbor 10.0.0.1 as 65001;',
      `password "${PASSWORD}";`,
      'description "to the spine";',
      'vrf "blue-1";',
      'vrf default;',
      'neighbor 2001:db8::1 as 4200000001;',
    ])
      expect(bird).toContain(text);
    expect(bird.match(/multihop;/g)).toHaveLength(1);
  });

  it('stays what it is whatever is written into names and descriptions', async () => {
    const host = await net.host({ name: 'server " }' });
    const config = await net.bgp({ local_ip: '10.1.0.5', peer_ip: '10.1.0.1', description: EVIL.repeat(3) });
    await net.card(host, { name: 'eth0"; }', ipv4_address: '10.1.0.5/24', bgp_config_ids: [config.id] });
    const { frr, bird } = await both(host);
    expect(frr.match(/^router bgp/gm)).toHaveLength(1);
    expect(frr).not.toMatch(/^ *neighbor 6\.6\.6\.6/m);
    expect(bird.match(/^ *protocol bgp/gm)).toHaveLength(1);
    expect(bird.match(/^ *description "[^"\n]*";$/gm)).toHaveLength(1);
  });

  it('has passwords for those who may change the machine alone, and for other readers only what they may see', async () => {
    const host = await net.host();
    const [seen, unseen] = [
      await net.bgp({ local_ip: '10.2.0.5', peer_ip: '10.2.0.1', password: PASSWORD }),
      await net.bgp({ local_ip: '10.2.0.5', peer_ip: '10.2.0.2' }),
    ];
    await net.card(host, { ipv4_address: '10.2.0.5/24', bgp_config_ids: [seen.id, unseen.id] });
    const caller = await app.user('reader');
    for (const format of ['frr', 'bird']) {
      expect(await render(host, format, caller)).toMatchObject({ status: 404, body: { code: 'BAREMETAL_NOT_FOUND' } });
    }
    await grant(app.db, caller.id, 'viewer', host);
    await grant(app.db, caller.id, 'viewer', { type: 'BgpConfig', id: seen.id });
    const auditor = await app.user('auditor', 'auditor');
    for (const format of ['frr', 'bird']) {
      const own = (await render(host, format, caller)).body as string;
      expect(own).toContain('10.2.0.1');
      expect(own).not.toContain('10.2.0.2');
      expect(own).toContain('Sessions left out because you may not see them: 1');
      const all = (await render(host, format, auditor)).body as string;
      expect(all).toContain('10.2.0.2');
      for (const text of [own, all]) {
        expect(text).not.toContain(PASSWORD);
        expect(text).toContain('The session has a password, shown to those who may change the machine');
        await (format === 'frr' ? daemons.checkFrr(text) : daemons.checkBird(text));
      }
    }
    await app.db.sql(`UPDATE grants SET rank = 2 WHERE principal_id = $1 AND resource_type = 'Baremetal'`, [caller.id]);
    expect((await render(host, 'frr', caller)).body).toContain(`password ${PASSWORD}`);
    expect((await render(host, 'frr', caller)).body).toContain('10.2.0.2');
    const made = await caller.post('/api/v2/auth/tokens', { name: 'reads', scopes: ['read'], expires_in_days: 1 });
    const token = app.anonymous.with({ authorization: `Bearer ${made.body.data.token}` });
    expect((await render(host, 'frr', token)).body).not.toContain(PASSWORD);
  });

  it('is refused, and says why, when a format has no words for it', async () => {
    const [mixed, twice, quoted, named] = [await net.host(), await net.host(), await net.host(), await net.host()];
    const peers = async (host: typeof mixed, subnet: number, ...bodies: Json[]) => {
      const ids: string[] = [];
      for (const body of bodies) ids.push((await net.bgp({ local_ip: `10.3.${subnet}.5`, ...body })).id);
      await net.card(host, {
        ipv4_address: `10.3.${subnet}.5/24`,
        vrf_id: bodies[0].vrf_id ?? null,
        bgp_config_ids: ids,
      });
    };
    await peers(mixed, 0, { peer_ip: '10.3.0.1', asn: 65_001 }, { peer_ip: '10.3.0.2', asn: 65_002 });
    notExpressible(await render(mixed, 'frr'), { reason: 'FRR has one asn per VRF', asn: [65_001, 65_002] });
    await daemons.checkBird((await render(mixed, 'bird')).body as string);
    await peers(twice, 1, { peer_ip: '10.3.1.1', peer_asn: 65_001 }, { peer_ip: '10.3.1.1', peer_asn: 65_002 });
    for (const format of ['frr', 'bird']) notExpressible(await render(twice, format), { peer_ip: '10.3.1.1' });
    await peers(quoted, 2, { peer_ip: '10.3.2.1', password: 'with"quote' });
    notExpressible(await render(quoted, 'bird'), { reason: 'BIRD cannot be given a password with a double quote' });
    await daemons.checkFrr((await render(quoted, 'frr')).body as string);
    await peers(named, 3, { vrf_id: (await net.vrf({ name: 'two words; }' })).id });
    for (const format of ['frr', 'bird']) notExpressible(await render(named, format), { vrf: 'two words; }' });
  });

  it('is there for virtual machines too', async () => {
    const { tenantId: tenant_id, specificationId: specification_id } = estate;
    const { id } = await net.make('virtual-machines', { name: 'router', tenant_id, specification_id });
    const config = await net.bgp({ local_ip: '10.4.0.5', peer_ip: '10.4.0.1' });
    await net.card({ type: 'VirtualMachine', id }, { ipv4_address: '10.4.0.5/24', bgp_config_ids: [config.id] });
    const { body } = await app.admin.get(`/api/v2/virtual-machines/${id}/bgp?format=bird`);
    expect(body).toContain('neighbor 10.4.0.1 as 65001;');
    await daemons.checkBird(body as string);
  });
});

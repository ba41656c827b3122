import {
  head,
  HIDDEN,
  HIDDEN_PASSWORD,
  notExpressible,
  oneLine,
  type Peer,
  type Router,
  type RouterVrf,
} from './router';

/** What is announced: our own networks and nothing that was learned, or a machine with two peers would carry their traffic. */
const OWN = 'virtflow-own';
const ANY = 'virtflow-any';

/**
 * Configuration of FRR. Throws BGP_NOT_EXPRESSIBLE when sessions in one VRF have different AS numbers or router ids:
 * FRR has one BGP instance per VRF.
 */
export function renderFrr(router: Router): string {
  const policy = [`bgp as-path access-list ${OWN} seq 5 permit ^$`, '!', `route-map ${ANY} permit 10`, 'exit', '!'];
  const instances = router.vrfs.flatMap(instance);
  const lines = [...head('!', router), '!', ...(instances.length > 0 ? [...policy, ...instances] : [])];
  return `${lines.join('\n')}\n`;
}

function instance({ name, peers }: RouterVrf): string[] {
  const asn = theOne(
    'asn',
    name,
    peers.map((peer) => peer.asn),
  );
  const routerId = theOne(
    'router_id',
    name,
    peers.map((peer) => peer.routerId),
  );
  return [
    `router bgp ${asn}${name === null ? '' : ` vrf ${name}`}`,
    ` bgp router-id ${routerId}`,
    ' no bgp default ipv4-unicast',
    ...peers.flatMap(neighbour),
    ...([4, 6] as const).flatMap((family) => addressFamily(family, peers)),
    'exit',
    '!',
  ];
}

function theOne(field: string, vrf: string | null, values: readonly (number | string)[]): number | string {
  const [first = '', ...others] = new Set(values);
  if (others.length > 0) throw notExpressible(`FRR has one ${field} per VRF`, { vrf, [field]: [first, ...others] });
  return first;
}

function neighbour({ peerIp, peerAsn, asn, localIp, onLink, description, password }: Peer): string[] {
  const line = (text: string) => ` neighbor ${peerIp} ${text}`;
  const words = oneLine(description);
  return [
    line(`remote-as ${peerAsn}`),
    ...(words ? [line(`description ${words}`)] : []),
    ...(typeof password === 'string' ? [line(`password ${password}`)] : []),
    ...(password === HIDDEN ? [` ! ${HIDDEN_PASSWORD}`] : []),
    ...(onLink || asn === peerAsn ? [] : [line('ebgp-multihop')]),
    line(`update-source ${localIp}`),
  ];
}

function addressFamily(family: 4 | 6, peers: readonly Peer[]): string[] {
  const neighbours = peers.filter((peer) => peer.family === family).map(({ peerIp }) => peerIp);
  if (neighbours.length === 0) return [];
  return [
    ` address-family ipv${family} unicast`,
    '  redistribute connected',
    ...neighbours.flatMap((peerIp) => [
      `  neighbor ${peerIp} activate`,
      `  neighbor ${peerIp} route-map ${ANY} in`,
      `  neighbor ${peerIp} filter-list ${OWN} out`,
    ]),
    ' exit-address-family',
  ];
}

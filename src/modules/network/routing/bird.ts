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

/**
 * Configuration of BIRD 2. Learned routes go to the kernel, our own networks to the peers, and nothing from one peer to
 * another. Throws BGP_NOT_EXPRESSIBLE for a password with a double quote: a text in BIRD cannot hold one.
 */
export function renderBird(router: Router): string {
  // Without the word BIRD takes the links of every VRF.
  const inGlobal = router.vrfs.length > 1 ? ['vrf default;'] : [];
  const vrfs = router.vrfs.flatMap((vrf, index) =>
    vrf.name === null ? globalVrf(vrf, inGlobal) : ownVrf(vrf, index + 1),
  );
  const [first] = router.vrfs.flatMap(({ peers }) => peers);
  const lines = [
    ...head('#', router),
    // Without one BIRD does not start on a machine that has no IPv4 address; each session names its own.
    ...(first ? [`router id ${first.routerId};`] : []),
    ...block('protocol device', []),
    ...vrfs,
  ];
  return `${lines.join('\n')}\n`;
}

function globalVrf({ peers }: RouterVrf, inVrf: readonly string[]): string[] {
  return [
    ...block('protocol direct', [...inVrf, 'ipv4;', 'ipv6;']),
    ...([4, 6] as const).flatMap((family) =>
      block('protocol kernel', block(`ipv${family}`, ['import none;', 'export where source = RTS_BGP;'])),
    ),
    ...peers.flatMap((peer) => session(peer, inVrf, [])),
  ];
}

/** Tables of its own. The number of its table in the kernel is the machine's choice, so nothing is written there. */
function ownVrf({ name, peers }: RouterVrf, number: number): string[] {
  const table = (family: 4 | 6) => `vrf${number}_ipv${family}`;
  const inVrf = [`vrf "${name}";`];
  return [
    ...([4, 6] as const).map((family) => `ipv${family} table ${table(family)};`),
    ...block(`protocol direct vrf${number}_direct`, [
      ...inVrf,
      ...([4, 6] as const).map((family) => `ipv${family} { table ${table(family)}; };`),
    ]),
    `# For routes in the kernel add a "protocol kernel" with the kernel table of this VRF.`,
    ...peers.flatMap((peer) => session(peer, inVrf, [`table ${table(peer.family)};`])),
  ];
}

function session(peer: Peer, inVrf: readonly string[], inTable: readonly string[]): string[] {
  const { id, family, asn, routerId, localIp, peerIp, peerAsn, onLink, password } = peer;
  const words = oneLine(peer.description).replaceAll('"', "'");
  return block(`protocol bgp bgp_${id.replaceAll('-', '_')}`, [
    ...(words ? [`description "${words}";`] : []),
    ...inVrf,
    `router id ${routerId};`,
    `local ${localIp} as ${asn};`,
    `neighbor ${peerIp} as ${peerAsn};`,
    onLink ? 'direct;' : 'multihop;',
    ...passwordOf(id, password),
    ...block(`ipv${family}`, [...inTable, 'import all;', 'export where source = RTS_DEVICE;']),
  ]);
}

function passwordOf(id: string, password: Peer['password']): string[] {
  if (password === null) return [];
  if (password === HIDDEN) return [`# ${HIDDEN_PASSWORD}`];
  if (password.includes('"'))
    throw notExpressible('BIRD cannot be given a password with a double quote', { bgp_config_id: id });
  return [`password "${password}";`];
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), name.startsWith('protocol') ? '}' : '};'];
}

import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [base: Address, prefix: number];

/**
 * Networks that nobody's server lives in: this machine and its neighbours on the link, instance metadata, everybody at
 * once, and addresses that stand for others. Only a listed network that lies inside one of them opens it.
 */
const SPECIAL = [
  ...['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '100.100.100.200/32', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/128', '::1/128', 'fe80::/10', 'fd00:ec2::254/128', 'ff00::/8', '64:ff9b::/96', '2002::/16'],
].map(networkOf);

/** Networks of one's own. */
export const PRIVATE_NETWORKS: readonly string[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
];

/** Which addresses the server may connect to when a client names them. */
export class AddressPolicy {
  private readonly allowed: readonly Network[];

  /** Networks in CIDR notation. */
  constructor(cidrs: readonly string[]) {
    this.allowed = cidrs.map(networkOf);
  }

  /** An IPv4 address inside an IPv6 one is judged as what it is. */
  allows(text: string): boolean {
    if (isIP(text) === 0 || text.includes('%')) return false;
    const address = ipaddr.process(text);
    const closed = SPECIAL.filter((network) => isIn(address, network));
    return this.allowed.some(
      (network) => isIn(address, network) && closed.every((special) => liesWithin(network, special)),
    );
  }
}

/** Whether an address is one of the Internet: none of a network of somebody's own, and none with a meaning of its own. */
export function isPublic(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%') && ipaddr.process(text).range() === 'unicast';
}

function networkOf(cidr: string): Network {
  return ipaddr.parseCIDR(cidr);
}

function isIn(address: Address, [base, prefix]: Network): boolean {
  return address.kind() === base.kind() && address.match(base, prefix);
}

function liesWithin([base, prefix]: Network, outer: Network): boolean {
  return prefix >= outer[1] && isIn(base, outer);
}

import ipaddr from 'ipaddr.js';

export type Family = 4 | 6;
type Ip = ipaddr.IPv4 | ipaddr.IPv6;

export const BITS: Record<Family, number> = { 4: 32, 6: 128 };

/** What nothing can be reached by: neither a machine nor a peer nor a name server. */
const NOWHERE = new Set(['unspecified', 'broadcast', 'multicast']);
/** Means another machine on every link, so it identifies none. */
const LOCAL = new Set(['loopback', 'linkLocal']);

/**
 * The address a text stands for, or null. Only spellings with one meaning count: no leading zeros or missing parts in
 * IPv4, no zone and no IPv4 address inside IPv6.
 */
export function parseIp(text: string): Ip | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!/^[0-9a-f:]+$/i.test(text) || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  const isEmbedding = address.parts.slice(0, 5).every((part) => part === 0) && address.range() !== 'loopback';
  return isEmbedding ? null : address;
}

/** The address and the length of its prefix that `10.0.0.5/24` stands for, or null; see {@link parseIp}. */
export function parseCidr(text: string): [Ip, number] | null {
  const [host = '', length = '', ...more] = text.split('/');
  const address = parseIp(host);
  if (!address || more.length > 0 || !/^[1-9]\d{0,2}$/.test(length)) return null;
  return Number(length) <= BITS[familyOf(address)] ? [address, Number(length)] : null;
}

export function familyOf(address: Ip): Family {
  return address.kind() === 'ipv4' ? 4 : 6;
}

/** Whether packets can be sent to this address and reach one machine. Link-local IPv4 counts: clouds peer over it. */
export function isReachable(address: Ip): boolean {
  const range = address.range();
  return !NOWHERE.has(range) && !(LOCAL.has(range) && !(familyOf(address) === 4 && range === 'linkLocal'));
}

/** Like {@link isReachable}, or the machine itself: a name server may run there. */
export function isResolver(address: Ip): boolean {
  return !NOWHERE.has(address.range());
}

/** Whether the address is the first or the last of an IPv4 prefix that has others. */
export function isEdge([address, length]: [Ip, number]): boolean {
  if (familyOf(address) === 6 || length >= 31) return false;
  const cidr = `${address.toString()}/${length}`;
  const edges = [ipaddr.IPv4.networkAddressFromCIDR(cidr), ipaddr.IPv4.broadcastAddressFromCIDR(cidr)];
  return edges.some((edge) => edge.toString() === address.toString());
}

/** Whether an address lies in the prefix of `cidr`; both texts must be valid. */
export function lies(address: string, cidr: string): boolean {
  const [ip, prefix] = [ipaddr.parse(address), ipaddr.parseCIDR(cidr)];
  return ip.kind() === prefix[0].kind() && ip.match(prefix);
}

/** `10.0.0.5` of `10.0.0.5/24`. */
export function hostOf(cidr: string): string {
  return cidr.slice(0, cidr.indexOf('/'));
}

import { parseIp } from '../../../core/net/ip';

const NUMBER = /^(?:0|[1-9]\d{0,9})$/;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;

/**
 * Whether a text is a route distinguisher (RFC 4364): `asn:n` with two bytes of AS number and four of number, or with
 * four and two; or `ip:n` with an IPv4 address and two bytes.
 */
export function isRouteDistinguisher(text: string): boolean {
  const [administrator = '', assigned = '', ...more] = text.split(':');
  if (more.length > 0 || !NUMBER.test(assigned)) return false;
  if (administrator.includes('.')) return parseIp(administrator)?.kind() === 'ipv4' && Number(assigned) <= MAX_16;
  const asn = NUMBER.test(administrator) ? Number(administrator) : 0;
  return asn >= 1 && asn <= MAX_32 && Number(assigned) <= (asn <= MAX_16 ? MAX_32 : MAX_16);
}

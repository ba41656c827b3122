import { fromByteArray, parse } from 'ipaddr.js';
import type { FieldError } from '../../../core/errors/app-error';
import type { IpPool } from './ip-pool.entity';

/** What the addresses of a pool follow from. */
export type Range = Pick<IpPool, 'startIp' | 'endIp' | 'gateway' | 'prefix'>;

/** Consecutive addresses, as numbers. */
export interface Span {
  first: bigint;
  last: bigint;
}

/** A whole /64: more addresses than anybody hands out one by one. */
const MOST_ADDRESSES = 1n << 64n;
/** Kinds of addresses that no machine can have to itself. */
const NOBODYS = ['unspecified', 'loopback', 'multicast', 'broadcast', 'ipv4Mapped'];

export function numberOf(address: string): bigint {
  return BigInt(`0x${Buffer.from(parse(address).toByteArray()).toString('hex')}`);
}

/** The address of a number in the family of `like`. */
export function addressOf(number: bigint, like: string): string {
  const { length } = parse(like).toByteArray();
  const bytes = Buffer.from(number.toString(16).padStart(2 * length, '0'), 'hex');
  return fromByteArray([...bytes]).toString();
}

/**
 * The addresses of a range that can be taken: without the network's own address, IPv4 broadcast and the gateway. A
 * network of one or two addresses has no address of its own (RFC 3021, RFC 6164).
 */
export function usableSpans({ startIp, endIp, gateway, prefix }: Range): Span[] {
  const { bottom, top } = networkOf(startIp, prefix);
  const [start, end] = [numberOf(startIp), numberOf(endIp)];
  const large = top - bottom > 1n;
  const first = large && start === bottom ? start + 1n : start;
  const last = large && end === top && parse(endIp).kind() === 'ipv4' ? end - 1n : end;
  const hole = gateway === null ? null : numberOf(gateway);
  const spans = hole === null || hole < first || hole > last ? [{ first, last }] : around(hole, { first, last });
  return spans.filter((span) => span.first <= span.last);
}

const around = (hole: bigint, { first, last }: Span): Span[] => [
  { first, last: hole - 1n },
  { first: hole + 1n, last },
];

function networkOf(address: string, prefix: number): { bottom: bigint; top: bigint } {
  const hostBits = BigInt(8 * parse(address).toByteArray().length - prefix);
  const bottom = (numberOf(address) >> hostBits) << hostBits;
  return { bottom, top: bottom + (1n << hostBits) - 1n };
}

export function sizeOf(spans: readonly Span[]): bigint {
  return spans.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}

/** What is wrong with a range, field by field; empty when nothing is. */
export function rangeErrors(range: Range): FieldError[] {
  const { startIp, endIp, gateway, prefix } = range;
  const error = (path: string, rule: string, message: string) => [{ path, rule, message: `${path} ${message}` }];
  const named = { start_ip: startIp, end_ip: endIp, ...(gateway === null ? {} : { gateway }) };
  const kind = parse(startIp).kind();
  for (const [path, address] of Object.entries(named)) {
    if (parse(address).kind() !== kind) return error(path, 'family', 'must be of the same family as start_ip');
    if (NOBODYS.includes(parse(address).range())) return error(path, 'range', 'must be an address a machine can have');
  }
  if (kind === 'ipv4' && prefix > 32) return error('prefix', 'max', 'must not be greater than 32 for IPv4');
  const { bottom, top } = networkOf(startIp, prefix);
  const outside = Object.entries(named).find(([, address]) => numberOf(address) < bottom || numberOf(address) > top);
  if (outside) return error(outside[0], 'prefix', `must lie in the network of start_ip, a /${prefix}`);
  if (numberOf(endIp) < numberOf(startIp)) return error('end_ip', 'order', 'must not come before start_ip');
  if (gateway !== null && sizeOf(usableSpans({ startIp: gateway, endIp: gateway, gateway: null, prefix })) === 0n)
    return error('gateway', 'range', 'must not be the address of the network or its broadcast');
  const spans = usableSpans(range);
  if (spans.length === 0) return error('end_ip', 'empty', 'leaves no address to take');
  if (sizeOf(spans) > MOST_ADDRESSES)
    return error('end_ip', 'max', 'must not be more than 2^64 addresses after start_ip');
  return [];
}

/** As JSON has it: a number while that is exact, else its digits. */
export function exact(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}

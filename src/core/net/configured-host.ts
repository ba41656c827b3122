import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AddressPolicy, isPublic } from './address-policy';

/** Whether the server may connect to an address. */
export type Allows = (address: string) => boolean;

const LOOPBACK = new AddressPolicy(['127.0.0.0/8', '::1/128']);

/**
 * Which addresses a host may have that an operator configured. An address is the one that was meant; `localhost` is this
 * machine; every other name may only lead to the Internet and into the networks that are listed. What a name stands for is
 * up to whoever answers for it, so it is asked for each connection.
 */
export function addressesOf(host: string, listed: readonly string[]): Allows {
  const bare = bareHost(host);
  if (isIP(bare) !== 0) {
    const meant = ipaddr.process(bare).toString();
    return (address) => isIP(address) !== 0 && ipaddr.process(address).toString() === meant;
  }
  if (bare === 'localhost') return (address) => LOOPBACK.allows(address);
  const policy = new AddressPolicy(listed);
  return (address) => isPublic(address) || policy.allows(address);
}

/** The host of a URL, IPv6 addresses without brackets. */
export function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

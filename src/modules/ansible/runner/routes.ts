import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import { AddressPolicy } from '../../../core/net/address-policy';
import type { Endpoint } from './relay';
import { type SshCode } from './run-events';
import type { Target } from './run-spec';

const LOOKUP_TIMEOUT_MS = 5_000;

/** Where a target's socket leads, or why there is none. */
export type Route = { endpoint: Endpoint } | { code: SshCode };

/** What runs must not reach although its address is allowed: our own servers, by host name or address. */
export type OwnServices = readonly Endpoint[];

/** Decides where a run may connect to. */
export class Routes {
  private readonly policy: AddressPolicy;

  /** `allowed`: networks in CIDR notation; see {@link AddressPolicy}. */
  constructor(
    allowed: readonly string[],
    private readonly own: OwnServices,
  ) {
    this.policy = new AddressPolicy(allowed);
  }

  /** The first address of the target that may be reached; the name is resolved only here. */
  async to({ address, port }: Pick<Target, 'address' | 'port'>): Promise<Route> {
    const found = await addressesOf(address);
    if (found.length === 0) return { code: 'SSH_CONNECTION_FAILED' };
    const closed = await this.closedAt(port);
    const allowed = found.find((each) => this.policy.allows(each) && !closed(each));
    return allowed ? { endpoint: { address: allowed, port } } : { code: 'SSH_ADDRESS_NOT_ALLOWED' };
  }

  /** Which addresses are our own servers at this port. One on this machine may listen on each of its addresses. */
  private async closedAt(port: number): Promise<(address: string) => boolean> {
    const hosts = this.own.filter((service) => service.port === port).map(({ address }) => address);
    const addresses = (await Promise.all(hosts.map(addressesOf))).flat();
    const hereToo = addresses.some(isHere);
    return (address) => addresses.some((each) => isSame(each, address)) || (hereToo && isHere(address));
  }
}

async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host)) return [host];
  const timeout = new Promise<[]>((done) => setTimeout(done, LOOKUP_TIMEOUT_MS, []).unref());
  const asked = lookup(host, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
  return Promise.race([asked, timeout]);
}

const isSame = (one: string, other: string) => ipaddr.process(one).toString() === ipaddr.process(other).toString();

function isHere(text: string): boolean {
  const address = ipaddr.process(text);
  if (['loopback', 'unspecified'].includes(address.range())) return true;
  const local = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return local.some((each) => isSame(each.address.replace(/%.*/, ''), text));
}

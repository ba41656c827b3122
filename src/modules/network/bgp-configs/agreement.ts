import { lies } from '../../../core/net/ip';
import type { NetworkInterface } from '../network-interfaces/network-interface.entity';
import type { BgpConfig } from './bgp-config.entity';

export type Attachment = Pick<NetworkInterface, 'vrfId' | 'ipv4Address' | 'ipv6Address'>;
export type Session = Pick<BgpConfig, 'vrfId' | 'localIp'>;

/** The prefixes of an interface, of one family or both. */
export function prefixesOf({ ipv4Address, ipv6Address }: Omit<Attachment, 'vrfId'>): string[] {
  return [ipv4Address, ipv6Address].filter((address) => address !== null);
}

/** Whether a session can run over an interface: in its VRF, from an address in one of its prefixes. */
export function agree(session: Session, attachment: Attachment): boolean {
  const { vrfId, localIp } = session;
  return vrfId === attachment.vrfId && prefixesOf(attachment).some((prefix) => lies(localIp, prefix));
}

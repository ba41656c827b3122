import { AppError } from '../../../core/errors/app-error';
import type { Family } from '../../../core/net/ip';

/** Stands where a password would that the reader may not know. */
export const HIDDEN = Symbol('hidden');
/** null: there is none. */
export type Password = string | null | typeof HIDDEN;

/** One BGP session as a router is configured for it. */
export interface Peer {
  /** Of the configuration. */
  id: string;
  family: Family;
  asn: number;
  routerId: string;
  localIp: string;
  peerIp: string;
  peerAsn: number;
  /** Whether the neighbour is on a link of ours. */
  onLink: boolean;
  description: string;
  password: Password;
}

/** The sessions in one VRF; null is the global one. */
export interface RouterVrf {
  name: string | null;
  peers: readonly Peer[];
}

/** What one machine needs to know to speak BGP, whatever the format. */
export interface Router {
  /** Words of ours that name the machine. */
  title: string;
  vrfs: readonly RouterVrf[];
  /** Sessions that the reader may not see. */
  hidden: number;
}

/** What Linux calls a VRF: one word of at most 15 characters. `default` and `all` mean other things to routing daemons. */
const DEVICE = /^(?!(?:default|all)$)[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}$/;

/** Throws BGP_NOT_EXPRESSIBLE for what no routing daemon can be told. */
export function checkRouter({ vrfs }: Router): void {
  for (const { name, peers } of vrfs) {
    if (name !== null && !DEVICE.test(name))
      throw notExpressible('the name of the VRF cannot be the name of a network device', { vrf: name });
    const neighbours = peers.map(({ peerIp }) => peerIp);
    const twice = neighbours.find((peerIp, index) => neighbours.indexOf(peerIp) !== index);
    if (twice !== undefined)
      throw notExpressible('several configurations have the same neighbour', { vrf: name, peer_ip: twice });
  }
}

export function notExpressible(reason: string, details: object): AppError {
  return new AppError('BGP_NOT_EXPRESSIBLE', { reason, ...details });
}

/** Daemons keep no more of a description. */
const MAX_DESCRIPTION = 80;

/** A text that stays within its line, whatever was written into it. */
export function oneLine(text: string): string {
  return [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()].slice(0, MAX_DESCRIPTION).join('').trim();
}

/** What a file says at its top, in comments that begin with `mark`. */
export function head(mark: string, { title, hidden }: Router): string[] {
  const lines = [`${mark} BGP of ${title}`];
  if (hidden > 0) lines.push(`${mark} Sessions left out because you may not see them: ${hidden}`);
  return lines;
}

/** What a file says of a {@link HIDDEN} password. */
export const HIDDEN_PASSWORD = 'The session has a password, shown to those who may change the machine';

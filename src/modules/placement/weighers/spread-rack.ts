import { type Weigher } from '../model';
import { dominantShare } from './dominant-share';

/** The rack with the fewest peers, in it the emptiest host. */
export const spreadRack: Weigher = { score: (host) => host.peersInRack, tieScore: dominantShare };

import { type Weigher } from '../model';
import { dominantShare } from './dominant-share';

/** The emptiest host. */
export const spreadResource: Weigher = { score: dominantShare };

import { type Weigher } from '../model';
import { dominantShare } from './dominant-share';

/** The fullest host that has room: the score is what stays free of its fullest dimension. */
export const binpack: Weigher = { score: (host, need) => 1 - dominantShare(host, need) };

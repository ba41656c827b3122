import { type Weigher } from '../model';
import { usedAfter } from './dominant-share';

/** |cpu share − memory share| after the placement. */
export const balanced: Weigher = {
  score(host, need) {
    // A missing dimension is 0 used of 1.
    const cpuTotal = host.total.cpu || 1;
    const memoryTotal = host.total.memoryMb || 1;
    // Over a common denominator there is one rounding only: hosts that are exactly equal stay equal and tie by name.
    const gap = usedAfter(host, need, 'cpu') * memoryTotal - usedAfter(host, need, 'memoryMb') * cpuTotal;
    return Math.abs(gap) / (cpuTotal * memoryTotal);
  },
};

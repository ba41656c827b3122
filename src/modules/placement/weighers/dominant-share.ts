import { type Dimension, DIMENSIONS, type PlacementHost, type Resources } from '../model';

/** Units in use once the VM is placed. */
export function usedAfter(host: PlacementHost, need: Resources, dimension: Dimension): number {
  return host.reserved[dimension] + host.allocated[dimension] + need[dimension];
}

/** The fullest dimension after the placement, 0 to 1 on a host that has room. Dimensions the host lacks do not count. */
export function dominantShare(host: PlacementHost, need: Resources): number {
  let share = 0;
  for (const dimension of DIMENSIONS) {
    const total = host.total[dimension];
    if (total > 0) share = Math.max(share, usedAfter(host, need, dimension) / total);
  }
  return share;
}

import type { Rack } from '../../locations';
import type { Baremetal } from '../baremetals/baremetal.entity';

/** Units of a rack, counted from the bottom; `unitStart` is the lowest of them. */
export interface UnitRange {
  unitStart: number;
  unitHeight: number;
}

/** Units that a host takes; null for one that the reader may not see. */
export interface Block extends UnitRange {
  host: Baremetal | null;
}

/** The front of a rack, from the top down. */
export interface Elevation {
  rack: Rack;
  blocks: readonly Block[];
  free: readonly UnitRange[];
  unitsUsed: number;
  unitsFree: number;
  /** Hosts in the rack that take no units, as far as the reader may see them. */
  unplaced: readonly Baremetal[];
}

export function elevationOf(rack: Rack, blocks: readonly Block[], unplaced: readonly Baremetal[]): Elevation {
  const downwards = [...blocks].sort((a, b) => b.unitStart - a.unitStart);
  const free: UnitRange[] = [];
  let above = rack.heightUnits + 1;
  for (const { unitStart, unitHeight } of [...downwards, { unitStart: 0, unitHeight: 1 }]) {
    const unitsBetween = above - (unitStart + unitHeight);
    if (unitsBetween > 0) free.push({ unitStart: unitStart + unitHeight, unitHeight: unitsBetween });
    above = unitStart;
  }
  const unitsFree = free.reduce((sum, { unitHeight }) => sum + unitHeight, 0);
  return { rack, blocks: downwards, free, unitsUsed: rack.heightUnits - unitsFree, unitsFree, unplaced };
}

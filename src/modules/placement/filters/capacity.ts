import {
  available,
  CONSTRAINTS,
  type Dimension,
  DIMENSIONS,
  FIELD_NAMES,
  type Filter,
  type PlacementHost,
  type Resources,
  type Shortage,
} from '../model';

/** One filter per dimension. The first that fails names the constraint; the detail lists every dimension in short supply. */
export const capacity: readonly Filter[] = DIMENSIONS.map((dimension) => ({
  constraint: CONSTRAINTS[dimension],
  check: (host, { need }) => (fits(host, need, dimension) ? null : { shortages: shortages(host, need) }),
}));

/** The claim's own rule. A need of 0 is refused too where the host is over capacity: the claim would refuse it. */
function fits(host: PlacementHost, need: Resources, dimension: Dimension): boolean {
  return need[dimension] <= available(host, dimension);
}

function shortages(host: PlacementHost, need: Resources): Shortage[] {
  return DIMENSIONS.filter((each) => !fits(host, need, each)).map((each) => shortageOf(host, need, each));
}

export function shortageOf(host: PlacementHost, need: Resources, dimension: Dimension): Shortage {
  return { dimension: FIELD_NAMES[dimension], required: need[dimension], available: available(host, dimension) };
}

import { type Constraint, type Filter, type PlacementHost, type PlacementRequest, type Scalar } from '../model';

/** A filter that passes when the request wants nothing, or exactly what the host has. */
export function equals(
  constraint: Constraint,
  wanted: (request: PlacementRequest) => Scalar | undefined,
  has: (host: PlacementHost) => Scalar,
): Filter {
  return {
    constraint,
    check(host, request) {
      const required = wanted(request) ?? null;
      const actual = has(host);
      return required === null || required === actual ? null : { required, actual };
    },
  };
}

import { type PlacementRequest, type PlacementSnapshot } from './model';
import { best } from './planner';
import { hostChanges } from './relaxations/host-changes';
import { requestChanges } from './relaxations/request-changes';
import { type Suggestion } from './relaxations/suggestion';

/**
 * The smallest single changes that would each give the request a candidate; empty when it has one already, or when no
 * single change helps. Every suggestion is planned again before it is returned. Changes to the request come first, in
 * a fixed order that does not depend on the snapshot's.
 */
export function relax(snapshot: PlacementSnapshot, request: PlacementRequest): Suggestion[] {
  if (best(snapshot, request)) return [];
  return [...requestChanges(snapshot, request), ...hostChanges(snapshot, request)]
    .filter((attempt) => best(attempt, attempt.request))
    .map((attempt) => attempt.suggestion);
}

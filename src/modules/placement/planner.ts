import { FILTERS } from './filters';
import {
  compareText,
  type Constraint,
  type PlacementHost,
  type PlacementRequest,
  type PlacementSnapshot,
  type RejectionDetail,
} from './model';
import { WEIGHERS } from './weighers';

export interface RankedHost {
  readonly hostId: string;
  readonly name: string;
  /** The measure of the mode; lower is better. Comparable within one mode only. */
  readonly score: number;
}

export interface Candidate extends RankedHost {
  /** 1 = the best. */
  readonly rank: number;
}

export interface Rejection {
  readonly hostId: string;
  readonly name: string;
  /** The first constraint that failed, in the order of FILTERS. */
  readonly constraint: Constraint;
  readonly detail: RejectionDetail;
}

export interface PlacementPlan {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** By name. */
  readonly rejections: readonly Rejection[];
  /** Rejected hosts per constraint; constraints that refused none are absent. */
  readonly summary: Readonly<Partial<Record<Constraint, number>>>;
}

interface Weighed {
  readonly host: PlacementHost;
  readonly peers: number;
  readonly score: number;
  readonly tieScore: number;
}

/** Ranks every host that can take the VM and says of every other why not. The order of the snapshot does not matter. */
export function plan(snapshot: PlacementSnapshot, request: PlacementRequest): PlacementPlan {
  const weighed: Weighed[] = [];
  const rejections: Rejection[] = [];
  for (const host of snapshot.hosts) {
    const rejection = reject(host, request);
    if (rejection) rejections.push(rejection);
    else weighed.push(weigh(host, request));
  }
  const candidates = weighed
    .sort(compareWeighed)
    .map(({ host, score }, index) => ({ hostId: host.id, name: host.name, score, rank: index + 1 }));
  rejections.sort((a, b) => compareText(a.name, b.name) || compareText(a.hostId, b.hostId));
  return { candidates, rejections, summary: summarize(rejections) };
}

/**
 * The first candidate of `plan` whose id is not in `skip`, or null, without ranking the others: for a claim that lost
 * a race and wants the next one.
 */
export function best(
  snapshot: PlacementSnapshot,
  request: PlacementRequest,
  skip?: ReadonlySet<string>,
): RankedHost | null {
  let winner: Weighed | null = null;
  for (const host of snapshot.hosts) {
    if (skip?.has(host.id) || reject(host, request)) continue;
    const contender = weigh(host, request);
    if (!winner || compareWeighed(contender, winner) < 0) winner = contender;
  }
  return winner && { hostId: winner.host.id, name: winner.host.name, score: winner.score };
}

/** null when the host can take the VM. */
export function reject(host: PlacementHost, request: PlacementRequest): Rejection | null {
  for (const filter of FILTERS) {
    const detail = filter.check(host, request);
    if (detail) return { hostId: host.id, name: host.name, constraint: filter.constraint, detail };
  }
  return null;
}

/** By name, then id. */
export function compareHosts(a: PlacementHost, b: PlacementHost): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

function weigh(host: PlacementHost, request: PlacementRequest): Weighed {
  const weigher = WEIGHERS[request.mode];
  return {
    host,
    peers: request.antiAffinity === 'soft' ? host.peerVmCount : 0,
    score: weigher.score(host, request.need),
    tieScore: weigher.tieScore?.(host, request.need) ?? 0,
  };
}

function compareWeighed(a: Weighed, b: Weighed): number {
  return a.peers - b.peers || a.score - b.score || a.tieScore - b.tieScore || compareHosts(a.host, b.host);
}

function summarize(rejections: readonly Rejection[]): Partial<Record<Constraint, number>> {
  const summary: Partial<Record<Constraint, number>> = {};
  for (const { constraint } of rejections) summary[constraint] = (summary[constraint] ?? 0) + 1;
  return summary;
}

import * as fc from 'fast-check';
import {
  available,
  CONSTRAINTS,
  DIMENSIONS,
  FIELD_NAMES,
  type PlacementHost,
  type PlacementRequest,
  type RejectionDetail,
} from './model';
import { best, plan } from './planner';
import { anyHosts, anyRequest } from './testing/samples';
import { dominantShare } from './weighers/dominant-share';

const holds = (claim: (hosts: PlacementHost[], request: PlacementRequest) => void) =>
  fc.assert(fc.property(anyHosts, anyRequest(4), claim), { numRuns: 500 });
const byId = (hosts: PlacementHost[], id: string) => hosts.find((host) => host.id === id) as PlacementHost;

/** The host with exactly that put right which a rejection complains of; `less` units of a shortage are left. */
function mended(host: PlacementHost, constraint: string, detail: RejectionDetail, less = 0): PlacementHost {
  if ('labels' in detail) {
    const wanted = detail.labels.map(({ label, required }) => [label, required]);
    return { ...host, labels: { ...host.labels, ...Object.fromEntries(wanted) } };
  }
  if ('shortages' in detail) {
    const total = { ...host.total };
    for (const { dimension, required, available: free } of detail.shortages) {
      const short = DIMENSIONS.find((each) => FIELD_NAMES[each] === dimension) as (typeof DIMENSIONS)[number];
      total[short] += required - free - less;
    }
    return { ...host, total };
  }
  if ('available' in detail)
    return { ...host, gpuStocks: [{ model: detail.model ?? 'any', free: detail.required - less, held: 0 }] };
  if (constraint === CONSTRAINTS.maxVms) return { ...host, maxVms: host.vmCount + 1 - less };
  if (constraint === CONSTRAINTS.antiAffinity) return { ...host, peerVmCount: less };
  const required = ('required' in detail ? detail.required : null) as never;
  if (constraint === CONSTRAINTS.group) return { ...host, groupId: required };
  if (constraint === CONSTRAINTS.hostStatus) return { ...host, status: required };
  return constraint === CONSTRAINTS.failureZone ? { ...host, failureZone: required } : { ...host, id: required };
}

describe('plan, for any hosts and any request', () => {
  it('never proposes a host over capacity, over its VM limit, or that does not run', () => {
    holds((hosts, request) => {
      for (const { hostId } of plan({ hosts }, request).candidates) {
        const host = byId(hosts, hostId);
        for (const each of DIMENSIONS) {
          expect(host.reserved[each] + host.allocated[each] + request.need[each]).toBeLessThanOrEqual(host.total[each]);
        }
        expect(host.vmCount).toBeLessThan(host.maxVms ?? Infinity);
        expect(host.status).toBe('running');
      }
    });
  });

  it('lists every host exactly once, as a candidate or as rejected, and counts every rejection', () => {
    holds((hosts, request) => {
      const { candidates, rejections, summary } = plan({ hosts }, request);
      const listed = [...candidates, ...rejections].map(({ hostId }) => hostId);
      expect(listed.sort()).toEqual(hosts.map(({ id }) => id).sort());
      expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(rejections.length);
    });
  });

  it('does not depend on the order of the hosts', () => {
    const shuffled = anyHosts.chain((hosts) =>
      fc.tuple(fc.constant(hosts), fc.shuffledSubarray(hosts, { minLength: hosts.length })),
    );
    fc.assert(
      fc.property(shuffled, anyRequest(4), ([hosts, permutation], request) => {
        expect(plan({ hosts: permutation }, request)).toEqual(plan({ hosts }, request));
        expect(best({ hosts: permutation }, request)).toEqual(best({ hosts }, request));
      }),
      { numRuns: 500 },
    );
  });

  it('walks the candidates in order when best skips the ones before', () => {
    holds((hosts, request) => {
      const skip = new Set<string>();
      for (const { rank, ...candidate } of plan({ hosts }, request).candidates) {
        expect(best({ hosts }, request, skip)).toEqual(candidate);
        expect(skip.add(candidate.hostId).size).toBe(rank);
      }
      expect(best({ hosts }, request, skip)).toBeNull();
    });
  });

  it('spread leaves and binpack makes the largest dominant share, over the same candidates', () => {
    holds((hosts, request) => {
      const sharesOf = (mode: 'spread_resource' | 'binpack') =>
        plan({ hosts }, { ...request, mode, antiAffinity: null }).candidates.map(({ hostId }) =>
          dominantShare(byId(hosts, hostId), request.need),
        );
      const spread = sharesOf('spread_resource');
      expect(spread).toEqual([...spread].sort((a, b) => a - b));
      expect(sharesOf('binpack')).toEqual([...spread].reverse());
    });
  });

  it('never loses a candidate to more capacity', () => {
    const capacity = fc.tuple(fc.constantFrom(...DIMENSIONS), fc.nat(5));
    fc.assert(
      fc.property(anyHosts, anyRequest(4), capacity, (hosts, request, [dimension, more]) => {
        const grown = hosts.map((host) => ({
          ...host,
          total: { ...host.total, [dimension]: host.total[dimension] + more },
        }));
        const after = new Set(plan({ hosts: grown }, request).candidates.map(({ hostId }) => hostId));
        for (const { hostId } of plan({ hosts }, request).candidates) expect(after).toContain(hostId);
      }),
      { numRuns: 500 },
    );
  });

  it('blames capacity exactly with the dimensions that are short', () => {
    holds((hosts, request) => {
      for (const { hostId, constraint, detail } of plan({ hosts }, request).rejections) {
        const host = byId(hosts, hostId);
        const short = DIMENSIONS.filter((each) => request.need[each] > available(host, each));
        if ('shortages' in detail) expect(detail.shortages).toHaveLength(short.length);
        if (['MAX_VMS_REACHED', 'ANTI_AFFINITY'].includes(constraint)) expect(short).toEqual([]);
      }
    });
  });

  it('rejects for a reason that is true: put right it is none any more, and a little less than that is not enough', () => {
    const countable = new Set<string>([CONSTRAINTS.maxVms, CONSTRAINTS.antiAffinity, CONSTRAINTS.gpuDevices]);
    holds((hosts, request) => {
      for (const { hostId, constraint, detail } of plan({ hosts }, request).rejections) {
        const again = (less?: number) => {
          const host = mended(byId(hosts, hostId), constraint, detail, less);
          return plan({ hosts: [host] }, request).rejections.map((rejection) => rejection.constraint);
        };
        expect(again()).not.toContain(constraint);
        if ('shortages' in detail || countable.has(constraint)) expect(again(1)).toContain(constraint);
      }
    });
  });
});

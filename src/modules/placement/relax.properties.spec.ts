import * as fc from 'fast-check';
import { type Dimension, DIMENSIONS, FIELD_NAMES, type PlacementHost, type PlacementRequest } from './model';
import { best } from './planner';
import { relax } from './relax';
import { type Suggestion } from './relaxations/suggestion';
import { anyHosts, anyRequest } from './testing/samples';

type World = [hosts: PlacementHost[], request: PlacementRequest];

/** Some needs fit nowhere; some requests pin a host, so that pinned hosts are relaxed too. */
const refused: fc.Arbitrary<World> = fc
  .tuple(anyHosts, anyRequest(8), fc.nat(40))
  .map(([hosts, request, pin]): World => [hosts, { ...request, hostId: hosts[pin]?.id ?? null }])
  .filter(([hosts, request]) => !best({ hosts }, request));
const holds = (claim: (...world: World) => void) =>
  fc.assert(
    fc.property(refused, (world) => claim(...world)),
    { numRuns: 500 },
  );
const dimensionOf = ({ field }: Suggestion) => DIMENSIONS.find((each) => FIELD_NAMES[each] === field) as Dimension;
const withNeed = (request: PlacementRequest, dimension: Dimension, units: number): PlacementRequest => ({
  ...request,
  need: { ...request.need, [dimension]: units },
});

/** VMs leave the host and give back so many units; of GPUs, those that the request can use. */
function free(host: PlacementHost, dimension: Dimension, units: number, model: string | null): PlacementHost {
  let left = dimension === 'gpus' ? units : 0;
  const gpuStocks = host.gpuStocks?.map((stock) => {
    const moved = model === null || stock.model === model ? Math.min(stock.held, left) : 0;
    left -= moved;
    return { ...stock, free: stock.free + moved, held: stock.held - moved };
  });
  return {
    ...host,
    allocated: { ...host.allocated, [dimension]: host.allocated[dimension] - units },
    gpuStocks: gpuStocks ?? null,
  };
}

/** Follows a suggestion, or stops `short` units before it where it is a matter of units. */
function follow([hosts, request]: World, suggestion: Suggestion, short = 0): World {
  const to = Number(suggestion.to);
  const onHost = (change: (host: PlacementHost) => PlacementHost): World => [
    hosts.map((host) => (host.id === suggestion.hostId ? change(host) : host)),
    request,
  ];
  switch (suggestion.change) {
    case 'REDUCE_NEED':
      return [hosts, withNeed(request, dimensionOf(suggestion), to + short)];
    case 'FREE_CAPACITY':
      return onHost((host) =>
        free(host, dimensionOf(suggestion), to - Number(suggestion.from) - short, request.gpuModel ?? null),
      );
    case 'RAISE_MAX_VMS':
      return onHost((host) => ({ ...host, maxVms: to - short }));
    case 'END_MAINTENANCE':
      return onHost((host) => ({ ...host, status: 'running' }));
    case 'CHANGE_GPU_MODEL':
      return [hosts, { ...request, gpuModel: suggestion.to as string | null }];
    case 'DROP_LABEL': {
      const labelSelector = { ...request.labelSelector };
      delete labelSelector[suggestion.field.slice('label_selector.'.length)];
      return [hosts, { ...request, labelSelector }];
    }
    case 'DROP_FAILURE_ZONE':
      return [hosts, { ...request, failureZone: null }];
    case 'SOFTEN_ANTI_AFFINITY':
      return [hosts, { ...request, antiAffinity: 'soft' }];
    case 'DROP_PINNED_HOST':
      return [hosts, { ...request, hostId: null }];
  }
}

const NUMERIC = ['REDUCE_NEED', 'FREE_CAPACITY', 'RAISE_MAX_VMS'];

describe('relax, for any request that no host can take', () => {
  it('suggests only changes that really make room', () => {
    holds((...world) => {
      for (const suggestion of relax({ hosts: world[0] }, world[1])) {
        const [hosts, request] = follow(world, suggestion);
        expect(best({ hosts }, request)).not.toBeNull();
      }
    });
  });

  it('suggests the smallest change: one unit less makes no room', () => {
    holds((...world) => {
      for (const suggestion of relax({ hosts: world[0] }, world[1])) {
        if (!NUMERIC.includes(suggestion.change)) continue;
        const [hosts, request] = follow(world, suggestion, 1);
        expect(best({ hosts }, request)).toBeNull();
      }
    });
  });

  it('finds every reduction that trying all smaller needs would find', () => {
    holds((hosts, request) => {
      const tried = DIMENSIONS.flatMap((dimension) => {
        const from = request.need[dimension];
        for (let to = from - 1; to >= (dimension === 'gpus' ? 0 : 1); to--) {
          if (best({ hosts }, withNeed(request, dimension, to))) return [{ field: FIELD_NAMES[dimension], from, to }];
        }
        return [];
      });
      const reductions = relax({ hosts }, request).filter(({ change }) => change === 'REDUCE_NEED');
      expect(reductions.map(({ field, from, to }) => ({ field, from, to }))).toEqual(tried);
    });
  });

  it('frees as few units as trying every number on every host would find', () => {
    holds((hosts, request) => {
      const suggestions = relax({ hosts }, request).filter(({ change }) => change === 'FREE_CAPACITY');
      for (const dimension of DIMENSIONS) {
        const enough = hosts.flatMap((host) =>
          Array.from({ length: host.allocated[dimension] }, (_, index) => index + 1).filter((units) =>
            best({ hosts: [free(host, dimension, units, request.gpuModel ?? null)] }, request),
          ),
        );
        const suggested = suggestions.filter(({ field }) => field === FIELD_NAMES[dimension]);
        expect(suggested.map(({ from, to }) => Number(to) - Number(from))).toEqual(
          enough.length === 0 ? [] : [Math.min(...enough)],
        );
      }
    });
  });

  it('ends a maintenance whenever a host in maintenance could take the VM', () => {
    holds((hosts, request) => {
      const helps = hosts.some(
        (host) => host.status === 'maintenance' && best({ hosts: [{ ...host, status: 'running' }] }, request),
      );
      expect(relax({ hosts }, request).some(({ change }) => change === 'END_MAINTENANCE')).toBe(helps);
    });
  });

  it('does not depend on the order of the hosts', () => {
    holds((hosts, request) => {
      expect(relax({ hosts: [...hosts].reverse() }, request)).toEqual(relax({ hosts }, request));
    });
  });
});

import * as fc from 'fast-check';
import { PLACEMENT_MODES, type PlacementHost, type PlacementRequest, type Resources } from '../model';

export function resources(cpu = 0, memoryMb = 0, storageGb = 0, gpus = 0): Resources {
  return { cpu, memoryMb, storageGb, gpus };
}

/** An empty host of 10 cores, 100 MiB, 1000 GiB and no GPU; its id is its name unless told. */
export function host(name: string, change: Partial<PlacementHost> = {}): PlacementHost {
  return {
    id: name,
    name,
    status: 'running',
    groupId: 1,
    total: resources(10, 100, 1000),
    reserved: resources(),
    allocated: resources(),
    vmCount: 0,
    maxVms: null,
    labels: {},
    rack: null,
    failureZone: null,
    gpuStocks: null,
    peerVmCount: 0,
    peersInRack: 0,
    ...change,
  };
}

/** A VM of 1 core, 10 MiB and 100 GiB, without wishes. */
export function request(change: Partial<PlacementRequest> = {}): PlacementRequest {
  return { need: resources(1, 10, 100), mode: 'default', ...change };
}

const units = (min: number, max: number): fc.Arbitrary<Resources> => {
  const amount = fc.integer({ min, max });
  return fc.record({ cpu: amount, memoryMb: amount, storageGb: amount, gpus: amount });
};
/** Mostly the first, so that few of the checks fail at a time. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const model = fc.constantFrom('A100', 'H100');
const labels = fc.dictionary(fc.constantFrom('disk', 'tier'), fc.constantFrom('a', 'b'), { maxKeys: 2 });
const zone = fc.constantFrom('east', 'west');
const stock = fc.record({ model, free: fc.nat(8), held: fc.nat(4) });

/** Small numbers and few names, so that ties, exact fits and hosts over capacity are common. */
const anyHost: fc.Arbitrary<PlacementHost> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('a', 'b', 'B', 'ä'),
  status: mostly('running', fc.constantFrom('maintenance', 'retired')),
  groupId: mostly<number | null>(1, fc.constantFrom(2, null)),
  total: units(4, 12),
  reserved: units(0, 1),
  allocated: units(0, 4),
  vmCount: fc.nat(3),
  maxVms: mostly<number | null>(null, fc.nat(4)),
  labels,
  rack: fc.constantFrom('r1', 'r2', null),
  failureZone: fc.option(zone, { nil: null }),
  gpuStocks: fc.option(fc.uniqueArray(stock, { selector: (each) => each.model }), { nil: null, freq: 2 }),
  peerVmCount: mostly(0, fc.nat(2)),
  peersInRack: fc.nat(3),
});

export const anyHosts = fc.uniqueArray(anyHost, { selector: ({ id }) => id, maxLength: 12 });

/** A need of at most 4 fits most hosts, of 8 few. */
export function anyRequest(maxNeed: number): fc.Arbitrary<PlacementRequest> {
  return fc.record({
    need: units(0, maxNeed),
    mode: fc.constantFrom(...PLACEMENT_MODES),
    groupId: mostly<number | null>(null, fc.constant(1)),
    gpuModel: mostly<string | null>(null, model),
    labelSelector: mostly<Record<string, string> | null>(null, labels),
    failureZone: mostly<string | null>(null, zone),
    antiAffinity: fc.constantFrom(null, 'hard', 'soft'),
  });
}

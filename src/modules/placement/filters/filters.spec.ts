import { type Constraint, type Filter, type RejectionDetail } from '../model';
import { host, request, resources } from '../testing/samples';
import { FILTERS } from '.';

function filter(constraint: Constraint): Filter {
  const found = FILTERS.find((candidate) => candidate.constraint === constraint);
  if (!found) throw new Error(`no filter ${constraint}`);
  return found;
}

type Case = [string, Constraint, Parameters<Filter['check']>, RejectionDetail | null];
const gpuNeed = { need: resources(1, 10, 100, 2) };
const stocks = [
  { model: 'A100', free: 1, held: 3 },
  { model: 'H100', free: 1, held: 0 },
];

const CASES: Case[] = [
  ['passes any group when the request names none', 'GROUP_MISMATCH', [host('a', { groupId: 7 }), request()], null],
  ['passes the group asked for', 'GROUP_MISMATCH', [host('a'), request({ groupId: 1 })], null],
  [
    'refuses a host without a group when one is asked for',
    'GROUP_MISMATCH',
    [host('a', { groupId: null }), request({ groupId: 1 })],
    { required: 1, actual: null },
  ],
  ['passes the pinned host', 'NOT_PINNED_HOST', [host('a'), request({ hostId: 'a' })], null],
  [
    'refuses every host but the pinned one',
    'NOT_PINNED_HOST',
    [host('a'), request({ hostId: 'b' })],
    { required: 'b', actual: 'a' },
  ],
  [
    'refuses a host that is not running',
    'HOST_STATUS',
    [host('a', { status: 'maintenance' }), request()],
    { required: 'running', actual: 'maintenance' },
  ],
  [
    'passes a host that has more labels than asked for',
    'LABEL_MISMATCH',
    [host('a', { labels: { tier: '', disk: 'nvme' } }), request({ labelSelector: { tier: '' } })],
    null,
  ],
  [
    'names every label that is absent or different',
    'LABEL_MISMATCH',
    [
      host('a', { labels: { tier: 'iron', disk: 'nvme' } }),
      request({ labelSelector: { tier: 'gold', disk: 'nvme', constructor: 'x' } }),
    ],
    {
      labels: [
        { label: 'tier', required: 'gold', actual: 'iron' },
        { label: 'constructor', required: 'x', actual: null },
      ],
    },
  ],
  [
    'refuses a host of another failure zone',
    'FAILURE_ZONE_MISMATCH',
    [host('a', { failureZone: 'east' }), request({ failureZone: 'west' })],
    { required: 'west', actual: 'east' },
  ],
  ['passes an exact fit', 'INSUFFICIENT_CPU', [host('a'), request({ need: resources(10, 100, 1000) })], null],
  [
    'counts what is reserved and what is allocated as taken',
    'INSUFFICIENT_MEMORY',
    [host('a', { reserved: resources(0, 60), allocated: resources(0, 31) }), request()],
    { shortages: [{ dimension: 'memory_mb', required: 10, available: 9 }] },
  ],
  [
    'lists every dimension in short supply',
    'INSUFFICIENT_STORAGE',
    [host('a'), request({ need: resources(11, 100, 1001, 1) })],
    {
      shortages: [
        { dimension: 'cpu', required: 11, available: 10 },
        { dimension: 'storage_gb', required: 1001, available: 1000 },
        { dimension: 'gpus', required: 1, available: 0 },
      ],
    },
  ],
  [
    'refuses a host over capacity even when nothing of that dimension is needed',
    'INSUFFICIENT_GPUS',
    [host('a', { allocated: resources(0, 0, 0, 1) }), request()],
    { shortages: [{ dimension: 'gpus', required: 0, available: -1 }] },
  ],
  [
    'ignores the model when no GPU is needed',
    'INSUFFICIENT_GPU_DEVICES',
    [host('a'), request({ gpuModel: 'H100' })],
    null,
  ],
  [
    'counts the free devices of all models when none is named',
    'INSUFFICIENT_GPU_DEVICES',
    [host('a', { gpuStocks: stocks }), request(gpuNeed)],
    null,
  ],
  [
    'counts only the free devices of the model that is named',
    'INSUFFICIENT_GPU_DEVICES',
    [host('a', { gpuStocks: stocks }), request({ ...gpuNeed, gpuModel: 'A100' })],
    { model: 'A100', required: 2, available: 1 },
  ],
  [
    'leaves the decision to the counters where no devices are on record',
    'INSUFFICIENT_GPU_DEVICES',
    [host('a'), request(gpuNeed)],
    null,
  ],
  [
    'never promises a model where no devices are on record',
    'INSUFFICIENT_GPU_DEVICES',
    [host('a'), request({ ...gpuNeed, gpuModel: 'A100' })],
    { model: 'A100', required: 2, available: 0 },
  ],
  ['passes the last place', 'MAX_VMS_REACHED', [host('a', { vmCount: 4, maxVms: 5 }), request()], null],
  [
    'refuses one VM more than the host may have',
    'MAX_VMS_REACHED',
    [host('a', { vmCount: 5, maxVms: 5 }), request()],
    { limit: 5, actual: 5 },
  ],
  [
    'refuses a host with a peer under hard anti-affinity',
    'ANTI_AFFINITY',
    [host('a', { peerVmCount: 2 }), request({ antiAffinity: 'hard' })],
    { limit: 0, actual: 2 },
  ],
];

describe('filters', () => {
  it.each(CASES)('%s (%s)', (_name, constraint, [candidate, wanted], detail) => {
    expect(filter(constraint).check(candidate, wanted)).toEqual(detail);
  });

  it('passes an empty running host to a request without wishes', () => {
    expect(FILTERS.filter((each) => each.check(host('a'), request()))).toEqual([]);
  });

  it('gives every filter a constraint of its own', () => {
    expect(new Set(FILTERS.map((each) => each.constraint)).size).toBe(FILTERS.length);
  });
});

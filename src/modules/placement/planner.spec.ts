import { type PlacementHost, type PlacementMode, type PlacementRequest } from './model';
import { best, plan } from './planner';
import { host, request, resources } from './testing/samples';

const names = (hosts: PlacementHost[], wanted: PlacementRequest) =>
  plan({ hosts }, wanted).candidates.map((candidate) => candidate.name);

describe('plan', () => {
  it('finds nothing and rejects nothing in an empty group', () => {
    expect(plan({ hosts: [] }, request())).toEqual({ candidates: [], rejections: [], summary: {} });
  });

  it('ranks candidates from 1 with the score of the mode', () => {
    const hosts = [host('busy', { allocated: resources(4) }), host('idle')];
    expect(plan({ hosts }, request()).candidates).toEqual([
      { hostId: 'idle', name: 'idle', score: 0.1, rank: 1 },
      { hostId: 'busy', name: 'busy', score: 0.5, rank: 2 },
    ]);
  });

  it('says of every rejected host what failed, by name, and counts the reasons', () => {
    const hosts = [
      host('c', { status: 'retired' }),
      host('b', { allocated: resources(10, 91) }),
      host('a', { status: 'maintenance' }),
      host('d'),
    ];
    const { rejections, summary } = plan({ hosts }, request());
    const shortages = [
      { dimension: 'cpu', required: 1, available: 0 },
      { dimension: 'memory_mb', required: 10, available: 9 },
    ];
    expect(rejections).toEqual([
      { hostId: 'a', name: 'a', constraint: 'HOST_STATUS', detail: { required: 'running', actual: 'maintenance' } },
      { hostId: 'b', name: 'b', constraint: 'INSUFFICIENT_CPU', detail: { shortages } },
      { hostId: 'c', name: 'c', constraint: 'HOST_STATUS', detail: { required: 'running', actual: 'retired' } },
    ]);
    expect(summary).toEqual({ HOST_STATUS: 2, INSUFFICIENT_CPU: 1 });
  });

  it('reports the first failure in the documented order when a host fails in every way', () => {
    const worst = host('worst', {
      status: 'error',
      total: resources(),
      failureZone: 'east',
      gpuStocks: [],
      vmCount: 1,
      maxVms: 1,
      peerVmCount: 1,
    });
    const everything: PlacementRequest = {
      need: resources(1, 1, 1, 1),
      mode: 'default',
      groupId: 2,
      hostId: 'other',
      labelSelector: { tier: 'gold' },
      failureZone: 'west',
      gpuModel: 'H100',
      antiAffinity: 'hard',
    };
    const repairs: [string, Partial<PlacementHost>][] = [
      ['GROUP_MISMATCH', { groupId: 2 }],
      ['NOT_PINNED_HOST', { id: 'other' }],
      ['HOST_STATUS', { status: 'running' }],
      ['LABEL_MISMATCH', { labels: { tier: 'gold' } }],
      ['FAILURE_ZONE_MISMATCH', { failureZone: 'west' }],
      ['INSUFFICIENT_CPU', { total: resources(1) }],
      ['INSUFFICIENT_MEMORY', { total: resources(1, 1) }],
      ['INSUFFICIENT_STORAGE', { total: resources(1, 1, 1) }],
      ['INSUFFICIENT_GPUS', { total: resources(1, 1, 1, 1) }],
      ['INSUFFICIENT_GPU_DEVICES', { gpuStocks: [{ model: 'H100', free: 1, held: 0 }] }],
      ['MAX_VMS_REACHED', { maxVms: null }],
      ['ANTI_AFFINITY', { peerVmCount: 0 }],
    ];
    let current = worst;
    for (const [constraint, repair] of repairs) {
      expect(plan({ hosts: [current] }, everything).rejections[0]?.constraint).toBe(constraint);
      current = { ...current, ...repair };
    }
    expect(plan({ hosts: [current] }, everything).candidates).toHaveLength(1);
  });

  it.each<[PlacementMode, string[]]>([
    ['default', ['empty', 'lopsided', 'full']],
    ['spread_resource', ['empty', 'lopsided', 'full']],
    ['binpack', ['full', 'lopsided', 'empty']],
    ['balanced', ['empty', 'full', 'lopsided']],
    ['spread_rack', ['lopsided', 'full', 'empty']],
  ])('orders hosts by mode %s', (mode, expected) => {
    const hosts = [
      host('empty', { peersInRack: 4 }),
      host('lopsided', { allocated: resources(5), peersInRack: 0 }),
      host('full', { allocated: resources(8, 80), peersInRack: 1 }),
    ];
    expect(names(hosts, request({ mode }))).toEqual(expected);
  });

  it('takes the emptier host among racks with equally many peers', () => {
    const hosts = [host('a', { allocated: resources(5), rack: 'r1' }), host('b', { rack: 'r2' })];
    expect(names(hosts, request({ mode: 'spread_rack' }))).toEqual(['b', 'a']);
  });

  it('breaks ties by name in code units, then by id', () => {
    const hosts = [host('ä'), host('a', { id: '2' }), host('Z'), host('a', { id: '1' }), host('h10'), host('h9')];
    const { candidates } = plan({ hosts }, request());
    expect(candidates.map(({ name }) => name)).toEqual(['Z', 'a', 'a', 'h10', 'h9', 'ä']);
    expect(candidates.slice(1, 3).map(({ hostId }) => hostId)).toEqual(['1', '2']);
  });

  it('puts fewer peers before every mode under soft anti-affinity', () => {
    const hosts = [host('idle', { peerVmCount: 1 }), host('busy', { allocated: resources(8) })];
    expect(names(hosts, request({ antiAffinity: 'soft' }))).toEqual(['busy', 'idle']);
    expect(names(hosts, request({ antiAffinity: 'hard' }))).toEqual(['busy']);
    expect(names(hosts, request())).toEqual(['idle', 'busy']);
  });
});

describe('best', () => {
  const hosts = [host('b'), host('a'), host('off', { status: 'stopped' })];

  it('is the first candidate, and the next one when that is skipped', () => {
    expect(best({ hosts }, request())).toEqual({ hostId: 'a', name: 'a', score: 0.1 });
    expect(best({ hosts }, request(), new Set(['a']))?.name).toBe('b');
  });

  it('is null when no host is left', () => {
    expect(best({ hosts }, request(), new Set(['a', 'b']))).toBeNull();
  });
});

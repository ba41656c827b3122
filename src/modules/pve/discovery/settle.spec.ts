import { fragmentation } from '../devices/fragmentation';
import type { DeviceState, GpuDevice } from '../devices/gpu-device.entity';
import type { FoundDevice } from './inventory';
import { settle } from './settle';

const startedAt = new Date('2026-01-01T00:00:10Z');
const certain = { complete: true, startedAt };
const uncertain = { complete: false, startedAt };

const known = (state: DeviceState, more: Partial<GpuDevice> = {}): GpuDevice =>
  ({
    state,
    ...{ vmid: null, vmId: null, quarantineReason: null, quarantinedBy: null },
    ...{ hypervisorId: 'h', node: 'a', name: 'GPU0', kind: 'gpu', model: 'H100', iommuGroup: 20, mappingValid: true },
    stateAt: new Date('2026-01-01T00:00:00Z'),
    ...more,
  }) as GpuDevice;
const sight = (vmid: number | null = null, problem: string | null = null) => ({ vmid, problem }) as FoundDevice;
const foreign = known('attached', { vmid: 900 });

describe('the state of a device after it was looked at', () => {
  it.each<[what: string, before: GpuDevice | null, seen: Parameters<typeof settle>[1], after: object | null]>([
    ['new and idle', null, sight(), { state: 'free', vmid: null }],
    ['new and in use', null, sight(900), { state: 'attached', vmid: 900 }],
    ['new and broken', null, sight(null, 'no IOMMU'), { state: 'quarantined', quarantineReason: 'no IOMMU' }],
    ['in use although broken', known('free'), sight(900, 'no IOMMU'), { state: 'attached', vmid: 900 }],
    ['as it was', known('free'), sight(), null],
    ['let go', foreign, sight(), { state: 'free', vmid: null }],
    ['taken by another', foreign, sight(901), { state: 'attached', vmid: 901 }],
    ['on a node that is down', foreign, 'unreachable', { state: 'unknown', vmid: null }],
    ['gone', known('free'), 'gone', { state: 'quarantined', quarantinedBy: 'discovery' }],
    [
      'mended',
      known('quarantined', { quarantineReason: 'x', quarantinedBy: 'discovery' }),
      sight(),
      { state: 'free', quarantineReason: null, quarantinedBy: null },
    ],
  ])('%s', (_what, before, seen, after) => {
    const settled = settle(before, seen, certain);
    if (after === null) expect(settled).toBeNull();
    else expect(settled).toMatchObject(after);
  });

  it.each<[why: string, before: GpuDevice]>([
    ['a machine of ours holds it', known('reserved', { vmId: 'v', vmid: 10_001 })],
    ['an operation has quarantined it', known('quarantined', { quarantineReason: 'x', quarantinedBy: 'operation' })],
    ['it changed meanwhile', known('free', { stateAt: startedAt })],
  ])('is left alone when %s', (_why, before) => {
    for (const seen of [sight(), sight(900), sight(null, 'broken'), 'gone', 'unreachable'] as const)
      expect(settle(before, seen, certain)).toBeNull();
  });

  it('is never free while somebody may have it', () => {
    expect(settle(null, sight(), uncertain)).toMatchObject({ state: 'unknown' });
    expect(settle(known('unknown'), sight(), uncertain)).toBeNull();
    expect(settle(foreign, sight(), uncertain)).toBeNull();
    expect(settle(known('free'), sight(), uncertain)).toMatchObject({ state: 'unknown' });
  });
});

it('of the free GPUs those can be given whose whole group is free and works', () => {
  const devices = [
    known('free', { iommuGroup: 1 }),
    known('free', { iommuGroup: 2 }),
    known('attached', { iommuGroup: 2, vmid: 900 }),
    known('free', { iommuGroup: 3 }),
    known('attached', { iommuGroup: 3, kind: 'infiniband', vmid: 900 }),
    known('free', { iommuGroup: 4, mappingValid: false }),
    known('free', { iommuGroup: -1 }),
    known('free', { iommuGroup: 2, node: 'b' }),
    known('free', { iommuGroup: 5, model: 'A100' }),
  ];
  expect(fragmentation(devices)).toEqual([
    { hypervisorId: 'h', node: 'a', model: 'H100', total: 6, free: 5, largestRequest: 1 },
    { hypervisorId: 'h', node: 'b', model: 'H100', total: 1, free: 1, largestRequest: 1 },
    { hypervisorId: 'h', node: 'a', model: 'A100', total: 1, free: 1, largestRequest: 1 },
  ]);
});

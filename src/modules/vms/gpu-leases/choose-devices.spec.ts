import * as fc from 'fast-check';
import { type CandidateDevice, type CandidateNode, chooseDevices, type DeviceWish } from './choose-devices';

const ROOM = { cpu: 128, memoryMb: 1_048_576, storageGb: 1_000, gpus: 16 };
const gpu = (index: number, more: Partial<CandidateDevice> = {}): CandidateDevice => ({
  ...{ id: `g${index}`, kind: 'gpu', index, model: 'H100', iommuGroup: 20 + 2 * index, availability: 'free', ...more },
});
const card = (index: number, more: Partial<CandidateDevice> = {}): CandidateDevice => ({
  ...{ id: `i${index}`, kind: 'infiniband', index, model: 'CX7', iommuGroup: 21 + 2 * index, availability: 'free' },
  ...more,
});
const node = (name: string, devices: CandidateDevice[], more: Partial<CandidateNode> = {}): CandidateNode => ({
  ...{ name, closed: null, room: ROOM, devices, ...more },
});
const wish = (gpus: number, more: Partial<DeviceWish> = {}): DeviceWish => ({
  ...{ gpus, model: null, infiniband: false, cpu: 0, memoryMb: 0, storageGb: 0, currentNode: 'pve1', ...more },
});

describe('choosing devices', () => {
  it('stays on the node of the machine and takes the lowest indices', () => {
    const nodes = [node('pve2', [gpu(0)]), node('pve1', [gpu(1), gpu(0), gpu(2)])];
    expect(chooseDevices(nodes, wish(2)).chosen).toEqual({ node: 'pve1', attached: ['g0', 'g1'], held: [] });
  });

  it('goes elsewhere when its node is spent, to where the fewest stay free, and says what the node lacked', () => {
    const busy = node('pve1', [gpu(0, { availability: 'taken' })]);
    const [large, small] = [node('pve2', [gpu(0), gpu(1), gpu(2)]), node('pve3', [gpu(0), gpu(1)])];
    expect(chooseDevices([busy, large, small], wish(2))).toEqual({
      chosen: { node: 'pve3', attached: ['g0', 'g1'], held: [] },
      refusals: [{ node: 'pve1', reason: '0 of 2 GPUs free (1 installed)' }],
    });
  });

  it('takes up what the machine holds from an earlier attempt', () => {
    const devices = [gpu(0), gpu(3, { availability: 'own' })];
    expect(chooseDevices([node('pve1', devices)], wish(1)).chosen?.attached).toEqual(['g3']);
  });

  it('pairs each GPU with the InfiniBand card of its index', () => {
    const devices = [gpu(0), card(0, { availability: 'taken' }), gpu(1), card(1), gpu(2)];
    expect(chooseDevices([node('pve1', devices)], wish(1, { infiniband: true })).chosen?.attached).toEqual([
      'g1',
      'i1',
    ]);
    expect(chooseDevices([node('pve1', devices)], wish(2, { infiniband: true })).refusals).toEqual([
      { node: 'pve1', reason: '3 GPUs free, but not 2 of one model with their InfiniBand cards' },
    ]);
  });

  it('never parts an IOMMU group: what is not attached is held', () => {
    const pair = [gpu(0, { iommuGroup: 7 }), gpu(1, { iommuGroup: 7 })];
    expect(chooseDevices([node('pve1', pair)], wish(1)).chosen).toEqual({
      node: 'pve1',
      attached: ['g0'],
      held: ['g1'],
    });
    expect(chooseDevices([node('pve1', [...pair, gpu(2)])], wish(1)).chosen?.attached).toEqual(['g2']);
    const half = [gpu(0, { iommuGroup: 7 }), gpu(1, { iommuGroup: 7, availability: 'taken' })];
    expect(chooseDevices([node('pve1', half)], wish(1)).chosen).toBeNull();
  });

  it('does not touch devices without an IOMMU group', () => {
    expect(chooseDevices([node('pve1', [gpu(0, { iommuGroup: -1 })])], wish(1)).chosen).toBeNull();
    expect(chooseDevices([node('pve1', [gpu(0, { iommuGroup: null })])], wish(1)).chosen).toBeNull();
  });

  it('gives GPUs of one model, the one that was asked for', () => {
    const mixed = [gpu(0), gpu(1, { model: 'A100' }), gpu(2, { model: 'A100' })];
    expect(chooseDevices([node('pve1', mixed)], wish(2)).chosen?.attached).toEqual(['g1', 'g2']);
    expect(chooseDevices([node('pve1', mixed)], wish(1, { model: 'A100' })).chosen?.attached).toEqual(['g1']);
    expect(chooseDevices([node('pve1', mixed)], wish(1, { model: 'L40' })).refusals[0]?.reason).toBe(
      '0 of 1 L40 GPUs free (0 installed)',
    );
  });

  it('says which of cores, memory and storage a node lacks, and why it is closed', () => {
    const nodes = [
      node('a', [gpu(0)], { room: { ...ROOM, cpu: 4 } }),
      node('b', [gpu(0)], { room: { ...ROOM, memoryMb: 1024 } }),
      node('d', [gpu(0)], { room: { ...ROOM, gpus: 0 } }),
      node('c', [gpu(0)], { closed: 'the node is offline' }),
    ];
    expect(chooseDevices(nodes, wish(1, { cpu: 12, memoryMb: 196_608 })).refusals).toEqual([
      { node: 'a', reason: '4 of 12 cores available' },
      { node: 'b', reason: '1024 of 196608 MiB memory available' },
      { node: 'c', reason: 'the node is offline' },
      { node: 'd', reason: '0 of 1 GPUs not promised to others' },
    ]);
  });

  it('needs no device for a machine without GPUs', () => {
    expect(chooseDevices([node('pve1', [])], wish(0)).chosen).toEqual({ node: 'pve1', attached: [], held: [] });
  });
});

const anyDevice = (index: number) =>
  fc.record({
    kind: fc.constantFrom('gpu' as const, 'infiniband' as const),
    index: fc.integer({ min: 0, max: 5 }),
    model: fc.constantFrom('H100', 'A100', null),
    iommuGroup: fc.option(fc.integer({ min: -1, max: 6 })),
    availability: fc.constantFrom('free' as const, 'free' as const, 'own' as const, 'taken' as const),
    id: fc.constant(`d${index}`),
  });
const anyNode = (name: string) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 10 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyDevice(i)))),
      fc.constantFrom(null, null, null, 'the node is offline'),
      fc.record({ cpu: fc.integer({ min: 0, max: 32 }) }),
    )
    .map(([devices, closed, { cpu }]): CandidateNode => ({
      name,
      closed,
      room: { ...ROOM, cpu },
      devices: unique(devices).map((device) => ({ ...device, id: `${name}-${device.id}` })),
    }));
/** A node has one device per kind and index. */
const unique = (devices: CandidateDevice[]) =>
  devices.filter((d, at) => devices.findIndex((o) => o.kind === d.kind && o.index === d.index) === at);
const anyNodes = fc.tuple(anyNode('pve1'), anyNode('pve2'), anyNode('pve3'));
const anyWish = fc
  .record({ gpus: fc.integer({ min: 0, max: 5 }), infiniband: fc.boolean(), cpu: fc.integer({ min: 0, max: 32 }) })
  .chain((some) => fc.constantFrom('H100', 'A100', null).map((model) => wish(some.gpus, { ...some, model })));

const holds = (claim: (nodes: CandidateNode[], wanted: DeviceWish) => void) =>
  fc.assert(
    fc.property(anyNodes, anyWish, (nodes, wanted) => claim(nodes, wanted)),
    { numRuns: 1000 },
  );

describe('choosing devices, for any nodes and any wish', () => {
  it('gives what was asked for, of one model, from one open node with room, and nothing that is taken', () => {
    holds((nodes, wanted) => {
      const { chosen } = chooseDevices(nodes, wanted);
      if (!chosen) return;
      const from = nodes.find(({ name }) => name === chosen.node) as CandidateNode;
      const given = from.devices.filter(({ id }) => [...chosen.attached, ...chosen.held].includes(id));
      const gpus = given.filter(({ id, kind }) => kind === 'gpu' && chosen.attached.includes(id));
      expect(from.closed).toBeNull();
      expect(from.room.cpu).toBeGreaterThanOrEqual(wanted.cpu);
      expect(given).toHaveLength(chosen.attached.length + chosen.held.length);
      expect(gpus).toHaveLength(wanted.gpus);
      expect(new Set(gpus.map(({ model }) => model)).size).toBeLessThanOrEqual(1);
      if (wanted.model !== null) expect(gpus.every(({ model }) => model === wanted.model)).toBe(true);
      for (const { availability, iommuGroup } of given) {
        expect(availability).not.toBe('taken');
        expect(iommuGroup).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('takes whole IOMMU groups', () => {
    holds((nodes, wanted) => {
      const { chosen } = chooseDevices(nodes, wanted);
      if (!chosen) return;
      const ids = [...chosen.attached, ...chosen.held];
      const { devices } = nodes.find(({ name }) => name === chosen.node) as CandidateNode;
      const groups = new Set(devices.filter(({ id }) => ids.includes(id)).map(({ iommuGroup }) => iommuGroup));
      expect(
        devices
          .filter(({ iommuGroup }) => groups.has(iommuGroup))
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids.sort());
    });
  });

  it('attaches with InfiniBand exactly the cards of the same indices', () => {
    holds((nodes, wanted) => {
      const { chosen } = chooseDevices(nodes, { ...wanted, infiniband: true });
      if (!chosen) return;
      const { devices } = nodes.find(({ name }) => name === chosen.node) as CandidateNode;
      const indices = (kind: string) =>
        devices.filter((device) => device.kind === kind && chosen.attached.includes(device.id)).map((d) => d.index);
      expect(indices('infiniband').sort()).toEqual(indices('gpu').sort());
    });
  });

  it('refuses every other node for a reason, and none when it finds a place on all', () => {
    holds((nodes, wanted) => {
      const { chosen, refusals } = chooseDevices(nodes, wanted);
      const open = nodes.filter((each) => chooseDevices([each], wanted).chosen !== null);
      expect(refusals).toHaveLength(nodes.length - open.length);
      expect(chosen === null).toBe(open.length === 0);
      if (open.some(({ name }) => name === wanted.currentNode)) expect(chosen?.node).toBe(wanted.currentNode);
    });
  });

  it('does not depend on the order in which nodes and devices are listed', () => {
    const shuffled = fc
      .tuple(anyNodes, anyWish)
      .chain(([nodes, wanted]) =>
        fc.tuple(
          fc.constant(nodes),
          fc.constant(wanted),
          fc.shuffledSubarray(nodes, { minLength: nodes.length }),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([nodes, wanted, permuted, reverse]) => {
        const other = permuted.map((each) => ({
          ...each,
          devices: reverse ? [...each.devices].reverse() : each.devices,
        }));
        expect(chooseDevices(other, wanted)).toEqual(chooseDevices(nodes, wanted));
      }),
      { numRuns: 1000 },
    );
  });
});

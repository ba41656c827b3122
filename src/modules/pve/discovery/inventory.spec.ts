import { type PciDevice, type PciMapping, parseHostpci } from '../client';
import type { Holder, NodeScan } from './cluster-scan';
import { modelOf } from './device-models';
import { devicesOf } from './inventory';

const H100 = { vendorId: '10de', deviceId: '2330', deviceName: 'GH100 [H100 SXM5 80GB]', classCode: '0x030200' };

const device = (address: string, more: Partial<PciDevice> = {}): PciDevice => ({
  address,
  vendorName: null,
  iommuGroup: 20,
  ...H100,
  ...more,
});

const mapping = (name: string, address: string, more: Partial<PciMapping['entries'][number]> = {}): PciMapping => ({
  name,
  description: '',
  mediated: false,
  checks: [],
  entries: [
    { node: 'a', addresses: [address], deviceId: '10de:2330', subsystemId: null, iommuGroup: 20, ...more },
    { node: 'b', addresses: ['0000:99:00.0'], deviceId: '10de:2330', subsystemId: null, iommuGroup: 9 },
  ],
});

const node = (mappings: PciMapping[], hardware: PciDevice[] | null): NodeScan => ({
  name: 'a',
  cores: 8,
  memoryMb: 1024,
  storage: null,
  hardware,
  mappings,
});
const holder = (vmid: number, running: boolean, hostpci: string, where = 'a'): Holder => ({
  vmid,
  node: where,
  running,
  hostpci: [parseHostpci(0, hostpci)],
});
const ONE = [mapping('GPU0', '0000:10:00.0')];
const found = (mappings: PciMapping[], hardware: PciDevice[] | null, holders: Holder[] = []) =>
  devicesOf(node(mappings, hardware), holders);

describe('the devices of a node', () => {
  it('are GPUs and InfiniBand cards; graphics of the board, switches and Ethernet cards are none', () => {
    const cards: [name: string, device: Partial<PciDevice>, kind: string | undefined][] = [
      ['nvidia', {}, 'gpu'],
      ['amd', { vendorId: '1002', classCode: '0x038000' }, 'gpu'],
      ['board', { vendorId: '1a03', classCode: '0x030000' }, undefined],
      ['nvswitch', { classCode: '0x068000' }, undefined],
      ['audio', { classCode: '0x040300' }, undefined],
      ['infiniband', { vendorId: '15b3', classCode: '0x020700' }, 'infiniband'],
      ['ethernet', { vendorId: '15b3', classCode: '0x020000' }, undefined],
    ];
    for (const [name, more, kind] of cards) {
      const [row] = found(ONE, [device('0000:10:00.0', more)]);
      expect([name, row?.kind]).toEqual([name, kind]);
    }
  });

  it('are known by their mappings alone where we may not look', () => {
    expect(found(ONE, null)).toMatchObject([{ kind: 'gpu', model: 'H100 SXM5 80GB', iommuGroup: 20, problem: null }]);
    expect(found([mapping('IB0', '0000:10:00.0', { deviceId: '15b3:1021' })], null)).toMatchObject([
      { kind: 'infiniband', model: 'ConnectX-7' },
    ]);
    expect(found([mapping('NIC0', '0000:10:00.0', { deviceId: '15b3:101d' })], null)).toEqual([]);
  });

  it('are numbered by their names, those without a number behind them by address', () => {
    const names = [mapping('GPU7', '0000:10:00.0'), mapping('left', '0000:30:00.0'), mapping('right', '0000:20:00.0')];
    expect(found(names, null).map(({ name, index }) => [name, index])).toEqual([
      ['GPU7', 7],
      ['left', 9],
      ['right', 8],
    ]);
  });

  it.each<[what: string, mappings: PciMapping[], hardware: PciDevice[] | null, problem: RegExp]>([
    ['is gone', ONE, [device('0000:20:00.0')], /no device 0000:10:00.0/],
    ['has no IOMMU', ONE, [device('0000:10:00.0', { iommuGroup: -1 })], /no IOMMU/],
    ['has a mapping without its group', [mapping('GPU0', '0000:10:00.0', { iommuGroup: null })], null, /IOMMU group/],
    [
      'has a mapping that the server rejects',
      [{ ...mapping('GPU0', '0000:10:00.0'), checks: [{ severity: 'error', message: 'Invalid configuration' }] }],
      null,
      /^Invalid configuration$/,
    ],
  ])('say what is wrong with one that %s', (_what, mappings, hardware, problem) => {
    expect(found(mappings, hardware)[0]?.problem).toMatch(problem);
  });

  it('leave shared slices of cards and mappings of other nodes alone', () => {
    expect(found([{ ...mapping('GPU0', '0000:10:00.0'), mediated: true }], null)).toEqual([]);
    const [elsewhere] = [mapping('GPU0', '0000:10:00.0', { node: 'c' })];
    expect(found([elsewhere], null)).toEqual([]);
  });

  it('are held by who runs with them, else by who would take them first', () => {
    const held = (...holders: Holder[]) => found(ONE, null, holders)[0]?.vmid;
    expect(held()).toBeNull();
    expect(held(holder(105, false, 'mapping=GPU0'), holder(101, false, 'mapping=GPU0'))).toBe(101);
    expect(held(holder(101, false, 'mapping=GPU0'), holder(105, true, '10:00'))).toBe(105);
    expect(held(holder(101, true, 'mapping=GPU0', 'b'), holder(102, true, 'host=0000:11:00.0'))).toBeNull();
  });
});

it('a model is called as it is sold', () => {
  expect(modelOf('10de:2330', 'GH100 [H100 SXM5 80GB]')).toBe('H100 SXM5 80GB');
  expect(modelOf('10de:26b5', null)).toBe('L40');
  expect(modelOf('10de:ffff', 'Newest')).toBe('Newest');
  expect(modelOf('10de:ffff', null)).toBe('10de:ffff');
});

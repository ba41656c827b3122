import type { NodeState, PciDevice } from './state';
import { assertValid, chooseDevices, functionsOf, parseMapEntry, wantedDevices } from './pci';

const device = (id: string, iommugroup = 1): PciDevice => ({
  id,
  class: '0x030200',
  vendor: '0x10de',
  device: '0x2231',
  subsystem_vendor: '',
  subsystem_device: '',
  iommugroup,
});

function nodeWith(...devices: PciDevice[]): NodeState {
  const numbers = { id: 1, cpus: 8, memory: 2 ** 34, bootedAt: 0, skew: 0 };
  return { name: 'pve1', address: '10.0.0.1', online: true, devices, reservations: {}, ...numbers };
}

const entry = (path: string, group = 1) => `node=pve1,path=${path},id=10de:2231,iommugroup=${group}`;
const refusing =
  (...taken: string[]) =>
  (ids: readonly string[]) => {
    const found = ids.find((id) => taken.includes(id));
    if (found) throw new Error(`${found} is taken`);
  };

describe('choosing the devices of a start', () => {
  // The case that Proxmox VE tests itself with: one alternative is reserved by another VM.
  it('takes the alternatives in order, skips what is used or reserved, and keeps all of a shared device', () => {
    const graphics = ['0000:01:00.4', '0000:01:00.5', '0000:01:00.6'];
    const network = ['0000:07:10.0', '0000:07:10.1', '0000:07:10.4'];
    const node = nodeWith(...[...graphics, ...network].map((id) => device(id)));
    const mappings = [
      { id: 'graphics', mdev: '1', map: graphics.map((path) => entry(path)) },
      { id: 'network', map: network.map((path) => entry(path)) },
    ];
    const config = {
      hostpci0: 'mapping=network',
      hostpci1: 'mapping=graphics,mdev=slice',
      hostpci2: 'mapping=network',
    };
    const chosen = chooseDevices(wantedDevices(config, node, mappings), refusing('0000:07:10.1'));
    expect(chosen).toEqual({ hostpci0: ['0000:07:10.0'], hostpci1: graphics, hostpci2: ['0000:07:10.4'] });
  });

  it('says which one has no free device left', () => {
    const wanted = [{ key: 'hostpci3', alternatives: [['a'], ['b']], shared: false }];
    expect(() => chooseDevices(wanted, refusing('a', 'b'))).toThrow("could not find a free device for 'hostpci3'");
  });

  it('gives what has no alternative away first, and the same device never twice', () => {
    const fixed = { key: 'hostpci1', alternatives: [['a']], shared: false };
    const open = { key: 'hostpci0', alternatives: [['a'], ['b']], shared: false };
    expect(chooseDevices([open, fixed], refusing())).toEqual({ hostpci0: ['b'], hostpci1: ['a'] });
    expect(() => chooseDevices([fixed, { ...fixed, key: 'hostpci2' }], refusing())).toThrow(
      "device 'a' assigned more than once",
    );
  });

  it('tells why the only device cannot be had', () => {
    const wanted = [{ key: 'hostpci0', alternatives: [['a']], shared: false }];
    expect(() => chooseDevices(wanted, refusing('a'))).toThrow('a is taken');
  });
});

describe('what a hostpci value stands for', () => {
  const node = nodeWith(device('0000:f0:43.0'), device('0000:f0:43.1'), device('1234:f0:43.1'));
  const wanted = (value: string) => wantedDevices({ hostpci0: value }, node, [])[0]?.alternatives;

  it.each([
    ['f0:43', [['0000:f0:43.0', '0000:f0:43.1']]],
    ['f0:43.1', [['0000:f0:43.1']]],
    ['1234:f0:43', [['1234:f0:43.1']]],
    ['host=f0:43.0;1234:f0:43.1,pcie=1', [['0000:f0:43.0', '1234:f0:43.1']]],
  ])('%s', (value, expected) => {
    expect(wanted(value)).toEqual(expected);
  });

  it.each([
    ['0f:f2.0', "no PCI device found for '0f:f2.0'"],
    ['f0:43.0,mapping=gpu', "Cannot set both 'host' and 'mapping'."],
    ['pcie=1', "Either 'host' or 'mapping' must be set."],
    ['mapping=gpu', "PCI device mapping not found for 'gpu'"],
  ])('%s is refused', (value, text) => {
    expect(() => wanted(value)).toThrow(text);
  });

  it('finds the functions of a device that another domain has too', () => {
    expect(functionsOf(node, 'f0:43')).toEqual(['0000:f0:43.0', '0000:f0:43.1']);
  });
});

describe('a mapping compared with the hardware', () => {
  const complete = { ...device('0000:01:00.0', 12), subsystem_vendor: '0x10de', subsystem_device: '0x16c1' };
  const node = nodeWith(complete, device('0000:01:00.1', 13));
  const check = (text: string) => () => assertValid('GPU0', parseMapEntry(text), node);
  const good = 'node=pve1,path=0000:01:00.0,id=10de:2231,iommugroup=12,subsystem-id=10de:16c1';

  it('is fine when all properties agree, whatever group the further functions are in', () => {
    expect(check(good)).not.toThrow();
    const second = 'node=pve1,path=0000:01:00.1;0000:01:00.1,id=10de:2231,iommugroup=13';
    expect(check(second)).not.toThrow();
  });

  it.each([
    [good.replace('01:00.0', '09:00.0'), "pci device '0000:09:00.0' not found"],
    [good.replace(',iommugroup=12', ''), "missing expected property 'iommugroup' for device '0000:01:00.0'"],
    [good.replace(',subsystem-id=10de:16c1', ''), "missing expected property 'subsystem-id' for device '0000:01:00.0'"],
    [good.replace('iommugroup=12', 'iommugroup=14'), "'iommugroup' does not match for 'GPU0' (12 != 14)"],
    [good.replace('id=10de:2231', 'id=10de:2330'), "'id' does not match for 'GPU0' (10de:2231 != 10de:2330)"],
    [
      'node=pve1,path=0000:01:00.1,id=10de:2231,iommugroup=13,subsystem-id=10de:16c1',
      "unexpected property 'subsystem-id' configured for device '0000:01:00.1'",
    ],
  ])('%s is invalid', (text, reason) => {
    expect(check(text)).toThrow(reason);
  });
});

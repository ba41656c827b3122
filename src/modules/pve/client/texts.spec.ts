import fc from 'fast-check';
import { buildHostpci, covers, hostpciIndex, hostpciKey, parseHostpci } from './hostpci';
import { mappingOf, parseMappingEntry } from './mapping';
import { startDeadline } from './tasks';
import { parseUpid } from './upid';
import { configOf } from './vm-config';
import { flagOf, numberOf, propertiesOf, textOf } from './wire';

describe('a passed-through device', () => {
  it('is read in every spelling', () => {
    expect(parseHostpci(0, 'mapping=GPU0,pcie=1')).toMatchObject({ mapping: 'GPU0', addresses: [], pcie: true });
    expect(parseHostpci(1, '01:00.0,pcie=on,x-vga=1')).toMatchObject({ mapping: null, addresses: ['0000:01:00.0'] });
    expect(parseHostpci(2, 'host=0000:AB:00;0000:ac:00.1')).toMatchObject({
      addresses: ['0000:ab:00', '0000:ac:00.1'],
      pcie: false,
    });
  });

  it('is written by mapping only, and read back the same', () => {
    expect(() => buildHostpci({ mapping: '0000:01:00.0' })).toThrow('no name of a mapping');
    expect(() => buildHostpci({ mapping: 'GPU0,pcie=0' })).toThrow('no name of a mapping');
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{1,20}$/);
    fc.assert(
      fc.property(name, fc.boolean(), fc.nat(15), (mapping, pcie, index) => {
        const read = parseHostpci(index, buildHostpci({ mapping, pcie }));
        expect(read).toMatchObject({ mapping, pcie, addresses: [] });
        expect(hostpciIndex(hostpciKey(index))).toBe(index);
      }),
    );
    expect([hostpciIndex('hostpci16'), hostpciIndex('hostpci'), hostpciIndex('net0')]).toEqual([null, null, null]);
    expect(() => hostpciKey(16)).toThrow('There is no hostpci16');
  });

  it('without a function is all functions of the card, and of no other', () => {
    expect(covers('0000:01:00', '0000:01:00.1')).toBe(true);
    expect(covers('0000:01:00.0', '0000:01:00.1')).toBe(false);
    expect(covers('0000:01:0', '0000:01:00.1')).toBe(false);
  });
});

describe('a mapping', () => {
  it('has one entry for each node and says what is missing', () => {
    const entries = [
      'id=10DE:2330,iommugroup=20,node=a,path=0000:10:00.0;0000:10:00.1',
      'node=b,path=10:00.0',
      'node=c',
    ];
    expect(mappingOf({ id: 'GPU0', map: entries, checks: [{ severity: 'error', message: 'no\n' }] })).toEqual({
      name: 'GPU0',
      description: '',
      mediated: false,
      checks: [{ severity: 'error', message: 'no' }],
      entries: [
        {
          node: 'a',
          addresses: ['0000:10:00.0', '0000:10:00.1'],
          deviceId: '10de:2330',
          subsystemId: null,
          iommuGroup: 20,
        },
        { node: 'b', addresses: ['0000:10:00.0'], deviceId: null, subsystemId: null, iommuGroup: null },
      ],
    });
    expect(parseMappingEntry('node=a,path=0000:10:00.0,iommugroup=-1')?.iommuGroup).toBe(-1);
  });
});

describe('the name of a task', () => {
  const upid = 'UPID:pve-1:0000A1B2:000F00BA4:65A0B0C0:qmstart:200:virtflow@pve!main:';

  it('says where it runs, since when and for whom', () => {
    expect(parseUpid(upid)).toEqual({
      upid,
      node: 'pve-1',
      starttime: 0x65a0b0c0,
      type: 'qmstart',
      id: '200',
      user: 'virtflow@pve!main',
    });
  });

  it('is nothing else', () => {
    for (const text of ['', 'OK', upid.slice(0, -1), upid.replace('pve-1', '../x'), `${upid}x`])
      expect(parseUpid(text)).toBeNull();
  });
});

describe('what comes over the wire', () => {
  it('is read whatever type it has', () => {
    expect([numberOf('100'), numberOf(100), numberOf(''), numberOf('x'), numberOf(null), numberOf('1e3')]).toEqual([
      100,
      100,
      undefined,
      undefined,
      undefined,
      1000,
    ]);
    expect([textOf(5), textOf(''), textOf('a'), textOf([])]).toEqual(['5', undefined, 'a', undefined]);
    expect([flagOf(1), flagOf('1'), flagOf(0), flagOf('0'), flagOf(undefined)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(propertiesOf('file.raw,size=20G,x=a=b', 'file')).toEqual({ file: 'file.raw', size: '20G', x: 'a=b' });
  });

  it('is a whole configuration, with defaults for what is absent', () => {
    expect(configOf({ digest: 'd' })).toMatchObject({
      cores: 1,
      sockets: 1,
      memoryMib: 512,
      hostpci: [],
      agent: false,
    });
    expect(
      configOf({
        memory: 'current=4096',
        cores: '8',
        agent: 'enabled=1,type=virtio',
        tags: 'a;b',
        template: '1',
        net0: 'x',
      }),
    ).toMatchObject({ memoryMib: 4096, cores: 8, agent: true, tags: ['a', 'b'], template: true, networkCards: 1 });
  });
});

it('a start may take as long as Proxmox VE gives it, and a minute more', () => {
  expect(startDeadline(2048, 1)).toBe(30 * 4 + 5 + 60);
  expect(startDeadline(192 * 1024, 1)).toBe(192 * 4 + 5 + 60);
});

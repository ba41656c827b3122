import { printPropertyString } from '../cluster/vm-config';
import { endpoint } from '.';
import { checkParams, splitPropertyString } from './check';
import { PROPERTY_FORMATS } from './property-formats';

const update = endpoint('PUT /nodes/{node}/qemu/{vmid}/config');
const problem = (name: string, value: string) =>
  checkParams(update, { node: 'pve1', vmid: '100', [name]: value })[name];

describe('the parameters of a call', () => {
  it('are all judged at once', () => {
    expect(checkParams(update, { vmid: '99', cores: 'many', onboot: 'true', foo: '1', name: 'a_b' })).toEqual({
      node: 'property is missing and it is not optional',
      vmid: 'invalid format - value does not look like a valid VM ID\n',
      cores: "type check ('integer') failed - got 'many'",
      onboot: "type check ('boolean') failed - got 'true'",
      foo: 'property is not defined in schema and the schema does not allow additional properties',
      name: 'invalid format - value does not look like a valid DNS name\n',
    });
  });

  it.each([
    ['cores', '0', 'value must have a minimum value of 1'],
    ['cpulimit', '129', 'value must have a maximum value of 128'],
    ['bios', 'efi', "value 'efi' does not have a value in the enumeration 'seabios, ovmf'"],
    ['serial0', 'console', 'value does not match the regex pattern'],
    ['description', 'x'.repeat(8193), 'value may only be 8192 characters long'],
    ['tags', 'good;b@d', 'invalid format - invalid characters in tag\n'],
    ['sshkeys', 'ssh-rsa AAAA', 'invalid format - invalid urlencoded string: ssh-rsa AAAA\n'],
    ['net0', 'bridge=vmbr0', 'invalid format - format error\nnet0.model: property is missing and it is not optional\n'],
    ['memory', '8', 'invalid format - format error\nmemory.current: value must have a minimum value of 16\n'],
    ['hostpci16', '01:00.0', 'property is not defined in schema and the schema does not allow additional properties'],
    // A name where an address belongs, as somebody reported it.
    ['hostpci0', 'GPU0', 'invalid format - format error\nhostpci0.host: value does not match the regex pattern\n'],
    ['hostpci0', '01:0A.0', 'invalid format - format error\nhostpci0.host: value does not match the regex pattern\n'],
    ['hostpci0', '01:00.0,pci=1', 'invalid format - invalid key in comma-separated list property: pci\n'],
    ['hostpci0', '01:00.0,02:00.0', 'invalid format - duplicate key in comma-separated list property: host\n'],
    ['ipconfig0', '10.0.0.5/24', 'invalid format - value without key, but schema does not define a default key\n'],
  ])('%s cannot be %s', (name, value, text) => {
    expect(problem(name, value)).toBe(text);
  });

  it.each([
    ['hostpci15', 'mapping=GPU0,pcie=on'],
    ['net31', 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1'],
    ['ipconfig0', 'ip=10.0.0.5/24,gw=10.0.0.1,ip6=auto'],
    ['sshkeys', encodeURIComponent('ssh-ed25519 AAAA+/= me@home\n')],
    ['nameserver', '10.0.0.1 dns.example.com'],
    ['scsi0', 'local-lvm:20,discard=on,iothread=1'],
  ])('%s may be %s', (name, value) => {
    expect(problem(name, value)).toBeUndefined();
  });

  it('name the element of an array that is wrong', () => {
    const create = endpoint('POST /cluster/mapping/pci');
    const good = 'node=pve1,path=0000:01:00.0,id=10de:2330';
    expect(checkParams(create, { id: 'GPU0', map: [good, 'node=pve1'] })).toEqual({
      'map[1]':
        'invalid format - format error\nmap[1].id: property is missing and it is not optional\nmap[1].path: property is missing and it is not optional\n',
    });
    expect(checkParams(create, { id: 'GPU0', map: good })).toEqual({});
    expect(checkParams(create, { id: ['a', 'b'], map: good })).toEqual({
      id: "type check ('string') failed - got ARRAY",
    });
  });
});

describe('property strings', () => {
  const { 'pve-qm-hostpci': hostpci, net } = PROPERTY_FORMATS;

  // The values that Proxmox VE tests itself with.
  it.each([
    '0f:f2.0',
    '00:ff.1,driver=keep',
    'd0:13.0,driver=vfio,pcie=1',
    'd0:17.0,pcie=1,rombar=0',
    'mapping=someNic',
    'mapping=someGpu,mdev=some-model',
    '1234:f0:43',
    '00:ff.1,device-id=0x5678,sub-device-id=0x0000,sub-vendor-id=0x2233,vendor-id=0x1234',
    '0000:01:00.0,pcie=1,romfile=vbios_7xxx.bin',
    '0000:01:00.0;0000:01:00.1,pcie=1',
  ])('%s comes back as it was', (value) => {
    expect(problem('hostpci0', value)).toBeUndefined();
    expect(printPropertyString(hostpci, splitPropertyString(hostpci, value))).toBe(value);
  });

  it('spell booleans in one way and put the main key first', () => {
    const values = splitPropertyString(hostpci, 'pcie=yes,rombar=off,host=01:00.0');
    expect(printPropertyString(hostpci, values)).toBe('01:00.0,pcie=1,rombar=0');
  });

  it('know a network card by its model', () => {
    const values = splitPropertyString(net, 'bridge=vmbr0,virtio=BC:24:11:00:00:01');
    expect(values).toEqual({ model: 'virtio', macaddr: 'BC:24:11:00:00:01', bridge: 'vmbr0' });
    expect(printPropertyString(net, values)).toBe('virtio=BC:24:11:00:00:01,bridge=vmbr0');
  });
});

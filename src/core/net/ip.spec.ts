import { hostOf, isEdge, isReachable, isResolver, lies, parseCidr, parseIp } from './ip';

const canonical = (text: string) => parseIp(text)?.toString() ?? null;

describe('an address', () => {
  it.each([
    ['10.0.0.5', '10.0.0.5'],
    ['2001:DB8:0:0:0:0:0:5', '2001:db8::5'],
    ['2001:0db8::0005', '2001:db8::5'],
    ['2001:db8:0:1::', '2001:db8:0:1::'],
    ['::1', '::1'],
    ['fe80::1', 'fe80::1'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    ...['', ' ', '10.0.0', '10.0.0.5.6', '10.0.0.256', '010.0.0.5', '10.0.0.05', '0x0a.0.0.5', '167772165', '10.5'],
    ...['10.0.0.5 ', ' 10.0.0.5', '10.0.0.5\n', '１０.0.0.5', '10.0.0.-5', '+10.0.0.5', '10.0.0.5/24', '10.0.0.5:179'],
    ...['fe80::1%eth0', '::ffff:10.0.0.5', '::ffff:a00:5', '::10.0.0.5', '::a00:5', '::', '64:ff9b::10.0.0.5'],
    ...[
      '2001:db8::1::2',
      '2001:db8',
      ':1',
      '1:',
      '2001:db8:::1',
      '12345::',
      'g::1',
      '[2001:db8::1]',
      '1:2:3:4:5:6:7:8:9',
    ],
  ])('%p is none, or more than one', (text) => {
    expect(canonical(text)).toBeNull();
  });

  it.each([
    ['10.0.0.5', true, true],
    ['169.254.1.2', true, true],
    ['2001:db8::5', true, true],
    ['127.0.0.53', false, true],
    ['::1', false, true],
    ['fe80::1', false, true],
    ['0.0.0.0', false, false],
    ['0.1.2.3', false, false],
    ['255.255.255.255', false, false],
    ['224.0.0.5', false, false],
    ['ff02::1', false, false],
  ])('%s: of a machine %s, of a name server %s', (text, reachable, resolver) => {
    const address = parseIp(text);
    if (!address) throw new Error(`${text} is an address`);
    expect([isReachable(address), isResolver(address)]).toEqual([reachable, resolver]);
  });
});

describe('an address with its prefix', () => {
  it.each([
    '10.0.0.5',
    '10.0.0.5/',
    '10.0.0.5/0',
    '10.0.0.5/33',
    '10.0.0.5/024',
    '10.0.0.5/24/24',
    '10.0.0.5/2 4',
    '10.0.0.5/255.255.255.0',
    '/24',
    '2001:db8::5/129',
    '2001:db8::5/-1',
    'fe80::1%eth0/64',
  ])('is not %s', (text) => {
    expect(parseCidr(text)).toBeNull();
  });

  it.each([
    ['10.0.0.0/24', true],
    ['10.0.0.255/24', true],
    ['10.0.0.1/24', false],
    ['10.0.1.0/23', false],
    ['10.0.1.255/23', true],
    ['10.0.0.0/30', true],
    ['10.0.0.3/30', true],
    ['10.0.0.0/31', false],
    ['10.0.0.1/31', false],
    ['10.0.0.0/32', false],
    ['2001:db8::/64', false],
  ])('%s is an edge of its network: %s', (text, edge) => {
    const cidr = parseCidr(text);
    expect(cidr && isEdge(cidr)).toBe(edge);
  });

  it('contains the addresses of its network and no others', () => {
    expect(lies('10.0.0.1', '10.0.0.5/24')).toBe(true);
    expect(lies('10.0.1.1', '10.0.0.5/24')).toBe(false);
    expect(lies('10.0.1.1', '10.0.0.5/23')).toBe(true);
    expect(lies('2001:db8::1', '2001:db8::5/64')).toBe(true);
    expect(lies('2001:db8:0:1::1', '2001:db8::5/64')).toBe(false);
    expect(lies('10.0.0.1', '2001:db8::5/64')).toBe(false);
    expect(hostOf('2001:db8::5/64')).toBe('2001:db8::5');
  });
});

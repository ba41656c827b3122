import { addressOf, exact, numberOf, type Range, rangeErrors, sizeOf, usableSpans } from './addresses';

const range = (startIp: string, endIp: string, prefix: number, gateway: string | null = null): Range => ({
  ...{ startIp, endIp, prefix, gateway },
});
const shown = (of: Range) =>
  usableSpans(of).map(({ first, last }) => [addressOf(first, of.startIp), addressOf(last, of.startIp)]);

describe('addresses as numbers', () => {
  it.each([
    ['10.0.0.255', 0x0a0000ffn],
    ['0.0.0.1', 1n],
    ['::1', 1n],
    ['2001:db8::ff', 0x20010db80000000000000000000000ffn],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', (1n << 128n) - 1n],
  ])('%s is one and comes back', (address, number) => {
    expect(numberOf(address)).toBe(number);
    expect(addressOf(number, address)).toBe(address);
  });
});

describe('the usable addresses', () => {
  it.each([
    ['leave out network and broadcast', range('10.0.0.0', '10.0.0.255', 24), [['10.0.0.1', '10.0.0.254']]],
    ['keep both ends of a range inside', range('10.0.0.10', '10.0.0.20', 24), [['10.0.0.10', '10.0.0.20']]],
    ['keep both addresses of a /31', range('10.0.0.0', '10.0.0.1', 31), [['10.0.0.0', '10.0.0.1']]],
    ['keep the address of a /32', range('10.0.0.7', '10.0.0.7', 32), [['10.0.0.7', '10.0.0.7']]],
    ['keep the last one of IPv6, which has no broadcast', range('fd00::', 'fd00::f', 124), [['fd00::1', 'fd00::f']]],
    ['keep both of a /127', range('fd00::', 'fd00::1', 127), [['fd00::', 'fd00::1']]],
    [
      'are two spans around the gateway',
      range('10.0.0.0', '10.0.0.255', 24, '10.0.0.128'),
      [
        ['10.0.0.1', '10.0.0.127'],
        ['10.0.0.129', '10.0.0.254'],
      ],
    ],
    [
      'are one after a gateway at the beginning',
      range('10.0.0.0', '10.0.0.9', 24, '10.0.0.1'),
      [['10.0.0.2', '10.0.0.9']],
    ],
    ['are one before a gateway at the end', range('10.0.0.1', '10.0.0.9', 24, '10.0.0.9'), [['10.0.0.1', '10.0.0.8']]],
    ['are none of a network of which only the gateway is left', range('10.0.0.1', '10.0.0.1', 24, '10.0.0.1'), []],
  ])('%s', (_, of, spans) => expect(shown(of)).toEqual(spans));

  it('are counted', () => {
    expect(sizeOf(usableSpans(range('10.0.0.0', '10.0.0.255', 24, '10.0.0.128')))).toBe(253n);
    expect(sizeOf([])).toBe(0n);
  });
});

describe('a range', () => {
  it('of a whole /64 is one, and one more is too much', () => {
    expect(rangeErrors(range('2001:db8::', '2001:db8::ffff:ffff:ffff:ffff', 64))).toEqual([]);
    expect(rangeErrors(range('2001:db8::1', '2001:db8:0:1::', 32))).toEqual([]);
    expect(rangeErrors(range('2001:db8::1', '2001:db8:0:1::1', 32))).toEqual([
      expect.objectContaining({ path: 'end_ip' }),
    ]);
  });
});

describe('a count', () => {
  it.each([
    [0n, 0],
    [9_007_199_254_740_991n, 9_007_199_254_740_991],
    [9_007_199_254_740_992n, '9007199254740992'],
    [1n << 64n, '18446744073709551616'],
  ])('%s is exact', (count, written) => expect(exact(count)).toBe(written));
});

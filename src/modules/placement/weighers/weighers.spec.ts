import { host, resources } from '../testing/samples';
import { WEIGHERS } from '.';
import { dominantShare } from './dominant-share';

const need = resources(1, 10, 100);

describe('dominant share', () => {
  it('is the fullest dimension after the placement', () => {
    const busy = host('a', { reserved: resources(2), allocated: resources(1, 59) });
    expect(dominantShare(busy, need)).toBe(0.69);
  });

  it('leaves out dimensions the host does not have', () => {
    expect(dominantShare(host('a', { total: resources(10) }), resources(1))).toBe(0.1);
  });

  it('is 0 on a host of nothing that is asked for nothing', () => {
    expect(dominantShare(host('a', { total: resources() }), resources())).toBe(0);
  });
});

describe('weighers', () => {
  const empty = host('empty');
  const full = host('full', { allocated: resources(7) });

  it('spreads by resources when no mode is chosen', () => {
    expect(WEIGHERS.default).toBe(WEIGHERS.spread_resource);
  });

  it('spread_resource scores the emptier host lower', () => {
    expect(WEIGHERS.spread_resource.score(empty, need)).toBe(0.1);
    expect(WEIGHERS.spread_resource.score(full, need)).toBe(0.8);
  });

  it('binpack scores the fuller host lower', () => {
    expect(WEIGHERS.binpack.score(empty, need)).toBeCloseTo(0.9);
    expect(WEIGHERS.binpack.score(full, need)).toBeCloseTo(0.2);
  });

  it('balanced scores the distance between the cpu share and the memory share, whichever is larger', () => {
    expect(WEIGHERS.balanced.score(full, need)).toBe(0.7);
    expect(WEIGHERS.balanced.score(host('a', { allocated: resources(0, 70) }), need)).toBe(0.7);
    expect(WEIGHERS.balanced.score(empty, need)).toBe(0);
  });

  it('balanced gives equal hosts of different size exactly equal scores', () => {
    const small = host('small', { total: resources(3, 10, 1000), allocated: resources(0, 0) });
    const large = host('large', { total: resources(21, 70, 1000), allocated: resources(6, 6) });
    expect(WEIGHERS.balanced.score(large, resources(1, 1))).toBe(WEIGHERS.balanced.score(small, resources(1, 1)));
  });

  it('balanced takes a dimension the host does not have as unused', () => {
    expect(WEIGHERS.balanced.score(host('a', { total: resources(10) }), resources(1))).toBe(0.1);
  });

  it('spread_rack scores the peers in the rack and parts racks by the emptier host', () => {
    const crowded = host('a', { peersInRack: 3, allocated: resources(4) });
    expect(WEIGHERS.spread_rack.score(crowded, need)).toBe(3);
    expect(WEIGHERS.spread_rack.tieScore?.(crowded, need)).toBe(0.5);
  });
});

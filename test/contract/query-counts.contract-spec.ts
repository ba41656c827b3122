import { existsSync } from 'node:fs';
import { allResources } from '../../src/core/authz/resource-registry';
import { asFile, expectGolden } from '../support/golden';
import { queryCounts } from './suite/query-counts';
import { ELSEWHERE, SAMPLES } from './suite/samples';
import { World } from './suite/world';

describe('all resources together', () => {
  let world: World;
  beforeAll(async () => (world = await World.start()));
  afterAll(() => world?.close());

  it('have a sample, or a suite of their own that keeps the same promises', () => {
    const covered = [...SAMPLES.map(({ type }) => type), ...Object.keys(ELSEWHERE)];
    expect(covered.sort()).toEqual(
      allResources()
        .map(({ type }) => type)
        .sort(),
    );
    expect(Object.values(ELSEWHERE).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('cost the agreed number of statements, which does not grow with the page', async () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const sample of SAMPLES) counts[sample.type] = await queryCounts(world, sample);
    expectGolden('test/golden/query-counts.json', asFile(counts));
  });
});

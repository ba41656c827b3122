import { allResources } from '../../src/core/authz/resource-registry';
import { asFile, expectGolden } from '../support/golden';
import { queryCounts } from './suite/query-counts';
import { describeResource } from './suite/resource-contract';
import { ELSEWHERE, SAMPLES } from './suite/samples';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of SAMPLES) describeResource(sample, () => world);

describe('the contract of resources', () => {
  it('covers every resource there is', () => {
    const covered = [...SAMPLES.map(({ type }) => type), ...Object.keys(ELSEWHERE)];
    expect(covered.sort()).toEqual(
      allResources()
        .map(({ type }) => type)
        .sort(),
    );
  });

  it('costs the agreed number of statements', async () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const sample of SAMPLES) counts[sample.type] = await queryCounts(world, sample);
    expectGolden('test/golden/query-counts.json', asFile(counts));
  });
});

import { describeResource } from './suite/resource-contract';
import { PROCUREMENT } from './suite/samples/procurement';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of PROCUREMENT) describeResource(sample, () => world);

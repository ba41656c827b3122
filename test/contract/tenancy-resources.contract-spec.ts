import { describeResource } from './suite/resource-contract';
import { TENANCY } from './suite/samples/foundation';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of TENANCY) describeResource(sample, () => world);

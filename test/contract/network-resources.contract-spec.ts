import { describeResource } from './suite/resource-contract';
import { NETWORK } from './suite/samples/network';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of NETWORK) describeResource(sample, () => world);

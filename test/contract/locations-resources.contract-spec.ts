import { describeResource } from './suite/resource-contract';
import { LOCATIONS } from './suite/samples/locations';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of LOCATIONS) describeResource(sample, () => world);

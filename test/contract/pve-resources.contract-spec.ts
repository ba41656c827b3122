import { describeResource } from './suite/resource-contract';
import { PVE } from './suite/samples/pve';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of PVE) describeResource(sample, () => world);

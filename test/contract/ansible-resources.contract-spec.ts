import { describeResource } from './suite/resource-contract';
import { ANSIBLE } from './suite/samples/ansible';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of ANSIBLE) describeResource(sample, () => world);

import { describeResource } from './suite/resource-contract';
import { K8S } from './suite/samples/k8s';
import { World } from './suite/world';

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world?.close());

for (const sample of K8S) describeResource(sample, () => world);

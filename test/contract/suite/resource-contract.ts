import { promisesAudit } from './promises-audit';
import { promisesInheritance } from './promises-inheritance';
import { promisesInput } from './promises-input';
import { promisesRights } from './promises-rights';
import { promisesConventions, promisesDocumentedShape, promisesRoutes } from './promises-shape';
import { Routes } from './routes';
import { type Sample, versionsOf } from './sample';
import type { World } from './world';

/** What every resource promises, in each of its versions. `world` is asked when the tests run. */
export function describeResource(sample: Sample, world: () => World): void {
  describe(sample.type, () => {
    describe.each(versionsOf(sample))('in %s', (version) => {
      const routes = new Routes(sample, version);
      promisesRoutes(sample, routes, world);
      promisesRights(sample, routes, world);
      promisesAudit(sample, routes, world);
      promisesInput(sample, routes, world);
    });
    if (sample.surface !== null) promisesDocumentedShape(sample, world);
    promisesConventions(sample, world);
    promisesInheritance(sample, world);
  });
}

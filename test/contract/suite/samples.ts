import { TENANT } from '../../../src/modules/tenants';
import type { Sample } from './sample';

const TIMES = ['created_at', 'updated_at'];

const tenant: Sample = {
  resource: TENANT,
  path: 'tenants',
  plural: 'tenants',
  keys: ['id', 'name', 'description', 'status', ...TIMES],
  body: (world) => ({ name: world.unique('tenant'), description: 'for tests', status: 'active' }),
  change: { v1: { status: 'suspended' }, v2: { status: 'suspended' } },
};

/** Every resource with plain routes; one entry makes it keep all that the contract suite promises. */
export const SAMPLES: readonly Sample[] = [tenant];

/** Resources without plain routes, and where their promises are tested. */
export const ELSEWHERE: Record<string, string> = {
  ApiToken: 'belongs to its maker alone and has no detail: test/e2e/auth',
};

import type { Sample } from '../sample';
import { PLATFORM, TENANCY } from './foundation';
import { PROCUREMENT } from './procurement';
import { LOCATIONS } from './locations';
import { NETWORK } from './network';
import { K8S } from './k8s';
import { PVE } from './pve';
import { ANSIBLE } from './ansible';

/**
 * Every resource with plain routes; one entry makes it keep all that the contract suite promises. A list for each
 * module, with a contract-spec of its own, so that they run side by side.
 */
export const SAMPLES: readonly Sample[] = [
  ...PLATFORM,
  ...TENANCY,
  ...LOCATIONS,
  ...PROCUREMENT,
  ...NETWORK,
  ...K8S,
  ...PVE,
  ...ANSIBLE,
];

/** Resources without plain routes, and the suite that keeps their promises. */
export const ELSEWHERE: Record<string, string> = {
  ApiToken: 'test/e2e/api-tokens.e2e-spec.ts',
  DriftFinding: 'test/e2e/machine-reconciling.e2e-spec.ts',
  Deployment: 'test/e2e/deploy-requests.e2e-spec.ts',
  GpuDevice: 'test/e2e/gpu-devices.e2e-spec.ts',
  GroupMember: 'test/e2e/groups.e2e-spec.ts',
  IpAllocation: 'test/e2e/ip-allocations.e2e-spec.ts',
  PlaybookRun: 'test/e2e/playbook-runs.e2e-spec.ts',
};

import type { Sample } from '../sample';
import { hostGroup, shared, tenant } from './foundation';

const hypervisor: Sample = {
  type: 'Hypervisor',
  path: 'hypervisors',
  plural: null,
  surface: null,
  keys: [],
  body: async (world) => ({
    name: world.unique('cluster'),
    host: 'pve1.example.com',
    port: 8006,
    user: 'virtflow@pve',
    token_name: 'main',
    token_value: '7f8b2b9e-5ad1-4f1e-a1d6-9d0c3b6ad0a1',
    verify_ssl: true,
    fingerprint: 'AB:'.repeat(31) + 'AB',
    storage_name: 'local-lvm',
    host_group_id: await shared(world, hostGroup),
    tenant_id: await shared(world, tenant),
    enabled: false,
  }),
  change: () => ({ storage_name: 'ceph' }),
};

export const PVE: readonly Sample[] = [hypervisor];

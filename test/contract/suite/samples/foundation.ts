import type { Sample } from '../sample';
import type { World } from '../world';

export const TIMES = ['created_at', 'updated_at'];

export const user: Sample = {
  type: 'User',
  path: 'users',
  plural: 'users',
  keys: ['id', 'username', 'email', 'role', 'status', ...TIMES],
  body: (world) => {
    const username = world.unique('person');
    return { username, email: `${username}@example.com`, password: 'long enough to be one', role: 'user' };
  },
  change: () => ({ status: 'disabled' }),
  own: { because: 'everybody sees his own account', count: 1 },
};

export const group: Sample = {
  type: 'Group',
  path: 'groups',
  plural: 'groups',
  keys: ['id', 'name', 'description', ...TIMES],
  body: (world) => ({ name: world.unique('group'), description: 'for tests' }),
  change: () => ({ description: 'changed' }),
};

export const maintainer: Sample = {
  type: 'Maintainer',
  path: 'maintainers',
  plural: null,
  keys: ['id', 'name', 'email', 'status', ...TIMES],
  body: (world) => ({ name: 'John Doe', email: `${world.unique('john')}@example.com`, status: 'active' }),
  change: () => ({ name: 'John Doe Updated' }),
};

export const maintainerGroup: Sample = {
  type: 'MaintainerGroup',
  path: 'maintainer-groups',
  plural: 'maintainer_groups',
  keys: ['id', 'name', 'group_manager_id', 'description', 'status', ...TIMES],
  body: async (world) => ({
    name: world.unique('Ops Team'),
    group_manager_id: await shared(world, maintainer),
    description: '跨部門運維團隊',
    status: 'active',
  }),
  change: () => ({ description: '更新後的跨部門運維團隊說明' }),
};

export const maintainerGroupMember: Sample = {
  type: 'MaintainerGroupMember',
  path: 'maintainer-group-members',
  plural: 'maintainer_group_members',
  keys: ['id', 'group_id', 'maintainer_id', ...TIMES],
  body: async (world) => ({
    group_id: (await world.make(maintainerGroup)).id,
    maintainer_id: await shared(world, maintainer),
  }),
  change: async (world) => ({ maintainer_id: (await world.make(maintainer)).id }),
  refers: { maintainer_id: 'Maintainer' },
  under: { field: 'group_id', type: 'MaintainerGroup', needs: 'owner' },
  rights: { because: 'only who may share a group chooses its members', operator: 'R' },
  inherited: { because: 'only who may share a group chooses its members', viewer: 'R', maintainer: 'R', owner: 'RUD' },
};

export const hostGroup: Sample = {
  type: 'BaremetalGroup',
  path: 'host-groups',
  plural: 'host_groups',
  keys: ['id', 'name', 'description', 'status', ...TIMES],
  body: (world) => ({ name: world.unique('Group'), description: '主機分組說明', status: 'active' }),
  change: () => ({ status: 'inactive' }),
};

export const host: Sample = {
  type: 'Baremetal',
  path: 'hosts',
  plural: 'hosts',
  keys: [
    ...['id', 'name', 'status', 'total_cpu', 'total_memory', 'total_storage'],
    ...['available_cpu', 'available_memory', 'available_storage'],
    ...['group_id', 'region', 'dc', 'room', 'rack', 'external_system_id', ...TIMES],
  ],
  body: async (world, version) => ({
    name: world.unique('Server'),
    status: 'running',
    group_id: await shared(world, hostGroup),
    region: '北區',
    total_cpu: 64,
    ...(version === 'v1'
      ? { total_memory: 524_288, total_storage: 8192, available_cpu: 64 }
      : { total_memory_mb: 524_288, total_storage_gb: 8192, labels: { tier: 'gold' } }),
  }),
  change: () => ({ rack: 'Rack 6' }),
};

export const tenant: Sample = {
  type: 'Tenant',
  path: 'tenants',
  plural: 'tenants',
  keys: ['id', 'name', 'description', 'status', ...TIMES],
  body: (world) => ({ name: world.unique('Tenant'), description: '租戶說明', status: 'active' }),
  change: () => ({ status: 'suspended' }),
};

export const quota: Sample = {
  type: 'BaremetalGroupTenantQuota',
  path: 'host-group-tenant-quotas',
  plural: 'host_group_tenant_quotas',
  keys: ['id', 'group_id', 'tenant_id', 'cpu_quota_percentage', 'memory_quota', 'storage_quota', ...TIMES],
  body: async (world, version) => ({
    group_id: await shared(world, hostGroup),
    tenant_id: (await world.make(tenant)).id,
    cpu_quota_percentage: 100,
    ...(version === 'v1' ? { memory_quota: 16_384 } : { memory_quota_mb: 16_384, gpu_quota: 0 }),
  }),
  change: () => ({ cpu_quota_percentage: 12.5 }),
};

export const vmSpecification: Sample = {
  type: 'VMSpecification',
  path: 'vm-specifications',
  plural: 'vm_specifications',
  keys: ['id', 'name', 'required_cpu', 'required_memory', 'required_storage', ...TIMES],
  body: async (world, version) => ({
    name: world.unique('Standard Spec'),
    required_cpu: 1,
    ...(version === 'v1'
      ? { required_memory: 64, required_storage: 1 }
      : { required_memory_mb: 64, required_storage_gb: 1, tenant_id: await shared(world, tenant) }),
  }),
  change: () => ({ required_cpu: 2 }),
};

export const k8sCluster: Sample = {
  type: 'K8sCluster',
  path: 'k8s-clusters',
  plural: 'k8s_clusters',
  keys: ['id', 'name', 'tenant_id', 'description', 'status', ...TIMES],
  body: async (world) => ({
    name: world.unique('Cluster'),
    tenant_id: await shared(world, tenant),
    description: 'k8s 叢集描述',
    status: 'active',
  }),
  change: () => ({ status: 'inactive' }),
  under: { field: 'tenant_id', type: 'Tenant', needs: 'maintainer' },
};

export const virtualMachine: Sample = {
  type: 'VirtualMachine',
  path: 'virtual-machines',
  plural: 'virtual_machines',
  keys: ['id', 'name', 'tenant_id', 'host_id', 'specification_id', 'k8s_cluster_id', 'status', ...TIMES],
  body: async (world) => ({ name: world.unique('VM'), ...(await room(world)) }),
  change: () => ({ status: 'error' }),
  under: { field: 'tenant_id', type: 'Tenant', needs: 'maintainer' },
};

/** An object of this kind that many others refer to. */
export async function shared(world: World, sample: Sample): Promise<string | number> {
  return (await world.once(sample.path, () => world.make(sample))).id;
}

/** A tenant with room for machines, and their size. */
export function room(world: World): ReturnType<typeof roomOfItsOwn> {
  return world.once('estate', () => roomOfItsOwn(world));
}

/** A tenant of its own with room for every machine the suite makes. */
export async function roomOfItsOwn(world: World): Promise<{ tenant_id: string | number; specification_id: string }> {
  const tenantId = (await world.make(tenant)).id;
  const groupId = (await world.make(hostGroup)).id;
  const made = async (sample: Sample, more: object) => {
    const body = { ...(await sample.body(world, 'v2')), ...more };
    const answer = await world.admin.post(`/api/v2/${sample.path}`, body);
    if (answer.status !== 201) throw new Error(`${sample.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data.id as string;
  };
  for (let i = 0; i < 8; i++) await made(host, { group_id: groupId });
  await made(quota, { group_id: groupId, tenant_id: tenantId, memory_quota_mb: null });
  return { tenant_id: tenantId, specification_id: await made(vmSpecification, { tenant_id: tenantId }) };
}

export const PLATFORM: readonly Sample[] = [
  user,
  group,
  maintainer,
  maintainerGroup,
  maintainerGroupMember,
  hostGroup,
  host,
];
export const TENANCY: readonly Sample[] = [tenant, quota, vmSpecification, k8sCluster, virtualMachine];

import type { Sample } from '../sample';
import type { World } from '../world';
import { k8sCluster, room, shared, TIMES, virtualMachine } from './foundation';

/** A cluster whose tenant has a quota and machines. */
async function cluster(world: World): Promise<string | number> {
  const { tenant_id } = await room(world);
  const made = await world.admin.post('/api/v2/k8s-clusters', { ...(await k8sCluster.body(world, 'v2')), tenant_id });
  return made.body.data.id;
}

export const k8sClusterPlugin: Sample = {
  type: 'K8sClusterPlugin',
  path: 'k8s-cluster-plugins',
  plural: 'k8s_cluster_plugins',
  keys: ['id', 'k8s_cluster_id', 'name', 'plugin_version', 'status', 'additional_info', 'version', ...TIMES],
  body: async (world) => ({
    k8s_cluster_id: await shared(world, k8sCluster),
    name: world.unique('calico'),
    plugin_version: 'v3.29.1',
    status: 'installing',
    additional_info: { chart: { values: [1, true, null] } },
  }),
  change: () => ({ status: 'active' }),
  under: { field: 'k8s_cluster_id', type: 'K8sCluster', needs: 'maintainer' },
};

export const serviceMesh: Sample = {
  type: 'ServiceMesh',
  path: 'service-meshes',
  plural: 'service_meshes',
  keys: ['id', 'name', 'type', 'mesh_version', 'description', 'status', 'version', ...TIMES],
  body: (world) => ({ name: world.unique('istio'), type: 'istio', mesh_version: '1.24.1', description: 'for tests' }),
  change: () => ({ status: 'maintenance' }),
};

export const bastionClusterAssociation: Sample = {
  type: 'BastionClusterAssociation',
  path: 'bastion-cluster-associations',
  plural: 'bastion_cluster_associations',
  keys: ['id', 'k8s_cluster_id', 'vm_id', 'version', ...TIMES],
  body: async (world) => ({
    k8s_cluster_id: await world.once('bastioned cluster', () => cluster(world)),
    vm_id: (await world.make(virtualMachine)).id,
  }),
  change: async (world) => ({ vm_id: (await world.make(virtualMachine)).id }),
  refers: { vm_id: 'VirtualMachine' },
  under: { field: 'k8s_cluster_id', type: 'K8sCluster', needs: 'maintainer' },
};

export const k8sNodePool: Sample = {
  type: 'K8sNodePool',
  path: 'k8s-node-pools',
  plural: 'k8s_node_pools',
  keys: [
    ...['id', 'k8s_cluster_id', 'name', 'role', 'count', 'specification_id', 'group_id', 'description'],
    ...['version', ...TIMES],
  ],
  body: async (world) => ({
    k8s_cluster_id: await world.once('pooled cluster', () => cluster(world)),
    name: world.unique('workers'),
    role: 'worker',
    count: 0,
    specification_id: (await room(world)).specification_id,
  }),
  change: () => ({ description: 'changed' }),
  refers: { specification_id: 'VMSpecification' },
  under: { field: 'k8s_cluster_id', type: 'K8sCluster', needs: 'maintainer' },
};

export const K8S: readonly Sample[] = [k8sClusterPlugin, serviceMesh, bastionClusterAssociation, k8sNodePool];

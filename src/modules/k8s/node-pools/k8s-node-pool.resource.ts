import { defineResource } from '../../../core/authz/resource-registry';
import { K8sNodePool } from './k8s-node-pool.entity';

/** Part of its cluster: rights on the cluster are the only rights there are. */
export const K8S_NODE_POOL = defineResource<K8sNodePool>({
  type: 'K8sNodePool',
  label: 'K8s node pool',
  entity: K8sNodePool,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [{ type: 'K8sCluster', property: 'k8sClusterId' }],
  sharing: 'none',
  constraints: { uq_k8s_node_pools_cluster_name: { code: 'K8S_NODE_POOL_NAME_DUPLICATE', field: 'name' } },
  fields: {
    k8s_cluster_id: { property: 'k8sClusterId', kind: 'uuid' },
    name: { property: 'name', kind: 'text', searched: true },
    role: { property: 'role', kind: 'keyword' },
    specification_id: { property: 'specificationId', kind: 'uuid' },
    group_id: { property: 'groupId', kind: 'integer' },
  },
});

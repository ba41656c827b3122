import { defineResource } from '../../../core/authz/resource-registry';
import { K8sClusterPlugin } from './k8s-cluster-plugin.entity';

/** Part of its cluster: rights on the cluster are the only rights there are. */
export const K8S_CLUSTER_PLUGIN = defineResource<K8sClusterPlugin>({
  type: 'K8sClusterPlugin',
  label: 'K8s cluster plugin',
  entity: K8sClusterPlugin,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [{ type: 'K8sCluster', property: 'k8sClusterId' }],
  sharing: 'none',
  constraints: { uq_k8s_cluster_plugins_cluster_name: { code: 'K8S_CLUSTER_PLUGIN_NAME_DUPLICATE', field: 'name' } },
  fields: {
    k8s_cluster_id: { property: 'k8sClusterId', kind: 'uuid' },
    name: { property: 'name', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
  },
});

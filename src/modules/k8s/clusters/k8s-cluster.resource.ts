import { defineResource } from '../../../core/authz/resource-registry';
import { K8sCluster } from './k8s-cluster.entity';

export const K8S_CLUSTER = defineResource<K8sCluster>({
  type: 'K8sCluster',
  label: 'K8s cluster',
  entity: K8sCluster,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [{ type: 'Tenant', property: 'tenantId' }],
  constraints: { uq_k8s_clusters_tenant_name: { code: 'K8S_CLUSTER_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    tenant_id: { property: 'tenantId', kind: 'integer' },
    status: { property: 'status', kind: 'keyword' },
    k8s_version: { property: 'versionLabel', kind: 'text' },
    scheduling_mode: { property: 'schedulingMode', kind: 'keyword' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { BastionClusterAssociation } from './bastion-cluster-association.entity';

/** Part of its cluster: rights on the cluster are the only rights there are. */
export const BASTION_CLUSTER_ASSOCIATION = defineResource<BastionClusterAssociation>({
  type: 'BastionClusterAssociation',
  label: 'Bastion cluster association',
  entity: BastionClusterAssociation,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [{ type: 'K8sCluster', property: 'k8sClusterId' }],
  sharing: 'none',
  constraints: {
    uq_bastion_cluster_associations_pair: { code: 'BASTION_CLUSTER_ASSOCIATION_DUPLICATE', field: 'vm_id' },
  },
  fields: {
    k8s_cluster_id: { property: 'k8sClusterId', kind: 'uuid' },
    vm_id: { property: 'vmId', kind: 'uuid' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Vm } from './vm.entity';

export const VM = defineResource<Vm>({
  type: 'VirtualMachine',
  label: 'Virtual machine',
  entity: Vm,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [{ type: 'Tenant', property: 'tenantId' }],
  constraints: { uq_virtual_machines_name: { code: 'VIRTUAL_MACHINE_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    tenant_id: { property: 'tenantId', kind: 'integer' },
    group_id: { property: 'groupId', kind: 'integer' },
    host_id: { property: 'hostId', kind: 'uuid' },
    specification_id: { property: 'specificationId', kind: 'uuid' },
    k8s_cluster_id: { property: 'k8sClusterId', kind: 'uuid' },
    k8s_node_pool_id: { property: 'k8sNodePoolId', kind: 'uuid' },
    hypervisor_id: { property: 'hypervisorId', kind: 'uuid' },
    status: { property: 'status', kind: 'keyword' },
  },
});

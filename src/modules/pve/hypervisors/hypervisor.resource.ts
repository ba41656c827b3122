import { defineResource } from '../../../core/authz/resource-registry';
import { Hypervisor } from './hypervisor.entity';

/** Run by the platform team alone: nobody is granted one. */
export const HYPERVISOR = defineResource<Hypervisor>({
  type: 'Hypervisor',
  label: 'Hypervisor',
  entity: Hypervisor,
  idKind: 'uuid',
  realm: 'infrastructure',
  sharing: 'none',
  redacted: ['sealedTokenValue'],
  constraints: { uq_hypervisors_name: { code: 'HYPERVISOR_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
    host_group_id: { property: 'hostGroupId', kind: 'integer' },
    tenant_id: { property: 'tenantId', kind: 'integer' },
    enabled: { property: 'enabled', kind: 'boolean' },
  },
});

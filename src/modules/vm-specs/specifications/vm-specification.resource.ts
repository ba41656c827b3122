import { RANKS } from '../../../core/authz/actions';
import { defineResource } from '../../../core/authz/resource-registry';
import { VmSpecification } from './vm-specification.entity';

/** Who may see a tenant may see its specifications; their sizes are the platform team's (docs/adr/0005). */
export const VM_SPECIFICATION = defineResource<VmSpecification>({
  type: 'VMSpecification',
  label: 'VM specification',
  entity: VmSpecification,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'Tenant', property: 'tenantId', cap: RANKS.viewer }],
  constraints: { uq_vm_specifications_name: { code: 'VM_SPECIFICATION_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    tenant_id: { property: 'tenantId', kind: 'integer' },
    gpu_model: { property: 'gpuModel', kind: 'text' },
    generation: { property: 'generation', kind: 'integer' },
  },
});

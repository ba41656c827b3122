import { defineResource } from '../../../core/authz/resource-registry';
import { Tenant } from './tenant.entity';

export const TENANT = defineResource<Tenant>({
  type: 'Tenant',
  label: 'Tenant',
  entity: Tenant,
  idKind: 'int',
  realm: 'infrastructure',
  constraints: { uq_tenants_name: { code: 'TENANT_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true }, status: { property: 'status', kind: 'keyword' } },
});

import { RANKS } from '../../../core/authz/actions';
import { defineResource } from '../../../core/authz/resource-registry';
import { Quota } from './quota.entity';

/** Tenants may look at their quota; only who holds the host group may change it (docs/adr/0005). */
export const QUOTA = defineResource<Quota>({
  type: 'BaremetalGroupTenantQuota',
  label: 'Baremetal group tenant quota',
  entity: Quota,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [
    { type: 'Tenant', property: 'tenantId', cap: RANKS.viewer },
    { type: 'BaremetalGroup', property: 'groupId' },
  ],
  constraints: {
    uq_host_group_tenant_quotas_pair: { code: 'BAREMETAL_GROUP_TENANT_QUOTA_DUPLICATE', field: 'tenant_id' },
  },
  fields: {
    group_id: { property: 'groupId', kind: 'integer' },
    tenant_id: { property: 'tenantId', kind: 'integer' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { IpPool } from './ip-pool.entity';

export const IP_POOL = defineResource<IpPool>({
  type: 'IpPool',
  label: 'IP pool',
  entity: IpPool,
  idKind: 'int',
  realm: 'infrastructure',
  constraints: {
    uq_ip_pools_name: { code: 'IP_POOL_NAME_DUPLICATE', field: 'name' },
    ex_ip_pools_range: { code: 'IP_POOL_OVERLAP', field: 'start_ip' },
  },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    type: { property: 'type', kind: 'keyword' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { IpAllocation } from './ip-allocation.entity';

/** Seen by whoever sees the pool; made and freed by whoever may change the pool. */
export const IP_ALLOCATION = defineResource<IpAllocation>({
  type: 'IpAllocation',
  label: 'IP allocation',
  entity: IpAllocation,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'IpPool', property: 'poolId' }],
  sharing: 'none',
  constraints: { uq_ip_allocations_address: { code: 'IP_ALLOCATION_ADDRESS_DUPLICATE', field: 'address' } },
  fields: { address: { property: 'address', kind: 'address' } },
});

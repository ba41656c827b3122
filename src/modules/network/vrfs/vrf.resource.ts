import { defineResource } from '../../../core/authz/resource-registry';
import { Vrf } from './vrf.entity';

export const VRF = defineResource<Vrf>({
  type: 'Vrf',
  label: 'VRF',
  entity: Vrf,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: {
    uq_vrfs_name: { code: 'VRF_NAME_DUPLICATE', field: 'name' },
    uq_vrfs_route_distinguisher: { code: 'VRF_ROUTE_DISTINGUISHER_DUPLICATE', field: 'route_distinguisher' },
  },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    route_distinguisher: { property: 'routeDistinguisher', kind: 'text' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Vlan } from './vlan.entity';

export const VLAN = defineResource<Vlan>({
  type: 'Vlan',
  label: 'VLAN',
  entity: Vlan,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_vlans_vrf_vlan_id: { code: 'VLAN_DUPLICATE', field: 'vlan_id' } },
  fields: {
    vlan_id: { property: 'vlanId', kind: 'integer' },
    name: { property: 'name', kind: 'text', searched: true },
    vrf_id: { property: 'vrfId', kind: 'uuid' },
  },
});

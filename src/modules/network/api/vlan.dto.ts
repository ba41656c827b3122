import { IdField, IntField, NameField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Vlan } from '../vlans/vlan.entity';

export class VlanBody {
  @IntField({ min: 1, max: 4094, example: 120, description: 'The number in the frames; once per VRF' })
  vlan_id: number;

  @NameField({ example: 'storage' })
  name: string;

  @IdField({ optional: true, nullable: true, default: null, description: 'null: the global VRF' })
  vrf_id?: string | null;
}

export class VlanPatch extends PatchOf(VlanBody) {}

export class VlanView extends UuidRow(VlanBody) {}

export function showVlan(vlan: Vlan): VlanView {
  const { id, vlanId, name, vrfId } = vlan;
  return { id, vlan_id: vlanId, name, vrf_id: vrfId, ...managed(vlan) };
}

import { AddressField, CidrField, MacField } from '../../../../core/http/address-fields';
import {
  BoolField,
  IdField,
  IntField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import type { BgpConfigSummary, InterfaceDetail, VlanSummary, VrfSummary } from '../../../network';

const HIDDEN = { optional: true, description: 'Absent when the caller may not see it' } as const;

class VmVlanV2 {
  @IdField()
  id: string;

  @IntField(HIDDEN)
  vlan_id?: number;

  @NameField(HIDDEN)
  name?: string;
}

class VmVrfV2 {
  @IdField()
  id: string;

  @NameField(HIDDEN)
  name?: string;

  @StringField({ ...HIDDEN, nullable: true })
  route_distinguisher?: string | null;
}

class VmBgpConfigV2 {
  @IdField()
  id: string;

  @IntField({ ...HIDDEN, max: 4294967295 })
  asn?: number;

  @IntField({ ...HIDDEN, max: 4294967295 })
  peer_asn?: number;

  @AddressField(HIDDEN)
  local_ip?: string;

  @AddressField(HIDDEN)
  peer_ip?: string;
}

export class VmInterfaceV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @MacField({ nullable: true })
  mac_address: string | null;

  @BoolField()
  is_primary: boolean;

  @CidrField(4, { nullable: true })
  ipv4_address: string | null;

  @AddressField({ family: 4, nullable: true })
  ipv4_gateway: string | null;

  @CidrField(6, { nullable: true })
  ipv6_address: string | null;

  @AddressField({ family: 6, nullable: true })
  ipv6_gateway: string | null;

  @StringsField()
  dns: string[];

  @IntField({ nullable: true })
  mtu: number | null;

  @ObjectField(() => VmVlanV2, { nullable: true })
  vlan: VmVlanV2 | null;

  @ObjectField(() => VmVrfV2, { nullable: true })
  vrf: VmVrfV2 | null;

  @ObjectsField(() => VmBgpConfigV2)
  bgp_configs: VmBgpConfigV2[];
}

export function toVmInterfaceV2(found: InterfaceDetail): VmInterfaceV2 {
  const { id, name, dns, mtu, vlan, vrf } = found;
  return {
    id,
    name,
    mac_address: found.macAddress,
    is_primary: found.isPrimary,
    ipv4_address: found.ipv4Address,
    ipv4_gateway: found.ipv4Gateway,
    ipv6_address: found.ipv6Address,
    ipv6_gateway: found.ipv6Gateway,
    dns,
    mtu,
    vlan: vlan && toVlanV2(vlan),
    vrf: vrf && toVrfV2(vrf),
    bgp_configs: found.bgpConfigs.map(toBgpConfigV2),
  };
}

const toVlanV2 = ({ id, vlanId, name }: VlanSummary): VmVlanV2 => ({ id, vlan_id: vlanId, name });

const toVrfV2 = ({ id, name, routeDistinguisher }: VrfSummary): VmVrfV2 => ({
  id,
  name,
  route_distinguisher: routeDistinguisher,
});

const toBgpConfigV2 = ({ id, asn, peerAsn, localIp, peerIp }: BgpConfigSummary): VmBgpConfigV2 => ({
  id,
  asn,
  peer_asn: peerAsn,
  local_ip: localIp,
  peer_ip: peerIp,
});

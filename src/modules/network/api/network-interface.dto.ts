import { AddressField, CidrField, MacField, ResolversField } from '../../../core/http/address-fields';
import {
  BoolField,
  EnumField,
  IdField,
  IdsField,
  IntField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
} from '../../../core/http/fields';
import { managed, PatchOf, UuidRow, wholeOf } from '../../../core/http/plain-dto';
import type { BgpConfigSummary, VlanSummary, VrfSummary } from '../network-interfaces/connections';
import type { InterfaceDetail } from '../network-interfaces/network-interfaces.repository';
import { OWNER_TYPES, type OwnerType } from '../network-interfaces/network-interface.entity';
import type { InterfaceInput, NewInterface } from '../network-interfaces/network-interfaces.service';
import { AsnField } from './network-fields';

const HIDDEN = 'Absent when the caller may not see it';
const UNSET = { optional: true, nullable: true, default: null } as const;
const MAX_PEERS = 32;
const MAX_RESOLVERS = 8;

export class NetworkInterfaceReplace {
  @EnumField(OWNER_TYPES, { example: 'VirtualMachine' })
  resource_type: OwnerType;

  @IdField({ description: 'The host, virtual machine or cluster; needs `update` on it' })
  resource_id: string;

  @NameField({ example: 'eth0', description: 'Once per owner' })
  name: string;

  @MacField(UNSET)
  mac_address?: string | null;

  @BoolField({ optional: true, default: false, description: 'At most one per owner' })
  is_primary?: boolean;

  @CidrField(4, { ...UNSET, description: 'Once per VRF, the global one included' })
  ipv4_address?: string | null;

  @AddressField({ family: 4, ...UNSET, example: '10.0.0.1' })
  ipv4_gateway?: string | null;

  @CidrField(6, { ...UNSET, description: 'Once per VRF, the global one included' })
  ipv6_address?: string | null;

  @AddressField({ family: 6, ...UNSET, example: '2001:db8::1' })
  ipv6_gateway?: string | null;

  @ResolversField({ max: MAX_RESOLVERS, optional: true, default: [], description: 'Addresses of name servers' })
  dns?: string[];

  @IntField({ min: 68, max: 65535, ...UNSET, description: 'Bytes' })
  mtu?: number | null;

  @IdField({ ...UNSET, description: 'The id of a VLAN, not its number' })
  vlan_id?: string | null;

  @IdField({ ...UNSET, description: "The VLAN's, which it is by default; null without a VLAN: the global VRF" })
  vrf_id?: string | null;
}

export class NetworkInterfaceBody extends NetworkInterfaceReplace {
  @IdsField({ max: MAX_PEERS, optional: true, default: [], description: 'BGP configurations to bind; one per peer' })
  bgp_config_ids?: string[];
}

export class NetworkInterfacePatch extends PatchOf(NetworkInterfaceReplace) {}

class VlanSummaryView {
  @IdField()
  id: string;

  @IntField({ optional: true, description: HIDDEN })
  vlan_id?: number;

  @NameField({ optional: true, description: HIDDEN })
  name?: string;
}

class VrfSummaryView {
  @IdField()
  id: string;

  @NameField({ optional: true, description: HIDDEN })
  name?: string;

  @StringField({ optional: true, nullable: true, description: HIDDEN })
  route_distinguisher?: string | null;
}

export class BgpConfigSummaryView {
  @IdField()
  id: string;

  @AsnField({ optional: true, description: HIDDEN })
  asn?: number;

  @AsnField({ optional: true, description: HIDDEN })
  peer_asn?: number;

  @AddressField({ optional: true, description: HIDDEN })
  local_ip?: string;

  @AddressField({ optional: true, description: HIDDEN })
  peer_ip?: string;
}

export class NetworkInterfaceView extends UuidRow(NetworkInterfaceReplace) {
  @ObjectField(() => VlanSummaryView, { nullable: true })
  vlan: VlanSummaryView | null;

  @ObjectField(() => VrfSummaryView, { nullable: true })
  vrf: VrfSummaryView | null;

  @ObjectsField(() => BgpConfigSummaryView, { description: 'One per peer' })
  bgp_configs: BgpConfigSummaryView[];
}

export class BgpBindingBody {
  @IdField({ description: 'Needs `read` on it, and `update` when it has a password' })
  bgp_config_id: string;
}

export function showInterface(found: InterfaceDetail): NetworkInterfaceView {
  const { id, resourceType, resourceId, name, dns, mtu, vlan, vrf } = found;
  return {
    id,
    resource_type: resourceType,
    resource_id: resourceId,
    name,
    mac_address: found.macAddress,
    is_primary: found.isPrimary,
    ipv4_address: found.ipv4Address,
    ipv4_gateway: found.ipv4Gateway,
    ipv6_address: found.ipv6Address,
    ipv6_gateway: found.ipv6Gateway,
    dns,
    mtu,
    vlan_id: found.vlanId,
    vrf_id: found.vrfId,
    ...managed(found),
    vlan: vlan && showVlanSummary(vlan),
    vrf: vrf && showVrfSummary(vrf),
    bgp_configs: found.bgpConfigs.map(showBgpConfigSummary),
  };
}

const showVlanSummary = ({ vlanId, ...vlan }: VlanSummary): VlanSummaryView => ({ ...vlan, vlan_id: vlanId });

const showVrfSummary = ({ routeDistinguisher, ...vrf }: VrfSummary): VrfSummaryView => ({
  ...vrf,
  route_distinguisher: routeDistinguisher,
});

export function showBgpConfigSummary({ id, asn, peerAsn, localIp, peerIp }: BgpConfigSummary): BgpConfigSummaryView {
  return { id, asn, peer_asn: peerAsn, local_ip: localIp, peer_ip: peerIp };
}

/** A whole interface: what a request leaves out has its default. */
export function fromInterface(body: NetworkInterfaceBody): NewInterface {
  return wholeOf(NetworkInterfaceBody, body) as NewInterface;
}

export function replacementFromInterface(body: NetworkInterfaceReplace): InterfaceInput {
  return wholeOf(NetworkInterfaceReplace, body) as InterfaceInput;
}

import { defineResource } from '../../../core/authz/resource-registry';
import { NetworkInterface } from './network-interface.entity';

/** A part of its owner: who may see or change the machine may do so with its interfaces (docs/adr/0013). */
export const NETWORK_INTERFACE = defineResource<NetworkInterface>({
  type: 'NetworkInterface',
  label: 'Network interface',
  entity: NetworkInterface,
  idKind: 'uuid',
  realm: 'tenancy',
  parents: [
    { type: 'Baremetal', property: 'baremetalId', part: true },
    { type: 'VirtualMachine', property: 'virtualMachineId', part: true },
    { type: 'K8sCluster', property: 'k8sClusterId', part: true },
  ],
  constraints: {
    uq_network_interfaces_name: { code: 'NETWORK_INTERFACE_NAME_DUPLICATE', field: 'name' },
    uq_network_interfaces_mac: { code: 'NETWORK_INTERFACE_MAC_DUPLICATE', field: 'mac_address' },
    uq_network_interfaces_primary: { code: 'NETWORK_INTERFACE_PRIMARY_DUPLICATE', field: 'is_primary' },
    uq_network_interfaces_ipv4: { code: 'NETWORK_INTERFACE_ADDRESS_DUPLICATE', field: 'ipv4_address' },
    uq_network_interfaces_ipv6: { code: 'NETWORK_INTERFACE_ADDRESS_DUPLICATE', field: 'ipv6_address' },
  },
  fields: {
    resource_type: { property: 'resourceType', kind: 'keyword' },
    resource_id: { property: 'resourceId', kind: 'uuid' },
    name: { property: 'name', kind: 'text', searched: true },
    vlan_id: { property: 'vlanId', kind: 'uuid' },
    vrf_id: { property: 'vrfId', kind: 'uuid' },
  },
});

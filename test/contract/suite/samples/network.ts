import type { Sample } from '../sample';
import type { World } from '../world';
import { shared, TIMES, virtualMachine } from './foundation';

const vrf: Sample = {
  type: 'Vrf',
  path: 'vrfs',
  plural: 'vrfs',
  keys: ['id', 'name', 'route_distinguisher', 'description', 'version', ...TIMES],
  body: (world) => ({
    name: world.unique('vrf'),
    route_distinguisher: `65000:${next(world)}`,
    description: 'for tests',
  }),
  change: () => ({ description: 'changed' }),
};

const vlan: Sample = {
  type: 'Vlan',
  path: 'vlans',
  plural: 'vlans',
  keys: ['id', 'vlan_id', 'name', 'vrf_id', 'version', ...TIMES],
  body: async (world) => ({
    vlan_id: 1 + (next(world) % 4094),
    name: world.unique('vlan'),
    vrf_id: (await world.make(vrf)).id,
  }),
  change: (world) => ({ name: world.unique('renamed') }),
};

const bgpConfig: Sample = {
  type: 'BgpConfig',
  path: 'bgp-configs',
  plural: 'bgp_configs',
  keys: [
    ...['id', 'asn', 'peer_asn', 'router_id', 'local_ip', 'peer_ip', 'vrf_id', 'description'],
    ...['version', ...TIMES, 'has_password'],
  ],
  body: async (world) => ({
    asn: 4_200_000_001,
    peer_asn: 65_001,
    router_id: '10.0.0.5',
    local_ip: '10.0.0.5',
    peer_ip: '10.0.0.1',
    vrf_id: await shared(world, vrf),
    password: 'between-the-two-of-us',
    description: 'to the spine',
  }),
  change: () => ({ description: 'to the other spine' }),
};

const networkInterface: Sample = {
  type: 'NetworkInterface',
  path: 'network-interfaces',
  plural: 'network_interfaces',
  keys: [
    ...['id', 'resource_type', 'resource_id', 'name', 'mac_address', 'is_primary'],
    ...['ipv4_address', 'ipv4_gateway', 'ipv6_address', 'ipv6_gateway', 'dns', 'mtu', 'vlan_id', 'vrf_id'],
    ...['version', ...TIMES, 'vlan', 'vrf', 'bgp_configs'],
  ],
  body: async (world) => {
    const n = next(world);
    return {
      resource_type: 'VirtualMachine',
      resource_id: await shared(world, virtualMachine),
      name: `eth${n}`,
      is_primary: false,
      ipv4_address: `10.${n >> 8}.${n & 255}.5/24`,
      ipv4_gateway: `10.${n >> 8}.${n & 255}.1`,
      dns: ['10.0.0.53', '2001:db8::53'],
      mtu: 1500,
      vlan_id: await shared(world, vlan),
    };
  },
  change: () => ({ mtu: 9000 }),
  refers: { vlan_id: 'Vlan' },
  under: { field: 'resource_id', type: 'VirtualMachine', needs: 'maintainer' },
  parent: 'VirtualMachine',
};

const POOL = ['id', 'name', 'type', 'start_ip', 'end_ip', 'gateway', 'prefix', 'dns', 'total', 'used', 'free'];

const ipPool: Sample = {
  type: 'IpPool',
  path: 'ip-pools',
  plural: null,
  keys: [...POOL, 'allocations'],
  body: (world) => {
    const n = next(world);
    const network = `10.${100 + (n >> 8)}.${n & 255}`;
    const range = { start_ip: `${network}.10`, end_ip: `${network}.19`, gateway: `${network}.1`, prefix: 24 };
    return { name: world.unique('pool'), type: 'private', ...range, dns: ['192.0.2.53'] };
  },
  change: () => ({ dns: ['192.0.2.53', '2001:db8::53'] }),
};

/** A number nobody had, from 1. */
const next = (world: World): number => Number(world.unique('n').split('-')[1]);

export const NETWORK: readonly Sample[] = [vrf, vlan, bgpConfig, networkInterface, ipPool];

import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import { BITS, type Family } from '../../../core/net/ip';

export const OWNER_TYPES = ['Baremetal', 'VirtualMachine', 'K8sCluster'] as const;
export type OwnerType = (typeof OWNER_TYPES)[number];

/** PostgreSQL leaves out a prefix that is a whole address. */
const withPrefix = (family: Family) => ({
  from: (value: string | null) => (value === null || value.includes('/') ? value : `${value}/${BITS[family]}`),
  to: (value: unknown) => value,
});

/** A network card of a host, a virtual machine or a cluster: exactly one of the three ids is set. */
@Entity('network_interfaces')
@Index('uq_network_interfaces_name', ['resourceId', 'name'], { unique: true })
@Index('uq_network_interfaces_mac', ['macAddress'], { unique: true })
@Index('uq_network_interfaces_primary', ['resourceId'], { unique: true, where: 'is_primary' })
// One address is one machine within a VRF. Expressions, which entities cannot say: see the migration.
@Index('uq_network_interfaces_ipv4', { synchronize: false })
@Index('uq_network_interfaces_ipv6', { synchronize: false })
@Index('ix_network_interfaces_baremetal', ['baremetalId', 'id'])
@Index('ix_network_interfaces_virtual_machine', ['virtualMachineId', 'id'])
@Index('ix_network_interfaces_k8s_cluster', ['k8sClusterId', 'id'])
@Index('ix_network_interfaces_vlan', ['vlanId', 'id'])
@Index('ix_network_interfaces_vrf', ['vrfId', 'id'])
@Index('ix_network_interfaces_resource', ['resourceType', 'id'])
@Index('ix_network_interfaces_name', ['name', 'id'])
@Check(
  'ck_network_interfaces_owner',
  `num_nonnulls("baremetal_id", "virtual_machine_id", "k8s_cluster_id") = 1 AND "resource_id" = COALESCE("baremetal_id", "virtual_machine_id", "k8s_cluster_id") AND "resource_type" = CASE WHEN "baremetal_id" IS NOT NULL THEN 'Baremetal' WHEN "virtual_machine_id" IS NOT NULL THEN 'VirtualMachine' ELSE 'K8sCluster' END`,
)
@Check(
  'ck_network_interfaces_ipv4',
  `family("ipv4_address") = 4 AND ("ipv4_gateway" IS NULL OR ("ipv4_address" IS NOT NULL AND "ipv4_gateway" << network("ipv4_address") AND host("ipv4_gateway") <> host("ipv4_address")))`,
)
@Check(
  'ck_network_interfaces_ipv6',
  `family("ipv6_address") = 6 AND ("ipv6_gateway" IS NULL OR ("ipv6_address" IS NOT NULL AND "ipv6_gateway" << network("ipv6_address") AND host("ipv6_gateway") <> host("ipv6_address")))`,
)
@Check('ck_network_interfaces_mtu', `"mtu" BETWEEN 68 AND 65535`)
export class NetworkInterface extends UuidEntity {
  @Column({ type: 'text' })
  resourceType: OwnerType;

  @Column({ type: 'uuid' })
  resourceId: string;

  @Column({ type: 'uuid', nullable: true })
  baremetalId: string | null;

  @Column({ type: 'uuid', nullable: true })
  virtualMachineId: string | null;

  @Column({ type: 'uuid', nullable: true })
  k8sClusterId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'macaddr', nullable: true })
  macAddress: string | null;

  @Column({ type: 'boolean', default: false })
  isPrimary: boolean;

  /** With its prefix: `10.0.0.5/24`. */
  @Column({ type: 'inet', nullable: true, transformer: withPrefix(4) })
  ipv4Address: string | null;

  @Column({ type: 'inet', nullable: true })
  ipv4Gateway: string | null;

  @Column({ type: 'inet', nullable: true, transformer: withPrefix(6) })
  ipv6Address: string | null;

  @Column({ type: 'inet', nullable: true })
  ipv6Gateway: string | null;

  @Column({ type: 'inet', array: true, default: () => "'{}'" })
  dns: string[];

  /** Bytes; null: whatever the link has. */
  @Column({ type: 'integer', nullable: true })
  mtu: number | null;

  @Column({ type: 'uuid', nullable: true })
  vlanId: string | null;

  /** The VLAN's when there is one; null: the global one. */
  @Column({ type: 'uuid', nullable: true })
  vrfId: string | null;
}

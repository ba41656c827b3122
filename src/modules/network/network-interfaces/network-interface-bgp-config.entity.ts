import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an interface speaks BGP as a configuration says; an interface may have several peers, a configuration several interfaces. */
@Entity('network_interface_bgp_configs')
@Index('ix_network_interface_bgp_configs_config', ['bgpConfigId', 'networkInterfaceId'])
export class NetworkInterfaceBgpConfig {
  @PrimaryColumn({ type: 'uuid' })
  networkInterfaceId: string;

  @PrimaryColumn({ type: 'uuid' })
  bgpConfigId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

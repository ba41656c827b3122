import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** The driver gives bigint as text; AS numbers are exact as numbers. */
const asNumber = { from: Number, to: (value: unknown) => value };

/** One BGP session, seen from our side of it. */
@Entity('bgp_configs')
@Index('ix_bgp_configs_vrf', ['vrfId', 'id'])
@Index('ix_bgp_configs_asn', ['asn', 'id'])
@Index('ix_bgp_configs_peer_asn', ['peerAsn', 'id'])
@Check('ck_bgp_configs_asns', `"asn" BETWEEN 1 AND 4294967295 AND "peer_asn" BETWEEN 1 AND 4294967295`)
@Check(
  'ck_bgp_configs_addresses',
  `family("router_id") = 4 AND family("local_ip") = family("peer_ip") AND "local_ip" <> "peer_ip"`,
)
export class BgpConfig extends UuidEntity {
  @Column({ type: 'bigint', transformer: asNumber })
  asn: number;

  @Column({ type: 'bigint', transformer: asNumber })
  peerAsn: number;

  /** An IPv4 address by its form, whatever is routed. */
  @Column({ type: 'inet' })
  routerId: string;

  @Column({ type: 'inet' })
  localIp: string;

  /** The neighbour. */
  @Column({ type: 'inet' })
  peerIp: string;

  /** null: the global one. */
  @Column({ type: 'uuid', nullable: true })
  vrfId: string | null;

  /** Opened by {@link BgpPasswords} alone. */
  @Column({ type: 'text', nullable: true })
  sealedPassword: string | null;

  @Column({ type: 'text', default: '' })
  description: string;
}

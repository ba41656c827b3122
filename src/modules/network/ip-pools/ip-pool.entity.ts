import { Check, Column, Entity, Exclusion, Index } from 'typeorm';
import { IntEntity } from '../../../core/database/resource.entity';

export const IP_POOL_TYPES = ['private', 'public'] as const;
export type IpPoolType = (typeof IP_POOL_TYPES)[number];

/** A range of addresses of one network that are handed out one by one. No two pools share an address. */
@Entity('ip_pools')
@Index('uq_ip_pools_name', ['name'], { unique: true })
@Index('ix_ip_pools_type', ['type', 'id'])
@Check('ck_ip_pools_type', `"type" IN ('private', 'public')`)
@Check(
  'ck_ip_pools_range',
  `start_ip <= end_ip AND start_ip = host(start_ip)::inet AND end_ip = host(end_ip)::inet AND set_masklen(start_ip, prefix) >>= end_ip`,
)
@Check('ck_ip_pools_gateway', `set_masklen(start_ip, prefix) >>= gateway`)
@Check('ck_ip_pools_used', `"used" >= 0`)
@Exclusion('ex_ip_pools_range', `USING gist (inetrange(start_ip, end_ip, '[]') WITH &&)`)
export class IpPool extends IntEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  type: IpPoolType;

  @Column({ type: 'inet' })
  startIp: string;

  @Column({ type: 'inet' })
  endIp: string;

  @Column({ type: 'inet', nullable: true })
  gateway: string | null;

  /** Length of the network's prefix in bits. */
  @Column({ type: 'smallint' })
  prefix: number;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  dns: string[];

  /** Number of its allocations; written with them only. */
  @Column({ type: 'integer', default: 0 })
  used: number;
}

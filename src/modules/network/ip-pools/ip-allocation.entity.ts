import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** An address of a pool that is taken. */
@Entity('ip_allocations')
@Index('uq_ip_allocations_address', ['address'], { unique: true })
@Index('ix_ip_allocations_pool', ['poolId', 'id'])
@Index('ix_ip_allocations_vm', ['vmId', 'id'])
@Index('ix_ip_allocations_free', { synchronize: false })
export class IpAllocation extends UuidEntity {
  @Column({ type: 'integer' })
  poolId: number;

  @Column({ type: 'inet' })
  address: string;

  /** Whether the pool has the address after this one taken too. */
  @Column({ type: 'boolean' })
  followed: boolean;

  @Column({ type: 'text', default: '' })
  description: string;

  /** The machine that holds it, which is the only one to give it back. */
  @Column({ type: 'uuid', nullable: true })
  vmId: string | null;
}

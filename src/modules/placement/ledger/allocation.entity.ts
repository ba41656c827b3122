import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one virtual machine holds of one quota and one host. */
@Entity('allocations')
@Index('ix_allocations_quota', ['quotaId'])
@Index('ix_allocations_host', ['hostId'])
@Check('ck_allocations_amounts', `"cpu" >= 0 AND "memory_mb" >= 0 AND "storage_gb" >= 0 AND "gpus" >= 0`)
export class Allocation {
  @PrimaryColumn({ type: 'uuid' })
  vmId: string;

  @Column({ type: 'uuid' })
  quotaId: string;

  @Column({ type: 'uuid' })
  hostId: string;

  @Column({ type: 'integer' })
  cpu: number;

  @Column({ type: 'integer' })
  memoryMb: number;

  @Column({ type: 'integer' })
  storageGb: number;

  @Column({ type: 'integer' })
  gpus: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

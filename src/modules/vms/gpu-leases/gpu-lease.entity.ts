import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * How a lease ended. `start_failed`: the machine did not start with the device, for which the device may be to blame.
 * `not_started`: it was given back before. `quarantined`: nobody knows whether the device is free.
 */
export type LeaseOutcome = 'returned' | 'start_failed' | 'not_started' | 'quarantined';

/** A device in the hands of a machine: from before it is attached until the hypervisor shows that it is not. */
@Entity('gpu_leases')
@Index('uq_gpu_leases_open', ['deviceId'], { unique: true, where: 'closed_at IS NULL' })
@Index('ix_gpu_leases_device', ['deviceId', 'openedAt'])
@Index('ix_gpu_leases_vm', ['vmId', 'openedAt'])
@Check('ck_gpu_leases_slot', `"slot" BETWEEN 0 AND 15`)
@Check('ck_gpu_leases_outcome', `"outcome" IN ('returned', 'start_failed', 'not_started', 'quarantined')`)
@Check('ck_gpu_leases_closed', `("closed_at" IS NOT NULL) = ("outcome" IS NOT NULL)`)
export class GpuLease {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  deviceId: string;

  @Column({ type: 'uuid' })
  vmId: string;

  /** The operation that took it. */
  @Column({ type: 'uuid' })
  operationId: string;

  /** N of its hostpciN; null: only held, because it cannot be parted from another one. */
  @Column({ type: 'smallint', nullable: true })
  slot: number | null;

  @Column({ type: 'text', nullable: true })
  outcome: LeaseOutcome | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  openedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const OPERATION_KINDS = ['create', 'start', 'stop', 'reboot', 'delete', 'settle'] as const;
/** `settle`: brings our books and what the machine holds to what it is seen to do. */
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** `waiting`: for devices that somebody else holds, until {@link MachineOperation.waitUntil}. */
export type OperationState = 'queued' | 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** Something that is done to a machine on a hypervisor. A machine has at most one that is not finished. */
@Entity('machine_operations')
@Index('uq_machine_operations_unfinished', ['vmId'], { unique: true, where: 'finished_at IS NULL' })
@Index('ix_machine_operations_vm', ['vmId', 'id'])
@Index('ix_machine_operations_waiting', ['hypervisorId', 'id'], { where: `state = 'waiting'` })
@Index('ix_machine_operations_job', ['jobId'], { where: 'finished_at IS NULL' })
@Index('ix_machine_operations_finished_at', ['finishedAt'])
@Check('ck_machine_operations_kind', `"kind" IN ('create', 'start', 'stop', 'reboot', 'delete', 'settle')`)
@Check('ck_machine_operations_state', `"state" IN ('queued', 'waiting', 'running', 'succeeded', 'failed', 'cancelled')`)
@Check(
  'ck_machine_operations_finished',
  `("finished_at" IS NOT NULL) = ("state" IN ('succeeded', 'failed', 'cancelled'))`,
)
export class MachineOperation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  vmId: string;

  @Column({ type: 'uuid' })
  hypervisorId: string;

  @Column({ type: 'integer' })
  vmid: number;

  @Column({ type: 'text' })
  kind: OperationKind;

  @Column({ type: 'text', default: 'queued' })
  state: OperationState;

  /** The job that does it; another one when the first was lost. */
  @Column({ type: 'uuid', nullable: true })
  jobId: string | null;

  /** Of a stop: without asking the guest. */
  @Column({ type: 'boolean', default: false })
  forced: boolean;

  /** Of a start: until when it may wait for devices; null: it does not wait. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  waitUntil: Date | null;

  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ type: 'text', nullable: true })
  errorCode: string | null;

  @Column({ type: 'jsonb', nullable: true })
  errorDetails: Record<string, unknown> | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;
}

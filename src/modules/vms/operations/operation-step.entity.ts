import { Check, Column, Entity, Generated, PrimaryColumn } from 'typeorm';

/**
 * `intended`: written down before it is done. `sent`: the hypervisor has named the task. `committed`: done, as was seen,
 * with its result. `failed`: over, with its error. `observed` was written by earlier releases when a task was over.
 */
export type StepState = 'intended' | 'sent' | 'observed' | 'committed' | 'failed';

/** A line of the journal: what an operation did or was about to do. */
@Entity('machine_operation_steps')
@Check('ck_machine_operation_steps_state', `"state" IN ('intended', 'sent', 'observed', 'committed', 'failed')`)
export class OperationStep {
  @PrimaryColumn({ type: 'uuid' })
  operationId: string;

  /** Unique in its operation; a step that is tried with other devices has another name. */
  @PrimaryColumn({ type: 'text' })
  name: string;

  /** In the order in which they began. An identity column. */
  @Generated('increment')
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  state: StepState;

  /** The step that takes it back when the operation fails; null when nothing has to be. */
  @Column({ type: 'text', nullable: true })
  undo: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  intent: Record<string, unknown>;

  @Column({ type: 'text', nullable: true })
  node: string | null;

  /** When it was intended, by the clock of the node: seconds since 1970. */
  @Column({ type: 'bigint', nullable: true, transformer: { from: toNumber, to: (value: unknown) => value } })
  since: number | null;

  @Column({ type: 'text', nullable: true })
  upid: string | null;

  @Column({ type: 'jsonb', nullable: true })
  result: unknown;

  @Column({ type: 'jsonb', nullable: true })
  error: StepError | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}

/** What a step failed with, so that it fails the same way when it is read again. */
export interface StepError {
  code: string;
  kind: string | null;
  reason: string;
  details: Record<string, unknown>;
}

function toNumber(value: string | null): number | null {
  return value === null ? null : Number(value);
}

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { JobState } from '../../../core/jobs';

/** Kind of the jobs that run playbooks; a trigger of the database keeps their runs in step with them. */
export const RUN_JOB = 'playbook.run';

/** Playbooks that run one after the other on an inventory, as both were when the run was asked for. */
@Entity('playbook_runs')
@Index('uq_playbook_runs_job', ['jobId'], { unique: true })
@Index('uq_playbook_runs_job_number', ['jobNumber'], { unique: true })
@Index('ix_playbook_runs_inventory', ['inventoryId', 'id'])
@Index('ix_playbook_runs_template', ['templateId', 'id'])
@Index('ix_playbook_runs_rerun_of', ['rerunOfId', 'id'])
@Index('ix_playbook_runs_state', ['state', 'id'])
@Check(
  'ck_playbook_runs_state',
  `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost')`,
)
export class PlaybookRun extends UuidEntity {
  /** Null once the job, with its log, is no longer kept. */
  @Column({ type: 'uuid', nullable: true })
  jobId: string | null;

  /** The n of `job-<n>`. */
  @Column({ type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } })
  jobNumber: number;

  @Column({ type: 'integer', nullable: true })
  inventoryId: number | null;

  @Column({ type: 'text' })
  inventoryName: string;

  @Column({ type: 'uuid', nullable: true })
  templateId: string | null;

  /** The run whose failed hosts this one tries again. */
  @Column({ type: 'uuid', nullable: true })
  rerunOfId: string | null;

  /** That of the job. */
  @Column({ type: 'text', default: 'queued' })
  state: JobState;

  /** Only says what would change. */
  @Column({ type: 'boolean', default: false })
  checkMode: boolean;

  /** A host pattern that narrows every playbook. */
  @Column({ type: 'text', nullable: true })
  hostLimit: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  tags: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  skipTags: string[];

  /** Hosts at work at the same time. */
  @Column({ type: 'integer', default: 5 })
  forks: number;

  /** Inventory, variables and credentials; gone when the run has ended. Opened by `RunInputs` alone. */
  @Column({ type: 'text', nullable: true })
  sealedInput: string | null;

  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ type: 'text', nullable: true })
  errorCode: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;
}

export const STEP_STATUSES = ['queued', 'running', 'success', 'failed', 'cancelled'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** One playbook of a run. */
@Entity('playbook_run_steps')
@Index('ix_playbook_run_steps_playbook', ['playbookId', 'runId'])
@Check('ck_playbook_run_steps_status', `"status" IN ('queued', 'running', 'success', 'failed', 'cancelled')`)
export class PlaybookRunStep {
  @PrimaryColumn({ type: 'uuid' })
  runId: string;

  /** From 1. */
  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'integer', nullable: true })
  playbookId: number | null;

  @Column({ type: 'text' })
  playbookName: string;

  @Column({ type: 'integer' })
  playbookVersion: number;

  /** The play as it runs: made from judged trees, never the text of a user. */
  @Column({ type: 'jsonb' })
  play: Record<string, unknown>;

  @Column({ type: 'text', default: 'queued' })
  status: StepStatus;

  @Column({ type: 'text', nullable: true })
  error: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  completedAt: Date | null;
}

export const TARGET_STATUSES = ['ok', 'failed', 'unreachable', 'not_run'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** What a playbook did on a host. */
@Entity('run_targets')
@Check('ck_run_targets_status', `"status" IN ('ok', 'failed', 'unreachable', 'not_run')`)
export class RunTarget {
  @PrimaryColumn({ type: 'uuid' })
  runId: string;

  @PrimaryColumn({ type: 'integer' })
  position: number;

  @PrimaryColumn({ type: 'text' })
  host: string;

  @Column({ type: 'text' })
  status: TargetStatus;

  @Column({ type: 'boolean' })
  changed: boolean;

  @Column({ type: 'integer' })
  elapsedMs: number;

  /** Why it could not be reached. */
  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'text', nullable: true })
  error: string | null;
}

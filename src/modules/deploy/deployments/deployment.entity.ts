import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { JobState } from '../../../core/jobs';

/** Kind of the jobs that deploy; a trigger of the database keeps deployments in step with them. */
export const DEPLOYMENT_JOB = 'deployment.run';

/** All hosts at once, or one after the other until one fails. */
export const RUN_MODES = ['parallel', 'serial'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** A version of a git repository on its way to a directory of one or more hosts. */
@Entity('deployments')
@Index('uq_deployments_job', ['jobId'], { unique: true })
@Index('uq_deployments_job_number', ['jobNumber'], { unique: true })
@Index('ix_deployments_retry_of', ['retryOfId', 'id'])
@Index('ix_deployments_state', ['state', 'id'])
@Index('ix_deployments_credentials_expire_at', ['credentialsExpireAt'], { where: 'sealed_credentials IS NOT NULL' })
@Check(
  'ck_deployments_state',
  `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost')`,
)
@Check('ck_deployments_run_mode', `"run_mode" IN ('parallel', 'serial')`)
export class Deployment extends UuidEntity {
  /** Null once the job, with its log, is no longer kept. */
  @Column({ type: 'uuid', nullable: true })
  jobId: string | null;

  /** The n of `job_<n>`. */
  @Column({ type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } })
  jobNumber: number;

  /** The deployment that this one repeats. */
  @Column({ type: 'uuid', nullable: true })
  retryOfId: string | null;

  /** That of the job. */
  @Column({ type: 'text', default: 'queued' })
  state: JobState;

  @Column({ type: 'text' })
  gitRepo: string;

  /** A branch, a tag or a commit; `HEAD` is what the repository holds out. */
  @Column({ type: 'text' })
  gitBranch: string;

  @Column({ type: 'text' })
  destPath: string;

  @Column({ type: 'text' })
  runMode: RunMode;

  @Column({ type: 'integer' })
  targetsCount: number;

  /** How hosts and repository are entered; gone after {@link credentialsExpireAt}. Opened by `DeploymentSecrets` alone. */
  @Column({ type: 'text', nullable: true })
  sealedCredentials: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  credentialsExpireAt: Date;

  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ type: 'text', nullable: true })
  errorCode: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;
}

export const TARGET_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** A host of a deployment, and what became of it. */
@Entity('deployment_targets')
@Check('ck_deployment_targets_port', `"port" BETWEEN 1 AND 65535`)
@Check('ck_deployment_targets_state', `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')`)
export class DeploymentTarget {
  @PrimaryColumn({ type: 'uuid' })
  deploymentId: string;

  /** From 1; the order of a serial deployment. */
  @PrimaryColumn({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  host: string;

  @Column({ type: 'integer' })
  port: number;

  @Column({ type: 'text' })
  username: string;

  /** Deploys as root. */
  @Column({ type: 'boolean' })
  become: boolean;

  /** `cancelled`: nothing was done on it. */
  @Column({ type: 'text', default: 'queued' })
  state: TargetState;

  /** Whether the directory is another than before; null until that is known. */
  @Column({ type: 'boolean', nullable: true })
  changed: boolean | null;

  @Column({ type: 'integer', nullable: true })
  elapsedMs: number | null;

  /** Why it failed, where there is a code for it. */
  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'text', nullable: true })
  error: string | null;
}

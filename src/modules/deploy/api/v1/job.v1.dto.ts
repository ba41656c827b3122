import {
  BoolField,
  DateField,
  EnumField,
  IntField,
  ObjectField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { JobLine, JobState } from '../../../../core/jobs';
import { type Deployment, type DeploymentTarget, RUN_MODES, type RunMode } from '../../deployments/deployment.entity';
import type { DeploymentDetail, DeploymentRequest } from '../../deployments/deployments.service';
import {
  DestPathField,
  GitBranchField,
  GitRepoField,
  HostField,
  MAX_TARGETS,
  PassphraseField,
  PasswordField,
  PrivateKeyField,
  UsernameField,
} from '../deployment-fields';
import { AUTH_TYPES, sourceOf, targetsOf } from '../deployment-request';

export const JOB_STATUSES = ['PENDING', 'RUNNING', 'SUCCESS', 'FAILED', 'CANCELLED'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

const STATUS: Record<JobState, JobStatus> = {
  queued: 'PENDING',
  running: 'RUNNING',
  cancelling: 'RUNNING',
  succeeded: 'SUCCESS',
  failed: 'FAILED',
  lost: 'FAILED',
  cancelled: 'CANCELLED',
};

/** The states that clients of version 1 know as one. */
export function statesOf(status: JobStatus): JobState[] {
  return (Object.keys(STATUS) as JobState[]).filter((state) => STATUS[state] === status);
}

export class DeployTargetAuthV1 {
  @EnumField(AUTH_TYPES, { example: 'password' })
  type: (typeof AUTH_TYPES)[number];

  @PrivateKeyField()
  private_key?: string | null;

  @PassphraseField()
  passphrase?: string | null;

  @PasswordField('Required when `type` is `password`')
  password?: string | null;
}

export class DeployTargetV1Body {
  @HostField()
  host: string;

  @IntField({ optional: true, nullable: true, default: 22, min: 1, max: 65535 })
  port?: number | null;

  @UsernameField()
  username: string;

  @ObjectField(() => DeployTargetAuthV1)
  auth: DeployTargetAuthV1;
}

export class DeployJobV1Body {
  @GitRepoField()
  git_repo: string;

  @GitBranchField()
  git_branch?: string | null;

  @DestPathField()
  dest_path: string;

  @ObjectsField(() => DeployTargetV1Body, { min: 1, max: MAX_TARGETS })
  targets: DeployTargetV1Body[];

  @EnumField(RUN_MODES, {
    optional: true,
    nullable: true,
    default: 'parallel',
    description: '`serial`: one host after the other, until one fails',
  })
  run_mode?: RunMode | null;
}

export class StartedDeployJobV1 {
  @StringField({ example: 'job_123' })
  job_id: string;

  @EnumField(JOB_STATUSES)
  status: JobStatus;
}

export class DeployJobSummaryV1 extends StartedDeployJobV1 {
  @StringField({ max: 1024 })
  git_repo: string;

  @StringField()
  git_branch: string;

  @DateField()
  requested_at: string;

  @DateField({ optional: true, description: 'Once it has ended' })
  finished_at?: string;

  @IntField({ min: 1 })
  targets_count: number;
}

export class DeployJobTargetV1 {
  @StringField()
  host: string;

  @EnumField(JOB_STATUSES)
  status: JobStatus;

  @BoolField({ nullable: true, description: 'Whether the directory is another than before' })
  changed: boolean | null;

  @IntField({ nullable: true, min: 0 })
  elapsed_ms: number | null;
}

export class DeployJobV1 extends StartedDeployJobV1 {
  @StringField({ max: 1024 })
  git_repo: string;

  @StringField()
  git_branch: string;

  @StringField({ max: 1024 })
  dest_path: string;

  @EnumField(RUN_MODES)
  run_mode: RunMode;

  @DateField()
  requested_at: string;

  @DateField({ nullable: true })
  started_at: string | null;

  @DateField({ nullable: true })
  finished_at: string | null;

  @ObjectsField(() => DeployJobTargetV1)
  targets: DeployJobTargetV1[];
}

export class DeployLogLineV1 {
  @IntField({ min: 1, description: 'Grows from line to line' })
  id: number;

  @DateField()
  ts: string;

  @StringField({ nullable: true })
  host: string | null;

  @StringField({ max: 20_000 })
  line: string;
}

export class DeployLogV1 {
  @ObjectsField(() => DeployLogLineV1)
  lines: DeployLogLineV1[];
}

export function fromDeployJobV1(body: DeployJobV1Body): DeploymentRequest {
  return { ...sourceOf(body), targets: targetsOf(body.targets), repository: null };
}

export function toStartedDeployJobV1({ jobNumber, state }: Deployment): StartedDeployJobV1 {
  return { job_id: `job_${jobNumber}`, status: STATUS[state] };
}

export function toDeployJobSummaryV1(deployment: Deployment): DeployJobSummaryV1 {
  const { gitRepo, gitBranch, createdAt, finishedAt, targetsCount } = deployment;
  return {
    ...toStartedDeployJobV1(deployment),
    ...{ git_repo: gitRepo, git_branch: gitBranch, requested_at: seconds(createdAt) },
    ...(finishedAt ? { finished_at: seconds(finishedAt) } : {}),
    targets_count: targetsCount,
  };
}

export function toDeployJobV1(deployment: DeploymentDetail): DeployJobV1 {
  const { gitRepo, gitBranch, destPath, runMode, createdAt, startedAt, finishedAt, targets } = deployment;
  return {
    ...toStartedDeployJobV1(deployment),
    ...{ git_repo: gitRepo, git_branch: gitBranch, dest_path: destPath, run_mode: runMode },
    requested_at: seconds(createdAt),
    started_at: startedAt && seconds(startedAt),
    finished_at: finishedAt && seconds(finishedAt),
    targets: targets.map(toTarget),
  };
}

function toTarget({ host, state, changed, elapsedMs }: DeploymentTarget): DeployJobTargetV1 {
  return { host, status: STATUS[state], changed, elapsed_ms: elapsedMs };
}

export function toDeployLogV1(lines: readonly JobLine[]): DeployLogV1 {
  return { lines: lines.map(({ id, createdAt, host, text }) => ({ id, ts: seconds(createdAt), host, line: text })) };
}

/** What people read of a log. */
export function logText(lines: readonly JobLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

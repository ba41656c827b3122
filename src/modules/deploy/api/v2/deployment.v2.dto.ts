import { AppError } from '../../../../core/errors/app-error';
import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  ObjectField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { managed } from '../../../../core/http/plain-dto';
import { JOB_STATES, type JobLine, type JobState } from '../../../../core/jobs';
import {
  type Deployment,
  type DeploymentTarget,
  RUN_MODES,
  type RunMode,
  TARGET_STATES,
  type TargetState,
} from '../../deployments/deployment.entity';
import type { DeploymentDetail, DeploymentRequest } from '../../deployments/deployments.service';
import type { RepositoryAccess } from '../../deployments/repository-access';
import { gitAddressOf } from '../../deployments/rules/git-source';
import { isEncryptedKey, isPrivateKey } from '../../deployments/rules/ssh-endpoint';
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

export class DeploymentTargetAuthV2 {
  @EnumField(AUTH_TYPES, { example: 'password' })
  type: (typeof AUTH_TYPES)[number];

  @PrivateKeyField()
  private_key?: string | null;

  @PassphraseField()
  passphrase?: string | null;

  @PasswordField('Required when `type` is `password`')
  password?: string | null;
}

export class DeploymentTargetV2Body {
  @HostField()
  host: string;

  @IntField({ optional: true, nullable: true, default: 22, min: 1, max: 65535 })
  port?: number | null;

  @UsernameField()
  username: string;

  @ObjectField(() => DeploymentTargetAuthV2)
  auth: DeploymentTargetAuthV2;

  @BoolField({ optional: true, default: false, description: 'Deploy as root, with sudo' })
  become?: boolean;

  @PasswordField('For sudo, where it asks for one')
  become_password?: string | null;
}

const ACCESS_TYPES = ['ssh_key', 'token'] as const;

export class DeploymentRepositoryAuthV2 {
  @EnumField(ACCESS_TYPES, { example: 'token', description: '`ssh_key` for SSH, `token` for HTTPS' })
  type: (typeof ACCESS_TYPES)[number];

  @StringField({
    optional: true,
    nullable: true,
    writeOnly: true,
    max: 32_768,
    meets: (text) => isPrivateKey(text) && !isEncryptedKey(text),
    patternMeans: 'be a private key without a passphrase',
    description: 'Deploy key; required when `type` is `ssh_key`',
  })
  private_key?: string | null;

  @StringField({
    optional: true,
    default: 'git',
    min: 1,
    max: 64,
    pattern: /^[A-Za-z0-9_][A-Za-z0-9._-]*$/,
    patternMeans: 'be a user name',
    description: 'Of `token`, where the server looks at it',
  })
  username?: string;

  @StringField({
    optional: true,
    nullable: true,
    writeOnly: true,
    min: 1,
    max: 1000,
    pattern: /^[\x21-\x7e]+$/,
    patternMeans: 'consist of visible ASCII characters',
    description: 'Required when `type` is `token`',
  })
  token?: string | null;
}

export class DeploymentV2Body {
  @GitRepoField()
  git_repo: string;

  @GitBranchField()
  git_branch?: string | null;

  @DestPathField()
  dest_path: string;

  @ObjectsField(() => DeploymentTargetV2Body, { min: 1, max: MAX_TARGETS })
  targets: DeploymentTargetV2Body[];

  @EnumField(RUN_MODES, {
    optional: true,
    default: 'parallel',
    description: '`serial`: one host after the other, until one fails',
  })
  run_mode?: RunMode;

  @ObjectField(() => DeploymentRepositoryAuthV2, {
    optional: true,
    nullable: true,
    default: null,
    description: 'How the hosts enter a private repository; otherwise they use what they have themselves',
  })
  repository_auth?: DeploymentRepositoryAuthV2 | null;
}

export class DeploymentSummaryV2 {
  @IdField()
  id: string;

  @IdField({ nullable: true, description: 'Of `/operations`: state and log as they happen; null when no longer kept' })
  operation_id: string | null;

  @StringField({ example: 'job_7', description: 'As version 1 calls it' })
  job_id: string;

  @EnumField(JOB_STATES)
  state: JobState;

  @StringField({ nullable: true, description: 'Why it did not succeed' })
  error_code: string | null;

  @StringField({ max: 1024 })
  git_repo: string;

  @StringField()
  git_branch: string;

  @StringField({ max: 1024 })
  dest_path: string;

  @EnumField(RUN_MODES)
  run_mode: RunMode;

  @IntField({ min: 1 })
  targets_count: number;

  @IdField({ nullable: true, description: 'The deployment that it repeats' })
  retry_of_id: string | null;

  @IdField({ nullable: true })
  requested_by: string | null;

  @DateField({ description: 'Until when it can be retried' })
  credentials_expire_at: Date;

  @DateField({ nullable: true })
  started_at: Date | null;

  @DateField({ nullable: true })
  finished_at: Date | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField()
  updated_at: Date;
}

export class DeploymentTargetV2 {
  @StringField()
  host: string;

  @IntField({ min: 1, max: 65535 })
  port: number;

  @StringField()
  username: string;

  @BoolField()
  become: boolean;

  @EnumField(TARGET_STATES, { description: '`cancelled`: nothing was done on it' })
  state: TargetState;

  @BoolField({ nullable: true, description: 'Whether the directory is another than before' })
  changed: boolean | null;

  @IntField({ nullable: true, min: 0 })
  elapsed_ms: number | null;

  @StringField({ nullable: true, description: 'Why it failed, where there is a code for it' })
  code: string | null;

  @StringField({ nullable: true, max: 20_000 })
  error: string | null;
}

export class DeploymentV2 extends DeploymentSummaryV2 {
  @ObjectsField(() => DeploymentTargetV2, { description: 'In the order of the request' })
  targets: DeploymentTargetV2[];
}

export class DeploymentLineV2 {
  @IntField({ min: 1, description: 'Grows from line to line; also the id of its event' })
  id: number;

  @StringField({ nullable: true })
  host: string | null;

  @StringField({ max: 20_000 })
  text: string;

  @DateField()
  created_at: Date;
}

export function fromDeploymentV2({ repository_auth, ...body }: DeploymentV2Body): DeploymentRequest {
  const targets = targetsOf(body.targets).map((target, index) => {
    const { become = false, become_password: becomePassword = null } = body.targets[index] ?? {};
    return { ...target, become, becomePassword };
  });
  return { ...sourceOf(body), targets, repository: repository_auth ? accessOf(repository_auth, body.git_repo) : null };
}

/** Throws VALIDATION_ERROR for a secret that is not there, or that is for another protocol. */
function accessOf(
  { type, private_key, username = 'git', token }: DeploymentRepositoryAuthV2,
  repo: string,
): RepositoryAccess {
  const protocol = type === 'token' ? 'https' : 'ssh';
  if (gitAddressOf(repo)?.protocol !== protocol)
    throw AppError.field('repository_auth.type', 'protocol', `${type} is for repositories over ${protocol}`);
  if (type === 'token' && token) return { type, username, token };
  if (type === 'ssh_key' && private_key) return { type, privateKey: private_key };
  const field = `repository_auth.${type === 'token' ? 'token' : 'private_key'}`;
  throw AppError.field(field, 'required', `${field} is required for this type`);
}

export function toDeploymentSummaryV2(deployment: Deployment): DeploymentSummaryV2 {
  const { gitRepo, gitBranch, destPath, runMode, targetsCount, startedAt, finishedAt } = deployment;
  return {
    ...{ id: deployment.id, operation_id: deployment.jobId, job_id: `job_${deployment.jobNumber}` },
    ...{ state: deployment.state, error_code: deployment.errorCode },
    ...{
      git_repo: gitRepo,
      git_branch: gitBranch,
      dest_path: destPath,
      run_mode: runMode,
      targets_count: targetsCount,
    },
    ...{ retry_of_id: deployment.retryOfId, requested_by: deployment.requestedBy },
    ...{ credentials_expire_at: deployment.credentialsExpireAt, started_at: startedAt, finished_at: finishedAt },
    ...managed(deployment),
  };
}

export function toDeploymentV2(deployment: DeploymentDetail): DeploymentV2 {
  return { ...toDeploymentSummaryV2(deployment), targets: deployment.targets.map(toTarget) };
}

function toTarget({ host, port, username, become, state, changed, elapsedMs, code, error }: DeploymentTarget) {
  return { host, port, username, become, state, changed, elapsed_ms: elapsedMs, code, error };
}

export function toDeploymentLineV2({ id, host, text, createdAt }: JobLine): DeploymentLineV2 {
  return { id, host, text, created_at: createdAt };
}

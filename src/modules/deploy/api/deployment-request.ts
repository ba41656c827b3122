import { AppError, type FieldError } from '../../../core/errors/app-error';
import type { Credentials } from '../../ansible';
import type { RunMode } from '../deployments/deployment.entity';
import type { DeploymentRequest, TargetRequest } from '../deployments/deployments.service';
import { destPathOf } from '../deployments/rules/dest-path';
import { DEFAULT_BRANCH } from './deployment-fields';

export const AUTH_TYPES = ['private_key', 'password'] as const;
const DEFAULT_PORT = 22;

export interface AuthBody {
  type: (typeof AUTH_TYPES)[number];
  private_key?: string | null;
  passphrase?: string | null;
  password?: string | null;
}

export interface TargetBody {
  host: string;
  port?: number | null;
  username: string;
  auth: AuthBody;
}

interface SourceBody {
  git_repo: string;
  git_branch?: string | null;
  dest_path: string;
  run_mode?: RunMode | null;
}

export function sourceOf({ git_repo, git_branch, dest_path, run_mode }: SourceBody) {
  return {
    gitRepo: git_repo,
    gitBranch: git_branch ?? DEFAULT_BRANCH,
    destPath: destPathOf(dest_path) ?? dest_path,
    runMode: run_mode ?? 'parallel',
  } satisfies Partial<DeploymentRequest>;
}

/** Hosts as a deployment takes them. Throws VALIDATION_ERROR where `type` asks for what is not there, or a host comes twice. */
export function targetsOf(bodies: readonly TargetBody[]): TargetRequest[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const targets = bodies.map(({ host, port, username, auth }, index) => {
    const target = { host: host.toLowerCase(), port: port ?? DEFAULT_PORT, username };
    const place = `${target.host} ${target.port}`;
    const path = `targets.${index}`;
    if (seen.has(place))
      errors.push({ path: `${path}.host`, rule: 'unique', message: `${path}.host must not be there twice` });
    seen.add(place);
    return { ...target, login: loginOf(auth, `${path}.auth`, errors), become: false, becomePassword: null };
  });
  if (errors.length > 0) throw AppError.validation(errors);
  return targets;
}

function loginOf(
  { type, private_key, passphrase, password }: AuthBody,
  path: string,
  errors: FieldError[],
): Credentials {
  const given = type === 'password' ? password : private_key;
  if (!given) {
    const field = `${path}.${type}`;
    errors.push({ path: field, rule: 'required', message: `${field} is required for this type`, missing: true });
    return { type: 'none' };
  }
  return type === 'password' ? { type, password: given } : { type, privateKey: given, passphrase: passphrase || null };
}

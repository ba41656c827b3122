export { AnsibleRunner } from './ansible-runner';
export type { JsonObject, JsonValue } from './json';
export type { RunOptions } from './playbook-run';
export {
  type HostCounts,
  type RunEvent,
  type RunResult,
  type RunState,
  SSH_CODES,
  type SshCode,
  type TargetResult,
  type TaskStatus,
} from './run-events';
export { type Credentials, InvalidRunSpec, type Inventory, type RunSpec, type Target } from './run-spec';
export { AnsibleRunnerModule } from './runner.module';
export type { HostKeyScan, SshTestResult } from './ssh-contact';
export { fingerprintOf } from './ssh-files';

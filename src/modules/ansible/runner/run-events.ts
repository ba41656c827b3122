/** What a task did on a host. */
export type TaskStatus = 'ok' | 'changed' | 'failed' | 'unreachable' | 'skipped';

/** Why a host could not be used. */
export const SSH_CODES = {
  SSH_CONNECTION_FAILED: 'The host cannot be reached',
  SSH_TIMEOUT: 'The host does not answer in time',
  SSH_AUTHENTICATION_FAILED: 'The host does not accept the credentials',
  SSH_PRIVATE_KEY_UNUSABLE: 'The private key cannot be read, or its passphrase is wrong',
  SSH_HOST_KEY_CHANGED: 'The host identifies itself with another key than before',
  SSH_HOST_KEY_UNKNOWN: 'The host was never met, so its key cannot be checked',
  SSH_ADDRESS_NOT_ALLOWED: 'The address is not one that may be reached from here',
} as const;
export type SshCode = keyof typeof SSH_CODES;

/** What happens during a run, in this order. Every text is free of the run's secrets and of control characters. */
export type RunEvent =
  | { type: 'play'; name: string }
  | {
      type: 'task';
      host: string;
      taskId: string;
      task: string;
      status: TaskStatus;
      /** The failure does not count (`ignore_errors`). */
      ignored: boolean;
      elapsedMs: number;
      /** An excerpt of what the task said. */
      message: string | null;
    }
  /** A line for people; `host` when it is about one. */
  | { type: 'log'; host: string | null; line: string }
  | { type: 'recap'; hosts: Record<string, HostCounts> };

export interface HostCounts {
  ok: number;
  changed: number;
  failures: number;
  unreachable: number;
  skipped: number;
  rescued: number;
  ignored: number;
}

/**
 * `failed`: a host failed or was unreachable, or the playbook is wrong (then `error` says so). `output_limit` and
 * `memory_limit`: it was ended because it said or took too much.
 */
export type RunState = 'succeeded' | 'failed' | 'timeout' | 'cancelled' | 'output_limit' | 'memory_limit';

export interface TargetResult {
  host: string;
  /** `not_run`: nothing was done on it, because the run ended before or no play was for it. */
  status: 'ok' | 'failed' | 'unreachable' | 'not_run';
  changed: boolean;
  /** From the first task to the end of the last one. */
  elapsedMs: number;
  code: SshCode | null;
  /** What the first failed task or the connection complained about. */
  error: string | null;
}

export interface RunResult {
  state: RunState;
  /** Of ansible-playbook; null when a signal ended it. */
  exitCode: number | null;
  /** What Ansible says of a playbook that could not be run at all, or the limit that the run came up against. */
  error: string | null;
  elapsedMs: number;
  perTarget: TargetResult[];
}

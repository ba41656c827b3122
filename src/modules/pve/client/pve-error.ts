/**
 * What can go wrong between us and Proxmox VE, as far as a caller has to act on it.
 * - `validation` the request itself is wrong · `unsupported` the server does not know the call · `config` the
 *   configuration of the VM cannot work · `permission`, `auth` rights or the token
 * - `not_found` VM, task, node or disk · `id_taken`, `ids_exhausted` of VM ids · `already_there` it is on that node
 * - `vm_locked` a `lock` in its configuration · `lock_timeout` somebody works on it or on its storage: try later
 * - `device_*`, `mapping_*` passed-through devices; `device_fault`: the card or the IOMMU of the node
 * - `digest_mismatch` read again · `already_running`, `running`, `not_running`, `paused` the state forbids it
 * - `no_quorum` only reads work · `storage` missing, full or not shared · `migration` refused for another reason
 * - `migration_uncertain` the VM may be on either node · `power_timeout` the VM may still come up or go down
 * - `agent_unavailable` the guest does not answer · `protected` protection is on, or HA holds it
 * - `node_unreachable`, `tls_failed` nothing was done · `outcome_unknown` it may have been done
 * - `interrupted`, `unexpected_status` the worker of a task is gone: look at the VM · `task_timeout` it still runs
 * - `malformed` the answer is none of Proxmox VE · `failed` everything else
 */
export const PVE_ERROR_KINDS = [
  'validation',
  'unsupported',
  'config',
  'auth',
  'permission',
  'not_found',
  'id_taken',
  'ids_exhausted',
  'already_there',
  'vm_locked',
  'lock_timeout',
  'device_in_use',
  'device_none_free',
  'device_missing',
  'device_fault',
  'mapping_missing',
  'mapping_invalid',
  'digest_mismatch',
  'already_running',
  'running',
  'not_running',
  'paused',
  'no_quorum',
  'storage',
  'migration',
  'migration_uncertain',
  'power_timeout',
  'agent_unavailable',
  'protected',
  'node_unreachable',
  'tls_failed',
  'outcome_unknown',
  'interrupted',
  'unexpected_status',
  'task_timeout',
  'malformed',
  'failed',
] as const;
export type PveErrorKind = (typeof PVE_ERROR_KINDS)[number];

interface Origin {
  /** HTTP status, when there was an answer. */
  status?: number;
  /** `PUT /nodes/pve1/qemu/100/config`. */
  call?: string;
  /** Texts by parameter. */
  problems?: Readonly<Record<string, string>>;
  /** The task that failed. */
  upid?: string;
  /** Nothing was sent: the circuit is open. */
  notAsked?: boolean;
}

const MAX_TEXT = 500;

/** The only error of the client. `reason` is Proxmox VE's own text, shortened; it never holds the token. */
export class PveError extends Error {
  readonly reason: string;
  readonly status?: number;
  readonly call?: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly upid?: string;
  readonly notAsked: boolean;

  constructor(
    readonly kind: PveErrorKind,
    reason: string,
    { status, call, problems = {}, upid, notAsked = false }: Origin = {},
    options?: ErrorOptions,
  ) {
    const text = printable(reason);
    super(call ? `${call}: ${text}` : text, options);
    this.name = 'PveError';
    this.reason = text;
    this.status = status;
    this.call = call;
    this.problems = problems;
    this.upid = upid;
    this.notAsked = notAsked;
  }

  /** Whether Proxmox VE certainly did nothing: for a call that changes something, that it may be made again. */
  get nothingDone(): boolean {
    return this.notAsked || this.kind === 'node_unreachable' || this.kind === 'tls_failed' || this.kind === 'auth';
  }
}

/** One of these kinds, and no other error. */
export function isPve(error: unknown, ...kinds: PveErrorKind[]): error is PveError {
  return error instanceof PveError && (kinds.length === 0 || kinds.includes(error.kind));
}

/** One line without control characters. */
function printable(text: string): string {
  const line = text.replace(/[\x00-\x1f\x7f]+/g, ' ').trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
}

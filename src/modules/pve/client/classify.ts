import type { PveErrorKind } from './pve-error';

/** The first that fits decides: the texts of Proxmox VE, which have no codes. */
const TEXTS: readonly (readonly [RegExp, PveErrorKind])[] = [
  [/no quorum/i, 'no_quorum'],
  [/^unable to open file '\/etc\/pve\/.*Permission denied/, 'no_quorum'],
  [/can't lock file .* got timeout|got lock request timeout/, 'lock_timeout'],
  [/^VM is locked \(/, 'vm_locked'],
  [/checksum mismatch|detected modified configuration/, 'digest_mismatch'],

  [/PCI device .* (already in use|is currently reserved for use) by VMID/, 'device_in_use'],
  [/could not find a free device for 'hostpci/, 'device_none_free'],
  [/device .* assigned more than once/, 'config'],
  [/PCI device mapping not found/, 'mapping_missing'],
  [/missing mapped devices/, 'mapping_missing'],
  [/PCI device mapping invalid.*pci device .* not found/s, 'device_missing'],
  [/PCI device mapping invalid/, 'mapping_invalid'],
  [/no PCI device found for/, 'device_missing'],
  [/IOMMU not present|bind PCI group to VFIO|Cannot bind .* to vfio|Cannot open iommu_group/, 'device_fault'],
  [/could not create mediated device|error getting device from group|pci_irq_handler/, 'device_fault'],
  [/vfio.*(group .* is not viable|Device or resource busy|failed to (open|setup|reset))/, 'device_fault'],
  [/q35 machine model is not enabled|Cannot set both 'host' and 'mapping'/, 'config'],
  [/only root(@pam)? can set/, 'permission'],
  [/Permission check failed/, 'permission'],
  [/invalid csrf token|^authentication failure|^Authentication failed|invalid PVE ticket/, 'auth'],

  [/^VM \S+ already running/, 'already_running'],
  [/you can't start a vm if it's a template/, 'config'],
  [/is running - destroy failed|can't migrate running VM without --online/, 'running'],
  [/can't live migrate/, 'running'],
  [/^VM \S+ (is )?not running/, 'not_running'],
  [/VM is paused/, 'paused'],
  [/start failed: command .* got timeout|VM quit\/powerdown failed/, 'power_timeout'],
  [/No QEMU guest agent configured|QEMU guest agent is not running|qga command .* failed/, 'agent_unavailable'],

  [/already exists|File exists/, 'id_taken'],
  [/unable to get any free VMID/, 'ids_exhausted'],
  [/^Configuration file .* does not exist|unable to find configuration file for VM/, 'not_found'],
  [/no such cluster node|hostname lookup .* failed|^mapping .* not found|^no rule at position/, 'not_found'],
  [/^disk .* does not exist/, 'not_found'],
  [/protection mode enabled|used in HA resources/, 'protected'],

  [/^storage .* (is not available|does not exist|is disabled)/, 'storage'],
  [/VM uses local storage|non-shared storage|Linked clone feature is not supported/, 'storage'],
  [/can't migrate .* as it's a clone of/, 'storage'],
  [/No space left|not enough (free )?space|thin pool .* (full|out of)|storage migration failed/i, 'storage'],
  [/Can't connect to destination address/, 'node_unreachable'],
  [/migration problems/, 'migration_uncertain'],
  [/^migration aborted$|^can't migrate/, 'migration'],

  [/shrinking disks is not supported|^no options specified|not allowed for linked clones/, 'validation'],
  [/cannot suspend VM to disk/, 'unsupported'],
  [/^unexpected status$/, 'unexpected_status'],
  [/received interrupt|interrupted by signal/, 'interrupted'],
];

const PROBLEMS: readonly (readonly [RegExp, PveErrorKind])[] = [
  [/^VM \S+ already exists/, 'id_taken'],
  [/^no such task|unable to parse worker upid/, 'not_found'],
  [/^target is local node/, 'already_there'],
  [/^[Oo]nly root(@pam)? (can set|may use)/, 'permission'],
];

const CERTIFICATE = /certificate verify failed|hostname verification failed/;
/** Between 595 and 599 the server reports on its own way to the node; 595: it never got there. */
const NEVER_ARRIVED = 595;
const PROXY_STATUSES = new Set([595, 596, 597, 598, 599]);

export interface Refusal {
  status: number;
  message: string;
  problems?: Readonly<Record<string, string>>;
  /** Whether the call changes something. */
  mutating: boolean;
}

/** The class of an answer that is not 200. */
export function classifyAnswer({ status, message, problems = {}, mutating }: Refusal): PveErrorKind {
  if (status === 401) return 'auth';
  if (status === 403) return 'permission';
  if (PROXY_STATUSES.has(status)) return classifyProxy(status, message, mutating);
  if (status === 501 || status === 506) return 'unsupported';
  if (status === 400) return firstOf(PROBLEMS, Object.values(problems)) ?? 'validation';
  if (status >= 300 && status < 400) return 'malformed';
  return classifyText(message);
}

/** Whoever reports an error of TLS has sent nothing; after any other failure the node may be at work. */
function classifyProxy(status: number, message: string, mutating: boolean): PveErrorKind {
  if (status === NEVER_ARRIVED || CERTIFICATE.test(message)) return 'node_unreachable';
  return mutating ? 'outcome_unknown' : 'node_unreachable';
}

/** The class of a text: a message or the exit status of a task. */
export function classifyText(text: string): PveErrorKind {
  return firstOf(TEXTS, [text.trim()]) ?? 'failed';
}

/** Exit statuses that only say that it failed; why is in the log. */
const VAGUE = new Set<PveErrorKind>(['failed', 'migration']);

/** The class and the telling text of a task that failed: what its exit status leaves open is looked for in its log. */
export function classifyTask(exitstatus: string, log: readonly string[]): { kind: PveErrorKind; reason: string } {
  const kind = classifyText(exitstatus);
  if (!VAGUE.has(kind)) return { kind, reason: exitstatus };
  const lines = log.map(withoutStamp).reverse();
  const telling = lines.find((line) => !VAGUE.has(classifyText(line)));
  if (telling) return { kind: classifyText(telling), reason: telling };
  const aborted = lines.find((line) => line !== exitstatus && classifyText(line) === 'migration');
  return { kind, reason: aborted ?? exitstatus };
}

/** `2025-01-01 00:00:00 ERROR: migration aborted (duration 00:00:01): why` becomes `why`. */
const withoutStamp = (line: string) =>
  line
    .replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /, '')
    .replace(/^(TASK )?ERROR: /, '')
    .replace(/^migration aborted \(duration [\d:]+\): /, '');

function firstOf(table: typeof TEXTS, texts: readonly string[]): PveErrorKind | undefined {
  return table.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
}

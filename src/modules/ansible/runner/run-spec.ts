import type { JsonObject, JsonValue } from './json';

/** How somebody proves to a host who he is. */
export type Credentials =
  | { type: 'password'; password: string }
  | { type: 'private_key'; privateKey: string; passphrase?: string | null }
  | { type: 'none' };

/** A machine that is reached over SSH. */
export interface Target {
  /** Its name in the inventory. */
  name: string;
  /** IP address or DNS name. */
  address: string;
  port: number;
  user: string;
  credentials: Credentials;
  becomePassword?: string | null;
  /** What it identified itself with before, as `ssh-ed25519 AAAA...`; empty when it was never met. */
  hostKeys: readonly string[];
}

export interface Inventory {
  /** Every host with its variables. */
  hosts: Record<string, JsonObject>;
  groups: Record<string, { hosts?: readonly string[]; children?: readonly string[]; vars?: JsonObject }>;
}

/** Everything about one run; nothing is looked up elsewhere. */
export interface RunSpec {
  /** The playbook as a tree, in the order of execution. Its strings are templates; all other strings are not. */
  plays: readonly JsonObject[];
  inventory: Inventory;
  /** How to reach the hosts of the inventory. A host without a target is unreachable. */
  targets: readonly Target[];
  extraVars?: JsonObject;
  /** Hosts at work at the same time. */
  forks?: number;
  /** Only says what would change. */
  check?: boolean;
  tags?: readonly string[];
  skipTags?: readonly string[];
  /** A host pattern that narrows every play. */
  limit?: string;
  timeoutSeconds?: number;
  /** The run ends when it has said more than that. */
  outputLimitBytes?: number;
  /** Of all its processes together. */
  memoryLimitBytes?: number;
  /** Masked in everything that comes out, beside the credentials of the targets. */
  secrets?: readonly string[];
}

/** A run that was put together wrongly: a mistake of the caller, since users' input was judged before. */
export class InvalidRunSpec extends Error {
  constructor(problem: string) {
    super(`The run cannot be started: ${problem}`);
    this.name = 'InvalidRunSpec';
  }
}

const HOST_KEY = /^(ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]+ [A-Za-z0-9+/]+=*$/;
/** Anything that could end the line of a configuration file or be read as something else in it. */
const USER = /^[^\s"'%#\\\0-\x1f\x7f-][^\s"'%#\0-\x1f\x7f]{0,127}$/;

/** Throws {@link InvalidRunSpec} for what cannot be written down safely. */
export function checkSpec({ inventory, targets }: Pick<RunSpec, 'inventory' | 'targets'>): void {
  const names = new Set<string>();
  for (const target of targets) {
    const { name, port, user, hostKeys } = target;
    if (names.has(name)) throw new InvalidRunSpec(`there are two targets called ${name}`);
    names.add(name);
    if (!Object.hasOwn(inventory.hosts, name)) throw new InvalidRunSpec(`the target ${name} is not in the inventory`);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new InvalidRunSpec(`${name} has no valid port`);
    if (!USER.test(user)) throw new InvalidRunSpec(`the user of ${name} cannot be a user of SSH`);
    if (!hostKeys.every((key) => HOST_KEY.test(key))) throw new InvalidRunSpec(`${name} has a malformed host key`);
  }
}

/** Variables that hold one. */
const SECRET = /pass(word|wd|phrase)|secret|token|credential|(api|private|access)_?key/i;
/** A shorter one would mask ordinary text. */
const MIN_SECRET = 4;

/** All that must not be seen of a run. */
export function secretsOf({
  targets,
  secrets = [],
  extraVars = {},
}: Pick<RunSpec, 'targets' | 'secrets' | 'extraVars'>): string[] {
  const given = targets.flatMap(({ credentials, becomePassword }) => [becomePassword, ...secretsIn(credentials)]);
  return [...new Set([...secrets, ...given, ...secretsAmong(extraVars)])].filter(
    (secret): secret is string => !!secret,
  );
}

/** Texts below names that say so. */
function secretsAmong(value: JsonValue, isSecret = false): string[] {
  if (typeof value === 'string') return isSecret && value.length >= MIN_SECRET ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => secretsAmong(inner, isSecret || SECRET.test(name)));
}

function secretsIn(credentials: Credentials): (string | null | undefined)[] {
  switch (credentials.type) {
    case 'password':
      return [credentials.password];
    case 'private_key':
      return [credentials.privateKey, credentials.passphrase];
    case 'none':
      return [];
  }
}

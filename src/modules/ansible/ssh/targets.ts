import type { Credentials, JsonObject, Inventory as RunInventory, Target } from '../runner';
import { effectiveVars } from '../inventories/text/effective-vars';
import { endpointOf } from '../inventories/text/endpoint-of';
import type { InventoryTree, Vars } from '../inventories/text/inventory-tree';
import { SECRET_VARS } from '../inventories/text/variable-rules';

/** What a run proves itself with where the inventory says nothing. */
export interface RunCredentials {
  username: string | null;
  login: Credentials;
  becomePassword: string | null;
}

export const NO_CREDENTIALS: RunCredentials = { username: null, login: { type: 'none' }, becomePassword: null };
/** Whom hosts are entered as when neither the inventory nor the credential says. */
const DEFAULT_USER = 'root';

/** What says how a host is reached: the runner is told by {@link targetsOf}, not by variables. */
const CONNECTION = new Set([
  ...['ansible_host', 'ansible_ssh_host', 'ansible_port', 'ansible_ssh_port', 'ansible_user', 'ansible_ssh_user'],
  ...['ansible_connection', ...SECRET_VARS],
]);

/** How to reach each host of an inventory; `keysOf` gives the keys that are pinned for it. */
export function targetsOf(
  tree: InventoryTree,
  credentials: RunCredentials,
  keysOf: (host: { address: string; port: number }) => string[] = () => [],
): Target[] {
  return [...effectiveVars(tree)].map(([name, vars]) => {
    const { address, port, user, password, becomePassword } = endpointOf(name, vars);
    return {
      ...{ name, address, port, user: user ?? credentials.username ?? DEFAULT_USER },
      credentials: password === null ? credentials.login : { type: 'password', password },
      becomePassword: becomePassword ?? credentials.becomePassword,
      hostKeys: keysOf({ address, port }),
    };
  });
}

/**
 * The inventory as the runner takes it: every host with all variables that count for it, and groups as sets of hosts.
 * What says how hosts are reached is left out.
 */
export function runInventory(tree: InventoryTree): RunInventory {
  const groups = tree.groups.filter(({ name }) => name !== 'all');
  return {
    hosts: Object.fromEntries([...effectiveVars(tree)].map(([name, vars]) => [name, plain(vars)])),
    groups: Object.fromEntries(groups.map(({ name, hosts, children }) => [name, { hosts, children }])),
  };
}

function plain(vars: Vars): JsonObject {
  return Object.fromEntries(Object.entries(vars).filter(([name]) => !CONNECTION.has(name)));
}

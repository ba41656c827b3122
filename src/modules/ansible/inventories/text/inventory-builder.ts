import {
  type InventoryGroup,
  type InventoryHost,
  type InventoryTree,
  type Line,
  refuseInventory,
} from './inventory-tree';
import type { VarValue, Vars } from './inventory-tree';
import { effectiveVars } from './effective-vars';
import { type AllowsAddress, checkAddress, checkVariable, scalarText, SECRET_VARS } from './variable-rules';

export const MAX_HOSTS = 1000;
const MAX_GROUPS = 500;
const MAX_VARIABLES = 20_000;
const HOST = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$/;
const IPV6 = /^[0-9A-Fa-f:]{2,39}$/;
const GROUP = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;
/** Groups that every inventory has. */
const ALL = 'all';
const UNGROUPED = 'ungrouped';

export type Scope = { kind: 'host' | 'group'; name: string };

/** A secret and where the text has it. */
export interface SecretPlace {
  scope: Scope;
  variable: string;
  value: string;
  start: number;
  end: number;
  line: Line;
}

interface Entry {
  vars: Map<string, VarValue>;
  line: Line;
}

interface GroupEntry extends Entry {
  hosts: Set<string>;
  children: Set<string>;
}

/** Gathers what a text says, in whatever form, and refuses what no inventory may say. */
export class InventoryBuilder {
  readonly secrets: SecretPlace[] = [];
  private readonly hosts = new Map<string, Entry>();
  private readonly groups = new Map<string, GroupEntry>();
  private variables = 0;

  host(name: string, line: Line): string {
    if (this.hosts.has(name)) return name;
    if (!HOST.test(name) && !(IPV6.test(name) && name.includes(':')))
      refuseInventory(`${quoted(name)} cannot be the name of a host`, line);
    if (name === ALL || name === UNGROUPED) refuseInventory(`a host cannot be called ${name}`, line);
    if (this.hosts.size >= MAX_HOSTS) refuseInventory(`there are more than ${MAX_HOSTS} hosts`, line);
    this.hosts.set(name, { vars: new Map(), line });
    return name;
  }

  group(name: string, line: Line): string {
    if (this.groups.has(name)) return name;
    if (!GROUP.test(name)) refuseInventory(`${quoted(name)} cannot be the name of a group`, line);
    if (this.groups.size >= MAX_GROUPS) refuseInventory(`there are more than ${MAX_GROUPS} groups`, line);
    this.groups.set(name, { vars: new Map(), line, hosts: new Set(), children: new Set() });
    return name;
  }

  addHost(group: string, host: string): void {
    this.groups.get(group)?.hosts.add(host);
  }

  addChild(group: string, child: string, line: Line): void {
    if (child === ALL) refuseInventory('all cannot be the child of a group', line);
    this.groups.get(group)?.children.add(child);
  }

  /** `raw` is the text of the value as it was written; it and its place matter for secrets only. */
  set(
    scope: Scope,
    name: string,
    value: VarValue,
    raw: { text: string; start: number; end: number },
    line: Line,
  ): void {
    if (scope.kind === 'group' && scope.name === UNGROUPED)
      refuseInventory(`the group ${UNGROUPED} cannot have variables`, line, name);
    const secret = SECRET_VARS.includes(name);
    const kept = secret ? raw.text : value;
    checkVariable(name, kept, line);
    if (++this.variables > MAX_VARIABLES) refuseInventory(`there are more than ${MAX_VARIABLES} variables`, line);
    const entry = scope.kind === 'host' ? this.hosts.get(scope.name) : this.groups.get(scope.name);
    entry?.vars.set(name, kept);
    if (secret) this.secrets.push({ scope, variable: name, value: raw.text, start: raw.start, end: raw.end, line });
  }

  /** What was gathered, once all of it is there. */
  tree(allows: AllowsAddress): InventoryTree {
    const hosts: InventoryHost[] = [...this.hosts].map(([name, { vars }]) => ({ name, vars: object(vars) }));
    const groups: InventoryGroup[] = [...this.groups]
      .filter(([name, { vars }]) => name !== UNGROUPED && (name !== ALL || vars.size > 0))
      .map(([name, group]) => ({
        name,
        hosts: name === ALL ? [] : [...group.hosts],
        children: name === ALL ? [] : [...group.children],
        vars: object(group.vars),
      }));
    const tree = { hosts, groups };
    refuseCycles(groups, (name) => this.groups.get(name)?.line ?? null);
    this.checkAddresses(tree, allows);
    return tree;
  }

  private checkAddresses(tree: InventoryTree, allows: AllowsAddress): void {
    for (const [name, vars] of effectiveVars(tree)) {
      const line = this.hosts.get(name)?.line ?? null;
      const variable = ['ansible_host', 'ansible_ssh_host'].find((each) => vars[each] !== undefined);
      const address = variable === undefined ? name : scalarText(vars[variable]);
      checkAddress(address, allows, line, variable ?? name);
    }
  }
}

function refuseCycles(groups: readonly InventoryGroup[], lineOf: (name: string) => Line): void {
  const children = new Map(groups.map((group) => [group.name, group.children]));
  const state = new Map<string, 'open' | 'done'>();
  const stack: { name: string; next: number }[] = [];
  for (const { name: root } of groups) {
    if (state.has(root)) continue;
    stack.push({ name: root, next: 0 });
    state.set(root, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = children.get(top.name)?.[top.next++];
      if (child === undefined) {
        state.set(top.name, 'done');
        stack.pop();
      } else if (state.get(child) === 'open') {
        refuseInventory(`the group ${child} contains itself`, lineOf(child));
      } else if (!state.has(child)) {
        state.set(child, 'open');
        stack.push({ name: child, next: 0 });
      }
    }
  }
}

const object = (vars: Map<string, VarValue>): Vars => Object.fromEntries(vars);
/** The beginning of a name that is not one; control characters are shown as what they are. */
const quoted = (name: string): string => JSON.stringify(name.slice(0, 60));

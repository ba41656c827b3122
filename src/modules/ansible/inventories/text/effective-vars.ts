import type { InventoryTree, Vars } from './inventory-tree';

/**
 * The variables of each host with those of its groups: `all` first, then groups from the outer to the inner ones, by name
 * where they are equally deep, then the host's own. That is the order in which Ansible lets one overrule another.
 */
export function effectiveVars({ hosts, groups }: InventoryTree): Map<string, Vars> {
  const all = groups.find(({ name }) => name === 'all')?.vars ?? {};
  const inherited = new Map<string, Vars>(hosts.map(({ name }) => [name, { ...all }]));
  const depths = depthsOf(groups);
  const ordered = groups
    .filter(({ name }) => name !== 'all')
    .sort((a, b) => (depths.get(a.name) ?? 0) - (depths.get(b.name) ?? 0) || compare(a.name, b.name));
  const members = membersOf(groups);
  for (const { name, vars } of ordered) {
    if (Object.keys(vars).length === 0) continue;
    for (const host of members(name)) Object.assign(inherited.get(host) ?? {}, vars);
  }
  return new Map(hosts.map(({ name, vars }) => [name, { ...inherited.get(name), ...vars }]));
}

/** The names of the hosts in a group and in the groups below it. */
export function membersOf(groups: InventoryTree['groups']): (group: string) => ReadonlySet<string> {
  const byName = new Map(groups.map((group) => [group.name, group]));
  const known = new Map<string, ReadonlySet<string>>();
  const find = (name: string): ReadonlySet<string> => {
    const found = known.get(name);
    if (found) return found;
    const { hosts = [], children = [] } = byName.get(name) ?? {};
    const members = new Set([...hosts, ...children.flatMap((child) => [...find(child)])]);
    known.set(name, members);
    return members;
  };
  return find;
}

/** How many groups stand above each group at most. */
function depthsOf(groups: InventoryTree['groups']): Map<string, number> {
  const parents = new Map<string, string[]>();
  for (const { name, children } of groups) {
    for (const child of children) parents.set(child, [...(parents.get(child) ?? []), name]);
  }
  const depths = new Map<string, number>();
  const find = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const depth = Math.max(0, ...(parents.get(name) ?? []).map((parent) => find(parent) + 1));
    depths.set(name, depth);
    return depth;
  };
  for (const { name } of groups) find(name);
  return depths;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

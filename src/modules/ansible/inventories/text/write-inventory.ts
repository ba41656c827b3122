import type { InventoryTree, Vars } from './inventory-tree';
import { writeLiteral } from './literals';

/** The tree as an inventory in INI; reading it gives the tree again. */
export function writeInventory({ hosts, groups }: InventoryTree): string {
  const lines = hosts.map(({ name, vars }) => [name, ...assignments(vars)].join(' '));
  for (const group of groups) {
    const header = group.name === 'all' ? [] : ['', `[${group.name}]`, ...group.hosts];
    lines.push(...header);
    if (group.children.length > 0) lines.push('', `[${group.name}:children]`, ...group.children);
    const vars = Object.entries(group.vars).map(([name, value]) => `${name}=${writeLiteral(value)}`);
    if (vars.length > 0) lines.push('', `[${group.name}:vars]`, ...vars);
  }
  return `${lines.join('\n')}\n`;
}

function assignments(vars: Vars): string[] {
  return Object.entries(vars).map(([name, value]) => `${name}=${word(writeLiteral(value))}`);
}

/** As one word of a line. */
function word(text: string): string {
  return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}

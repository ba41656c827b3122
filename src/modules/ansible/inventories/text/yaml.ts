import { lineAt, YamlRefused } from '../../../../core/text/bounded-yaml';
import { parsePlainYaml, type PlainMap, type PlainNode, plainValue } from '../../../../core/text/plain-yaml';
import type { InventoryBuilder, Scope } from './inventory-builder';
import { refuseInventory, type VarValue } from './inventory-tree';

const LIMITS = { lexemes: 120_000, depth: 50 };
const GROUP_KEYS = ['hosts', 'children', 'vars'];

/** Reads an inventory in Ansible's YAML into `builder`: groups with `hosts`, `children` and `vars`. */
export function readYaml(text: string, builder: InventoryBuilder): void {
  new YamlReader(text, builder).read(parsed(text));
}

function parsed(text: string): PlainNode {
  try {
    return parsePlainYaml(text, LIMITS);
  } catch (error) {
    if (error instanceof YamlRefused) refuseInventory(error.message, error.line);
    throw error;
  }
}

class YamlReader {
  private line = 1;
  private offset = 0;

  constructor(
    private readonly text: string,
    private readonly builder: InventoryBuilder,
  ) {}

  read(root: PlainNode): void {
    const groups = this.map(root, 'an inventory is a map of groups');
    if (groups?.entries.has('plugin')) refuseInventory('inventory plugins are not taken', 1, 'plugin');
    for (const [name, group] of groups?.entries ?? []) this.group(name, group);
  }

  private group(name: string, node: PlainNode): void {
    const group = this.builder.group(name, this.at(node));
    const body = this.map(node, `the group ${name.slice(0, 60)} is a map of hosts, children and vars`);
    const other = [...(body?.entries.keys() ?? [])].find((key) => !GROUP_KEYS.includes(key));
    if (other !== undefined) refuseInventory('a group has hosts, children and vars', this.at(node), other.slice(0, 60));
    for (const [host, vars] of this.part(body, 'hosts')) {
      this.builder.addHost(group, this.builder.host(host, this.at(vars)));
      this.vars({ kind: 'host', name: host }, vars);
    }
    for (const [child, below] of this.part(body, 'children')) {
      this.builder.addChild(group, this.builder.group(child, this.at(below)), this.at(below));
      this.group(child, below);
    }
    const vars = body?.entries.get('vars');
    if (vars) this.vars({ kind: 'group', name: group }, vars);
  }

  private part(body: PlainMap | null, key: string): Iterable<[string, PlainNode]> {
    const node = body?.entries.get(key);
    return (node && this.map(node, `${key} is a map`)?.entries) ?? [];
  }

  private vars(scope: Scope, node: PlainNode): void {
    const vars = this.map(node, 'variables are a map');
    for (const [name, value] of vars?.entries ?? []) {
      const [start, end] = value.kind === 'scalar' ? [value.start, value.end] : [0, 0];
      const plain = plainValue(value) as VarValue;
      const text = typeof plain === 'string' ? plain : this.text.slice(start, end);
      const line = this.at(value);
      this.builder.set(scope, name, plain, { text, start, end }, line);
    }
  }

  /** Null for an empty value. */
  private map(node: PlainNode, otherwise: string): PlainMap | null {
    if (node.kind === 'map') return node;
    if (node.kind === 'scalar' && node.value === null) return null;
    return refuseInventory(otherwise, this.at(node));
  }

  /** The line of a node. Nodes come in the order of the text nearly always, so the text is counted once. */
  private at({ start }: PlainNode): number {
    if (start < this.offset) return lineAt(this.text, start);
    this.line += lineAt(this.text.slice(this.offset, start), start - this.offset) - 1;
    this.offset = start;
    return this.line;
  }
}

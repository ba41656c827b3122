import { InventoryBuilder, type SecretPlace } from './inventory-builder';
import { type InventoryTree, refuseInventory } from './inventory-tree';
import { readIni } from './ini';
import type { AllowsAddress } from './variable-rules';
import { readYaml } from './yaml';

/** Characters of an inventory. */
export const MAX_CONFIG = 262_144;
/** Stands where a secret is. */
export const MASK = '********';

/** Secrets of an inventory, by {@link secretKey}. */
export type Secrets = Readonly<Record<string, string>>;

export interface ParsedInventory {
  /** With {@link MASK} or the secrets, as the text has them. */
  tree: InventoryTree;
  secrets: readonly SecretPlace[];
}

export interface SplitInventory {
  /** The text with {@link MASK} for each secret. */
  text: string;
  tree: InventoryTree;
  secrets: Secrets;
}

const YAML_START = /^(?:---|\{|["']?[A-Za-z_][A-Za-z0-9_.-]*["']?\s*:(?:\s|$))/;

/**
 * What an inventory says, in INI or YAML: YAML begins with `---`, a brace or a key. Throws INVALID_INVENTORY_CONFIG with the
 * variable and the line. The time it takes is linear in the text and in the hosts it makes.
 */
export function parseInventory(config: string, allows: AllowsAddress): ParsedInventory {
  if (config.length > MAX_CONFIG) refuseInventory(`must be at most ${MAX_CONFIG} characters`, null);
  const text = config.replaceAll('\r\n', '\n');
  const builder = new InventoryBuilder();
  if (isYaml(text)) readYaml(text, builder);
  else readIni(text, builder);
  return { tree: builder.tree(allows), secrets: builder.secrets };
}

function isYaml(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return first !== undefined && YAML_START.test(first);
}

/** What a secret is known by: whose it is, and which. */
export function secretKey({ scope, variable }: Pick<SecretPlace, 'scope' | 'variable'>): string {
  return `${scope.kind}/${scope.name}/${variable}`;
}

/**
 * Takes the secrets out of a text. A mask in their place stands for the one in `known`, which is there when the text
 * was shown before; INVALID_INVENTORY_CONFIG when it is not.
 */
export function splitSecrets(config: string, allows: AllowsAddress, known: Secrets = {}): SplitInventory {
  const text = config.replaceAll('\r\n', '\n');
  const { tree, secrets: places } = parseInventory(text, allows);
  const secrets: Record<string, string> = {};
  for (const place of places) {
    const key = secretKey(place);
    const kept = place.value === MASK ? (Object.hasOwn(known, key) ? known[key] : undefined) : place.value;
    if (kept === undefined) refuseInventory('the mask stands for no stored secret', place.line, place.variable);
    else secrets[key] = kept;
  }
  return { text: masked(text, places), tree: maskedTree(tree, places), secrets };
}

/** The tree with the secrets in it, for a run. */
export function withSecrets(tree: InventoryTree, secrets: Secrets): InventoryTree {
  const fill = <T extends { name: string; vars: InventoryTree['hosts'][number]['vars'] }>(
    kind: string,
    entry: T,
  ): T => {
    const found = Object.keys(entry.vars)
      .map((variable) => [variable, secrets[`${kind}/${entry.name}/${variable}`]] as const)
      .filter((pair): pair is [string, string] => pair[1] !== undefined);
    return found.length === 0 ? entry : { ...entry, vars: { ...entry.vars, ...Object.fromEntries(found) } };
  };
  return {
    hosts: tree.hosts.map((host) => fill('host', host)),
    groups: tree.groups.map((group) => fill('group', group)),
  };
}

function masked(text: string, places: readonly SecretPlace[]): string {
  const mask = isYaml(text) ? `"${MASK}"` : MASK;
  const spans = [...new Map(places.map((place) => [place.start, place])).values()].sort((a, b) => a.start - b.start);
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + mask;
    at = end;
    if (text.charAt(end - 1) === '\n') at--;
  }
  return shown + text.slice(at);
}

function maskedTree(tree: InventoryTree, places: readonly SecretPlace[]): InventoryTree {
  return withSecrets(tree, Object.fromEntries(places.map((place) => [secretKey(place), MASK])));
}

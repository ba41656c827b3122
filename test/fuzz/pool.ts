import type { Random } from '../support/random';
import type { Json } from '../support/caller';

const KEPT = 60;
/** Under which names an id is also known; the type of the schema tells which of them is meant. */
const ALIASES: Record<string, string[]> = {
  group_id: ['host_group_id', 'maintainer_group_id'],
  group_manager_id: ['maintainer_id'],
  specification_id: ['vm_specification_id'],
  vm_id: ['virtual_machine_id'],
  model_id: ['baremetal_model_id'],
  requisition_id: ['purchase_requisition_id'],
  order_id: ['purchase_order_id'],
  principal_id: ['user_id', 'group_id'],
  template_id: ['run_template_id'],
  become_credential_id: ['credential_id'],
  key_id: ['host_key_id', 'deployment_host_key_id'],
  resource_id: ['tenant_id', 'host_id', 'virtual_machine_id', 'k8s_cluster_id'],
};
const ENVELOPES = new Set(['data', 'items']);
/** What else of an answer requests need, beside everything that ends in `_id`. */
const KEPT_WORDS = new Set(['vmid', 'next_cursor', 'refresh_token']);

/** `host-groups` → `host_group_id`. */
export function idNameOf(plural: string): string {
  const singular = plural
    .replaceAll('-', '_')
    .replace(/ies$/, 'y')
    .replace(/(sh|ch)es$/, '$1')
    .replace(/s$/, '');
  return `${singular}_id`;
}

/** The name under which `{parameter}` of a path is known: that of its collection when it is just an id. */
export function parameterName(template: string, parameter: string): string {
  if (parameter !== 'id') return parameter;
  const segments = template.split('/');
  return idNameOf(segments[segments.indexOf('{id}') - 1] ?? '');
}

/** Ids and other words that answers told, for requests to come. */
export class Pool {
  private readonly known = new Map<string, unknown[]>();
  private readonly favourites = new Map<string, unknown>();
  private readonly untouchable = new Set<unknown>();

  /** Ids that no request may name: whoever sends the requests must stay able to. */
  protect(...ids: unknown[]): void {
    for (const id of ids) this.untouchable.add(id);
  }

  /** What requests shall often be about. */
  favour(name: string, id: unknown): void {
    this.favourites.set(name, id);
  }

  /** Of what type: `string` or `integer`. */
  pick(random: Random, name: string, type?: string): unknown {
    const names = [name, ...(ALIASES[name] ?? [])];
    const fits = (value: unknown) => type === undefined || (type === 'integer') === (typeof value === 'number');
    const favourite = names
      .map((word) => this.favourites.get(word))
      .find((value) => value !== undefined && fits(value));
    if (favourite !== undefined && random.chance(0.3)) return favourite;
    const candidates = names.flatMap((word) => this.known.get(word) ?? []).filter(fits);
    return candidates.length > 0 ? random.of(candidates) : undefined;
  }

  /** Ids of what is gone. */
  forget(...ids: string[]): void {
    const gone = (value: unknown) => ids.includes(String(value));
    for (const [name, values] of this.known)
      this.known.set(
        name,
        values.filter((value) => !gone(value)),
      );
    for (const [name, value] of this.favourites) if (gone(value)) this.favourites.delete(name);
  }

  /** Everything that the answer to a request of this template names. */
  harvest(template: string, body: Json): void {
    const last = template.split('/').filter((segment) => !segment.startsWith('{'));
    this.walk(body, idNameOf(last.at(-1) ?? ''));
  }

  private walk(value: Json, row: string): void {
    if (Array.isArray(value)) return value.forEach((item) => this.walk(item, row));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value as object)) {
      if (typeof child === 'object') this.walk(child, ENVELOPES.has(key) ? row : idNameOf(key));
      else if (key === 'id') this.add(row, child);
      else if (key.endsWith('_id') || KEPT_WORDS.has(key)) this.add(key, child);
    }
  }

  private add(name: string, value: unknown): void {
    if (this.untouchable.has(value)) return;
    const values = this.known.get(name) ?? [];
    if (values.includes(value)) return;
    this.known.set(name, [...values, value].slice(-KEPT));
  }
}

import type { Json } from '../support/caller';
import type { Random } from '../support/random';
import type { Document } from './operations';
import type { Pool } from './pool';

const INT32 = 2_147_483_647;

/** What a schema cannot say: values that mean something here, and lead to nobody outside this machine. */
const MEANT: Record<string, (random: Random) => unknown> = {
  name: word,
  username: word,
  vm_name: word,
  serial_number: word,
  pr_number: word,
  po_number: word,
  email: (random) => `${word(random)}@example.com`,
  route_distinguisher: (random) => `${1 + random.below(65_000)}:${random.below(65_000)}`,
  mac_address: (random) => `52:54:00:${[0, 0, 0].map(() => hex(random.below(256))).join(':')}`,
  ipv4_address: (random) => `10.${random.below(256)}.${random.below(256)}.5/24`,
  password: () => 'Frog_71-paints-Walls',
  scopes: (random) => [random.of(['read', 'write'])],
  host: () => '127.0.0.1',
  port: () => 1,
  git_repo: () => 'https://127.0.0.1:1/nothing.git',
  config: () => 'web ansible_host=127.0.0.1 ansible_port=1',
  content: () => 'name: say\nansible.builtin.debug: {msg: hello}',
  vm_template: (random) => random.of([1000, 1001]),
  template: (random) => random.of([1000, 1001]),
  vm_profile: (random) => random.of([1, 2, 4]),
  resource_type: (random) => random.of(['Tenant', 'VirtualMachine', 'K8sCluster', 'Baremetal', 'BaremetalGroup']),
  private_key: () => null,
  token_value: () => '7f8b2b9e-5ad1-4f1e-a1d6-9d0c3b6ad0a1',
  main: () => ({ hosts: 'all', gather_facts: false }),
  auth: () => ({ type: 'password', password: 'secret' }),
  cron: () => '0 3 * * *',
  timezone: () => 'UTC',
  currency: () => 'EUR',
  local_ip: address,
  peer_ip: address,
  iface: () => 'net0',
  limit: () => 'all',
  router_id: address,
};
const RESOURCES: Record<string, string> = {
  Tenant: 'tenant_id',
  VirtualMachine: 'virtual_machine_id',
  K8sCluster: 'k8s_cluster_id',
  Baremetal: 'host_id',
  BaremetalGroup: 'host_group_id',
};

/** Values that a schema allows, with ids of what exists where ids are asked for. */
export class Values {
  constructor(
    private readonly document: Document,
    private readonly pool: Pool,
    private readonly random: Random,
  ) {}

  of(given: Json, name = ''): Json {
    const schema = this.document.resolve(given) ?? {};
    if (schema.nullable && this.random.chance(0.1)) return null;
    const known = name === 'vmid' || /_ids?$/.test(name) ? this.known(schema, name) : undefined;
    if (known !== undefined) return known;
    if (schema.enum) return this.random.of(schema.enum as unknown[]);
    const meant = Object.hasOwn(MEANT, name) ? MEANT[name] : undefined;
    if (meant && this.random.chance(0.9)) return meant(this.random) ?? undefined;
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return this.of(this.random.of(choices as Json[]), name);
    if (schema.allOf) return this.object({ properties: {}, ...this.merged(schema.allOf as Json[]) });
    if (schema.type === 'object' || schema.properties) return this.object(schema);
    if (schema.type === 'array') return this.array(schema, name);
    if (schema.type === 'boolean') return this.random.chance(0.5);
    if (schema.type === 'integer' || schema.type === 'number') return this.number(schema);
    return this.text(schema);
  }

  private known(schema: Json, name: string): Json {
    if (this.random.chance(0.05)) return undefined;
    if (schema.type !== 'array') return this.pool.pick(this.random, name, schema.oneOf ? undefined : schema.type);
    const one = this.pool.pick(this.random, name.replace(/s$/, ''), this.document.resolve(schema.items).type);
    return one === undefined ? undefined : [one];
  }

  private merged(parts: Json[]): Json {
    const all = parts.map((part) => this.document.resolve(part));
    return Object.assign({}, ...all, { properties: Object.assign({}, ...all.map(({ properties }) => properties)) });
  }

  private object(schema: Json): Json {
    const made: Json = {};
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const needed = schema.required?.includes(key) || /^total_(cpu|memory|storage)/.test(key);
      if (!needed && !this.random.chance(0.35)) continue;
      const value = this.of(property, key);
      if (value !== undefined) made[key] = value;
    }
    if (!schema.properties) for (let n = this.random.below(3); n > 0; n--) made[`k${n}`] = word(this.random);
    return this.agreeing(made);
  }

  /** Fields that only mean something together, or not at all for most objects that there are. */
  private agreeing(made: Json): Json {
    const { random, pool } = this;
    if (made.resource_id !== undefined) {
      const named = pool.pick(random, RESOURCES[made.resource_type as string] ?? '');
      if (named !== undefined) made.resource_id = named;
    }
    if (made.principal_id !== undefined) {
      made.principal_id = pool.pick(random, made.principal_type === 'group' ? 'group_id' : 'user_id', 'string');
    }
    if (made.start_ip !== undefined) {
      const net = `10.${random.below(256)}.${random.below(256)}`;
      Object.assign(made, { start_ip: `${net}.10`, end_ip: `${net}.90`, gateway: `${net}.1`, prefix: 24 });
    }
    if (made.amount !== undefined && made.amount !== null) made.currency = 'EUR';
    else if (made.vendor_name !== undefined) delete made.currency;
    delete made.ipv4_gateway;
    delete made.ipv6_gateway;
    if (random.chance(0.2)) return made;
    if (made.specification_id !== undefined) forget(made, 'host_id', 'group_id', 'k8s_cluster_id', 'status');
    for (const [what, size] of Object.entries(SIZES)) {
      if (made[`total_${what}`] !== undefined) made[`total_${what}`] = size;
    }
    if (Object.keys(made as object).some((key) => key.startsWith('total_'))) {
      const figures = Object.keys(made as object).filter((key) => /^(available|reserved)_/.test(key));
      forget(made, ...figures, 'order_id', 'requisition_id', 'rack_id');
    }
    return made;
  }

  private array(schema: Json, name: string): Json {
    const least = schema.minItems ?? 0;
    const length = Math.max(least, Math.min(schema.maxItems ?? 3, this.random.below(3)));
    const item = name.replace(/s$/, '');
    const items = Array.from({ length }, () => this.of(schema.items, item) as unknown);
    return [...new Set(items.filter((value) => value !== undefined))];
  }

  private number({ type, minimum = 0, maximum = INT32, example }: Json): number {
    if (example !== undefined && this.random.chance(0.4)) return example;
    if (this.random.chance(0.05)) return this.random.of([minimum, maximum]);
    const high = Math.min(maximum, Math.max(minimum, 0) + this.random.of([4, 100, 5_000]));
    const value = minimum + this.random.next() * (high - minimum);
    return type === 'integer' ? Math.floor(value) : Math.round(value * 10) / 10;
  }

  private text(schema: Json): string {
    const { format, pattern, example, minLength = 0, maxLength = 40 } = schema;
    if (format === 'uuid') return uuid(this.random);
    if (format === 'date') return new Date(this.random.next() * 4e12).toISOString().slice(0, 10);
    if (format === 'date-time') return new Date(this.random.next() * 2e12).toISOString();
    if (format === 'email') return `${word(this.random)}@example.com`;
    if (typeof example === 'string' && this.random.chance(0.7)) return example;
    const texts = ['租戶', 'Zoë & Søn', word(this.random), word(this.random).slice(0, 3)];
    const candidates = [...texts, String(this.random.below(60_000)), 'EUR', 'https://www.example.com', '10.0.0.1'];
    const allowed = candidates.filter((candidate) => !pattern || new RegExp(pattern as string, 'u').test(candidate));
    const chosen = this.random.of(allowed.length > 0 ? allowed : [String(example ?? 'x')]);
    return chosen.padEnd(minLength, 'x').slice(0, maxLength);
  }
}

/** Figures of hosts, which go together; whoever gives none has a model that does. */
const SIZES = { cpu: 64, memory: 262_144, memory_mb: 262_144, storage: 4_096, storage_gb: 4_096 };

function address(random: Random): string {
  return `10.0.0.${1 + random.below(250)}`;
}

export function word(random: Random): string {
  return `fuzz-${random.below(2 ** 31).toString(36)}`;
}

export function uuid(random: Random): string {
  const digits = Array.from({ length: 16 }, () => hex(random.below(256))).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5');
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

function forget(made: Json, ...keys: string[]): void {
  for (const key of keys) delete made[key];
}

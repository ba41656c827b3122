import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Numbers of the users the bench calls as; each has a live session. */
export const USERS = {
  /** Sees 100 hosts: 70 granted to him, 40 to a group of his, 10 of them both. */
  narrow: 1,
  /** Sees 5,000: 25 host groups of 100, 1,500 hosts granted to him and 1,000 to a group of his. */
  wide: 2,
  /** Owns the tenants that virtual machines are made for. */
  maker: 3,
  auditor: 4,
  /** Brings hosts by the file. */
  operator: 5,
} as const;
export type UserName = keyof typeof USERS;
const NAMED_USERS = Object.keys(USERS).length;

export const SIZES = { hosts: 10_000, hostGroups: 100, users: 1_000, userGroups: 100, tenants: 100 } as const;
const HOSTS_PER_GROUP = SIZES.hosts / SIZES.hostGroups;

/** Tenant n has a quota in host group n alone. Creates that are spread go over the first of them. */
export const SPREAD_TENANTS = 90;
/** One tenant and group for all creates of a side. */
export const HOT_TENANTS = { api: 91, bare: 92 } as const;
/** A tenant that may have so many machines, for the race for the last place. */
export const RACE = { tenant: 93, places: 200 } as const;

/** First part of an id: what it is an id of. */
const KIND = {
  user: 1,
  group: 2,
  session: 3,
  host: 4,
  specification: 5,
  quota: 6,
  namedGrant: 7,
  grant: 8,
  member: 9,
  machine: 10,
} as const;

/** Ids that sort by their number, as the application's sort by time. The same as bench_id() in the database. */
function benchId(kind: number, n: number): string {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  const digest = createHash('md5').update(`${kind}/${n}`).digest('hex').slice(0, 15);
  return `${hex(kind, 4)}${hex(n, 8)}70008${digest}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const userId = (name: UserName): string => benchId(KIND.user, USERS[name]);
export const sessionId = (name: UserName): string => benchId(KIND.session, USERS[name]);
export const SPECIFICATION_ID = benchId(KIND.specification, 1);
/** Cores, MiB, GiB of that specification. */
export const NEED = { cpu: 1, memoryMb: 2048, storageGb: 10 } as const;
/** Host `n` of a group, both from 1. */
export const hostId = (group: number, n: number): string => benchId(KIND.host, (group - 1) * HOSTS_PER_GROUP + n);
/** A host that the narrow user was granted himself, from 1 to 70. */
export const narrowHostId = (n: number): string => benchId(KIND.host, 1 + n * 97);

const ID_FUNCTION = `
  CREATE FUNCTION bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(kind), 4, '0') || lpad(to_hex(n), 8, '0') || '70008' || substr(md5(kind || '/' || n), 1, 15))::uuid $$`;

const PEOPLE = `
  INSERT INTO users (id, username, email, role)
    SELECT bench_id(${KIND.user}, n), 'user-' || n, 'user-' || n || '@example.com',
           CASE n WHEN ${USERS.auditor} THEN 'auditor' WHEN ${USERS.operator} THEN 'operator' ELSE 'user' END
    FROM generate_series(1, ${SIZES.users}) n;
  INSERT INTO sessions (id, user_id, expires_at)
    SELECT bench_id(${KIND.session}, n), bench_id(${KIND.user}, n), now() + interval '1 day' FROM generate_series(1, ${SIZES.users}) n;
  INSERT INTO groups (id, name) SELECT bench_id(${KIND.group}, n), 'group-' || n FROM generate_series(1, ${SIZES.userGroups}) n;
  INSERT INTO group_members (id, user_id, group_id)
    SELECT bench_id(${KIND.member}, row_number() OVER ()), bench_id(${KIND.user}, u), bench_id(${KIND.group}, g)
    FROM (VALUES (${USERS.narrow}, 1), (${USERS.narrow}, 2), (${USERS.wide}, 3), (${USERS.wide}, 4)
          UNION SELECT n, 5 + (n * f) % ${SIZES.userGroups - 4}
          FROM generate_series(${NAMED_USERS + 1}, ${SIZES.users}) n, unnest(ARRAY[1, 7]) f) m(u, g)`;

const ESTATE = `
  INSERT INTO baremetal_groups (name) SELECT 'hosts-' || n FROM generate_series(1, ${SIZES.hostGroups}) n;
  INSERT INTO baremetals (id, name, serial_number, status, group_id, total_cpu, total_memory_mb, total_storage_gb,
                          reserved_cpu, reserved_memory_mb, labels, failure_zone, region, dc, room, rack)
    SELECT bench_id(${KIND.host}, n), 'host-' || lpad(n::text, 5, '0'), 'SN' || lpad(n::text, 8, '0'), 'running',
           1 + (n - 1) / ${HOSTS_PER_GROUP}, 256, 1048576, 30720, 2, 4096, jsonb_build_object('tier', 'gen' || n % 4, 'disk', 'nvme'),
           'zone-' || n % 3, 'region-1', 'dc-' || n % 4, 'room-' || n % 10, 'rack-' || n % 100
    FROM generate_series(1, ${SIZES.hosts}) n;
  INSERT INTO tenants (name) SELECT 'tenant-' || n FROM generate_series(1, ${SIZES.tenants}) n;
  INSERT INTO vm_specifications (id, name, required_cpu, required_memory_mb, required_storage_gb)
    VALUES ('${SPECIFICATION_ID}', 'small', ${NEED.cpu}, ${NEED.memoryMb}, ${NEED.storageGb});
  INSERT INTO host_group_tenant_quotas (id, group_id, tenant_id, cpu_quota_percentage, memory_quota_mb, storage_quota_gb, vm_quota)
    SELECT bench_id(${KIND.quota}, n), n, n, 90, 100000000, 3000000, CASE WHEN n = ${RACE.tenant} THEN ${RACE.places} END
    FROM generate_series(1, ${SIZES.tenants}) n`;

/** What the users of the bench hold: kind and number of the principal, type, id, rank. */
const NAMED_GRANTS = `
  SELECT ${KIND.user} AS kind, ${USERS.narrow} AS n, 'Baremetal' AS type, bench_id(${KIND.host}, 1 + i * 97)::text AS id, 1 + i % 3 AS rank
    FROM generate_series(1, 70) i
  UNION ALL SELECT ${KIND.group}, 1, 'Baremetal', bench_id(${KIND.host}, 1 + i * 97)::text, 1 FROM generate_series(61, 100) i
  UNION ALL SELECT ${KIND.user}, ${USERS.wide}, 'BaremetalGroup', i::text, 1 + i % 3 FROM generate_series(1, 15) i
  UNION ALL SELECT ${KIND.group}, 3, 'BaremetalGroup', i::text, 1 FROM generate_series(16, 25) i
  UNION ALL SELECT ${KIND.user}, ${USERS.wide}, 'Baremetal', bench_id(${KIND.host}, 2500 + 5 * i)::text, 1 + i % 3 FROM generate_series(1, 1500) i
  UNION ALL SELECT ${KIND.group}, 4, 'Baremetal', bench_id(${KIND.host}, 2502 + 5 * i)::text, 1 FROM generate_series(1, 1000) i
  UNION ALL SELECT ${KIND.user}, ${USERS.maker}, 'Tenant', i::text, 3 FROM generate_series(1, ${SIZES.tenants}) i
  UNION ALL SELECT ${KIND.user}, ${USERS.maker}, 'VMSpecification', '${SPECIFICATION_ID}', 1`;

const ADD_NAMED_GRANTS = `
  INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
  SELECT bench_id(${KIND.namedGrant}, row_number() OVER ()), CASE kind WHEN ${KIND.user} THEN 'user' ELSE 'group' END, bench_id(kind, n), type, id, rank
  FROM (${NAMED_GRANTS}) g`;

const FILLED = [
  'users',
  'sessions',
  'groups',
  'group_members',
  'baremetal_groups',
  'baremetals',
  'tenants',
  'vm_specifications',
  'host_group_tenant_quotas',
  'grants',
];

const OTHER_USERS = SIZES.users - NAMED_USERS;
const OTHERS = OTHER_USERS + SIZES.userGroups - 4;
/** Grants number $1 to $2 of everybody else: in turn one for each user and group, never twice on the same host. */
const ADD_OTHER_GRANTS = `
  INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
  SELECT bench_id(${KIND.grant}, i), CASE WHEN p < ${OTHER_USERS} THEN 'user' ELSE 'group' END,
         CASE WHEN p < ${OTHER_USERS} THEN bench_id(${KIND.user}, ${NAMED_USERS + 1} + p) ELSE bench_id(${KIND.group}, 5 + p - ${OTHER_USERS}) END,
         'Baremetal', bench_id(${KIND.host}, 1 + (p * 37 + k * 101) % ${SIZES.hosts})::text, 1 + i % 3
  FROM (SELECT i, i % ${OTHERS} AS p, i / ${OTHERS} AS k FROM generate_series($1::int, $2::int) i) r`;

/** Fills an empty migrated database. */
export async function loadDataset(ownerUrl: string, grants: number): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    for (const sql of [ID_FUNCTION, PEOPLE, ESTATE, ADD_NAMED_GRANTS]) await client.query(sql);
  });
  await raiseGrants(ownerUrl, grants);
}

/** Machines that grow a database to 100,000 objects; no ledger stands behind them. */
const ADD_MACHINES = `
  INSERT INTO virtual_machines (id, name, tenant_id, group_id, host_id, specification_id, specification_generation)
  SELECT bench_id(${KIND.machine}, n), 'vm-' || (ARRAY['prod', 'test', '資料庫'])[1 + n % 3] || '-' || lpad(n::text, 6, '0'),
         1 + n % ${SIZES.tenants}, 1, bench_id(${KIND.host}, 1 + n % ${SIZES.hosts}), '${SPECIFICATION_ID}', 1
  FROM generate_series(1, 90000) n`;

export async function addMachines(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(ADD_MACHINES);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  });
}

/** Gives everybody but the users of the bench more grants, up to a total. */
export async function raiseGrants(ownerUrl: string, total: number): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ all: number; others: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE id >= bench_id(${KIND.grant}, 0))::int AS others FROM grants`,
    );
    const { all = 0, others = 0 } = rows[0] ?? {};
    if (total < all) throw new Error(`--grants must be at least ${all}`);
    await client.query(ADD_OTHER_GRANTS, [others, others + total - all - 1]);
    // What autovacuum and the checkpointer would have done by now. Tables without rows stay as they are: once known to
    // be empty, they would be scanned row by row for each foreign key while they grow.
    await client.query(`VACUUM (ANALYZE) ${FILLED.join(', ')}`);
    await client.query('CHECKPOINT');
  });
}

export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

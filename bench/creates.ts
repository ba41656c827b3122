import type autocannon from 'autocannon';
import { HOT_TENANTS, hostId, NEED, RACE, SPECIFICATION_ID, SPREAD_TENANTS, withClient } from './dataset';
import { type Sides, WARM_UP_SECONDS } from './lists';
import { compare, type Effort, flood, getJson, rate, type Target } from './load';
import { atLeast, type Row } from './report';
import type { Database } from './stack';

const TARGET = 0.35;
const CONNECTIONS = [1, 8, 32];
const HOSTS_PER_GROUP = 100;

let made = 0;

type TenantOf = (n: number) => number;
const spread: TenantOf = (n) => 1 + (n % SPREAD_TENANTS);

/** A create of the API, which chooses the host. */
function order(tenantOf: TenantOf): autocannon.Request {
  return post('/api/v2/virtual-machines', (n) => ({
    name: `vm-${n}`,
    tenant_id: tenantOf(n),
    group_id: tenantOf(n),
    specification_id: SPECIFICATION_ID,
  }));
}

/** A claim of the bare server, which is told the host. */
function bareClaim(tenantOf: TenantOf): autocannon.Request {
  return post('/claims', (n) => ({
    name: `vm-${n}`,
    tenant_id: tenantOf(n),
    group_id: tenantOf(n),
    host_id: hostId(tenantOf(n), 1 + Math.floor(Math.random() * HOSTS_PER_GROUP)),
    specification_id: SPECIFICATION_ID,
  }));
}

function post(path: string, body: (n: number) => object): autocannon.Request {
  return { method: 'POST', path, setupRequest: (request) => ({ ...request, body: JSON.stringify(body(++made)) }) };
}

export async function measureCreates(sides: Sides, effort: Omit<Effort, 'connections'>): Promise<Row[]> {
  const { api, bare } = sides;
  const token = sides.token('maker');
  const target = (url: string, request: autocannon.Request): Target => ({ url, token, requests: [request] });
  const rows: Row[] = [];
  for (const warm of [target(api, order(spread)), target(bare, bareClaim(spread))])
    await rate(warm, 8, WARM_UP_SECONDS);
  for (const connections of CONNECTIONS) {
    const work = `VM create, c = ${connections}, hosts spread`;
    const figures = await compare(target(api, order(spread)), target(bare, bareClaim(spread)), {
      ...effort,
      connections,
    });
    rows.push(atLeast(TARGET, work, figures));
  }
  for (const connections of CONNECTIONS) {
    const work = `VM create, c = ${connections}, one hot group`;
    const subject = target(
      api,
      order(() => HOT_TENANTS.api),
    );
    const reference = target(
      bare,
      bareClaim(() => HOT_TENANTS.bare),
    );
    rows.push(atLeast(TARGET, work, await compare(subject, reference, { ...effort, connections })));
  }
  return rows;
}

/** More creates than places, 32 at a time: as many win as there are places, and nothing else happens. Throws otherwise. */
export async function raceForLastPlaces({ api, token }: Sides): Promise<string> {
  const target = { url: api, token: token('maker'), requests: [order(() => RACE.tenant)] };
  const answers = await flood(target, 32, 2 * RACE.places);
  const expected = { 201: RACE.places, 409: RACE.places };
  if (JSON.stringify(answers) !== JSON.stringify(expected))
    throw new Error(`race for ${RACE.places} places: ${JSON.stringify(answers)}`);
  return `Race for ${RACE.places} places by ${2 * RACE.places} creates, 32 at a time: ${RACE.places} won.`;
}

/** Recomputed from the rows alone: hosts and quotas that hold more than they may, and counters that are not their sums. */
const BROKEN = `
  SELECT 'host' AS what, b.id FROM baremetals b
    LEFT JOIN (SELECT host_id, sum(cpu) AS cpu, sum(memory_mb) AS memory_mb, sum(storage_gb) AS storage_gb, count(*) AS vms
               FROM allocations GROUP BY host_id) a ON a.host_id = b.id
  WHERE COALESCE(a.cpu, 0) > b.total_cpu - b.reserved_cpu OR COALESCE(a.memory_mb, 0) > b.total_memory_mb - b.reserved_memory_mb
    OR COALESCE(a.storage_gb, 0) > b.total_storage_gb - b.reserved_storage_gb
    OR (COALESCE(a.cpu, 0), COALESCE(a.memory_mb, 0), COALESCE(a.storage_gb, 0), COALESCE(a.vms, 0))
       <> (b.allocated_cpu, b.allocated_memory_mb, b.allocated_storage_gb, b.vm_count)
  UNION ALL
  SELECT 'quota', q.id FROM host_group_tenant_quotas q JOIN baremetal_groups g ON g.id = q.group_id
    LEFT JOIN (SELECT quota_id, sum(cpu) AS cpu, sum(memory_mb) AS memory_mb, sum(storage_gb) AS storage_gb, count(*) AS vms
               FROM allocations GROUP BY quota_id) a ON a.quota_id = q.id
  WHERE COALESCE(a.cpu, 0) > floor(q.cpu_quota_percentage * g.total_cpu / 100) OR COALESCE(a.memory_mb, 0) > q.memory_quota_mb
    OR COALESCE(a.storage_gb, 0) > q.storage_quota_gb OR COALESCE(a.vms, 0) > q.vm_quota
    OR (COALESCE(a.cpu, 0), COALESCE(a.memory_mb, 0), COALESCE(a.storage_gb, 0), COALESCE(a.vms, 0))
       <> (q.used_cpu, q.used_memory_mb, q.used_storage_gb, q.used_vms)`;

/** Throws when a promise of the ledger is broken, by the API's own account or by ours. */
export async function checkLedger({ api, token }: Sides, { ownerUrl }: Database): Promise<string> {
  const request = { path: '/api/v2/invariants' };
  const found = (await getJson({ url: api, token: token('auditor'), requests: [request] })) as { data: unknown[] };
  if (found.data.length > 0) throw new Error(`invariants: ${JSON.stringify(found.data.slice(0, 5))}`);
  return withClient(ownerUrl, async (client) => {
    const broken = await client.query(BROKEN);
    if (broken.rows.length > 0) throw new Error(`oversubscribed: ${JSON.stringify(broken.rows.slice(0, 5))}`);
    const { rows } = await client.query<{ vms: number; cpu: number }>(
      'SELECT count(*)::int AS vms, sum(cpu)::int AS cpu FROM allocations',
    );
    const { vms = 0, cpu = 0 } = rows[0] ?? {};
    if (cpu !== vms * NEED.cpu) throw new Error(`${vms} machines hold ${cpu} cores`);
    return `${vms} machines placed; GET /api/v2/invariants is empty; no host and no quota is oversubscribed.`;
  });
}

import { request } from 'node:https';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSimulator } from '../src/embedded/simulator';
import { withClient } from './dataset';
import { atMost, type Row } from './report';
import { type Cleanup, type Database, startApi, startStack, startWorker } from './stack';

/*
 * Machines on a simulated Proxmox VE cluster, with API, worker and cluster as programs of their own: how many starts go
 * through, what a start takes beside the hypervisor's own time, and what a list of machines asks of the hypervisor.
 */

const MACHINES = 100;
const LISTED = 2_000;
const STARTS_PER_SECOND = 20;
const OVERHEAD_PERCENT = 10;
/** What the cluster's own tasks take in the second part. */
const TASK_SECONDS = 5;
const DEADLINE_MS = 300_000;
const PASSWORD = 'bench: Frog_71 paints Walls';
const CONTROL_TOKEN = 'bench-control-token';

const NO_TIME = 'create=0,start=0,pinPerGib=0,stop=0,cleanup=0,clonePerGib=0,migratePerGib=0,destroy=0,agent=0,boot=0';
const SLOW_STARTS = NO_TIME.replace('start=0', `start=${TASK_SECONDS}`);

type Json = Record<string, unknown>;

/** One VirtFlow on one cluster. */
class Lab {
  private constructor(
    private readonly api: string,
    private readonly cluster: string,
    private readonly database: Database,
    private readonly token: string,
  ) {}

  static async start(cleanup: Cleanup, env: Record<string, string>): Promise<Lab> {
    const stack = await startStack(cleanup);
    const simulator = await cleanup.start(() =>
      startSimulator({
        dataDir: join(stack.dataDir, 'pve'),
        env: { PVE_SIM_CONTROL_TOKEN: CONTROL_TOKEN, PVE_SIM_STATUS_PERIOD: '1', ...env },
      }),
    );
    const hypervisor = simulator.settings as Record<string, string>;
    const settings = { ...hypervisor, ADMIN_PASSWORD: PASSWORD, PVE_RECONCILE_SECONDS: '3600' };
    const api = await startApi(cleanup, stack, stack.database, settings);
    await startWorker(cleanup, stack, stack.database, settings);
    const body = JSON.stringify({ username: 'admin', password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const login = await fetch(`${api.url}/api/v1/auth/login`, { method: 'POST', headers, body });
    const { access_token: token } = (await login.json()) as { access_token: string };
    const cluster = `https://${hypervisor['PROXMOX_HOST']}:${hypervisor['PROXMOX_PORT']}`;
    const lab = new Lab(api.url, cluster, stack.database, token);
    const hypervisors = await lab.call<Json[]>('GET', '/hypervisors');
    await lab.call('POST', `/hypervisors/${String(hypervisors[0]?.['id'])}/discover`);
    const nodes = Number(env['PVE_SIM_NODES']);
    await lab.until('the nodes are known', async () => (await lab.call<Json[]>('GET', '/hosts')).length === nodes);
    return lab;
  }

  async call<T = Json>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.api}/api/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { data, ...problem } = (await answer.json()) as { data: T };
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(problem)}`);
    return data;
  }

  /** Machines of one GPU, made and off. */
  async machines(count: number): Promise<string[]> {
    const [tenant] = await this.call<Json[]>('GET', '/tenants?name=default');
    const specification = await this.call('POST', '/vm-specifications', {
      ...{ name: 'bench', required_cpu: 4, required_memory_mb: 8_192, required_storage_gb: 32, gpu_count: 1 },
    });
    const order = (n: number) =>
      this.call('POST', '/virtual-machines', {
        ...{ name: `bench-${n}`, tenant_id: tenant?.['id'], specification_id: specification['id'] },
        provider: { template: 1001 },
      });
    const ids: string[] = [];
    for (let n = 0; n < count; n++) ids.push(String((await order(n))['id']));
    await this.until('all are made', () => this.allAre('created', count));
    return ids;
  }

  async allAre(status: string, count: number): Promise<boolean> {
    const [row] = await this.sql('SELECT count(*)::int AS n FROM virtual_machines WHERE status = $1', [status]);
    return row?.['n'] === count;
  }

  sql(text: string, params: unknown[] = []): Promise<Json[]> {
    return withClient(this.database.ownerUrl, async (client) => (await client.query<Json>(text, params)).rows);
  }

  async until(what: string, check: () => Promise<boolean>, everyMs = 100): Promise<void> {
    const deadline = Date.now() + DEADLINE_MS;
    while (!(await check())) {
      if (Date.now() > deadline) throw new Error(`power: it never happened that ${what}`);
      await sleep(everyMs);
    }
  }

  /**
   * A page of machines with their live state; returns what it asked of the cluster. What was heard a moment ago is not
   * asked for again: the first page that asks counts.
   */
  async callsOfList(): Promise<number> {
    const before = await this.requests();
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.api}/vms`, { headers });
    const rows = (await answer.json()) as unknown[];
    if (!answer.ok || rows.length === 0) throw new Error(`power: GET /vms: ${answer.status}`);
    return (await this.requests()) - before || this.callsOfList();
  }

  /** Requests that the cluster has answered. */
  private async requests(): Promise<number> {
    const headers = { authorization: `Bearer ${CONTROL_TOKEN}` };
    const { data } = await new Promise<{ data: { requests: number } }>((resolve, reject) => {
      // The simulator's certificate is its own; nothing secret is asked for.
      const call = request(`${this.cluster}/__sim/journal`, { headers, rejectUnauthorized: false }, (response) => {
        json(response).then((body) => resolve(body as { data: { requests: number } }), reject);
      });
      call.on('error', reject).end();
    });
    return data.requests;
  }
}

export async function measurePower(cleanup: Cleanup): Promise<Row[]> {
  const quick = await Lab.start(cleanup, { PVE_SIM_NODES: '8', PVE_SIM_GPUS: '14', PVE_SIM_TIMES: NO_TIME });
  const ids = await quick.machines(MACHINES);
  const few = await quick.callsOfList();
  const rows = [await startsPerSecond(quick, ids)];
  await multiply(quick);
  const many = await quick.callsOfList();
  const slow = await Lab.start(cleanup, { PVE_SIM_NODES: '1', PVE_SIM_GPUS: '4', PVE_SIM_TIMES: SLOW_STARTS });
  rows.push(await overheadOfStart(slow));
  rows.push({
    work: `GET /vms, calls of the hypervisor for ${MACHINES} and ${LISTED.toLocaleString('en')} machines`,
    figures: `${few} → ${many}`,
    value: String(many),
    target: 'the same',
    met: few === many,
  });
  return rows;
}

async function startsPerSecond(lab: Lab, ids: readonly string[]): Promise<Row> {
  const began = performance.now();
  await Promise.all(ids.map((id) => lab.call('POST', `/virtual-machines/${id}/start`)));
  await lab.until('all run', () => lab.allAre('running', ids.length));
  const seconds = (performance.now() - began) / 1000;
  const rate = ids.length / seconds;
  return {
    work: `${ids.length} starts at the same time, tasks of the hypervisor taking no time`,
    figures: `${seconds.toFixed(1)} s`,
    value: `${rate.toFixed(1)} starts/s`,
    target: `≥ ${STARTS_PER_SECOND} starts/s`,
    met: rate >= STARTS_PER_SECOND,
  };
}

/** From the request to the end of its operation, against what the hypervisor's task takes. */
async function overheadOfStart(lab: Lab): Promise<Row> {
  const ids = await lab.machines(3);
  const seconds: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    await lab.call('POST', `/virtual-machines/${id}/start`);
    await lab.until(
      'it runs',
      async () => (await lab.call('GET', `/virtual-machines/${id}`))['status'] === 'running',
      20,
    );
    seconds.push((performance.now() - began) / 1000);
  }
  const median = seconds.sort((a, b) => a - b)[1] ?? Infinity;
  const percent = (median / TASK_SECONDS - 1) * 100;
  return {
    ...atMost(OVERHEAD_PERCENT, `a start whose task takes ${TASK_SECONDS} s, time on top`, percent, '%'),
    figures: `${median.toFixed(2)} s`,
  };
}

/** More machines in our books, as like as one egg to another. */
async function multiply(lab: Lab): Promise<void> {
  const copy = (table: string, changes: string) =>
    `INSERT INTO ${table} SELECT (jsonb_populate_record(t, ${changes})).* FROM ${table} t`;
  await lab.sql(`CREATE TABLE more AS
    SELECT gen_random_uuid() AS id, 100000 + n AS vmid, 'more-' || n AS name FROM generate_series(1, ${LISTED - MACHINES}) n`);
  await lab.sql(
    `${copy('virtual_machines', `jsonb_build_object('id', m.id, 'name', m.name)`)}, more m WHERE t.name = 'bench-0'`,
  );
  await lab.sql(
    `${copy('machine_bindings', `jsonb_build_object('vm_id', m.id, 'vmid', m.vmid)`)}, more m
     WHERE t.vm_id = (SELECT id FROM virtual_machines WHERE name = 'bench-0')`,
  );
  await lab.sql('DROP TABLE more');
}

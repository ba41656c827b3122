import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type KeyPair, newKeyPair, TestHost } from '../test/support/sshd';
import { withClient } from './dataset';
import { flood, median } from './load';
import { atMost, type Row } from './report';
import { type Cleanup, type Stack, startApi, startStack, startWorker } from './stack';

/*
 * Playbooks on hosts of this machine, over real SSH: what a run costs beside what ansible-playbook itself takes, how
 * many are accepted, how many lines of output are kept and how soon one is seen.
 */

const run = promisify(execFile);

/** How often a run is measured, by the number of its hosts. */
const SIZES: [hosts: number, rounds: number][] = [
  [1, 7],
  [10, 3],
  [50, 1],
];
const MOST_HOSTS = 50;
const FORKS = 10;
const OVERHEAD = 1.15;
const LAUNCHES = 200;
const LAUNCHES_PER_SECOND = 20;
const LINES = 60_000;
const LINES_PER_SECOND = 5_000;
const LOOKS = 10;
const LATENESS_MS = 1_000;
const PASSWORD = 'bench: Frog_71 paints Walls';

type Json = Record<string, unknown>;
const TASKS = [
  'name: command\nansible.builtin.command: "true"',
  'name: copy\nansible.builtin.copy: {content: "bench", dest: "/tmp/virtflow-bench-copy"}',
  'name: shell\nansible.builtin.shell: "echo done"',
];

/** One VirtFlow, and hosts. */
class Site {
  private made = 0;

  private constructor(
    private readonly cleanup: Cleanup,
    private readonly stack: Stack,
    readonly api: string,
    private readonly farm: TestHost[],
    readonly key: KeyPair,
    readonly token: string,
    readonly credentialId: string,
    private readonly settings: Record<string, string>,
  ) {}

  static async start(cleanup: Cleanup): Promise<Site> {
    const stack = await startStack(cleanup);
    const key = await newKeyPair();
    const farm = await startFarm(cleanup, key);
    const settings = {
      ADMIN_PASSWORD: PASSWORD,
      VIRTFLOW_DATA_DIR: stack.dataDir,
      AUTOMATION_ALLOWED_CIDRS: '127.0.0.0/8',
    };
    const { url } = await startApi(cleanup, stack, stack.database, settings);
    const login = { username: 'admin', password: PASSWORD };
    const entered = await send<{ data: { access_token: string } }>(url, '', 'POST', '/api/v2/auth/login', login);
    const token = entered.data.access_token;
    const credential = { name: 'bench', kind: 'ssh_key', private_key: key.privateKey };
    const { data } = await send<{ data: Json }>(url, token, 'POST', '/api/v2/credentials', credential);
    return new Site(cleanup, stack, url, farm, key, token, String(data['id']), settings);
  }

  get databaseUrl(): string {
    return this.stack.database.ownerUrl;
  }

  get dataDir(): string {
    return this.stack.dataDir;
  }

  startWorker(): Promise<void> {
    return startWorker(this.cleanup, this.stack, this.stack.database, this.settings);
  }

  async call<T = Json>(method: string, path: string, body?: unknown): Promise<T> {
    return (await send<{ data: T }>(this.api, this.token, method, `/api/v2${path}`, body)).data;
  }

  /** Lines of an inventory. */
  hosts(count: number): string[] {
    const user = userInfo().username;
    return this.farm
      .slice(0, count)
      .map(({ address, port }, n) => `h${n + 1} ansible_host=${address} ansible_port=${port} ansible_user=${user}`);
  }

  /** What a request for a run of these tasks says. */
  async request(hosts: number, tasks: readonly string[]): Promise<Json> {
    const name = `bench ${++this.made}`;
    const inventory = await this.call('POST', '/inventories', { name, config: this.hosts(hosts).join('\n') });
    const playbook = await this.call('POST', '/playbooks', {
      ...{ name, type: 'Machine', main: { hosts: 'all', gather_facts: false } },
      tasks: tasks.map((content) => ({ enabled: true, content })),
    });
    return {
      ...{ playbook_ids: [playbook['id']], inventory_id: inventory['id'], forks: FORKS },
      credential_id: this.credentialId,
    };
  }

  /** Seconds from the request to the end, and the run. Throws when it does not succeed. */
  async time(request: Json): Promise<{ seconds: number; run: Json }> {
    const began = performance.now();
    const { id, operation_id } = await this.call('POST', '/playbook-runs', request);
    await this.follow(String(operation_id));
    const seconds = (performance.now() - began) / 1000;
    const found = await this.call('GET', `/playbook-runs/${String(id)}`);
    if (found['state'] !== 'succeeded') throw new Error(`runs: ${JSON.stringify(found)}`);
    return { seconds, run: found };
  }

  /** Reads the events of an operation until it has ended. Asking again and again would take processors from the run. */
  follow(operationId: string, said: (events: string) => void = () => undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${this.token}` };
      const request = get(`${this.api}/api/v2/operations/${operationId}/events`, { headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const end = text.lastIndexOf('\n\n') + 1;
          said(text.slice(0, end));
          text = text.slice(end);
        });
        answer.on('end', resolve).on('error', reject);
      });
      request.on('error', reject);
    });
  }
}

/** An sshd for each host, on an address of its own, as hosts have it; all of them let the same key in. */
async function startFarm(cleanup: Cleanup, key: KeyPair): Promise<TestHost[]> {
  const farm: TestHost[] = [];
  for (let n = 1; n <= MOST_HOSTS; n++) {
    const host = await cleanup.start(() => TestHost.start(`127.0.41.${n}`));
    await host.authorise(key.publicKey);
    farm.push(host);
  }
  return farm;
}

export async function measureRuns(cleanup: Cleanup): Promise<Row[]> {
  const site = await Site.start(cleanup);
  const rows = [await launches(site)];
  await site.startWorker();
  for (const [hosts, rounds] of SIZES) rows.push(await overhead(site, hosts, rounds));
  rows.push(await lines(site), await lateness(site));
  return rows;
}

/** Accepted while no worker takes processors away; none of them is ever run. */
async function launches(site: Site): Promise<Row> {
  const request = await site.request(1, TASKS);
  const body = JSON.stringify(request);
  const target = {
    url: site.api,
    token: site.token,
    requests: [{ method: 'POST' as const, path: '/api/v2/playbook-runs', body }],
  };
  const began = performance.now();
  const answers = await flood(target, 8, LAUNCHES);
  const rate = LAUNCHES / ((performance.now() - began) / 1000);
  if (answers['201'] !== LAUNCHES && answers['202'] !== LAUNCHES) throw new Error(`runs: ${JSON.stringify(answers)}`);
  const runs = await sql(
    site,
    `UPDATE jobs SET state = 'cancelled', finished_at = now() WHERE state = 'queued' RETURNING id`,
  );
  if (runs.length !== LAUNCHES) throw new Error(`runs: ${runs.length} of ${LAUNCHES} were kept`);
  return {
    work: 'launches of playbooks, accepted',
    figures: `${LAUNCHES} at 8 connections`,
    value: `${rate.toFixed(0)}/s`,
    target: `≥ ${LAUNCHES_PER_SECOND}/s`,
    met: rate >= LAUNCHES_PER_SECOND,
  };
}

/** The same playbook, hosts and forks with ansible-playbook alone, in turn. */
async function overhead(site: Site, hosts: number, rounds: number): Promise<Row> {
  const request = await site.request(hosts, TASKS);
  const bare = await bareAnsible(site, hosts);
  // Host keys are pinned, files are cached.
  await site.time(request);
  await bare();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push((await site.time(request)).seconds);
    theirs.push(await bare());
  }
  const [subject, reference] = [median(ours), median(theirs)];
  const factor = subject / reference;
  return {
    work: `a run on ${hosts} host${hosts > 1 ? 's' : ''}, and ansible-playbook alone`,
    figures: `${subject.toFixed(2)} s, ${reference.toFixed(2)} s`,
    value: `${factor.toFixed(2)} ×`,
    target: `≤ ${OVERHEAD} ×`,
    met: factor <= OVERHEAD,
  };
}

/** Runs it once and returns the seconds. */
async function bareAnsible(site: Site, hosts: number): Promise<() => Promise<number>> {
  const dir = join(site.dataDir, `bare-${hosts}`);
  await mkdir(dir);
  const key = join(dir, 'key');
  const ssh = '-o ControlMaster=auto -o ControlPersist=60s -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null';
  const files = {
    key: site.key.privateKey,
    'ansible.cfg': `[defaults]\ninterpreter_python = /usr/bin/python3\nprivate_key_file = ${key}\n[ssh_connection]\npipelining = True\nssh_args = ${ssh}\ncontrol_path_dir = ${dir}/ssh\n`,
    'hosts.ini': `${site.hosts(hosts).join('\n')}\n`,
    'play.yml': `- hosts: all\n  gather_facts: false\n  tasks:\n${TASKS.map((task) => `  - ${task.replaceAll('\n', '\n    ')}\n`).join('')}`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text, { mode: 0o600 });
  const env = { PATH: process.env.PATH, HOME: dir, ANSIBLE_CONFIG: join(dir, 'ansible.cfg') };
  const command = ['-i', join(dir, 'hosts.ini'), '--forks', String(FORKS), join(dir, 'play.yml')];
  return async () => {
    const began = performance.now();
    await run('ansible-playbook', command, { cwd: dir, env });
    const seconds = (performance.now() - began) / 1000;
    // A run of ours begins without connections too.
    await run('pkill', ['-f', `${dir}/ssh`]).catch(() => undefined);
    return seconds;
  };
}

/** One task that says a great deal. */
async function lines(site: Site): Promise<Row> {
  const request = await site.request(1, [
    `name: much\nansible.builtin.command: "seq 1000001 ${1_000_000 + LINES}"\nregister: much`,
    'name: say\nansible.builtin.debug: {msg: "{{ much.stdout_lines }}"}',
  ]);
  const { run: made } = await site.time(request);
  const [row] = await sql(
    site,
    `SELECT count(*)::int AS kept, max(id)::int AS last, count(DISTINCT text) FILTER (WHERE text ~ '1[0-9]{6}')::int AS said,
       extract(epoch FROM max(created_at) - min(created_at) FILTER (WHERE text ~ '1[0-9]{6}'))::float8 AS seconds
     FROM job_lines WHERE job_id = $1`,
    [made['operation_id']],
  );
  const { kept, last, said, seconds } = row as { kept: number; last: number; said: number; seconds: number };
  if (kept !== last || said !== LINES) throw new Error(`runs: ${said} of ${LINES} lines, ${kept} rows up to ${last}`);
  const rate = said / seconds;
  return {
    work: 'lines of output kept without a gap',
    figures: `${LINES.toLocaleString('en')} of one task`,
    value: `${rate.toFixed(0)}/s`,
    target: `≥ ${LINES_PER_SECOND}/s`,
    met: rate >= LINES_PER_SECOND,
  };
}

/** From the moment Ansible says it to the moment a client of the event stream has it. */
async function lateness(site: Site): Promise<Row> {
  const tasks = Array.from(
    { length: LOOKS },
    (_, n) => `name: look ${n}\nansible.builtin.debug: {msg: "now:{{ (now().timestamp() * 1000) | int }}"}`,
  );
  const { id, operation_id } = await site.call('POST', '/playbook-runs', await site.request(1, tasks));
  const late: number[] = [];
  await site.follow(String(operation_id), (events) => {
    for (const [, moment] of events.matchAll(/now:(\d{13})/g)) late.push(Date.now() - Number(moment));
  });
  if (late.length < LOOKS) throw new Error(`runs: ${late.length} of ${LOOKS} lines of run ${String(id)} were seen`);
  return atMost(
    LATENESS_MS,
    'from a line being said to being seen in the event stream, the latest',
    Math.max(...late),
    'ms',
  );
}

function sql(site: Site, text: string, params: unknown[] = []): Promise<Json[]> {
  return withClient(site.databaseUrl, async (client) => (await client.query<Json>(text, params)).rows);
}

async function send<T>(url: string, token: string, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

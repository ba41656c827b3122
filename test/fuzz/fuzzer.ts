import type { Json } from '../support/caller';
import { OpenApiCheck } from '../support/openapi-check';
import { Checks, codeOf } from './checks';
import { Client, type Heard } from './client';
import { Document, type Surface } from './operations';
import { idNameOf, Pool } from './pool';
import { type FuzzRequest, Requests, type Role } from './requests';

/** Logins are counted by address: each of the fuzzer's own comes from another one of this machine. */
let logins = 0;
const nextAddress = (): string => `127.0.1.${1 + (logins++ % 250)}`;
const SEEDING_ROUNDS = 4;

export interface Login {
  username: string;
  password: string;
}

export interface Target {
  url: string;
  admin: Login;
  /** What must be in no answer. */
  secrets: readonly string[];
}

/** An answer that is none of those promised. */
export interface Finding {
  surface: Surface;
  seed: number;
  number: number;
  problem: string;
  curl: string;
}

export interface Tally {
  requests: number;
  /** `admin 200` → how many. */
  answers: Record<string, number>;
  /** Operations that never succeeded, with why the last proper request of an administrator was refused. */
  unreached: string[];
  findings: Finding[];
}

/** Sends made-up requests for one document and judges every answer. */
export class Fuzzer {
  private readonly document: Document;
  private readonly requests: Requests;
  private readonly checks: Checks;
  private readonly client: Client;
  private readonly own: Client;
  private readonly credentials = new Map<Role, Login & { headers: Record<string, string> }>();
  private readonly answers: Record<string, number> = {};
  private readonly succeeded = new Set<string>();
  private readonly refused = new Map<string, string>();
  private readonly findings: Finding[] = [];
  private sent = 0;

  constructor(
    private readonly target: Target,
    private readonly surface: Surface,
    private readonly seed: number,
    /** Two that send to one application share it: neither may take away what the other one needs. */
    private readonly pool = new Pool(),
  ) {
    this.document = Document.read(surface);
    this.requests = new Requests(this.document, this.pool, seed);
    this.checks = new Checks(new OpenApiCheck(this.document.json), target.secrets);
    this.client = new Client(target.url);
    this.own = new Client(target.url);
  }

  /** Logs everybody in and makes a first object of every kind, some of which the user may use. */
  async prepare(rounds = SEEDING_ROUNDS): Promise<void> {
    await this.actors();
    await this.estate();
    const creates = this.document.operations.filter(
      ({ method, template }) => method === 'POST' && !template.includes('/auth/'),
    );
    const lists = this.document.operations.filter(
      ({ method, template }) => method === 'GET' && !template.includes('{'),
    );
    let number = 0;
    for (let round = 0; round < rounds; round++) {
      for (const operation of [...lists, ...creates])
        await this.exchange(this.requests.valid(operation, 'admin', --number));
      await this.grants();
    }
  }

  /** How many there are. */
  get operations(): number {
    return this.document.operations.length;
  }

  /** Requests `from` up to `to`; the first ones ask each operation once. */
  async run(
    from: number,
    to: number,
    progress: (done: number) => Promise<void> | void = () => undefined,
  ): Promise<void> {
    for (let number = from; number < to; number++) {
      await this.exchange(this.requests.make(number));
      await progress(number + 1);
    }
  }

  tally(): Tally {
    const operations = this.document.operations.map(({ method, template }) => `${method} ${template}`);
    const missed = operations.filter((name) => !this.succeeded.has(name));
    const unreached = missed.map((name) => `${name}: ${this.refused.get(name) ?? 'not asked'}`);
    return { requests: this.sent, answers: this.answers, unreached, findings: this.findings };
  }

  close(): void {
    this.client.close();
    this.own.close();
  }

  private async actors(): Promise<void> {
    const { admin } = this.target;
    await this.login('admin', admin);
    for (const role of ['user', 'auditor'] as const) {
      const username = `fuzz-${role}-${this.surface}-${this.seed}`;
      const password = 'Frog_71 paints the Walls';
      const body = { username, email: `${username}@example.com`, password, role };
      const made = await this.own.json('POST', '/api/v1/users', body, this.credentials.get('admin')?.headers);
      if (made.status !== 201) throw new Error(`user ${username}: ${made.status} ${made.text}`);
      await this.login(role, { username, password });
    }
  }

  private async login(role: Role, who: Login): Promise<void> {
    const door = new Client(this.target.url, nextAddress());
    const { username, password } = who;
    const { status, body, text } = await door.json('POST', '/api/v1/auth/login', { username, password });
    door.close();
    if (status !== 200) throw new Error(`login of ${role}: ${status} ${text}`);
    const headers = { authorization: `Bearer ${body.access_token}` };
    const me = await this.own.json('GET', '/api/v1/auth/me', undefined, headers);
    this.pool.protect(me.body.id, body.refresh_token);
    this.credentials.set(role, { ...who, headers });
  }

  /** Room for machines: what is made by chance alone rarely fits together. */
  private async estate(): Promise<void> {
    const make = async (path: string, body: Json): Promise<Json> => {
      const named = { name: `fuzz ${path} ${this.surface} ${this.seed}`, ...body };
      const made = await this.own.json('POST', `/api/v2/${path}`, named, this.credentials.get('admin')?.headers);
      if (made.status !== 201) throw new Error(`${path}: ${made.status} ${made.text}`);
      this.pool.favour(idNameOf(path), made.body.data.id);
      return made.body.data.id;
    };
    const sizes = { total_cpu: 64, total_memory_mb: 524_288, total_storage_gb: 16_384 };
    const group_id = await make('host-groups', {});
    await make('hosts', { status: 'running', group_id, ...sizes });
    const tenant_id = await make('tenants', {});
    await make('host-group-tenant-quotas', { name: undefined, group_id, tenant_id, cpu_quota_percentage: 100 });
    await make('vm-specifications', { required_cpu: 1, required_memory_mb: 512, required_storage_gb: 1 });
  }

  /** The user looks after a part of what there is. */
  private async grants(): Promise<void> {
    const userId = (await this.own.json('GET', '/api/v1/auth/me', undefined, this.credentials.get('user')?.headers))
      .body.id;
    const admin = this.credentials.get('admin')?.headers;
    const rows = async (path: string): Promise<Json[]> =>
      (await this.own.json('GET', `/api/v2/${path}?page[size]=20&sort=-created_at`, undefined, admin)).body.data;
    const types = {
      Tenant: 'tenants',
      BaremetalGroup: 'host-groups',
      K8sCluster: 'k8s-clusters',
      Inventory: 'inventories',
      Playbook: 'playbooks',
    };
    for (const [resource_type, path] of Object.entries(types)) {
      for (const [n, { id }] of (await rows(path)).entries()) {
        if (n % 2 === 1) continue;
        const grant = {
          resource_type,
          resource_id: id,
          principal_type: 'user',
          principal_id: userId,
          role: n % 4 === 0 ? 'owner' : 'viewer',
        };
        await this.own.json('POST', '/api/v2/permissions', grant, admin);
      }
    }
  }

  private async exchange(request: FuzzRequest): Promise<void> {
    this.sent++;
    const who = this.credentials.get(request.role);
    const sign = (): void => void Object.assign(request.headers, this.credentials.get(request.role)?.headers);
    sign();
    let heard = await this.send(request);
    // A session that was logged out by a request before, or has ended.
    const secured = !/\/auth\/(login|refresh)$/.test(request.operation.template);
    if (heard?.status === 401 && codeOf(heard.body) === 'UNAUTHORIZED' && who && secured) {
      await this.login(request.role, who);
      sign();
      heard = await this.send(request);
    }
    if (heard) this.judge(request, heard);
  }

  private async send(request: FuzzRequest): Promise<Heard | undefined> {
    try {
      return await this.client.send(request);
    } catch (error) {
      this.report(request, `has no answer: ${String(error)}`);
      return undefined;
    }
  }

  private judge(request: FuzzRequest, heard: Heard): void {
    const { role, operation } = request;
    const counted = `${role} ${heard.status}`;
    this.answers[counted] = (this.answers[counted] ?? 0) + 1;
    for (const problem of this.checks.problems(request, heard)) this.report(request, problem);
    const name = `${operation.method} ${operation.template}`;
    const rehearsal = request.url.includes('dry_run=true');
    if (operation.method === 'DELETE' && heard.status < 300 && !rehearsal) this.pool.forget(lastOf(request.url));
    if (role === 'admin' && request.kind === 'valid') {
      if (heard.status === 404 && operation.template.endsWith('}')) this.pool.forget(lastOf(request.url));
      if (heard.status >= 300) this.refused.set(name, `${heard.status} ${heard.text.slice(-300)}`);
    }
    if (heard.status >= 300) return;
    this.succeeded.add(name);
    if (!rehearsal) this.pool.harvest(operation.template, heard.body);
    this.requests.remember(request.url, heard.headers['etag']);
  }

  private report(request: FuzzRequest, problem: string): void {
    const { surface, seed } = this;
    this.findings.push({ surface, seed, number: request.number, problem, curl: this.curl(request) });
  }

  private curl({ method, url, headers, payload, role, kind }: FuzzRequest): string {
    const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
    const shown = Object.entries(headers).filter(([name]) => name !== 'authorization' && name !== 'host');
    const token = headers['authorization'] ? ['-H', '"authorization: Bearer $TOKEN"'] : [];
    const text = payload?.toString('latin1') ?? '';
    const body = text.length > 2_000 ? `${text.slice(0, 500)}... (${text.length} bytes)` : text;
    const data = payload === undefined ? [] : ['--data-binary', quoted(body)];
    const given = shown.flatMap(([name, value]) => ['-H', quoted(`${name}: ${value.slice(0, 200)}`)]);
    return [
      `# ${role}, ${kind}\n`,
      'curl',
      '-isg',
      '-X',
      method,
      ...token,
      ...given,
      quoted(`$API${url.slice(0, 3_000)}`),
      ...data,
    ].join(' ');
  }
}

/** The last segment of a path. */
const lastOf = (url: string): string => url.split('?', 1)[0]?.split('/').at(-1) ?? '';

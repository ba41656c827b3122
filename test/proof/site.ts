import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';
import { Client, type QueryResultRow } from 'pg';
import { migrate } from '../../src/core/database/migrate';
import { type EmbeddedPostgres, startPostgres } from '../../src/embedded/postgres';
import { probePort } from '../../src/embedded/processes';
import { type EmbeddedRedis, startRedis } from '../../src/embedded/redis';
import { Deployer } from '../support/deployer';
import { GitServer } from '../support/git-server';
import { asDefaultHypervisor } from '../support/hypervisors';
import { spawnSimulator, type TestSimulator } from '../support/simulator';
import { TestHost } from '../support/sshd';
import { Program } from './program';
import { Proxy } from './proxy';

/** Seconds after which a job whose worker is silent is given up. */
export const LEASE_SECONDS = 4;
const READY_MS = 60_000;
/** Values that must not turn up anywhere; each is a secret of the product's own configuration or of its users. */
export const SENTINELS = {
  admin: `admin-${randomBytes(12).toString('hex')}`,
  guest: `guest-${randomBytes(12).toString('hex')}`,
  jwt: `jwt-${randomBytes(24).toString('hex')}`,
  encryption: randomBytes(32).toString('base64'),
};
/** Nodes and devices of the simulated cluster: fewer devices than machines that want one. */
export const CLUSTER = { nodes: 2, gpus: 2 };
const TIMES =
  'create=0.3,start=0.6,pinPerGib=0.01,stop=0.3,cleanup=0.2,clonePerGib=0.01,migratePerGib=0.05,destroy=0.3,agent=1,boot=1,ha=10';

/** Those that run now. */
export interface Servers {
  postgres: EmbeddedPostgres;
  redis: EmbeddedRedis;
}

/** What a fault may hit. */
export interface Proxies {
  postgres: Proxy;
  redis: Proxy;
  hypervisor: Proxy;
}

/**
 * One VirtFlow as it would run on two machines: two APIs and two workers as processes of their own, a PostgreSQL that
 * syncs, Redis, a simulated Proxmox VE cluster, two hosts with SSH and a repository. Proxies stand between, so that connections may fail.
 */
export class Site {
  constructor(
    readonly dir: string,
    readonly servers: Servers,
    readonly proxies: Proxies,
    readonly simulator: TestSimulator & { pid: number },
    readonly hosts: readonly [TestHost, TestHost],
    readonly git: GitServer,
    readonly deployer: Deployer,
    readonly apis: readonly Program[],
    readonly workers: readonly Program[],
    readonly urls: readonly string[],
    private readonly cleanup: Cleanup,
  ) {}

  /** Leaves nothing running when it fails. `settings` go before those of the proof. */
  static async start(project: string, settings: Readonly<Record<string, string>> = {}): Promise<Site> {
    const cleanup: Cleanup = [];
    try {
      const site = await assemble(project, cleanup, settings);
      await site.ready();
      return site;
    } catch (error) {
      await undo(cleanup);
      throw error;
    }
  }

  get programs(): readonly Program[] {
    return [...this.apis, ...this.workers];
  }

  /** Resolves when both APIs take requests; throws when they do not in time. */
  async ready(): Promise<void> {
    for (const [n, url] of this.urls.entries()) {
      const deadline = Date.now() + READY_MS;
      while (!(await isReady(url))) {
        if (Date.now() > deadline) throw new Error(`api${n + 1} does not become ready`);
        await sleep(100);
      }
    }
  }

  /** Straight to the database, past every proxy. */
  async sql<R extends QueryResultRow>(text: string, params: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.servers.postgres.ownerUrl, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined); // the query in flight reports it
    await client.connect();
    try {
      return (await client.query<R>(text, params)).rows;
    } finally {
      await client.end();
    }
  }

  /** Kills PostgreSQL as a crash of the machine would, and brings it back at the same port. */
  async crashPostgres(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const { pid, port } = this.servers.postgres;
    process.kill(pid, signal);
    this.servers.postgres = await startPostgres({ dataDir: join(this.dir, 'postgres'), port });
  }

  async crashRedis(): Promise<void> {
    const { pid, port } = this.servers.redis;
    process.kill(pid, 'SIGKILL');
    await sleep(500);
    this.servers.redis = await startRedis({ dataDir: join(this.dir, 'redis'), port });
  }

  /** Everything that waits in Redis is gone. */
  async flushRedis(): Promise<void> {
    await this.withRedis((redis) => redis.flushall());
  }

  /** How many keys Redis holds. */
  redisKeys(): Promise<number> {
    return this.withRedis((redis) => redis.dbsize());
  }

  /** `keep`: logs, history and database stay, to see what happened. */
  async stop({ keep }: { keep: boolean }): Promise<void> {
    await undo(this.cleanup);
    if (!keep) rmSync(this.dir, { recursive: true, force: true, maxRetries: 10 });
  }

  private async withRedis<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.servers.redis.url, { maxRetriesPerRequest: 1, retryStrategy: () => null });
    redis.on('error', () => undefined); // the command in flight reports it
    try {
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  }
}

/** What undoes what was started, in the order of the starts. */
type Cleanup = (() => unknown)[];

async function undo(cleanup: Cleanup): Promise<void> {
  for (const step of cleanup.reverse()) await step();
}

async function assemble(project: string, cleanup: Cleanup, settings: Readonly<Record<string, string>>): Promise<Site> {
  const started = async <T>(starting: Promise<T>, stop: (running: T) => unknown): Promise<T> => {
    const running = await starting;
    cleanup.push(() => stop(running));
    return running;
  };
  const dir = mkdtempSync(join(tmpdir(), 'vfp-'));
  // Servers and sandboxes run as other users, who must be able to pass.
  chmodSync(dir, 0o711);
  const servers = await startServers(dir, cleanup);
  const sizes = ['--nodes', String(CLUSTER.nodes), '--gpus', String(CLUSTER.gpus), '--infiniband', '0'];
  const simulator = await started(spawnSimulator(...sizes, '--times', TIMES, '--status-period', '1'), (it) =>
    it.stop(),
  );
  const proxy = (port: number) => started(Proxy.start(port), (it) => it.stop());
  const proxies = {
    postgres: await proxy(servers.postgres.port),
    redis: await proxy(servers.redis.port),
    hypervisor: await proxy(Number(new URL(simulator.url).port)),
  };
  const host = (address: string) => started(TestHost.start(address), (it) => it.stop());
  const hosts = [await host('127.0.61.2'), await host('127.0.61.3')] as const;
  const git = await started(GitServer.start('127.0.61.1'), (it) => it.stop());
  const deployer = await started(Deployer.create(git), (it) => it.remove());
  const env = {
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'info', HOST: '127.0.0.1' },
    ...{ JWT_SECRET: SENTINELS.jwt, ENCRYPTION_KEY: SENTINELS.encryption, ADMIN_PASSWORD: SENTINELS.admin },
    DATABASE_URL: through(servers.postgres.appUrl, proxies.postgres),
    REDIS_URL: through(servers.redis.url, proxies.redis),
    ...asDefaultHypervisor(simulator),
    ...{ PROXMOX_PORT: String(proxies.hypervisor.port), AUTOMATION_ALLOWED_CIDRS: '127.0.61.0/24' },
    ...{ JOB_LEASE_SECONDS: String(LEASE_SECONDS), PVE_SYNC_WAIT_SECONDS: '4', PVE_RECONCILE_SECONDS: '5' },
    WORKER_CONCURRENCY: '3',
    ...settings,
  };
  const program = (name: string, of: 'main' | 'worker', more: Record<string, string>) => {
    mkdirSync(join(dir, name), { mode: 0o711 });
    const own = { ...env, VIRTFLOW_DATA_DIR: join(dir, name), ...more };
    const made = new Program(name, { project, name: of, env: own, logFile: join(dir, `${name}.log`) });
    cleanup.push(() => made.stop());
    made.start();
    return made;
  };
  const ports = [await probePort(0), await probePort(0)];
  const apis = ports.map((port, n) => program(`api${n + 1}`, 'main', { PORT: String(port) }));
  const workers = [1, 2].map((n) => program(`worker${n}`, 'worker', {}));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  return new Site(dir, servers, proxies, simulator, hosts, git, deployer, apis, workers, urls, cleanup);
}

/** A PostgreSQL that syncs, with an empty database, and Redis; a crash may replace each of them. */
async function startServers(dir: string, cleanup: Cleanup): Promise<Servers> {
  const postgres = await startPostgres({ dataDir: join(dir, 'postgres') });
  const servers = { postgres, redis: await startRedis({ dataDir: join(dir, 'redis') }) };
  cleanup.push(() => Promise.all([servers.postgres.stop(), servers.redis.stop()]));
  await migrate({ DATABASE_OWNER_URL: postgres.ownerUrl, DATABASE_URL: postgres.appUrl });
  return servers;
}

const through = (url: string, { port }: Proxy): string => Object.assign(new URL(url), { port: String(port) }).href;

export async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  await answer?.arrayBuffer().catch(() => undefined);
  return answer?.ok ?? false;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../src/core/database/migrate';
import { startPostgres } from '../src/embedded/postgres';
import { probePort, terminate } from '../src/embedded/processes';
import { startRedis } from '../src/embedded/redis';
import { withClient } from './dataset';

const READY_TIMEOUT_MS = 30_000;
/** Of the API (its default) and of the bare server. */
export const POOL_SIZE = 12;

export interface Stack {
  database: Database;
  redisUrl: string;
  /** Made for this run; both servers verify access tokens with it. */
  jwtSecret: string;
}

export interface Database {
  ownerUrl: string;
  appUrl: string;
}

export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Things to undo, last first; everything that is started is written down here at once. */
export class Cleanup {
  private readonly steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Does everything once, whatever fails; throws the first failure at the end. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      await Promise.resolve(step()).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** A durable PostgreSQL with a migrated empty database, and Redis, both in a directory of their own. */
export async function startStack(cleanup: Cleanup): Promise<Stack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'virtflow-bench-'));
  cleanup.add(() => rmSync(dataDir, { recursive: true, force: true }));
  // The servers run as an unprivileged user, who must be able to pass.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  cleanup.add(() => postgres.stop());
  const redis = await startRedis({ dataDir: join(dataDir, 'redis') });
  cleanup.add(() => redis.stop());
  const { ownerUrl, appUrl } = postgres;
  await migrate({ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl });
  return { database: { ownerUrl, appUrl }, redisUrl: redis.url, jwtSecret: randomBytes(32).toString('base64url') };
}

/** A second database with the same content. Nobody may be connected to the first one meanwhile. */
export async function copyDatabase({ ownerUrl, appUrl }: Database, name: string): Promise<Database> {
  const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const template = new URL(ownerUrl).pathname.slice(1);
  await withClient(at(ownerUrl, 'postgres'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return { ownerUrl: at(ownerUrl, name), appUrl: at(appUrl, name) };
}

/** The API as in production, one process. Its log is written to /dev/null. */
export function startApi(cleanup: Cleanup, { redisUrl, jwtSecret }: Stack, database: Database): Promise<Server> {
  return startServer(cleanup, join(__dirname, '..', 'src', 'main.js'), '/health/ready', {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DATABASE_URL: database.appUrl,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    REDIS_URL: redisUrl,
    JWT_SECRET: jwtSecret,
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  });
}

export function startBareServer(cleanup: Cleanup, { jwtSecret }: Stack, database: Database): Promise<Server> {
  return startServer(cleanup, join(__dirname, 'bare-server.js'), '/ready', {
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    JWT_SECRET: jwtSecret,
  });
}

async function startServer(
  cleanup: Cleanup,
  script: string,
  probe: string,
  settings: Record<string, string>,
): Promise<Server> {
  const port = await probePort(0);
  // The channel ends with this process, and the servers with it.
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await once(child, 'spawn');
  const pid = child.pid as number;
  const stop = () => terminate(pid, ['SIGTERM', 15_000], ['SIGKILL', 5_000]);
  cleanup.add(stop);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url + probe).catch((error: Error) => {
    throw new Error(`${script}: ${error.message}\n${complaints.slice(-2_000)}`);
  });
  return { url, pid, stop };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('is not ready in time');
}

/** The most memory a process has had resident, in MiB. */
export async function peakResidentMb({ pid }: Server): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

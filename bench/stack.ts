import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '../src/core/database/migrate';
import { startPostgres } from '../src/embedded/postgres';
import { probePort, terminate } from '../src/embedded/processes';
import { PROJECT_ROOT } from '../src/embedded/project';
import { startRedis } from '../src/embedded/redis';
import { withClient } from './dataset';

const READY_TIMEOUT_MS = 30_000;
/** Connections of the API (its default) and of the bare server. */
const DATABASE_POOL_SIZE = '12';

export interface Stack {
  /** Goes when the bench is over. */
  dataDir: string;
  database: Database;
  redisUrl: string;
  /** Made for this run; both servers verify access tokens with it. */
  jwtSecret: string;
  encryptionKey: string;
}

export interface Database {
  ownerUrl: string;
  appUrl: string;
}

export interface Server extends Running {
  url: string;
  pid: number;
}

type Settings = Readonly<Record<string, string>>;

interface Package {
  scripts: { start: string; 'start:worker': string };
}

interface Running {
  stop(): Promise<void>;
}

/** Things to undo, last first; everything that is started is written down here before it runs. */
export class Cleanup {
  private readonly steps: (() => Promise<void> | void)[] = [];
  private closed = false;

  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Starts something that outlives us and has to be stopped even when we are told to stop while it starts. */
  async start<T extends Running>(begin: () => Promise<T>): Promise<T> {
    if (this.closed) throw new Error('Interrupted');
    const starting = begin();
    this.add(() =>
      starting.then(
        (running) => running.stop(),
        () => undefined,
      ),
    );
    return starting;
  }

  /** Does everything once, whatever fails; throws the first failure at the end. */
  async run(): Promise<void> {
    this.closed = true;
    const failures: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
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
  const postgres = await cleanup.start(() => startPostgres({ dataDir: join(dataDir, 'postgres') }));
  const redis = await cleanup.start(() => startRedis({ dataDir: join(dataDir, 'redis') }));
  const { ownerUrl, appUrl } = postgres;
  await migrate({ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl });
  return {
    dataDir,
    database: { ownerUrl, appUrl },
    redisUrl: redis.url,
    jwtSecret: randomBytes(32).toString('base64url'),
    encryptionKey: randomBytes(32).toString('base64'),
  };
}

/** A second database with the same content. Nobody may be connected to the first one meanwhile. */
export async function copyDatabase({ ownerUrl, appUrl }: Database, name: string): Promise<Database> {
  const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  const template = new URL(ownerUrl).pathname.slice(1);
  await withClient(at(ownerUrl, 'postgres'), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return { ownerUrl: at(ownerUrl, name), appUrl: at(appUrl, name) };
}

/** The API as `npm start` runs it in production. Its log goes to /dev/null. */
export function startApi(
  cleanup: Cleanup,
  { redisUrl, jwtSecret, encryptionKey }: Stack,
  database: Database,
  settings: Settings = {},
): Promise<Server> {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as Package;
  const [, ...command] = scripts.start.split(' ');
  return startServer(cleanup, command, '/health/ready', {
    LOG_LEVEL: 'info',
    DATABASE_URL: database.appUrl,
    REDIS_URL: redisUrl,
    JWT_SECRET: jwtSecret,
    ENCRYPTION_KEY: encryptionKey,
    ...settings,
  });
}

/** A worker beside the API. Jobs that it has no time for yet wait. */
export async function startWorker(
  cleanup: Cleanup,
  { redisUrl, jwtSecret, encryptionKey }: Stack,
  database: Database,
  settings: Settings,
): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as Package;
  const [, ...command] = scripts['start:worker'].split(' ');
  const env = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    ...{ DATABASE_URL: database.appUrl, REDIS_URL: redisUrl, JWT_SECRET: jwtSecret, ENCRYPTION_KEY: encryptionKey },
    ...settings,
  };
  const child = spawn(process.execPath, command, { cwd: PROJECT_ROOT, env, stdio: ['ignore', 2, 2, 'ipc'] });
  cleanup.add(() => terminate(child.pid as number, ['SIGTERM', 15_000], ['SIGKILL', 5_000]));
}

export function startBareServer(cleanup: Cleanup, { jwtSecret }: Stack, database: Database): Promise<Server> {
  const command = [join(__dirname, 'bare-server.js')];
  return startServer(cleanup, command, '/ready', { DATABASE_URL: database.appUrl, JWT_SECRET: jwtSecret });
}

/** Runs a Node program that listens on HOST and PORT. */
async function startServer(
  cleanup: Cleanup,
  command: string[],
  probe: string,
  settings: Record<string, string>,
): Promise<Server> {
  const port = await probePort(0);
  const common = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATABASE_POOL_SIZE };
  // The channel ends with this process, and the server with it.
  const child = spawn(process.execPath, command, {
    cwd: PROJECT_ROOT,
    env: { PATH: process.env.PATH, ...common, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const pid = child.pid as number;
  const stop = () => terminate(pid, ['SIGTERM', 15_000], ['SIGKILL', 5_000]);
  cleanup.add(stop);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url + probe).catch((error: Error) => {
    throw new Error(`${command.join(' ')}: ${error.message}\n${complaints.slice(-2_000)}`);
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

/** The most memory a process has had resident, in megabytes. */
export async function peakResidentMb({ pid }: Server): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
}

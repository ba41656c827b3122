import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, dataOf, openCluster, OWNER, SERVER_ENV } from './postgres-cluster';
import { isAlive, probePort, terminate } from './processes';

const APP = 'virtflow_app';
const DATABASE = 'virtflow';
/** Recovery after a crash may take this long. */
const START_TIMEOUT_MS = 120_000;
/** How often a start is tried again when the port was taken or workers of a killed server still linger. */
const START_ATTEMPTS = 20;
const MAX_LOG_BYTES = 10 * 1024 * 1024;
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A server that runs beside us and outlives us when we are killed. */
export interface EmbeddedServer {
  port: number;
  pid: number;
  /** It was already running when we came. */
  adopted: boolean;
  /** Stops it and waits for its end. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgres extends EmbeddedServer {
  /** As superuser, for migrations and backups. */
  ownerUrl: string;
  /** As the role of API and worker: login, and whatever the migrations grant to it. */
  appUrl: string;
}

export interface PostgresOptions {
  dataDir: string;
  /** False gives up safety on a crash for speed; for tests. */
  durable?: boolean;
  logFile?: string;
  /** Any free one when absent. */
  port?: number;
}

const urlOf = (user: string, password: string, port: number, database = DATABASE) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query in flight reports it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL of a data directory, or adopts it when it runs. The first start creates the cluster, the
 * database and the application role. Throws when it cannot start and leaves nothing running then.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options.dataDir, options.durable ?? true);
  const found = await findRunning(cluster);
  const { pid, port } = found ?? (await launch(cluster, options));
  const stop = () => terminate(pid, ['SIGINT', 15_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]);
  try {
    await provision(cluster.passwords, port);
  } catch (error) {
    if (!found) await stop();
    throw error;
  }
  const { owner, app } = cluster.passwords;
  return { ownerUrl: urlOf(OWNER, owner, port), appUrl: urlOf(APP, app, port), port, pid, adopted: !!found, stop };
}

/**
 * The running server of this cluster. A pid file whose process is gone stays where it is: PostgreSQL itself uses it
 * to see whether workers of the dead server still write. One whose number now belongs to another program is removed.
 */
async function findRunning(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const pidFile = join(dataOf(cluster), 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid)) return undefined;
  const workDir = await readlink(`/proc/${pid}/cwd`).catch(() => dataOf(cluster));
  if (workDir !== dataOf(cluster)) {
    await rm(pidFile);
    return undefined;
  }
  // It may be starting, or stopping: then it is gone in a moment.
  return (await waitUntilReady(cluster, pid, port)) ? { pid, port } : undefined;
}

/** True when the server answers, false when it ended instead. */
async function waitUntilReady({ passwords }: Cluster, pid: number, port: number): Promise<boolean> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (isAlive(pid)) {
    try {
      await withClient(urlOf(OWNER, passwords.owner, port, 'postgres'), (client) => client.query('SELECT 1'));
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        throw new Error(`The PostgreSQL on port ${port} refuses the password kept for it`);
      }
      if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) does not become ready`);
      await sleep(25);
    }
  }
  return false;
}

async function openLog(logFile: string) {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > MAX_LOG_BYTES) await rename(logFile, `${logFile}.1`);
  return open(logFile, 'a', 0o600);
}

async function launch(cluster: Cluster, options: PostgresOptions): Promise<{ pid: number; port: number }> {
  const logFile = options.logFile ?? join(options.dataDir, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await probePort(0));
    const log = await openLog(logFile);
    const { size: start } = await log.stat();
    try {
      const pid = await spawnServer(cluster, port, options.durable ?? true, log.fd);
      if (await readyOrKilled(cluster, pid, port)) return { pid, port };
    } finally {
      await log.close();
    }
    const reason = (await readFile(logFile)).subarray(start).toString().trim();
    const passing = /could not bind|shared memory block/.test(reason);
    if (!passing || attempt === START_ATTEMPTS) {
      throw new Error(`PostgreSQL did not start (see ${logFile}):\n${reason.slice(-2_000)}`);
    }
    await sleep(250);
  }
}

async function readyOrKilled(cluster: Cluster, pid: number, port: number): Promise<boolean> {
  try {
    return await waitUntilReady(cluster, pid, port);
  } catch (error) {
    await terminate(pid, ['SIGQUIT', 5_000], ['SIGKILL', 5_000]);
    throw error;
  }
}

async function spawnServer(cluster: Cluster, port: number, durable: boolean, log: number): Promise<number> {
  const { binaries, home, identity } = cluster;
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  if (!durable) settings.push(...NOT_DURABLE);
  const args = ['-D', dataOf(cluster), ...settings.flatMap((setting) => ['-c', setting])];
  // Detached: Ctrl-C at the terminal must reach only the one who stops things in order.
  const child = spawn(join(binaries.dir, 'bin', 'postgres'), args, {
    ...identity,
    cwd: home,
    env: SERVER_ENV,
    detached: true,
    stdio: ['ignore', log, log],
  });
  await once(child, 'spawn');
  child.unref();
  return child.pid as number;
}

/** Creates database and application role where they are missing. */
async function provision({ owner, app }: Cluster['passwords'], port: number): Promise<void> {
  await withClient(urlOf(OWNER, owner, port, 'postgres'), async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database`,
      [APP, DATABASE],
    );
    // The password is base64url: nothing in it needs quoting.
    if (!rows[0]?.role) await client.query(`CREATE ROLE ${APP} LOGIN PASSWORD '${app}'`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

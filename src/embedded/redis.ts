import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';
import { libraryPath, unpackDebian } from './debian';
import type { EmbeddedServer } from './postgres';
import { newSecret, writePrivate } from './private-file';
import { isAlive, probePort, run, terminate } from './processes';
import { type Identity, reachableProgram, serverHome } from './unprivileged';

const START_TIMEOUT_MS = 30_000;
const START_ATTEMPTS = 5;
const DEBIAN_PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];

export interface EmbeddedRedis extends EmbeddedServer {
  url: string;
}

export interface RedisOptions {
  dataDir: string;
  /** False keeps everything in memory; for tests. */
  durable?: boolean;
  /** Any free one when absent. */
  port?: number;
}

type Access = { port: number; password: string };

const urlOf = ({ port, password }: Access) => `redis://:${password}@127.0.0.1:${port}`;

/** Starts the Redis of a directory, or adopts it when it runs. Throws when it cannot, and leaves nothing running. */
export async function startRedis(options: RedisOptions): Promise<EmbeddedRedis> {
  const { home, identity } = await serverHome(join(options.dataDir, 'data'));
  const known = await readAccess(join(home, 'redis.conf'));
  const pid = known && (await findRunning(known, home));
  if (known && pid) return handle(known, pid, true);
  const password = known?.password ?? newSecret();
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(options, home, identity, password);
    } catch (error) {
      // Somebody was faster with the port we found free.
      const passing = options.port === undefined && /Address already in use/.test((error as Error).message);
      if (!passing || attempt === START_ATTEMPTS) throw error;
    }
  }
}

async function launch(options: RedisOptions, home: string, identity: Identity, password: string) {
  const { command, libraries } = await findProgram(identity);
  const access = { port: await probePort(options.port ?? 0), password };
  const configFile = join(home, 'redis.conf');
  await writePrivate(configFile, configuration(access, home, options.durable ?? true), identity);
  const logFile = join(options.dataDir, 'redis.log');
  const log = await open(logFile, 'w', 0o600);
  try {
    const child = spawn(command, [configFile], {
      ...identity,
      cwd: home,
      env: { PATH: '/usr/bin:/bin', LD_LIBRARY_PATH: libraries },
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return await ready(access, child.pid as number, home, logFile);
  } finally {
    await log.close();
  }
}

function handle(access: Access, pid: number, adopted: boolean): EmbeddedRedis {
  const stop = () => terminate(pid, ['SIGTERM', 15_000], ['SIGKILL', 5_000]);
  return { url: urlOf(access), port: access.port, pid, adopted, stop };
}

async function ready(access: Access, pid: number, home: string, logFile: string): Promise<EmbeddedRedis> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (isAlive(pid) && Date.now() < deadline) {
    if ((await findRunning(access, home)) === pid) return handle(access, pid, false);
    await sleep(20);
  }
  if (isAlive(pid)) await terminate(pid, ['SIGKILL', 5_000]);
  const log = await readFile(logFile, 'utf8');
  throw new Error(`Redis did not start (see ${logFile}):\n${log.trim().slice(-2_000)}`);
}

/** Port and password are in the configuration file alone: no argument and no environment variable shows them. */
function configuration({ port, password }: Access, home: string, durable: boolean): string {
  const lines = [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    `dir ${JSON.stringify(home)}`,
    `appendonly ${durable ? 'yes' : 'no'}`,
    'save ""',
    // A queue must rather refuse than forget.
    'maxmemory-policy noeviction',
    'daemonize no',
  ];
  return `${lines.join('\n')}\n`;
}

async function readAccess(configFile: string): Promise<Access | undefined> {
  const text = await readFile(configFile, 'utf8').catch(() => '');
  const [, port] = /^port (\d+)$/m.exec(text) ?? [];
  const [, password] = /^requirepass (\S+)$/m.exec(text) ?? [];
  return port && password ? { port: Number(port), password } : undefined;
}

/**
 * The process that answers with our password for our directory. Undefined when nothing does, so that somebody else
 * who has the port by now is left alone. Waits while the server still loads its file.
 */
async function findRunning(access: Access, home: string): Promise<number | undefined> {
  const client = new Redis(urlOf(access), {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    enableReadyCheck: false,
  });
  client.on('error', () => undefined); // the command in flight reports it
  try {
    await client.connect();
    await client.ping(); // refused while it loads, unlike the two below
    const [, dir] = (await client.config('GET', 'dir')) as [string, string];
    const [, pid] = /^process_id:(\d+)/m.exec(await client.info('server')) ?? [];
    return dir === home ? Number(pid) : undefined;
  } catch (error) {
    if (!/^LOADING/.test((error as Error).message)) return undefined;
    await sleep(50);
    return await findRunning(access, home);
  } finally {
    client.disconnect();
  }
}

async function findProgram(identity: Identity): Promise<{ command: string; libraries: string }> {
  const installed = await run('sh', ['-c', 'command -v redis-server']).catch(() => '');
  if (installed) return { command: installed.trim(), libraries: '' };
  try {
    const tree = await reachableProgram(await unpackDebian('redis', DEBIAN_PACKAGES), identity);
    return { command: join(tree, 'usr', 'bin', 'redis-server'), libraries: await libraryPath(tree) };
  } catch (error) {
    throw new Error(
      'There is no Redis: set REDIS_URL, or install redis-server (Debian package "redis-server"). ' +
        `Fetching it failed: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Env } from '../core/config/config';
import { readSettings, type Settings } from './environment';
import { lockDataDir } from './lock';
import { startPostgres } from './postgres';
import { probePort, say } from './processes';
import { API_FLAGS, PROGRAMS } from './project';
import { startRedis } from './redis';
import { embeddedSecrets, forgetAdminPassword, unseenAdminPassword } from './secrets';
import { startSimulator } from './simulator';
import { program, runProgram, Supervisor, type Unit } from './supervisor';

/*
 * `make up`: one instance in the foreground, with its own PostgreSQL and Redis, and a simulated Proxmox VE cluster,
 * unless they are given.
 */

const READY_TIMEOUT_MS = 60_000;
/** The API of an instance that was killed needs a moment to notice and to give its port back. */
const PORT_TIMEOUT_MS = 3_000;

/** The port to serve on. Throws an error that names PORT when somebody else keeps it. */
async function claimPort({ config }: Settings): Promise<number> {
  const deadline = Date.now() + PORT_TIMEOUT_MS;
  for (;;) {
    try {
      return await probePort(config.PORT, config.HOST);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE') throw new Error(`PORT ${config.PORT} cannot be used: ${code}`, { cause: error });
      if (Date.now() > deadline) {
        throw new Error(`PORT ${config.PORT} is already in use: set PORT to a free one`, { cause: error });
      }
      await sleep(100);
    }
  }
}

/** The servers that are not given; starting one writes its address into the environment of what follows. */
function embeddedServers(dataDir: string, env: Env): Unit[] {
  const units: Unit[] = [];
  let postgresPort: number | undefined;
  let redisPort: number | undefined;
  if (!env.DATABASE_URL) {
    const start = async () => {
      const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: postgresPort });
      postgresPort = server.port;
      env.DATABASE_URL = server.appUrl;
      env.DATABASE_OWNER_URL = server.ownerUrl;
      return server;
    };
    units.push({ name: 'PostgreSQL', start });
  }
  if (!env.REDIS_URL) {
    const start = async () => {
      const server = await startRedis({ dataDir: join(dataDir, 'redis'), port: redisPort });
      redisPort = server.port;
      env.REDIS_URL = server.url;
      return server;
    };
    units.push({ name: 'Redis', start });
  }
  return units;
}

/** In place of a hypervisor, where somebody tries things out. */
function simulator(dataDir: string, env: Env): Unit {
  let port: number | undefined;
  const start = async () => {
    const running = await startSimulator({ dataDir: join(dataDir, 'simulator'), env, port });
    port = running.port;
    Object.assign(env, running.settings);
    return running;
  };
  return { name: 'The Proxmox VE simulator', start };
}

async function hasUsers(env: Env): Promise<boolean> {
  const client = new Client({ connectionString: env.DATABASE_OWNER_URL ?? env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM users) AS found');
    return rows[0]?.found === true;
  } finally {
    await client.end();
  }
}

function addressOf({ HOST }: Settings['config'], port: number): string {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[HOST] ?? (HOST.includes(':') ? `[${HOST}]` : HOST);
  return `http://${host}:${port}`;
}

async function waitUntilReady(address: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  let answer = 'no answer';
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    try {
      const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) });
      if (response.ok) return;
      answer = `${response.status} ${await response.text()}`;
    } catch (error) {
      answer = (error as Error).message;
    }
    await sleep(50);
  }
  throw new Error(`The API does not become ready: ${answer}`);
}

/** First signal: stop in order. Second one: do not wait for API and worker any longer. */
function haltOnSignals(halt: AbortController, supervisor: Supervisor): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (halt.signal.aborted) supervisor.kill();
      else halt.abort(new Halted());
    });
  }
}

/** The wish to stop, as opposed to a failure. */
class Halted extends Error {}

/** Resolves with the reason once the signal is aborted. */
const aborted = (signal: AbortSignal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    signal.addEventListener('abort', () => resolve(signal.reason));
  });

async function bringUp(settings: Settings, supervisor: Supervisor, signal: AbortSignal): Promise<void> {
  const { config, dataDir } = settings;
  const port = await claimPort(settings);
  const secrets = config.NODE_ENV === 'production' ? {} : await embeddedSecrets(dataDir, settings.env);
  const env: Env = { ...settings.env, ...secrets, PORT: String(port), VIRTFLOW_DATA_DIR: dataDir };

  for (const unit of embeddedServers(dataDir, env)) {
    await supervisor.start(unit);
    signal.throwIfAborted();
  }
  const simulated = !env.PROXMOX_HOST && config.NODE_ENV !== 'production';
  if (simulated) await supervisor.start(simulator(dataDir, env));
  await runProgram('The migration', PROGRAMS.migrate, env, signal);
  const generated = env.ADMIN_PASSWORD ? undefined : await unseenAdminPassword(dataDir, !(await hasUsers(env)));
  if (generated) env.ADMIN_PASSWORD = generated;
  delete env.DATABASE_OWNER_URL; // only a migration may change the schema and the audit log
  await supervisor.start(program('The API', PROGRAMS.api, env, API_FLAGS), program('The worker', PROGRAMS.worker, env));
  await waitUntilReady(addressOf(config, port), signal);
  supervisor.watchOver();

  say(`\nVirtFlow is ready: http://localhost:${port}\nAPI documentation: http://localhost:${port}/docs`);
  if (simulated)
    say(`PROXMOX_HOST is not set: Proxmox VE is simulated at https://${env.PROXMOX_HOST}:${env.PROXMOX_PORT}`);
  if (generated) {
    say(`Administrator: ${config.ADMIN_USERNAME}\nGenerated password, shown only now: ${generated}`);
    await forgetAdminPassword(dataDir);
  }
  say('Ctrl-C stops it.\n');
}

async function main(): Promise<number> {
  const halt = new AbortController();
  const supervisor = new Supervisor(halt);
  haltOnSignals(halt, supervisor);
  try {
    const settings = readSettings();
    await lockDataDir(settings.dataDir);
    await bringUp(settings, supervisor, halt.signal);
    throw await aborted(halt.signal);
  } catch (error) {
    const reason: unknown = halt.signal.aborted ? halt.signal.reason : error;
    say(reason instanceof Halted ? '\nStopping' : `\n${(reason as Error).message}`);
    return reason instanceof Halted ? 0 : 1;
  } finally {
    halt.abort(); // whoever asks to stop from now on is in a hurry
    await supervisor.stop();
  }
}

void main().then((code) => process.exit(code));

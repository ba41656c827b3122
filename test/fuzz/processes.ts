import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cleanup, startStack } from '../../bench/stack';
import { probePort, terminate } from '../../src/embedded/processes';
import { API_FLAGS, PROGRAMS, PROJECT_ROOT } from '../../src/embedded/project';
import { startSimulator } from '../../src/embedded/simulator';
import type { Target } from './fuzzer';

const READY_MS = 30_000;
const ADMIN_PASSWORD = 'fuzz: Frog_71 paints Walls';
/** Made-up addresses lead nowhere but to this machine, and nothing waits for longer than an answer may take. */
export const AT_HOME = {
  KUBERNETES_ALLOWED_CIDRS: '127.0.0.0/8',
  AUTOMATION_ALLOWED_CIDRS: '127.0.0.0/8',
  PVE_SYNC_WAIT_SECONDS: '2',
  AI_MESSAGES_PER_HOUR: '100000',
  AI_CHARACTERS_PER_HOUR: '100000000',
};

type Env = Record<string, string | undefined>;

/** Bytes in use after everything that could be collected was. */
export interface Memory {
  heap: number;
  resident: number;
}

/** API, worker, PostgreSQL, Redis and a simulated cluster, each a program of its own. */
export class Site {
  /** What the programs logged as errors. */
  readonly complaints: string[] = [];
  private readonly programs: { name: string; child: ChildProcess }[] = [];

  private constructor(readonly target: Target) {}

  static async start(cleanup: Cleanup): Promise<Site> {
    const stack = await startStack(cleanup);
    const simulated = { PVE_SIM_GPUS: '4', PVE_SIM_FACTOR: '100' };
    const simulator = await cleanup.start(() =>
      startSimulator({ dataDir: join(stack.dataDir, 'pve'), env: simulated }),
    );
    const port = await probePort(0);
    const url = `http://127.0.0.1:${port}`;
    const env: Env = {
      ...{ PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: String(port) },
      ...{ DATABASE_URL: stack.database.appUrl, REDIS_URL: stack.redisUrl, ADMIN_PASSWORD },
      ...{ JWT_SECRET: stack.jwtSecret, ENCRYPTION_KEY: stack.encryptionKey },
      ...{ METRICS_TOKEN: randomBytes(16).toString('hex'), VIRTFLOW_DATA_DIR: stack.dataDir },
      ...simulator.settings,
      ...AT_HOME,
    };
    const secrets = [env.JWT_SECRET, env.ENCRYPTION_KEY, env.METRICS_TOKEN, ADMIN_PASSWORD, env.PROXMOX_TOKEN_VALUE];
    const admin = { username: 'admin', password: ADMIN_PASSWORD };
    const site = new Site({
      url,
      admin,
      secrets: [...secrets, stack.dataDir].filter((secret) => secret !== undefined),
    });
    const witness = ['--expose-gc', '--require', join(PROJECT_ROOT, 'test/fuzz/witness.cjs')];
    site.spawn(cleanup, 'API', [...API_FLAGS, ...witness, PROGRAMS.api], env);
    await site.ready();
    site.spawn(cleanup, 'worker', [PROGRAMS.worker], env);
    return site;
  }

  /** Throws when a program has ended although nobody told it to. A rejection that nobody handles ends a program too. */
  alive(): void {
    for (const { name, child } of this.programs)
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(
          `${name} ended with ${child.exitCode ?? child.signalCode}\n${this.complaints.slice(-20).join('\n')}`,
        );
  }

  /** Of the API. */
  async memory(): Promise<Memory> {
    const { child } = this.programs[0] as { child: ChildProcess };
    child.send('measure');
    const [{ heapUsed, external, rss }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
    return { heap: heapUsed + external, resident: rss };
  }

  private spawn(cleanup: Cleanup, name: string, args: string[], env: Env): void {
    const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.complaints.push(`${name}: ${line}`));
    }
    this.programs.push({ name, child });
    cleanup.add(() => terminate(child.pid as number, ['SIGTERM', 15_000], ['SIGKILL', 5_000]));
  }

  private async ready(): Promise<void> {
    for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await sleep(50)) {
      this.alive();
      const answer = await fetch(`${this.target.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
    }
    throw new Error(`The API does not become ready\n${this.complaints.slice(-20).join('\n')}`);
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Env } from '../core/config/config';
import { probePort, terminate } from './processes';
import { PROGRAMS } from './project';
import type { Running } from './supervisor';

const GRACE_MS = 5_000;

export interface EmbeddedSimulator extends Running {
  port: number;
  /** How VirtFlow reaches it. */
  settings: Env;
}

export interface SimulatorOptions {
  dataDir: string;
  /** Whose `PVE_SIM_...` it takes. */
  env: Env;
  /** Any free one when absent. */
  port?: number;
}

/** Starts the simulated Proxmox VE cluster of a directory, with the machines it had before. Throws when it ends instead. */
export async function startSimulator({ dataDir, env, port }: SimulatorOptions): Promise<EmbeddedSimulator> {
  const own = Object.entries(env).filter(([name]) => name.startsWith('PVE_SIM_'));
  const wanted = port ?? (await probePort(0));
  const child = fork(PROGRAMS.simulator, {
    env: {
      ...Object.fromEntries(own),
      PVE_SIM_PORT: String(wanted),
      PVE_SIM_DATA_DIR: dataDir,
      PVE_SIM_PERSIST: '1',
    },
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await once(child, 'spawn');
  const pid = child.pid as number;
  return {
    pid,
    port: wanted,
    settings: settingsOf(await announced(child)),
    stop: () => terminate(pid, ['SIGTERM', GRACE_MS], ['SIGKILL', GRACE_MS]),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** What it says of itself when it is ready: a word and its value per line. */
async function announced(child: ChildProcess): Promise<Map<string, string>> {
  const facts = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [, name, value] = /^ +(\w+) +(\S+)$/.exec(line) ?? [];
    if (name && value) facts.set(name, value);
    if (line.startsWith('Ctrl-C')) {
      child.stdout?.resume();
      return facts;
    }
  }
  throw new Error('The Proxmox VE simulator did not start; its output above says why');
}

function settingsOf(facts: ReadonlyMap<string, string>): Env {
  const { hostname, port } = new URL(facts.get('address') ?? '');
  const [, user, token, secret] = /^(.+)!([^=]+)=(.+)$/.exec(facts.get('token') ?? '') ?? [];
  return {
    PROXMOX_HOST: hostname,
    PROXMOX_PORT: port,
    PROXMOX_USER: user,
    PROXMOX_TOKEN_NAME: token,
    PROXMOX_TOKEN_VALUE: secret,
    PROXMOX_VERIFY_SSL: 'true',
    PROXMOX_FINGERPRINT: facts.get('fingerprint'),
    PVE_STORAGE_NAME: 'local-lvm',
  };
}

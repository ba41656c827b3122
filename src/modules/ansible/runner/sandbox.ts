import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { watchMemory } from './memory-watch';
import { type Identity, PATH, unprivileged } from './tools';

const MIB = 1024 * 1024;
/** Bytes of memory that one process may use, and of one file. */
const MAX_MEMORY = 1024 * MIB;
const MAX_FILE = 100 * MIB;
const MAX_OPEN_FILES = 1024;
/** Processes of one run; the kernel counts them within the run's own user namespace. */
const MAX_PROCESSES = 512;
/** How often what is left of a sandbox is looked at. */
const LOOK_INTERVAL_MS = 25;

/** Paths inside the sandbox. */
export const INSIDE = { input: '/job', relay: '/relay', agent: '/relay/agent' } as const;
/** File descriptors on which the events arrive, and what bwrap says of the sandbox. */
const EVENTS_FD = 3;
const INFO_FD = 4;

/** What this process inherited without knowing must not be handed on: it could be anything that is open somewhere. */
const CLOSE_OTHERS = `for fd in /proc/self/fd/*; do
  fd=\${fd##*/}
  if [ "$fd" -gt ${INFO_FD} ]; then eval "exec $fd>&-"; fi
done
exec "$@"`;

/** The directories of the machine that a run sees, all of them read-only. */
export interface Mounts {
  /** Directory of the run with `job`, `etc` and `relay`. */
  jobDir: string;
}

/** The command line of a sandbox around a command. */
export function sandboxed(identity: Identity | null, { jobDir }: Mounts, command: readonly string[]): string[] {
  return [
    ...['bash', '-c', CLOSE_OTHERS, 'sandbox', 'prlimit'],
    ...[`--nofile=${MAX_OPEN_FILES}`, `--fsize=${MAX_FILE}`, '--core=0', `--as=${MAX_MEMORY}`, '--memlock=65536'],
    ...['--', ...unprivileged(identity)],
    ...['bwrap', '--unshare-all', '--unshare-user', '--disable-userns', '--uid', '10001', '--gid', '10001'],
    ...['--hostname', 'runner', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--info-fd', String(INFO_FD)],
    ...environment(),
    ...['--ro-bind', '/usr', '/usr'],
    // What was put there by hand is none of the run's business; it may be this very program and its settings.
    ...[...emptied('/usr/local'), ...emptied('/usr/src')],
    ...['bin', 'sbin', 'lib', 'lib32', 'lib64'].flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]),
    ...['--ro-bind', join(jobDir, 'etc'), '/etc', '--proc', '/proc', '--dev', '/dev'],
    ...[...emptied('/dev/shm', 16), '--remount-ro', '/dev'],
    ...[...emptied('/tmp', 256), ...emptied('/run', 16), ...emptied('/var', 16)],
    ...['--ro-bind', join(jobDir, 'job'), INSIDE.input, '--ro-bind', join(jobDir, 'relay'), INSIDE.relay],
    ...['--chdir', '/tmp', '--', 'prlimit', `--nproc=${MAX_PROCESSES}`, '--', ...command],
  ];
}

function emptied(dir: string, mib = 1): string[] {
  return ['--size', String(mib * MIB), '--tmpfs', dir];
}

function environment(): string[] {
  const variables = {
    PATH,
    HOME: '/tmp',
    USER: 'runner',
    LC_ALL: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    ANSIBLE_CONFIG: `${INSIDE.input}/ansible.cfg`,
    SSH_AUTH_SOCK: INSIDE.agent,
    VIRTFLOW_EVENTS_FD: String(EVENTS_FD),
  };
  return ['--clearenv', ...Object.entries(variables).flatMap(([name, value]) => ['--setenv', name, value])];
}

type Pipes = [stdout: Readable, stderr: Readable, events: Readable, info: Readable];

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A command at work in its sandbox. Whatever it starts ends with it, and with us. */
export class SandboxedProcess {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly events: Readable;
  /** Resolves when nothing of it is left and everything it said was read. Rejects when it could not be started. */
  readonly ended: Promise<Exit>;
  /** The process whose end is the end of all others in the sandbox; undefined when there was none. */
  private readonly first: Promise<number | undefined>;

  private constructor(private readonly child: ChildProcess) {
    const [stdout, stderr, events, info] = [1, 2, EVENTS_FD, INFO_FD].map((fd) => child.stdio[fd] as Readable) as Pipes;
    this.stdout = stdout;
    this.stderr = stderr;
    this.events = events;
    this.first = text(info).then(firstProcess, () => undefined);
    const closed = new Promise<Exit>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    this.ended = this.gone(closed);
  }

  static start(identity: Identity | null, mounts: Mounts, command: readonly string[]): SandboxedProcess {
    const [program = '', ...args] = sandboxed(identity, mounts, command);
    const child = spawn(program, args, { cwd: '/', env: { PATH }, stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] });
    return new SandboxedProcess(child);
  }

  /**
   * Ends it with everything it started: the kernel kills all processes of the sandbox with the first of them. bwrap
   * itself, killed in the moment in which it has just made that one, would leave it waiting for its parent for good.
   */
  kill(): void {
    void this.first.then((first) => {
      const isOver = this.child.exitCode !== null || this.child.signalCode !== null;
      if (first !== undefined && !isOver) signalled(first);
    });
  }

  /** Calls `exceeded` when all of it together has more memory than that. */
  limitMemory(limitBytes: number, exceeded: () => void): void {
    void this.first.then((first) => {
      if (first === undefined) return;
      const stop = watchMemory(first, limitBytes, exceeded);
      void this.ended.then(stop, stop);
    });
  }

  /** bwrap ends with the command; what that left running is killed then, and may take a moment to go. */
  private async gone(closed: Promise<Exit>): Promise<Exit> {
    const exit = await closed;
    const first = await this.first;
    while (first !== undefined && isRunning(first)) await sleep(LOOK_INTERVAL_MS);
    return exit;
  }
}

/** From what bwrap says of the sandbox; it says nothing when it could not make one. */
function firstProcess(info: string): number | undefined {
  const said = /"child-pid":\s*(\d+)/.exec(info);
  return said ? Number(said[1]) : undefined;
}

/** A zombie is no more: the kernel lets the first process of a sandbox become one when all others are gone. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function signalled(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

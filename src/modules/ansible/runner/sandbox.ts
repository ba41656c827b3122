import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { type Identity, PATH, unprivileged } from './tools';

const MIB = 1024 * 1024;
/** Bytes of memory that one process may use, and of one file. */
const MAX_MEMORY = 1024 * MIB;
const MAX_FILE = 100 * MIB;
const MAX_OPEN_FILES = 1024;
/** Processes of one run; the kernel counts them within the run's own user namespace. */
const MAX_PROCESSES = 512;
/** How often a sandbox that is to end is told so, for it may just be coming into being. */
const KILL_INTERVAL_MS = 200;

/** Paths inside the sandbox. */
export const INSIDE = { input: '/job', relay: '/relay', agent: '/relay/agent' } as const;
/** File descriptor on which the events arrive. */
const EVENTS_FD = 3;

/** What this process inherited without knowing must not be handed on: it could be anything that is open somewhere. */
const CLOSE_OTHERS = `for fd in /proc/self/fd/*; do
  fd=\${fd##*/}
  if [ "$fd" -gt ${EVENTS_FD} ]; then eval "exec $fd>&-"; fi
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
  private killer: NodeJS.Timeout | undefined;

  private constructor(private readonly child: ChildProcess) {
    [this.stdout, this.stderr, this.events] = [1, 2, EVENTS_FD].map((fd) => child.stdio[fd] as Readable) as [
      Readable,
      Readable,
      Readable,
    ];
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        clearInterval(this.killer);
        resolve({ code, signal });
      });
    });
  }

  static start(identity: Identity | null, mounts: Mounts, command: readonly string[]): SandboxedProcess {
    const [program = '', ...args] = sandboxed(identity, mounts, command);
    const child = spawn(program, args, { cwd: '/', env: { PATH }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    return new SandboxedProcess(child);
  }

  /**
   * Ends it with everything it started: the kernel kills all processes of the sandbox with the first of them, and
   * bwrap, who waits for that one, ends when none is left.
   */
  kill(): void {
    if (this.killer) return;
    this.killer = setInterval(() => this.killFirst(), KILL_INTERVAL_MS);
    this.killFirst();
  }

  private killFirst(): void {
    const { pid } = this.child;
    const first = pid === undefined ? [] : childrenOf(pid);
    for (const each of first) signalled(each);
    if (first.length === 0) this.child.kill('SIGKILL');
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function signalled(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

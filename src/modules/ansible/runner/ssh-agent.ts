import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { JobDir } from './job-dirs';
import { type Identity, PATH, unprivileged } from './tools';

/** Where the passphrase comes from: others may read the environment of a process, or its arguments. */
const PASSPHRASE_FD = 3;
/** Answers the question for a passphrase once, so that a wrong one is not tried for ever. */
const ASKPASS = `#!/bin/sh
umask 077
[ -e "$VIRTFLOW_ASKED" ] && exit 1
: > "$VIRTFLOW_ASKED"
cat <&${PASSPHRASE_FD}
`;
const ADD_TIMEOUT_MS = 10_000;

interface Secret {
  key?: string;
  passphrase?: string | null;
}

/** The keys of one run: usable through a socket, readable by nobody. They are never written to a file. */
export class SshAgent {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: string,
    private readonly dir: JobDir,
    private readonly identity: Identity | null,
  ) {}

  /** Starts an agent that listens on `socket`. */
  static async start(dir: JobDir, socket: string, identity: Identity | null): Promise<SshAgent> {
    await dir.write({ 'agent/askpass': ASKPASS }, 0o700);
    const [program = '', ...args] = [...unprivileged(identity), 'ssh-agent', '-D', '-a', socket];
    const child = spawn(program, args, { env: { PATH }, stdio: ['ignore', 'pipe', 'ignore'], cwd: '/' });
    const started = once(child.stdout, 'data').then(() => true);
    const failed = once(child, 'exit').then(() => false);
    if (!(await Promise.race([started, failed]))) throw new Error('ssh-agent does not start');
    return new SshAgent(child, socket, dir, identity);
  }

  /**
   * Takes a key for so many seconds and returns its public part; null when it cannot be read with this passphrase, and
   * an empty text when the agent had the key already in another form.
   */
  async add(privateKey: string, passphrase: string | null, seconds: number): Promise<string | null> {
    const before = new Set(await this.list());
    const key = `${privateKey.replaceAll('\r\n', '\n').trimEnd()}\n`;
    const flag = join(this.dir.path, 'agent', `asked-${this.asked++}`);
    const command = ['ssh-add', '-q', '-t', String(Math.ceil(seconds)), '-'];
    const { code } = await this.tool(command, { VIRTFLOW_ASKED: flag }, { key, passphrase });
    if (code !== 0) return null;
    return (await this.list()).find((line) => !before.has(line)) ?? '';
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  private async list(): Promise<string[]> {
    const { stdout } = await this.tool(['ssh-add', '-L']);
    return stdout.split('\n').filter((line) => /^[\w@.-]+ [A-Za-z0-9+/=]+/.test(line));
  }

  private async tool(command: string[], variables: NodeJS.ProcessEnv = {}, secret: Secret = {}) {
    const askpass = join(this.dir.path, 'agent', 'askpass');
    const env = { PATH, SSH_AUTH_SOCK: this.socket, SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', ...variables };
    const [program = '', ...args] = [...unprivileged(this.identity), ...command];
    const stdio: StdioOptions = ['pipe', 'pipe', 'ignore', 'pipe'];
    const child = spawn(program, args, { env, cwd: '/', stdio, timeout: ADD_TIMEOUT_MS });
    const say = (fd: number, what: string) => (child.stdio[fd] as Writable).on('error', () => undefined).end(what);
    say(0, secret.key ?? '');
    say(PASSPHRASE_FD, `${secret.passphrase ?? ''}\n`);
    const closed = once(child, 'close') as Promise<[number | null]>;
    const stdout = await text(child.stdout as Readable);
    const [code] = await closed;
    return { code, stdout };
  }
}

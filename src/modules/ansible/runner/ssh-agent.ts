import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { JobDir } from './job-dirs';
import { type Identity, PATH, unprivileged } from './tools';

/** Answers the question for a passphrase once, so that a wrong one is not tried for ever. */
const ASKPASS = `#!/bin/sh
umask 077
[ -e "$VIRTFLOW_ASKED" ] && exit 1
: > "$VIRTFLOW_ASKED"
printf '%s\\n' "$VIRTFLOW_PASSPHRASE"
`;
const ADD_TIMEOUT_MS = 10_000;

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
    const env = { VIRTFLOW_PASSPHRASE: passphrase ?? '', VIRTFLOW_ASKED: flag };
    const { code } = await this.tool(['ssh-add', '-q', '-t', String(Math.ceil(seconds)), '-'], env, key);
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

  private async tool(command: string[], variables: NodeJS.ProcessEnv = {}, input = '') {
    const askpass = join(this.dir.path, 'agent', 'askpass');
    const env = { PATH, SSH_AUTH_SOCK: this.socket, SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', ...variables };
    const [program = '', ...args] = [...unprivileged(this.identity), ...command];
    const child = spawn(program, args, { env, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'], timeout: ADD_TIMEOUT_MS });
    child.stdin.on('error', () => undefined).end(input);
    const closed = once(child, 'close') as Promise<[number | null]>;
    const stdout = await text(child.stdout);
    const [code] = await closed;
    return { code, stdout };
  }
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { probePort } from '../../src/embedded/processes';
import type { Credentials, Target } from '../../src/modules/ansible/runner';

const run = promisify(execFile);

export interface KeyPair {
  privateKey: string;
  publicKey: string;
}

/** A key of its own; nothing else has it. */
export async function newKeyPair(passphrase = '', type = 'ed25519'): Promise<KeyPair> {
  const dir = await mkdtemp(join(tmpdir(), 'virtflow-key-'));
  try {
    const file = join(dir, 'key');
    await run('ssh-keygen', ['-q', '-t', type, '-N', passphrase, '-C', 'test', '-f', file]);
    const [privateKey, publicKey] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.pub`, 'utf8')]);
    return { privateKey, publicKey: publicKey.trim() };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * A real sshd on an address of the loopback network, with its own host key. Whoever has the key pair is let in as the
 * user the tests run as; a password too, when there is one.
 */
export class TestHost {
  private child: ChildProcess | undefined;

  private constructor(
    /** Files of this host; gone after {@link stop}. */
    readonly dir: string,
    readonly address: string,
    readonly port: number,
    readonly key: KeyPair,
  ) {}

  static async start(address = '127.0.9.1', port?: number): Promise<TestHost> {
    const dir = await mkdtemp(join(tmpdir(), 'virtflow-sshd-'));
    await chmod(dir, 0o755);
    const host = new TestHost(dir, address, port ?? (await probePort(0, address)), await newKeyPair());
    await host.newHostKey();
    await writeFile(join(dir, 'authorized_keys'), `${host.key.publicKey}\n`);
    await writeFile(join(dir, 'sshd_config'), host.config(await isLocked()));
    await host.resume();
    return host;
  }

  /** How a run reaches it, with what it identifies itself with by now. */
  async target(name: string, credentials?: Credentials): Promise<Target> {
    return {
      name,
      address: this.address,
      port: this.port,
      user: userInfo().username,
      credentials: credentials ?? { type: 'private_key', privateKey: this.key.privateKey },
      hostKeys: [await this.hostKey()],
    };
  }

  async hostKey(): Promise<string> {
    const [type, blob] = (await readFile(join(this.dir, 'host_key.pub'), 'utf8')).split(' ');
    return `${type} ${blob}`;
  }

  async newHostKey(): Promise<void> {
    const file = join(this.dir, 'host_key');
    await rm(file, { force: true });
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'host', '-f', file]);
  }

  /** Lets one more key in. */
  async authorise(publicKey: string): Promise<void> {
    await writeFile(join(this.dir, 'authorized_keys'), `${publicKey}\n`, { flag: 'a' });
  }

  /** What sshd noted of connections and logins. */
  log(): Promise<string> {
    return readFile(join(this.dir, 'log'), 'utf8');
  }

  async resume(): Promise<void> {
    // Privilege separation needs this directory when sshd is root.
    if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
    const args = ['-D', '-f', join(this.dir, 'sshd_config'), '-E', join(this.dir, 'log')];
    this.child = spawn('/usr/sbin/sshd', args, { stdio: 'ignore' });
    while (!(await this.listens())) {
      if (this.child.exitCode !== null) throw new Error(`sshd does not start: ${await this.log().catch(() => '')}`);
      await sleep(20);
    }
  }

  /** Nothing listens at the address any more. */
  async halt(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  async stop(): Promise<void> {
    await this.halt();
    // What serves a connection outlives the one who listens, and writes its log for a moment yet.
    await rm(this.dir, { recursive: true, force: true, maxRetries: 10 });
  }

  private listens(): Promise<boolean> {
    return new Promise((done) => {
      const socket = connect(this.port, this.address, () => {
        socket.destroy();
        done(true);
      });
      socket.on('error', () => done(false));
    });
  }

  private config(isLocked: boolean): string {
    return [
      `ListenAddress ${this.address}:${this.port}`,
      `HostKey ${join(this.dir, 'host_key')}`,
      `AuthorizedKeysFile ${join(this.dir, 'authorized_keys')}`,
      `PidFile none`,
      'StrictModes no',
      // Without PAM nobody gets in whose account is locked, not even with a key.
      `UsePAM ${isLocked ? 'yes' : 'no'}`,
      'PermitRootLogin yes',
      'PasswordAuthentication yes',
      'LogLevel DEBUG1',
      'MaxStartups 100',
      'UseDNS no',
      'Subsystem sftp internal-sftp',
      '',
    ].join('\n');
  }
}

async function isLocked(): Promise<boolean> {
  const shadow = await readFile('/etc/shadow', 'utf8').catch(() => '');
  return new RegExp(`^${userInfo().username}:!`, 'm').test(shadow);
}

/** A user of this machine whose password is known, for as long as a test runs. */
export class TestUser {
  private constructor(
    readonly name: string,
    readonly password: string,
  ) {}

  static async create(password: string): Promise<TestUser> {
    const name = `vft${process.pid}${Date.now() % 10_000}`;
    await run('useradd', ['--create-home', '--home-dir', `/tmp/${name}`, '--shell', '/bin/sh', name]);
    const child = spawn('chpasswd', { stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(`${name}:${password}\n`);
    await once(child, 'exit');
    return new TestUser(name, password);
  }

  async remove(): Promise<void> {
    await run('userdel', ['--remove', this.name]).catch(() => undefined);
  }
}

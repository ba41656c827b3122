import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GitServer } from './git-server';
import { newKeyPair, TestUser } from './sshd';

const run = promisify(execFile);

/** A user of hosts that may read a repository with a key in his home, and trusts its certificate. */
export class Deployer {
  private constructor(private readonly user: TestUser) {}

  static async create(git: GitServer): Promise<Deployer> {
    const deployer = new Deployer(await TestUser.create(`a password ${randomBytes(12).toString('hex')}`));
    const { privateKey, publicKey } = await newKeyPair();
    await git.host.authorise(publicKey);
    await mkdir(deployer.path('.ssh'), { mode: 0o700 });
    await writeFile(deployer.path('.ssh/id_ed25519'), privateKey, { mode: 0o600 });
    await writeFile(deployer.path('authority.pem'), git.authorityCertificate);
    await writeFile(deployer.path('.gitconfig'), `[http]\n\tsslCAInfo = ${deployer.path('authority.pem')}\n`);
    await run('chown', ['-R', deployer.name, deployer.path('')]);
    return deployer;
  }

  get name(): string {
    return this.user.name;
  }

  get password(): string {
    return this.user.password;
  }

  /** A path in the home directory. */
  path(name: string): string {
    return join('/tmp', this.name, name);
  }

  remove(): Promise<void> {
    return this.user.remove();
  }
}

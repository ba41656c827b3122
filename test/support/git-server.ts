import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { TestAuthority } from './certificates';
import { TestHost } from './sshd';

const run = promisify(execFile);
const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];

/**
 * A real repository with a branch `main` and a tag `v1.2`, served over SSH by an sshd of its own and over HTTPS by a server
 * that asks for a password.
 */
export class GitServer {
  readonly token = `glpat-${randomBytes(12).toString('hex')}`;
  /** What HTTPS clients said of themselves. */
  readonly visitors: (string | undefined)[] = [];
  /** HTTPS clients wait for as long as this is so. */
  isSlow = false;
  private readonly authority = new TestAuthority('git tests');

  private constructor(
    private readonly dir: string,
    readonly host: TestHost,
    private readonly https: Server,
    private readonly httpsAddress: string,
  ) {}

  static async start(address: string): Promise<GitServer> {
    const dir = await mkdtemp(join(tmpdir(), 'virtflow-git-'));
    await chmod(dir, 0o755);
    const https = createServer();
    const server = new GitServer(dir, await TestHost.start(address), https, address);
    https.setSecureContext(server.certificate());
    https.on(
      'request',
      (request, response) => void server.serve(request.headers.authorization, request.url ?? '', response),
    );
    https.listen(0, address);
    await once(https, 'listening');
    await server.git(dir, 'init', '--quiet', '--bare', '--initial-branch=main', 'repo.git');
    await server.git(dir, 'init', '--quiet', '--initial-branch=main', 'work');
    await server.commit('first');
    await server.git(server.work, 'tag', 'v1.2');
    await server.push('v1.2');
    await server.commit('second');
    return server;
  }

  get sshUrl(): string {
    return `ssh://${userInfo().username}@${this.host.address}:${this.host.port}${this.dir}/repo.git`;
  }

  get httpsUrl(): string {
    return `https://${this.httpsAddress}:${(this.https.address() as AddressInfo).port}/repo.git`;
  }

  /** PEM of who signed the certificate of HTTPS. */
  get authorityCertificate(): string {
    return this.authority.certificate;
  }

  /** The content of `word` in the repository is this from now on. */
  async commit(word: string): Promise<void> {
    await writeFile(join(this.work, 'word'), word);
    await this.git(this.work, 'add', 'word');
    await this.git(this.work, ...IDENTITY, 'commit', '--quiet', '--message', word);
    await this.push('main');
  }

  async stop(): Promise<void> {
    this.isSlow = false;
    this.https.closeAllConnections();
    this.https.close();
    await this.host.stop();
    await rm(this.dir, { recursive: true, force: true });
  }

  private get work(): string {
    return join(this.dir, 'work');
  }

  private certificate(): { cert: string; key: string } {
    const { certificate, key } = this.authority.issue(this.httpsAddress);
    return { cert: certificate, key };
  }

  private async push(what: string): Promise<void> {
    await this.git(this.work, 'push', '--quiet', join(this.dir, 'repo.git'), what);
    await this.git(join(this.dir, 'repo.git'), 'update-server-info');
  }

  /** Files of the repository, as git's plain HTTP transport reads them. */
  private async serve(authorization: string | undefined, url: string, response: ServerResponse) {
    this.visitors.push(authorization);
    while (this.isSlow) await sleep(50);
    const wanted = `Basic ${Buffer.from(`git:${this.token}`).toString('base64')}`;
    if (authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const path = new URL(url, 'https://repository').pathname;
    await readFile(join(this.dir, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  }

  private async git(cwd: string, ...args: string[]): Promise<void> {
    await run('git', args, { cwd });
  }
}

import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp, type TestApp } from './app';
import type { Caller, Json } from './caller';
import { Deployer } from './deployer';
import { GitServer } from './git-server';
import { TestHost } from './sshd';

/** The application with a repository and hosts to deploy to. */
export class DeploySite {
  private counter = 0;
  private readonly startedAt = Date.now();

  private constructor(
    readonly app: TestApp,
    readonly git: GitServer,
    readonly hosts: readonly [TestHost, TestHost],
    readonly deployer: Deployer,
    readonly user: Caller,
    readonly environment: Record<string, string>,
  ) {}

  /** `network`: the first three bytes of loopback addresses that nobody else takes. */
  static async start(network: string, overrides: Record<string, string> = {}): Promise<DeploySite> {
    const dataDir = await mkdtemp(join(tmpdir(), 'vfd-'));
    // The user that playbooks run as must be able to pass.
    await chmod(dataDir, 0o711);
    const environment = { VIRTFLOW_DATA_DIR: dataDir, ...overrides };
    const app = await startApp(environment);
    const git = await GitServer.start(`${network}.1`);
    const hosts = [await TestHost.start(`${network}.2`), await TestHost.start(`${network}.3`)] as const;
    return new DeploySite(app, git, hosts, await Deployer.create(git), await app.user('releaser'), environment);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await Promise.all([this.deployer.remove(), this.git.stop(), ...this.hosts.map((host) => host.stop())]);
    await rm(this.environment['VIRTFLOW_DATA_DIR'] as string, { recursive: true, force: true });
  }

  /** Directories of credentials on the hosts. */
  async secretPlaces(): Promise<string[]> {
    const { uid } = await stat(this.deployer.path(''));
    const found: string[] = [];
    for (const name of (await readdir('/tmp')).filter((each) => each.startsWith('virtflow.'))) {
      const place = await stat(join('/tmp', name)).catch(() => null);
      if (place?.uid === uid && place.ctimeMs >= this.startedAt) found.push(name);
    }
    return found;
  }

  /** A directory that is not there yet. */
  newPath(): string {
    return this.deployer.path(`app-${++this.counter}`);
  }

  byKey(host: TestHost) {
    return { ...this.at(host), auth: { type: 'private_key', private_key: host.key.privateKey, passphrase: null } };
  }

  byPassword(host: TestHost, password = this.deployer.password) {
    return { ...this.at(host), auth: { type: 'password', password } };
  }

  /** Of version 1. */
  async ended(jobId: string): Promise<Json> {
    for (;;) {
      const { body } = await this.user.get(`/api/v1/jobs/${jobId}`);
      if (body.data.finished_at !== null) return body.data;
      await sleep(100);
    }
  }

  /** Of version 2. */
  async endedDeployment(id: string): Promise<Json> {
    for (;;) {
      const { body } = await this.user.get(`/api/v2/deployments/${id}`);
      if (body.data.finished_at !== null) return body.data;
      await sleep(100);
    }
  }

  /** Makes a job of version 1 and returns its id. */
  async make(body: object): Promise<string> {
    const answer = await this.user.post('/api/v1/jobs', body);
    if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data.job_id as string;
  }

  async logOf(jobId: string): Promise<string> {
    return (await this.user.get(`/api/v1/jobs/${jobId}/logs`)).body as string;
  }

  private at({ address: host, port }: TestHost) {
    return { host, port, username: this.deployer.name };
  }
}

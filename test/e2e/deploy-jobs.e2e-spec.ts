import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobRunner } from '../../src/core/jobs/job-runner';
import { OutboxRelay } from '../../src/core/jobs/outbox-relay';
import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';
import { Deployer } from '../support/deployer';
import { GitServer } from '../support/git-server';
import { TestHost } from '../support/sshd';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

let app: TestApp;
let user: Caller;
let git: GitServer;
let hosts: TestHost[];
let deployer: Deployer;
let dataDir: string;
let counter = 0;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vfd-'));
  // The user that playbooks run as must be able to pass.
  await chmod(dataDir, 0o711);
  app = await startApp({ VIRTFLOW_DATA_DIR: dataDir });
  git = await GitServer.start('127.0.9.20');
  hosts = [await TestHost.start('127.0.9.21'), await TestHost.start('127.0.9.22')];
  deployer = await Deployer.create(git);
  user = await app.user('releaser');
  app.app.get(OutboxRelay).start();
  app.app.get(JobRunner).start();
});
afterAll(async () => {
  await app?.close();
  await deployer?.remove();
  await Promise.all([git, ...(hosts ?? [])].map((server) => server?.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

const newPath = () => deployer.path(`app-${++counter}`);
const byKey = (host: TestHost) => ({
  host: host.address,
  port: host.port,
  username: deployer.name,
  auth: { type: 'private_key', private_key: host.key.privateKey, passphrase: null },
});
const byPassword = (host: TestHost) => ({
  host: host.address,
  port: host.port,
  username: deployer.name,
  auth: { type: 'password', password: deployer.password },
});

async function ended(caller: Caller, jobId: string): Promise<Json> {
  for (;;) {
    const { body } = await caller.get(`/api/v1/jobs/${jobId}`);
    if (body.data.finished_at !== null) return body.data;
    await sleep(100);
  }
}

async function deployed(body: object): Promise<Json> {
  const answer = await user.post('/api/v1/jobs', body);
  expect([answer.status, answer.body]).toEqual([
    202,
    { ok: true, data: { job_id: expect.stringMatching(/^job_\d+$/), status: 'PENDING' } },
  ]);
  return ended(user, answer.body.data.job_id as string);
}

const logOf = async (jobId: string) => (await user.get(`/api/v1/jobs/${jobId}/logs`)).body as string;

describe('a deployment', () => {
  it('brings a branch to two hosts, one by key and one by password, and tells what happened on each', async () => {
    const dest_path = newPath();
    const [a, b] = hosts as [TestHost, TestHost];
    const body = { git_repo: git.sshUrl, git_branch: 'main', dest_path, targets: [byKey(a), byPassword(b)] };
    const job = await deployed({ ...body, run_mode: 'serial' });
    expect([job, await logOf(job.job_id as string)]).toEqual([
      {
        job_id: expect.any(String),
        status: 'SUCCESS',
        ...{ git_repo: git.sshUrl, git_branch: 'main', dest_path, run_mode: 'serial' },
        ...{ requested_at: MOMENT, started_at: MOMENT, finished_at: MOMENT },
        targets: [
          { host: a.address, status: 'SUCCESS', changed: true, elapsed_ms: expect.any(Number) },
          // The same machine under another address: the files are there already.
          { host: b.address, status: 'SUCCESS', changed: false, elapsed_ms: expect.any(Number) },
        ],
      },
      expect.stringMatching(/PLAY \[all\] \*+\n[\s\S]*TASK \[git\] \*+\nchanged: \[127.0.9.21\]\n[\s\S]*PLAY RECAP/),
    ]);
    expect(await readFile(join(dest_path, 'word'), 'utf8')).toBe('second');
    const again = await deployed({ ...body, git_branch: 'v1.2' });
    expect(again).toMatchObject({ status: 'SUCCESS', run_mode: 'parallel' });
    expect(await readFile(join(dest_path, 'word'), 'utf8')).toBe('first');
  });
});

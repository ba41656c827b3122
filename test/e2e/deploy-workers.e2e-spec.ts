import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeploySite } from '../support/deploy-site';
import { ADMIN, TEST_SECRETS } from '../support/app';
import type { Json } from '../support/caller';
import { eventually } from '../support/job-node';
import { processesWith } from '../support/runner';

const LEASE_SECONDS = 3;

let site: DeploySite;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  site = await DeploySite.start('127.0.22', { JOB_LEASE_SECONDS: String(LEASE_SECONDS) });
});
afterAll(async () => {
  for (const worker of workers) await kill(worker);
  await site?.stop();
});

/** A worker as it is in production, in a process of its own. */
function startWorker(): ChildProcess {
  const program = ['--require', join(__dirname, '../support/ts-process.cjs'), join(__dirname, '../../src/worker.ts')];
  const { appUrl, redisUrl } = site.app.db;
  const settings = { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: appUrl, REDIS_URL: redisUrl };
  const admin = { ADMIN_USERNAME: ADMIN.username, ADMIN_PASSWORD: ADMIN.password };
  const env = { ...process.env, ...settings, ...admin, ...TEST_SECRETS, ...site.environment };
  const worker = spawn(process.execPath, program, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  workers.push(worker);
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}

describe('deployments and the workers that do them', () => {
  it('are each done once by one of two workers', async () => {
    const body = { git_repo: site.git.sshUrl, git_branch: 'main', targets: [site.byKey(site.hosts[0])] };
    const ids: string[] = [];
    while (ids.length < 20) ids.push(await site.make({ ...body, dest_path: site.newPath() }));
    startWorker();
    startWorker();
    const jobs: Json[] = [];
    for (const id of ids) jobs.push(await site.ended(id));
    expect(jobs.map(({ status, targets: [target] }) => [status, target.changed] as unknown)).toEqual(
      ids.map(() => ['SUCCESS', true]),
    );
    const logs = await Promise.all(ids.map((id) => site.logOf(id)));
    expect(logs.map((log) => log.split('PLAY [all]').length - 1)).toEqual(ids.map(() => 1));
    const done = await site.app.db.sql(
      `SELECT count(*)::int AS jobs, max(attempts) AS attempts, count(DISTINCT worker)::int AS workers FROM jobs WHERE kind = 'deployment.run'`,
    );
    expect(done).toEqual([{ jobs: 20, attempts: 1, workers: 2 }]);
  }, 400_000);

  it('are given up when the worker is killed, leave no process of it, and can be retried', async () => {
    for (const worker of workers) await kill(worker);
    const first = startWorker();
    site.git.isSlow = true;
    const { body } = await site.user.post('/api/v2/deployments', {
      ...{ git_repo: site.git.httpsUrl, git_branch: 'main', dest_path: site.newPath() },
      targets: [site.byKey(site.hosts[0])],
      repository_auth: { type: 'token', token: site.git.token },
    });
    const { id, job_id } = body.data;
    const before = site.git.visitors.length;
    while (site.git.visitors.length === before) await sleep(50);
    expect(await site.secretPlaces()).toHaveLength(1);
    await kill(first);
    await eventually('the host has no token any more', async () => (await site.secretPlaces()).length === 0);
    const dataDir = site.environment['VIRTFLOW_DATA_DIR'] as string;
    await eventually('nothing of the run is left', () => processesWith(dataDir).length === 0, 5_000);
    startWorker();
    expect(await site.ended(job_id as string)).toMatchObject({ status: 'FAILED', targets: [{ status: 'FAILED' }] });
    expect((await site.user.get(`/api/v2/deployments/${id}`)).body.data).toMatchObject({
      ...{ state: 'lost', error_code: 'WORKER_LOST', targets: [{ state: 'failed', code: 'WORKER_LOST' }] },
    });
    expect(await site.app.db.sql('SELECT attempts FROM jobs WHERE id = $1', [body.data.operation_id])).toEqual([
      { attempts: 1 },
    ]);
    site.git.isSlow = false;
    const retried = await site.user.post(`/api/v2/deployments/${id}/retry`);
    expect(await site.endedDeployment(retried.body.data.id as string)).toMatchObject({
      state: 'succeeded',
      retry_of_id: id,
    });
  }, 200_000);
});

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { type Job, type JobHandler, RedisProbe, RunningJob } from '../../src/core/jobs';
import { checkEncryptionKey } from '../../src/core/secrets/encryption-key-check';
import { SecretBox } from '../../src/core/secrets/secret-box';
import { type EmbeddedRedis, startRedis } from '../../src/embedded/redis';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually, JobNode, nodeEnvironment } from '../support/job-node';

const TS_PROCESS = ['--require', join(__dirname, '../support/ts-process.cjs')];

describe('when things break', () => {
  let db: TestDatabase;
  let dataDir: string;
  let redis: EmbeddedRedis;
  let nodes: JobNode[] = [];
  let children: ChildProcess[] = [];
  /** Ids of the jobs in the order in which their handlers were called. */
  let ran: string[] = [];

  const environment = (overrides: Record<string, string> = {}) =>
    nodeEnvironment({ ...db, redisUrl: redis.url }, overrides);
  const newNode = async (overrides: Record<string, string> = {}) => {
    const node = await JobNode.create(environment(overrides));
    node.handle('count', async ({ job }) => void ran.push(job.id));
    nodes.push(node);
    return node;
  };
  /** A worker of its own. */
  const newProcess = (overrides: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [...TS_PROCESS, join(__dirname, '../support/job-process.ts')], {
      env: { ...process.env, ...environment(overrides) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const withRedis = async <T>(work: (client: Redis) => Promise<T>): Promise<T> => {
    const client = new Redis(redis.url);
    try {
      return await work(client);
    } finally {
      client.disconnect();
    }
  };
  const rings = () =>
    withRedis(async (client) => {
      const [queue] = await client.keys('*:jobs:wait');
      return queue ? client.llen(queue) : 0;
    });
  const states = async () =>
    Object.fromEntries(
      (
        await db.sql<{ state: string; n: number }>(
          `SELECT state, count(*)::int AS n FROM jobs WHERE kind = 'count' GROUP BY 1`,
        )
      ).map(({ state, n }) => [state, n]),
    );
  const enqueue = (node: JobNode, count: number) =>
    Promise.all(Array.from({ length: count }, () => node.enqueue({ kind: 'count' })));
  const expectOnce = async (jobs: Job[]) => {
    await eventually('all have succeeded', async () => (await states())['succeeded'] === jobs.length);
    expect([...ran].sort()).toEqual(jobs.map(({ id }) => id).sort());
  };

  beforeAll(async () => {
    db = await createTestDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'virtflow-jobs-'));
    redis = await startRedis({ dataDir, durable: false });
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(dataDir, { recursive: true, force: true });
    await db.drop();
  });
  afterEach(async () => {
    for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await Promise.all(nodes.map((node) => node.close()));
    [nodes, children, ran] = [[], [], []];
    await db.sql('DELETE FROM jobs');
    await db.sql('DELETE FROM outbox_messages');
    await withRedis((client) => client.flushall());
  });

  it('runs every job exactly once with several workers', async () => {
    const workers = [await newNode(), await newNode(), await newNode()];
    for (const worker of workers) worker.startRelay().startRunner();
    const jobs = (await Promise.all(workers.map((worker) => enqueue(worker, 40)))).flat();
    await expectOnce(jobs);
  });

  it('runs 50 waiting jobs exactly once after Redis has forgotten everything', async () => {
    const node = (await newNode()).startRelay();
    const jobs = await enqueue(node, 50);
    await eventually('all have rung', async () => (await rings()) === 50);
    await withRedis((client) => client.flushall());
    node.startRunner();
    await expectOnce(jobs);
  });

  it('goes on when Redis forgets everything while jobs run', async () => {
    const node = await newNode({ WORKER_CONCURRENCY: '2' });
    let forget = true;
    node.handle('forget', async () => {
      if (forget) await withRedis((client) => client.flushall());
      forget = false;
    });
    node.startRelay().startRunner();
    const jobs = await enqueue(node, 10);
    await node.enqueue({ kind: 'forget' });
    jobs.push(...(await enqueue(node, 10)));
    await expectOnce(jobs);
  });

  it('accepts jobs while Redis is down and runs them when it is back', async () => {
    const early = (await newNode()).startRelay().startRunner();
    await expectOnce(await enqueue(early, 1));
    const { port } = redis;
    await redis.stop();
    const late = (await newNode()).startRelay().startRunner();
    const before = ran.length;
    const jobs = [...(await enqueue(early, 10)), ...(await enqueue(late, 10))];
    expect(await states()).toEqual({ succeeded: 1, queued: 20 });
    redis = await startRedis({ dataDir, durable: false, port });
    await eventually('all have succeeded', async () => (await states())['succeeded'] === 21);
    expect(ran.slice(before).sort()).toEqual(jobs.map(({ id }) => id).sort());
  });

  describe('kinds that go on where they stood', () => {
    it('are taken over by another worker when theirs is gone, and a cancellation is not forgotten', async () => {
      const node = await newNode({ JOB_LEASE_SECONDS: '2' });
      const seen: { attempts: number; cancelled: boolean }[] = [];
      node.handle(
        'saga',
        async ({ job, signal }) => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          await eventually('the cancellation is noticed', () => signal.aborted);
          seen.push({ attempts: job.attempts, cancelled: RunningJob.reasonOf(signal) === 'cancelled' });
          signal.throwIfAborted();
        },
        { resumable: true },
      );
      const job = await node.enqueue({ kind: 'saga' });
      // A worker that will never be heard of again.
      expect((await node.store.claim(['saga'], 'gone', 2))?.id).toBe(job.id);
      expect(await node.cancel(job.id)).toBe('cancelling');
      node.startRelay().startRunner();
      await eventually('it has ended', async () => (await node.job(job.id)).finishedAt !== null);
      expect(seen).toEqual([{ attempts: 2, cancelled: true }]);
      expect(await node.job(job.id)).toMatchObject({ state: 'cancelled', attempts: 2, errorCode: null });
    });

    it('are handed on at once by a worker that stops in order', async () => {
      const first = await newNode();
      const begun: string[] = [];
      const handler =
        (name: string, waits: boolean): JobHandler =>
        ({ signal }) => {
          begun.push(name);
          if (!waits) return Promise.resolve({ by: name });
          return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
        };
      first.handle('saga', handler('first', true), { resumable: true }).startRelay().startRunner();
      const job = await first.enqueue({ kind: 'saga' });
      await eventually('it runs', () => begun.length === 1);
      await first.close();
      nodes = nodes.filter((node) => node !== first);
      const second = await newNode();
      second.handle('saga', handler('second', false), { resumable: true });
      expect((await second.job(job.id)).state).toBe('queued');
      second.startRelay().startRunner();
      await eventually('it has ended', async () => (await second.job(job.id)).finishedAt !== null);
      expect(await second.job(job.id)).toMatchObject({ state: 'succeeded', result: { by: 'second' }, attempts: 2 });
    });
  });

  it('runs more jobs that wait than jobs that work, and neither keeps the other from running', async () => {
    const node = await newNode({ WORKER_CONCURRENCY: '2' });
    let [working, waiting, mostWorking, mostWaiting] = [0, 0, 0, 0];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    node.handle('work', async () => {
      mostWorking = Math.max(mostWorking, ++working);
      await released;
      working--;
    });
    const wait: JobHandler = async () => {
      mostWaiting = Math.max(mostWaiting, ++waiting);
      await released;
      waiting--;
    };
    node.handle('wait', wait, { waiting: true }).startRelay().startRunner();
    await Promise.all(Array.from({ length: 20 }, () => node.enqueue({ kind: 'wait' })));
    await Promise.all(Array.from({ length: 5 }, () => node.enqueue({ kind: 'work' })));
    await eventually('all that may run do', () => waiting === 20 && working === 2);
    release();
    await eventually(
      'all have ended',
      async () =>
        (await db.sql(`SELECT 1 FROM jobs WHERE kind IN ('wait', 'work') AND finished_at IS NULL`)).length === 0,
    );
    expect([mostWaiting, mostWorking]).toEqual([20, 2]);
  });

  it('is not held up by a Redis that hangs', async () => {
    const node = (await newNode()).startRelay().startRunner();
    await expectOnce(await enqueue(node, 1));
    const [first] = ran;
    process.kill(redis.pid, 'SIGSTOP');
    const jobs = await enqueue(node, 10);
    // Longer than the relay waits for Redis.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    process.kill(redis.pid, 'SIGCONT');
    await eventually('all have succeeded', async () => (await states())['succeeded'] === 11);
    expect([...ran].sort()).toEqual([first, ...jobs.map(({ id }) => id)].sort());
  });

  it('tells whether Redis answers', async () => {
    const probe = (await newNode()).get(RedisProbe);
    await probe.ping();
    const { port } = redis;
    await redis.stop();
    await expect(probe.ping()).rejects.toThrow();
    redis = await startRedis({ dataDir, durable: false, port });
    const answers = () =>
      probe.ping().then(
        () => true,
        () => false,
      );
    await eventually('it answers again', answers);
  });

  it('stops in order while Redis is down', async () => {
    const child = newProcess();
    const node = await newNode();
    const job = await node.enqueue({ kind: 'brief' });
    await eventually('the child is at work', async () => (await node.job(job.id)).state === 'succeeded');
    const { port } = redis;
    await redis.stop();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    redis = await startRedis({ dataDir, durable: false, port });
    expect(await rings()).toBe(0);
  });

  it('gives up the job of a killed worker, tells so, and never runs it again', async () => {
    const child = newProcess({ JOB_LEASE_SECONDS: '2' });
    const node = await newNode();
    const job = await node.enqueue({ kind: 'endless' });
    await eventually('the child runs it', async () => (await node.job(job.id)).state === 'running');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const lost: unknown[] = [];
    let again = 0;
    node.handle('endless', async () => void again++);
    node.on('job.lost', 'test', async (run) => void lost.push(run.job.payload));
    node.startRelay().startRunner();
    await eventually('the loss is told', () => lost.length > 0);
    expect(lost).toEqual([{ job_id: job.id, kind: 'endless' }]);
    expect(await node.job(job.id)).toMatchObject({ state: 'lost', errorCode: 'WORKER_LOST', attempts: 1 });
    await expectOnce(await enqueue(node, 1));
    expect(again).toBe(0);
  });

  it('lets running jobs end before it stops, and takes no other', async () => {
    const node = await newNode({ WORKER_CONCURRENCY: '1' });
    const other = await newNode();
    let release: () => void = () => undefined;
    node.handle('slow', () => new Promise<void>((resolve) => (release = resolve)));
    node.startRelay().startRunner();
    const slow = await node.enqueue({ kind: 'slow' });
    await eventually('it runs', async () => (await other.job(slow.id)).state === 'running');
    const waiting = await node.enqueue({ kind: 'count' });
    const closed = node.close();
    nodes = [other];
    setTimeout(release, 500);
    await closed;
    expect((await other.job(slow.id)).state).toBe('succeeded');
    expect((await other.job(waiting.id)).state).toBe('queued');
    other.startRelay().startRunner();
    await expectOnce([waiting]);
  });

  describe('the worker process', () => {
    const startWorker = (overrides: Record<string, string> = {}) => {
      const child = fork(join(__dirname, '../../src/worker.ts'), {
        execArgv: TS_PROCESS,
        env: { ...process.env, ...environment({ LOG_LEVEL: 'info', ...overrides }) },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      children.push(child);
      const log = { text: '' };
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (data: Buffer) => (log.text += data.toString()));
      return {
        child,
        log,
        ready: () => eventually(`the worker is ready:\n${log.text}`, () => log.text.includes('worker is ready')),
      };
    };

    beforeEach(() => db.sql('DELETE FROM encryption_key_checks'));

    it.each(['SIGTERM', 'SIGINT'] as const)('does its work and ends cleanly on %s', async (signal) => {
      const { child, ready } = startWorker();
      await ready();
      const node = await newNode();
      const job = await node.enqueue({ kind: 'housekeeping' });
      await eventually('it is done', async () => (await node.job(job.id)).state === 'succeeded');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    });

    it('ends when the process that started it is gone', async () => {
      const { child, ready } = startWorker();
      await ready();
      child.disconnect();
      expect(await once(child, 'exit')).toEqual([0, null]);
    });

    it('does not start with another encryption key', async () => {
      const node = await newNode();
      await checkEncryptionKey(node.db, new SecretBox(randomBytes(32).toString('base64')));
      const { child, log } = startWorker();
      expect(await once(child, 'exit')).toEqual([1, null]);
      expect(log.text).toContain('SECRET_KEY_MISMATCH');
    });
  });
});

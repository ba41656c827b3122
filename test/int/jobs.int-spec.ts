import { AppError } from '../../src/core/errors/app-error';
import { Housekeeping, type Job, Outbox, RunningJob, Schedules } from '../../src/core/jobs';
import { HOUSEKEEPING } from '../../src/core/jobs/housekeeping';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually, JobNode, nodeEnvironment } from '../support/job-node';

/** What the relay still has to hand on; the rings of scheduled jobs wait for their hour. */
const DUE = `outbox_messages WHERE due_at < now() + interval '30 seconds'`;
const UNFINISHED = ['queued', 'running', 'cancelling'];

describe('jobs', () => {
  let db: TestDatabase;
  let nodes: JobNode[] = [];

  const newNode = async (overrides: Record<string, string> = {}) => {
    const node = await JobNode.create(nodeEnvironment(db, overrides));
    nodes.push(node);
    return node;
  };
  const working = async (overrides: Record<string, string> = {}) =>
    (await newNode(overrides)).startRelay().startRunner();
  const stateOf = async ({ id }: Job) =>
    (await db.sql<{ state: string }>('SELECT state FROM jobs WHERE id = $1', [id]))[0]?.state ?? 'missing';
  const finished = async (node: JobNode, job: Job) => {
    await eventually('the job ends', async () => !UNFINISHED.includes(await stateOf(job)));
    return node.job(job.id);
  };
  const count = async (table: string) => (await db.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

  beforeAll(async () => (db = await createTestDatabase()));
  afterAll(() => db.drop());
  afterEach(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    nodes = [];
    await db.sql('DELETE FROM jobs');
    await db.sql('DELETE FROM outbox_messages');
  });

  describe('a job', () => {
    it('runs once with its payload under the request id of who queued it, and keeps the result', async () => {
      const seen: unknown[] = [];
      const node = await working();
      node.handle('greet', async ({ job, ctx }) => {
        seen.push([job.payload, ctx.requestId, ctx.actor.role]);
        return { greeted: 2 };
      });
      const job = await node.enqueue({ kind: 'greet', payload: { user_ids: [1, 2] } });
      expect(job).toMatchObject({ state: 'queued', attempts: 0, fence: 0, number: expect.any(Number) as number });
      expect(await finished(node, job)).toMatchObject({
        state: 'succeeded',
        result: { greeted: 2 },
        attempts: 1,
        leaseUntil: null,
      });
      expect(seen).toEqual([[{ user_ids: [1, 2] }, 'request-of-the-test', 'system:worker']]);
      expect(await count(DUE)).toBe(0);
      expect((await node.store.find(node.db, job.number))?.id).toBe(job.id);
    });

    it('leaves neither job nor ring when the transaction is rolled back', async () => {
      const node = await newNode();
      const failed = node.inTx(async (tx) => {
        await node.store.enqueueInTx(tx, node.ctx, { kind: 'never', payload: {} });
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      expect([await count('jobs'), await count('outbox_messages')]).toEqual([0, 0]);
    });

    it('shows the code of an application error and nothing of any other error', async () => {
      const node = await working();
      node.handle('refused', () => Promise.reject(new AppError('QUOTA_EXCEEDED', { resource: 'cpu' })));
      node.handle('broken', () => Promise.reject(new Error('password=hunter2')));
      node.handle('unstorable', () => Promise.resolve({ text: '\u0000' }));
      const jobs = await Promise.all(['refused', 'broken', 'unstorable'].map((kind) => node.enqueue({ kind })));
      const [refused, broken, unstorable] = await Promise.all(jobs.map((job) => finished(node, job)));
      expect(refused).toMatchObject({ state: 'failed', errorCode: 'QUOTA_EXCEEDED', result: { resource: 'cpu' } });
      expect(broken).toMatchObject({
        state: 'failed',
        errorCode: 'INTERNAL_ERROR',
        errorMessage: 'An unexpected error occurred',
        result: null,
      });
      expect(unstorable).toMatchObject({ state: 'failed', errorCode: 'INTERNAL_ERROR' });
    });

    it('is not started before its time and not by a worker that does not know its kind', async () => {
      const node = await newNode();
      const later = await node.enqueue({ kind: 'later', runAfter: new Date(Date.now() + 3_600_000) });
      expect(await node.store.claim(['later'], 'w', 30)).toBeNull();
      await db.sql(`UPDATE jobs SET run_after = now()`);
      expect(await node.store.claim(['other'], 'w', 30)).toBeNull();
      expect((await node.store.claim(['other', 'later'], 'w', 30))?.id).toBe(later.id);
    });

    it('ends with the transaction of its handler when the handler settles there', async () => {
      const node = await working();
      node.handle('atomic', async ({ job }) => {
        await node.inTx(async (tx) => {
          if (!(await node.store.settle(job, { state: 'succeeded', result: { by: 'handler' } }, tx)))
            throw new Error('not ours');
        });
      });
      expect(await finished(node, await node.enqueue({ kind: 'atomic' }))).toMatchObject({ result: { by: 'handler' } });
    });

    it('survives that PostgreSQL drops every connection while it runs', async () => {
      const node = await working();
      // All of ours; those of this test are the owner's.
      const ours = 'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user';
      node.handle('long', async () => {
        const ended = await db.sql(`SELECT pg_terminate_backend(pid) FROM (${ours}) AS connection`);
        expect(ended.length).toBeGreaterThan(0);
        return { done: true };
      });
      const job = await node.enqueue({ kind: 'long' });
      await eventually('it has succeeded', async () => (await stateOf(job)) === 'succeeded');
      expect(await db.sql('SELECT result, attempts FROM jobs WHERE id = $1', [job.id])).toEqual([
        { result: { done: true }, attempts: 1 },
      ]);
    });

    it('keeps lines that its handler writes, numbered without gaps, as long as it is held', async () => {
      const node = await working();
      node.handle('talk', async ({ log }) => {
        await log.progress('begins', { step: 1 });
        await log.write([{ text: 'a\u0000b', host: 'web-1' }, { text: 'x'.repeat(20_000) }]);
        await Promise.all(Array.from({ length: 10 }, (_, n) => log.write([{ text: `${n}` }])));
        await db.sql('UPDATE jobs SET fence = fence + 1');
        await expect(log.write([{ text: 'too late' }])).rejects.toThrow('lost');
      });
      const job = await node.enqueue({ kind: 'talk' });
      await eventually('it was taken away', async () => (await node.job(job.id)).fence === 2);
      await eventually('all lines are there', async () => (await count('job_lines')) === 13);
      const lines = await db.sql('SELECT id, kind, host, left(text, 6) AS text, data FROM job_lines ORDER BY id');
      expect(lines.slice(0, 3)).toEqual([
        { id: 1, kind: 'progress', host: null, text: 'begins', data: { step: 1 } },
        { id: 2, kind: 'log', host: 'web-1', text: 'a\uFFFDb', data: null },
        { id: 3, kind: 'log', host: null, text: 'xxxxxx', data: null },
      ]);
      expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
      await db.sql('DELETE FROM jobs');
      expect(await count('job_lines')).toBe(0);
    });
  });

  describe('the dedupe key', () => {
    it('gives everybody the same job until it has ended', async () => {
      const node = await newNode();
      const reconcile = { kind: 'reconcile', dedupeKey: 'vm-1' };
      const ids = new Set(
        (await Promise.all(Array.from({ length: 10 }, () => node.enqueue(reconcile)))).map(({ id }) => id),
      );
      expect(ids.size).toBe(1);
      expect((await node.enqueue({ kind: 'another', dedupeKey: 'vm-1' })).id).not.toBe([...ids][0]);
      const claimed = (await node.store.claim(['reconcile'], 'w', 30)) as Job;
      expect((await node.enqueue(reconcile)).id).toBe(claimed.id);
      await node.store.settle(claimed, { state: 'succeeded' });
      expect((await node.enqueue(reconcile)).id).not.toBe(claimed.id);
    });
  });

  describe('cancelling', () => {
    it('ends a waiting job at once, and it never runs', async () => {
      const node = await newNode();
      const job = await node.enqueue({ kind: 'doomed' });
      expect(await node.cancel(job.id)).toBe('cancelled');
      expect(await node.store.claim(['doomed'], 'w', 30)).toBeNull();
      expect(await count(DUE)).toBe(0);
      expect(await node.cancel(job.id)).toBeNull();
    });

    it('makes a running job stop', async () => {
      const node = await working();
      let reason: unknown;
      node.handle('endless', ({ signal }) => {
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reason = RunningJob.reasonOf(signal);
            reject(signal.reason as Error);
          });
        });
      });
      const job = await node.enqueue({ kind: 'endless' });
      await eventually('it runs', async () => (await stateOf(job)) === 'running');
      expect(await node.cancel(job.id)).toBe('cancelling');
      expect(await finished(node, job)).toMatchObject({ state: 'cancelled' });
      expect(reason).toBe('cancelled');
    });

    it('has one winner when it races with the claim and the end of the job', async () => {
      const node = await working();
      let runs = 0;
      node.handle('race', async () => void runs++);
      const jobs = await Promise.all(Array.from({ length: 30 }, () => node.enqueue({ kind: 'race' })));
      const answers = await Promise.all(jobs.map(({ id }) => node.cancel(id)));
      const ends = await Promise.all(jobs.map((job) => finished(node, job)));
      const neverStarted = ends.filter(({ attempts }) => attempts === 0);
      expect(neverStarted.every(({ state }) => state === 'cancelled')).toBe(true);
      expect(neverStarted.length).toBe(answers.filter((answer) => answer === 'cancelled').length);
      expect(runs).toBe(30 - neverStarted.length);
    });
  });

  describe('a lost worker', () => {
    it('loses its job for good: whatever it writes later has no effect', async () => {
      const node = await newNode();
      await node.enqueue({ kind: 'orphan' });
      const held = (await node.store.claim(['orphan'], 'gone', 30)) as Job;
      expect(await node.store.reapLost()).toEqual([]);
      await db.sql(`UPDATE jobs SET lease_until = now() - interval '1 second'`);
      expect(await node.store.reapLost()).toEqual([{ id: held.id, kind: 'orphan', state: 'lost' }]);
      expect(await node.store.settle(held, { state: 'succeeded' })).toBe(false);
      expect(await node.store.heartbeat([held], 30)).toEqual(new Map());
      expect(await node.store.claim(['orphan'], 'next', 30)).toBeNull();
      expect(await node.job(held.id)).toMatchObject({ state: 'lost', errorCode: 'WORKER_LOST', attempts: 1 });
    });

    it('cannot write with an old fence', async () => {
      const node = await newNode();
      await node.enqueue({ kind: 'fenced' });
      const held = (await node.store.claim(['fenced'], 'w', 30)) as Job;
      await db.sql(`UPDATE jobs SET fence = fence + 1`);
      expect(await node.store.settle(held, { state: 'succeeded' })).toBe(false);
      expect(await node.store.heartbeat([held], 30)).toEqual(new Map());
      expect(await node.job(held.id)).toMatchObject({ state: 'running' });
    });

    it('aborts what it runs when it sees that the job is no longer its own', async () => {
      const node = await working();
      let reason: unknown;
      node.handle('stolen', async ({ signal }) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        reason = RunningJob.reasonOf(signal);
      });
      const job = await node.enqueue({ kind: 'stolen' });
      await eventually('it runs', async () => (await stateOf(job)) === 'running');
      await db.sql(`UPDATE jobs SET fence = fence + 1`);
      await eventually('the handler is told', () => reason !== undefined);
      expect(reason).toBe('lost');
    });
  });

  describe('an event', () => {
    it('becomes one job for each subscriber, however many relays there are', async () => {
      const seen: string[] = [];
      for (let i = 0; i < 2; i++) {
        const node = await newNode();
        node.on('vm.deleted', 'quota', async ({ job }) => void seen.push(`quota ${String(job.payload['vm_id'])}`));
        node.on('vm.deleted', 'dns', async ({ job }) => void seen.push(`dns ${String(job.payload['vm_id'])}`));
        node.startRelay().startRunner();
      }
      const ids = Array.from({ length: 20 }, (_, i) => i);
      const [publisher] = nodes as [JobNode];
      await Promise.all(ids.map((id) => publisher.publish('vm.deleted', { vm_id: id })));
      await eventually('all have run', async () => seen.length >= 40 && (await count(DUE)) === 0);
      expect(seen.sort()).toEqual(ids.flatMap((id) => [`quota ${id}`, `dns ${id}`]).sort());
    });

    it('without a subscriber is forgotten, and a rolled back one never was', async () => {
      const node = await working();
      await expect(
        node.inTx(async (tx) => {
          node.get(Outbox).publishInTx(tx, 'nobody.cares', {});
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      await node.publish('nobody.cares', {});
      await eventually('it is gone', async () => (await count(DUE)) === 0);
      expect(await count(`jobs WHERE kind LIKE 'event:%'`)).toBe(0);
    });
  });

  describe('housekeeping', () => {
    it('is queued once for the next full hour, however many workers there are', async () => {
      for (let i = 0; i < 3; i++) (await newNode()).startRelay();
      await eventually('it is queued', async () => (await count('jobs')) === 1);
      const care = nodes.flatMap((node) => [node.get(Schedules), node.get(Schedules)]);
      await Promise.all(care.map((schedules) => schedules.enqueueNext()));
      const rows = await db.sql(
        `SELECT kind, run_after = date_trunc('hour', now()) + interval '1 hour' AS next_hour FROM jobs`,
      );
      expect(rows).toEqual([{ kind: HOUSEKEEPING, next_hour: true }]);
    });

    it('keeps ended operations for as long as it is told to', async () => {
      const node = await working({ OPERATION_RETENTION_DAYS: '7' });
      await db.sql(`INSERT INTO jobs (id, kind, payload, state, request_id, finished_at)
        SELECT gen_random_uuid(), 'old', '{}', 'succeeded', 'r', now() - make_interval(days => age) FROM unnest(ARRAY[8, 6]) age`);
      expect(await finished(node, await node.enqueue({ kind: HOUSEKEEPING }))).toMatchObject({ state: 'succeeded' });
      expect(
        await db.sql(`SELECT finished_at > now() - interval '7 days' AS kept FROM jobs WHERE kind = 'old'`),
      ).toEqual([{ kept: true }]);
    });

    it('removes what has expired and nothing else, in as many batches as it takes', async () => {
      const node = await working();
      await db.sql(`INSERT INTO idempotency_keys (user_id, route, key, request_hash, status, body, headers, created_at)
        SELECT gen_random_uuid(), 'r', 'k', 'h', 200, '{}', '{}', now() - make_interval(hours => CASE WHEN n <= 2500 THEN 25 ELSE 23 END) FROM generate_series(1, 2600) n`);
      await db.sql(`INSERT INTO jobs (id, kind, payload, state, request_id, finished_at)
        SELECT gen_random_uuid(), 'old', '{}', 'succeeded', 'r', now() - make_interval(days => age) FROM unnest(ARRAY[31, 29]) age`);
      node.get(Housekeeping).register('other', `DELETE FROM idempotency_keys WHERE status = 418 LIMIT $1`);
      const broken = await finished(node, await node.enqueue({ kind: HOUSEKEEPING }));
      expect(broken.state).toBe('failed');
      expect([await count('idempotency_keys'), await count(`jobs WHERE kind = 'old'`)]).toEqual([100, 1]);
      node
        .get(Housekeeping)
        .register('other', `DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE kind = 'old' LIMIT $1)`);
      const job = await finished(node, await node.enqueue({ kind: HOUSEKEEPING }));
      expect(job).toMatchObject({
        state: 'succeeded',
        result: { 'idempotency keys': 0, 'finished jobs': 0, other: 1 },
      });
    });
  });
});

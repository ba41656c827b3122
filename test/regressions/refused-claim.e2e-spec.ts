import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually, JobNode, nodeEnvironment } from '../support/job-node';

const TS_PROCESS = ['--require', join(__dirname, '../support/ts-process.cjs')];

/** A claim that is made because a job waits for somebody else had nobody who heard of its failure: the worker ended. */
describe('a worker to whom PostgreSQL refuses a claim', () => {
  let db: TestDatabase;
  let node: JobNode;
  let worker: ChildProcess;
  beforeAll(async () => {
    db = await createTestDatabase();
    node = await JobNode.create(nodeEnvironment(db));
    await db.sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$`);
    await db.sql(
      `CREATE TRIGGER refuse BEFORE UPDATE ON jobs FOR EACH ROW
         WHEN (NEW.kind = 'brief' AND NEW.state = 'running') EXECUTE FUNCTION refuse()`,
    );
  });
  afterAll(async () => {
    if (worker?.exitCode === null && worker.signalCode === null) {
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    await node?.close();
    await db?.drop();
  });

  it('goes on, whatever the claim was made for', async () => {
    const jobs = [await node.enqueue({ kind: 'patient' }), await node.enqueue({ kind: 'brief' })];
    const states = async () => (await Promise.all(jobs.map(({ id }) => node.job(id)))).map(({ state }) => state);
    worker = spawn(process.execPath, [...TS_PROCESS, join(__dirname, '../support/job-process.ts')], {
      env: { ...process.env, ...nodeEnvironment(db) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await eventually('the first has ended', async () => (await states())[0] === 'succeeded');
    await db.sql('DROP FUNCTION refuse CASCADE');
    await eventually('both have ended', async () => (await states()).every((state) => state === 'succeeded'));
    expect([worker.exitCode, worker.signalCode]).toEqual([null, null]);
  });
});

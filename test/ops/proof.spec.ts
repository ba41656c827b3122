import { PROMISED_MS } from '../proof/client';
import { run } from '../proof/run';
import { compileProject, remove } from './project';

/** The short form of `npm run proof`, which alone tells how fast things are: other tests run beside this one. */
const patienceMs = 6 * PROMISED_MS;

describe('clients at work while processes, servers and networks fail', () => {
  let project: string;
  beforeAll(async () => {
    project = await compileProject();
  });
  afterAll(() => remove(project));

  it('see every promise kept', async () => {
    let done = 0;
    const report = await run({ project, seed: 7, seconds: 60, patienceMs }, async ({ faults }, signal) => {
      await faults.run(signal);
      done = faults.done.length;
    });
    expect(report).toMatchObject({ findings: [] });
    expect(done).toBeGreaterThan(2);
    for (const kind of ['vm.create', 'machine.start', 'run.launch', 'right.grant', 'session.refresh', 'register.write'])
      expect([kind, report.ops[kind]?.ok]).toEqual([kind, expect.any(Number)]);
  }, 420_000);
});

import { run } from '../proof/run';
import { compileProject, remove } from './project';

/** The short form of `npm run proof`. */
describe('clients at work while processes, servers and networks fail', () => {
  let project: string;
  beforeAll(async () => {
    project = await compileProject();
  });
  afterAll(() => remove(project));

  it('see every promise kept', async () => {
    let done = 0;
    const report = await run({ project, seed: 7, seconds: 60 }, async ({ faults }, signal) => {
      await faults.run(signal);
      done = faults.done.length;
    });
    expect(report).toMatchObject({ findings: [] });
    expect(done).toBeGreaterThan(5);
    for (const kind of ['vm.create', 'machine.start', 'run.launch', 'right.grant', 'session.refresh', 'register.write'])
      expect([kind, report.ops[kind]?.ok]).toEqual([kind, expect.any(Number)]);
  }, 300_000);
});

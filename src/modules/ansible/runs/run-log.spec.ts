import type { JobLog, NewLine } from '../../../core/jobs';
import { RunLog } from './run-log';

/** What a job's log was given, call by call. */
class Written {
  readonly calls: NewLine[][] = [];
  failure: Error | null = null;

  get log(): JobLog {
    const write = (lines: readonly NewLine[]): Promise<void> => {
      if (this.failure) return Promise.reject(this.failure);
      this.calls.push([...lines]);
      return Promise.resolve();
    };
    return { write } as unknown as JobLog;
  }
}

const line = (n: number) => ({ type: 'log', host: null, line: `line ${n}` }) as const;

describe('the log of a step', () => {
  it('writes lines in their order, many at a time, each with its step', async () => {
    const written = new Written();
    const log = new RunLog(written.log, 3);
    for (let n = 0; n < 1_450; n++) await log.add(line(n));
    await log.end();
    const lines = written.calls.flat();
    expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 1_450 }, (_, n) => `line ${n}`));
    expect(new Set(lines.map(({ data }) => data?.['step']))).toEqual(new Set([3]));
    expect(written.calls.length).toBeLessThanOrEqual(4);
  });

  it('lets many lines wait for nobody, whatever the clock says', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
    try {
      const written = new Written();
      const log = new RunLog(written.log, 1);
      for (let n = 0; n < 10_000; n++) await log.add(line(n));
      expect(written.calls.flat()).toHaveLength(10_000);
      await log.add(line(10_000));
      await log.end();
      expect(written.calls.flat()).toHaveLength(10_001);
    } finally {
      jest.useRealTimers();
    }
  });

  it('tells tasks as progress, with facts for programs', async () => {
    const written = new Written();
    const log = new RunLog(written.log, 1);
    const task = { taskId: 't', task: 'say', status: 'changed', ignored: false, elapsedMs: 5, message: null } as const;
    await log.add({ type: 'play', name: 'a play' });
    await log.add({ type: 'task', host: 'a', ...task });
    await log.end();
    const facts = { task_id: 't', task: 'say', status: 'changed', ignored: false, elapsed_ms: 5, step: 1 };
    expect(written.calls).toEqual([
      [
        { kind: 'progress', text: 'a play', data: { step: 1 } },
        { kind: 'progress', text: 'changed: say', host: 'a', data: facts },
      ],
    ]);
  });

  it('fails the run when the job is held no more', async () => {
    const written = new Written();
    written.failure = new Error('held no more');
    const log = new RunLog(written.log, 1);
    await log.add(line(1));
    await expect(log.end()).rejects.toThrow('held no more');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { AnsibleRunner, type JsonObject, type RunSpec, type Target } from '../../../src/modules/ansible/runner';
import { eventually } from '../../support/job-node';
import { processesWith, settingsFor, tasks, TestRunner } from '../../support/runner';
import { TestHost } from '../../support/sshd';

const PROGRAM = [
  '--require',
  join(__dirname, '../../support/ts-process.cjs'),
  join(__dirname, '../../support/runner-process.ts'),
];

describe('a run', () => {
  let runner: TestRunner;
  let host: TestHost;
  let target: Target;
  let marks = 0;

  beforeAll(async () => {
    runner = await TestRunner.create();
    host = await TestHost.start('127.0.9.8');
    target = await host.target('target');
  });
  afterAll(async () => {
    await host?.stop();
    await runner?.close();
  });

  /** A text that only the processes of one run have in their command lines. */
  const newMark = () => `mark-${process.pid}-${marks++}-`;
  const inSandbox = (shell: string): JsonObject => ({ shell, connection: 'local' });
  /** Leaves processes behind in every way a shell knows, and does not end. */
  const endless = (mark: string) =>
    inSandbox(
      `: ${mark}; (setsid sh -c ': ${mark}; sleep 600' &); nohup sh -c ': ${mark}; sleep 600' & trap '' TERM; sleep 600`,
    );
  const running = (mark: string) => eventually('it runs', () => processesWith(mark).length >= 3);
  const nothingLeft = async (mark: string) => {
    expect(processesWith(mark)).toEqual([]);
    expect(await runner.jobDirs()).toEqual([]);
  };

  it('ends with everything it started when its time is over', async () => {
    const mark = newMark();
    const outcome = await runner.play(tasks(endless(mark)), [target], { timeoutSeconds: 8 });
    expect(outcome).toMatchObject({
      state: 'timeout',
      error: 'The run was ended: it took more than 8 s',
      perTarget: [{ status: 'not_run' }],
    });
    await nothingLeft(mark);
  });

  it('ends with everything it started when it is called off', async () => {
    const mark = newMark();
    const controller = new AbortController();
    const run = runner.play(tasks({ ping: {} }, endless(mark)), [target], { signal: controller.signal });
    await running(mark);
    controller.abort();
    expect(await run).toMatchObject({ state: 'cancelled', perTarget: [{ status: 'ok' }] });
    await nothingLeft(mark);
  });

  it('does not begin when it was called off before', async () => {
    const outcome = await runner.play(tasks({ ping: {} }), [target], { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ state: 'cancelled', perTarget: [{ status: 'not_run' }] });
  });

  it('leaves nothing running when it succeeds', async () => {
    const mark = newMark();
    const background = inSandbox(`(setsid sh -c ': ${mark}; sleep 600' >/dev/null 2>&1 &); true`);
    expect(await runner.play(tasks(background), [target])).toMatchObject({ state: 'succeeded' });
    await nothingLeft(mark);
  });

  it('ends with the worker, however that one ends, and the next worker tidies up', async () => {
    const mark = newMark();
    const dataDir = runner.dataDir;
    const spec: RunSpec = {
      plays: [tasks(endless(mark))],
      inventory: { hosts: { target: {} }, groups: {} },
      targets: [target],
    };
    const worker = spawn(process.execPath, [...PROGRAM, dataDir, JSON.stringify(spec)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await running(mark);
    const [left] = await runner.jobDirs();
    const agentSocket = `${left}/relay/agent`;
    expect(processesWith(agentSocket)).not.toEqual([]);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    // The worker itself has the mark in its arguments; it is a zombie at most.
    await eventually(
      'all of it is gone',
      () => processesWith(mark).length === 0 && processesWith(agentSocket).length === 0,
    );
    expect(await runner.jobDirs()).toEqual([left]);
    // It needs no run for that.
    await new AnsibleRunner(settingsFor(dataDir)).removeLeftovers();
    expect(await runner.jobDirs()).toEqual([]);
    expect(await runner.play(tasks({ ping: {} }), [target])).toMatchObject({ state: 'succeeded' });
  });

  it('is ended when it says too much, and what it said until then is kept', async () => {
    const outputLimitBytes = 300_000;
    const flood = { debug: { msg: "{{ 'words ' * 20000 }}" } };
    const outcome = await runner.play(
      tasks({ name: 'first', ping: {} }, ...Array<JsonObject>(9).fill(flood)),
      [target],
      {
        outputLimitBytes,
      },
    );
    const error = 'The run was ended: it said more than 0.29 MiB';
    expect(outcome).toMatchObject({ state: 'output_limit', error, perTarget: [{ status: 'ok' }] });
    expect(outcome.log).toContain('TASK [first]');
    expect(outcome.log.length).toBeLessThanOrEqual(outputLimitBytes);
  });

  it('is ended when its processes together have too much memory, and what it said until then is kept', async () => {
    const mark = newMark();
    const greedy = `for n in 1 2 3 4; do (: ${mark}; exec python3 -c "x = b'.' * (200 * 1024 ** 2); input()" < <(sleep 60)) & done; wait`;
    const outcome = await runner.play(
      tasks({ name: 'first', ping: {} }, { ...inSandbox(greedy), args: { executable: '/bin/bash' } }),
      [target],
      { memoryLimitBytes: 600 * 1024 ** 2 },
    );
    const error = 'The run was ended: its processes had more than 600 MiB of memory';
    expect(outcome).toMatchObject({ state: 'memory_limit', error, perTarget: [{ status: 'ok' }] });
    expect(outcome.log).toContain('TASK [first]');
    await nothingLeft(mark);
  });

  const fill = 'dd if=/dev/zero bs=1M count=90 of=$dir';
  it.each([
    ['processes', ':(){ :|:& };:; sleep 1; echo "still here"', /^(timeout|said (still here)?)$/],
    ['memory', 'python3 -c "x = bytearray(3 * 1024 ** 3)" 2>&1 | tail -1', /^said MemoryError$/],
    ['file size', 'dd if=/dev/zero of=/tmp/big bs=1M count=200; stat -c %s /tmp/big', /^said 104857600$/],
    [
      'room',
      `for dir in /dev/shm /run /var /tmp; do ${fill}/a; ${fill}/b; ${fill}/c; rm -f $dir/?; done 2>&1 | grep -c "No space"`,
      /^said 10$/,
    ],
  ])('cannot take all %s of the machine', async (_what, shell, expected) => {
    const mark = newMark();
    const before = processesWith('').length;
    const limited = { register: 'x', ignore_errors: true, timeout: 20, args: { executable: '/bin/bash' } };
    const say = { debug: { msg: "said {{ x.stdout | default('') }}" } };
    const outcome = await runner.play(tasks({ ...inSandbox(`: ${mark}; ${shell}`), ...limited }, say), [target], {
      timeoutSeconds: 45,
    });
    const messages = outcome.events.flatMap((event) => (event.type === 'task' ? [event.message] : []));
    expect(outcome.state === 'succeeded' ? messages.at(-1) : outcome.state).toMatch(expected);
    await nothingLeft(mark);
    expect(processesWith('').length).toBeLessThan(before + 100);
    expect(await runner.play(tasks({ ping: {} }), [target])).toMatchObject({ state: 'succeeded' });
  });
});

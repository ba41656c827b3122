import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isAlive } from './processes';

const ROOT = join(__dirname, '../..');

/** Lets a process that leads a group of its own end another one: a mistake ends it and nobody else. */
async function terminatedBy(pid: string): Promise<{ signal: string | null; said: string }> {
  const script = `require('./src/embedded/processes.ts').terminate(${pid}, ['SIGTERM', 500]).catch((error) => process.stdout.write(error.message))`;
  const args = ['--require', './test/support/ts-process.cjs', '--eval', script];
  const child = spawn(process.execPath, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { signal, said };
}

describe('a number that is no process', () => {
  // To the system 0 is our own group of processes. What is negative is others, and must not be tried even here.
  it.each(['0', 'NaN', '1.5', `Number('')`])('signals nobody when it is to end: %s', async (pid) => {
    expect(await terminatedBy(pid)).toEqual({ signal: null, said: expect.stringMatching(/is no process/) });
  });

  it.each([0, -1, -process.pid, NaN, 1.5])('is not alive: %d', (pid) => {
    expect(isAlive(pid)).toBe(false);
  });
});

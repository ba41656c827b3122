import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Prints one line for the person at the terminal. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a program to its end and returns what it printed. Throws an error that carries its error output. */
export async function run(
  command: string,
  args: string[],
  options: Parameters<typeof execute>[2] = {},
): Promise<string> {
  const { stdout } = await execute(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  return String(stdout);
}
const execute = promisify(execFile);

/** Other numbers are groups of processes to the system, our own or everybody: a file that is not written yet reads as 0. */
const isPid = (pid: number): boolean => Number.isInteger(pid) && pid > 0;

/** Whether a process runs. A zombie does not: in a container nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  if (!isPid(pid)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // The state follows the command name, which is in parentheses and may itself contain any character.
    return !/^ [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return true;
  }
}

/** Waits until a process, child of ours or not, is gone. False when it is still there after `timeoutMs`. */
export async function waitForExit(pid: number, timeoutMs = Infinity, pollMs = 20): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() >= deadline) return false;
    await sleep(pollMs);
  }
  return true;
}

/**
 * Sends the signals one after the other until the process is gone; each has its time in milliseconds. Throws RangeError
 * for what cannot be the number of one process.
 */
export async function terminate(pid: number, ...steps: [NodeJS.Signals, number][]): Promise<void> {
  if (!isPid(pid)) throw new RangeError(`${pid} is no process`);
  for (const [signal, timeoutMs] of steps) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (await waitForExit(pid, timeoutMs)) return;
  }
  throw new Error(`process ${pid} does not end`);
}

/** Listens for a moment. Resolves with the port, throws EADDRINUSE when somebody has it; port 0 means any. */
export function probePort(port: number, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Env = Record<string, string>;

/** What a program printed and how it ended. */
export interface Ended {
  output: string;
  code: number | null;
}

/** One program of the compiled project, with an environment that holds only what is given. */
export class Program {
  output = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(project: string, name: string, env: Env, args: string[] = []) {
    this.child = spawn(process.execPath, [join(project, 'dist', 'src', `${name}.js`), ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer) => (this.output += chunk.toString());
    this.child.stdout?.on('data', collect);
    this.child.stderr?.on('data', collect);
    this.ended = once(this.child, 'exit').then(([code]) => ({ output: this.output, code: code as number | null }));
  }

  get pid(): number {
    return this.child.pid as number;
  }

  /** Waits until the output contains the text. Throws with the output when the program ends instead. */
  async printed(text: string, times = 1): Promise<void> {
    while (this.output.split(text).length <= times) {
      if (this.child.exitCode !== null) throw new Error(`ended without printing "${text}":\n${this.output}`);
      await sleep(20);
    }
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Runs a program to its end. */
export const runToEnd = (project: string, name: string, env: Env, args: string[] = []): Promise<Ended> =>
  new Program(project, name, env, args).ended;

/** Process ids of the programs that a process started and that still run. */
export function childrenOf(pid: number): { pid: number; command: string }[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return list.map((child) => ({ pid: Number(child), command: readFileSync(`/proc/${child}/cmdline`, 'utf8') }));
}

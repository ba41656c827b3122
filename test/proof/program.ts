import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a program is started; the environment holds what is given and nothing else. */
export interface Launch {
  /** Where `dist` is. */
  project: string;
  /** Below `dist/src`. */
  name: 'main' | 'worker';
  env: Readonly<Record<string, string>>;
  logFile: string;
}

/** Who cannot begin, because a server is away, says so and ends; so long may that take, and so often in a row. */
const BEGINNING_MS = 10_000;
const MOST_FAILED_STARTS = 20;

/** An end that nobody asked for. */
export interface Fall {
  program: string;
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A process of the product that comes back when it ends, as under any supervisor. */
export class Program {
  /** How often it was started. */
  starts = 0;
  /** Ends that are not the work of the harness. */
  readonly falls: Fall[] = [];
  private child: ChildProcess | undefined;
  private stopping = false;
  private life: Promise<void> | undefined;
  private paused = false;

  constructor(
    readonly name: string,
    readonly launch: Launch,
  ) {}

  get pid(): number | undefined {
    return this.child?.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
  }

  start(): void {
    this.life = this.live();
  }

  /** SIGKILL: memory, connections and leases go with it. It is started again after a moment. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Stands still, as on a machine that is out of memory, until {@link resume}. */
  pause(): void {
    this.paused = this.child?.kill('SIGSTOP') ?? false;
  }

  resume(): void {
    if (this.paused) this.child?.kill('SIGCONT');
    this.paused = false;
  }

  /** Dies at the named moment (see failpoints.cjs), if it ever comes to it. */
  arm(point: string): void {
    if (this.child?.connected) this.child.send({ arm: point }, () => undefined);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.resume();
    this.child?.kill('SIGTERM');
    const ended = await Promise.race([this.life?.then(() => true), sleep(20_000, false, { ref: false })]);
    if (ended === false) this.child?.kill('SIGKILL');
    await this.life;
  }

  private async live(): Promise<void> {
    for (let failedStarts = 0; !this.stopping;) {
      const began = performance.now();
      const log = openSync(this.launch.logFile, 'a', 0o600);
      const program = join(this.launch.project, 'dist/src', `${this.launch.name}.js`);
      const child = spawn(process.execPath, ['--require', join(__dirname, 'failpoints.cjs'), program], {
        env: { PATH: process.env['PATH'], ...this.launch.env },
        stdio: ['ignore', log, log, 'ipc'],
      });
      closeSync(log);
      this.child = child;
      this.starts += 1;
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      const isFailedStart = code === 1 && performance.now() - began < BEGINNING_MS;
      failedStarts = isFailedStart ? failedStarts + 1 : 0;
      const isExpected = signal === 'SIGKILL' || (isFailedStart && failedStarts < MOST_FAILED_STARTS);
      if (!this.stopping && !isExpected) this.falls.push({ program: this.name, code, signal });
      if (!this.stopping) await sleep(300);
    }
  }
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '../core/config/config';
import { say, terminate, waitForExit } from './processes';

const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;
const FIRST_DELAY_MS = 250;
const WATCH_MS = 200;
/** Requests and jobs in hand may take this long to finish. */
const GRACE_MS = 15_000;

export interface Running {
  pid: number;
  stop(): Promise<void>;
  /** Ends it now; absent where that could cost data. */
  kill?(): void;
}

export interface Unit {
  name: string;
  start(): Promise<Running>;
}

type Slot = { unit: Unit; running: Promise<Running>; restarts: number[] };

/**
 * Starts units stage by stage, starts again what dies, and stops everything in the opposite order. Until
 * {@link watchOver} a death ends the whole; afterwards only more than MAX_RESTARTS deaths of one unit in a minute do.
 */
export class Supervisor {
  private readonly stages: Slot[][] = [];
  private watching = false;
  private stopping = false;

  /** @param halt is aborted, with the error as reason, when a unit cannot be kept running. */
  constructor(private readonly halt: AbortController) {}

  /** Starts the units of one stage together. Throws when one does not start; the others stay for {@link stop}. */
  async start(...units: Unit[]): Promise<void> {
    const slots = units.map((unit): Slot => ({ unit, running: unit.start(), restarts: [] }));
    this.stages.push(slots);
    await Promise.all(slots.map((slot) => slot.running));
    for (const slot of slots) void this.watch(slot);
  }

  watchOver(): void {
    this.watching = true;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const stage of this.stages.splice(0).reverse()) {
      await Promise.all(
        stage.map((slot) =>
          slot.running.then(
            (running) => running.stop(),
            () => undefined,
          ),
        ),
      );
    }
  }

  /** Cuts short a stop that is under way. */
  kill(): void {
    for (const slot of this.stages.flat())
      void slot.running.then(
        (running) => running.kill?.(),
        () => undefined,
      );
  }

  private async watch(slot: Slot): Promise<void> {
    for (;;) {
      const running = await slot.running.catch(() => undefined);
      if (running) await waitForExit(running.pid, Infinity, WATCH_MS);
      if (this.stopping) return;
      const delayMs = this.nextDelay(slot);
      if (delayMs === undefined) return;
      say(`${slot.unit.name} ended unexpectedly; it is started again in ${delayMs / 1000} s`);
      await sleep(delayMs);
      if (this.stopping) return;
      slot.running = slot.unit.start();
    }
  }

  private nextDelay({ unit, restarts }: Slot): number | undefined {
    if (!this.watching) {
      this.halt.abort(new Error(`${unit.name} ended while starting; its output above says why`));
      return undefined;
    }
    const recent = restarts.filter((at) => at > Date.now() - RESTART_WINDOW_MS).length;
    if (recent === MAX_RESTARTS) {
      this.halt.abort(new Error(`${unit.name} ended again after ${MAX_RESTARTS} starts within a minute`));
      return undefined;
    }
    restarts.push(Date.now());
    return FIRST_DELAY_MS * 2 ** recent;
  }
}

/**
 * A Node program of ours in a process group of its own, so that Ctrl-C reaches it only through us. It must end by
 * itself when its channel to us is disconnected: then we were killed.
 */
export function program(name: string, script: string, env: Env, execArgv: readonly string[] = []): Unit {
  return {
    name,
    start: async () => {
      const child = fork(script, {
        env,
        detached: true,
        execArgv: [...execArgv],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      await once(child, 'spawn');
      const pid = child.pid as number;
      return {
        pid,
        stop: () => terminate(pid, ['SIGTERM', GRACE_MS], ['SIGKILL', 5_000]),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}

/** Runs a Node program of ours to its end. Throws when it fails or the signal aborts it. */
export async function runProgram(name: string, script: string, env: Env, signal?: AbortSignal): Promise<void> {
  const child = fork(script, {
    env,
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    signal,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${name} failed; its output above says why`);
}

import type { Caller } from '../cluster/access';
import type { TaskFault } from '../control/faults';
import { PveError } from '../errors';
import type { World } from '../world';

export type Work = (task: Task) => Promise<void>;

const hex = (value: number) => Math.floor(value).toString(16).toUpperCase().padStart(8, '0');

/** What a UPID says. */
export interface Identity {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  readonly id: string;
  /** user@realm or user@realm!token */
  readonly user: string;
  readonly pid: number;
  readonly pstart: number;
  /** Seconds since 1970, by the clock of the node. */
  readonly starttime: number;
}

/** What a worker that is gone waits for. */
const never = new Promise<never>(() => undefined);

/** One worker process. */
export class Task {
  readonly log: string[] = [];
  exitstatus?: string;
  /** Seconds since 1970. */
  endtime?: number;
  warnings = 0;
  private end!: () => void;
  /** Settles when the task is over, however it ended. */
  readonly ended = new Promise<void>((resolve) => (this.end = resolve));
  private interruptNow!: (error: Error) => void;
  private readonly interrupted = new Promise<never>((_resolve, reject) => (this.interruptNow = reject));

  constructor(
    private readonly world: World,
    readonly identity: Identity,
  ) {
    this.interrupted.catch(() => undefined);
  }

  get running(): boolean {
    return this.exitstatus === undefined;
  }

  say(line: string): void {
    this.log.push(line);
  }

  warn(line: string): void {
    this.warnings += 1;
    this.say(`WARN: ${line}`);
  }

  /** Lets time pass, unless somebody interrupts the task. */
  sleep(seconds: number): Promise<void> {
    return this.until(this.world.clock.sleep(seconds));
  }

  /** Waits for something else, unless somebody interrupts the task. A worker that is gone does not go on. */
  until<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.interrupted]).then(
      (value) => (this.running ? value : never),
      (error: Error) => (this.running ? Promise.reject(error) : never),
    );
  }

  /** Works while holding the lock of a VM. */
  async locked<T>(vmid: number, work: () => Promise<T>, { seconds = 10, shared = false } = {}): Promise<T> {
    const taking = this.world.flocks.vm(this.identity.node, vmid, seconds, shared);
    // However the process ends, waiting or working: the lock ends with it.
    void this.ended
      .then(() => taking)
      .then(
        (release) => release(),
        () => undefined,
      );
    const release = await this.until(taking);
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** Ends the worker as a signal would: it cleans up behind itself. */
  interrupt(): void {
    this.interruptNow(new PveError(500, 'received interrupt'));
  }

  finish(exitstatus: string): void {
    if (!this.running) return;
    this.exitstatus = exitstatus;
    this.endtime = this.world.clock.seconds;
    this.world.journal.note('task-ended', { upid: this.identity.upid, exitstatus });
    this.end();
  }
}

/** The tasks of all nodes; they outlive the VMs they worked on. */
export class Tasks {
  private readonly tasks: Task[] = [];

  constructor(private readonly world: World) {}

  /** Starts a worker on a node and returns at once, as the server does. */
  fork(node: string, type: string, id: string | number, caller: Caller, work: Work): Task {
    const { clock, state, journal } = this.world;
    const member = this.world.node(node);
    const pid = (state.lastPid += 1 + this.world.random.below(7));
    const pstart = Math.floor((clock.now - member.bootedAt) / 10);
    const starttime = clock.seconds + member.skew;
    const upid = `UPID:${node}:${hex(pid)}:${hex(pstart)}:${hex(starttime)}:${type}:${id}:${caller.id}:`;
    const identity = { upid, node, type, id: String(id), user: caller.id, pid, pstart, starttime };
    const task = new Task(this.world, identity);
    this.tasks.push(task);
    journal.note('task-started', { upid, node, type, id: String(id), user: caller.id });
    void this.live(task, work);
    return task;
  }

  find(upid: string): Task | undefined {
    return this.tasks.find(({ identity }) => identity.upid === upid);
  }

  /** The latest first. */
  all(): Task[] {
    return [...this.tasks].reverse();
  }

  running(type: string, id: string | number): Task[] {
    return this.tasks.filter(
      ({ running, identity }) => running && identity.type === type && identity.id === String(id),
    );
  }

  /** The node went down: its workers are gone in the middle of what they did, and nobody cleans up. */
  vanish(node: string): void {
    for (const task of this.tasks) if (task.running && task.identity.node === node) task.finish('unexpected status');
  }

  private async live(task: Task, work: Work): Promise<void> {
    const fault = this.world.faults.forTask(task);
    try {
      await (fault ? withFault(fault, task, work) : work(task));
      const status = task.warnings > 0 ? `WARNINGS: ${task.warnings}` : 'OK';
      if (task.running) task.say(`TASK ${status}`);
      task.finish(status);
    } catch (error) {
      // What a worker dies of is its exit status; anything else is a mistake in the simulator and must be seen.
      if (!(error instanceof PveError)) this.world.failed(error as Error);
      const [reason = ''] = (error as Error).message.split('\n');
      if (task.running) task.say(`TASK ERROR: ${reason}`);
      task.finish(reason);
    }
  }
}

async function withFault(fault: TaskFault, task: Task, work: Work): Promise<void> {
  const { effect, seconds, outcome, log, message } = fault;
  if (effect === 'task-slow') await task.sleep(seconds);
  if (effect === 'task-vanish' && outcome === 'lost') {
    void work(task).catch(() => undefined);
    await task.sleep(seconds);
    return task.finish('unexpected status');
  }
  if (effect === 'task-fail') await task.sleep(seconds);
  if (effect !== 'task-fail' || outcome === 'applied') await work(task);
  log.forEach((line) => task.say(line));
  if (effect === 'task-warn') task.warn(message);
  if (effect === 'task-vanish') task.finish('unexpected status');
  if (effect === 'task-fail') throw new PveError(500, message);
}

import { classifyTask } from './classify';
import type { Pace } from './pace';
import { isPve, PveError } from './pve-error';
import { type CallOptions, path, type PveHttp } from './pve-http';
import { parseUpid, type Upid } from './upid';
import { numberOf, recordOf, rowsOf, textOf, textsOf, type Wire } from './wire';

/** Tasks that take no time are asked for again soon, the others four times a second at most. */
const SHORTEST_POLL_MS = 50;
const USUAL_POLL_MS = 250;
const LONGEST_POLL_MS = 5_000;
/** Of the time a task has taken: what its end may be noticed late. */
const LATENESS = 0.05;
const SUCCESS = /^(OK|WARNINGS: \d+)$/;
/** What Proxmox VE says and does within a call that starts a task, on top of the task itself. */
const GRACE_SECONDS = 60;
const GUARD_SECONDS_PER_GIB = 4;
const GUARD_LEAST_GIB = 30;
const GUARD_SECONDS_PER_CARD = 5;

export interface TaskStatus {
  running: boolean;
  /** Of a task that is over: `OK`, `WARNINGS: 2`, or what it failed with. */
  exitstatus: string | null;
}

export interface ListedTask extends Upid {
  endtime: number | null;
  /** Null while it runs. */
  exitstatus: string | null;
}

export interface TaskQuery {
  source?: 'archive' | 'active' | 'all';
  vmid?: number;
  types?: readonly string[];
  /** Seconds since 1970, by the clock of the node. */
  since?: number;
  limit?: number;
}

export interface WaitOptions {
  /** How long the task may take, in seconds; `task_timeout` after that, and the task goes on. */
  deadlineSeconds: number;
  signal?: AbortSignal;
}

export interface FinishedTask {
  upid: string;
  /** A task with warnings has succeeded. */
  warnings: string[];
}

/**
 * How long a start may take before Proxmox VE itself gives up, in seconds, and a minute more: with passed-through
 * devices all memory of the guest is pinned, which takes hours for the largest.
 */
export function startDeadline(memoryMib: number, networkCards = 1): number {
  const gib = Math.max(GUARD_LEAST_GIB, memoryMib / 1024);
  return Math.ceil(gib * GUARD_SECONDS_PER_GIB + networkCards * GUARD_SECONDS_PER_CARD + GRACE_SECONDS);
}

/** Tasks, which every call that takes long starts and names by its UPID. */
export class TasksApi {
  constructor(
    private readonly http: PveHttp,
    private readonly pace: Pace,
    private readonly tokenId: string,
  ) {}

  async status(upid: string, options?: CallOptions): Promise<TaskStatus> {
    const answer = recordOf(await this.http.get(path`/nodes/${nodeOf(upid)}/tasks/${upid}/status`, {}, options));
    const running = textOf(answer.status) !== 'stopped';
    return { running, exitstatus: running ? null : (textOf(answer.exitstatus) ?? 'unexpected status') };
  }

  /** All lines. */
  async log(upid: string, options?: CallOptions): Promise<string[]> {
    const lines = rowsOf(await this.http.get(path`/nodes/${nodeOf(upid)}/tasks/${upid}/log`, { limit: 0 }, options));
    return lines.map(({ t }) => textOf(t) ?? '');
  }

  /** The latest first; a token sees only its own, unless it may audit the node. */
  async list(node: string, query: TaskQuery = {}, options?: CallOptions): Promise<ListedTask[]> {
    const { source = 'all', vmid, types, since, limit = 500 } = query;
    const params = { source, vmid, since, limit, typefilter: types?.length === 1 ? types[0] : undefined };
    const rows = rowsOf(await this.http.get(path`/nodes/${node}/tasks`, params, options));
    return rows.flatMap((row) => listed(row) ?? []).filter(({ type }) => types?.includes(type) ?? true);
  }

  /**
   * The latest task of this kind that our token started on a VM since a moment of the node's clock
   * ({@link NodesApi.time}); null when there is none. Says whether a call whose outcome is unknown was carried out.
   */
  async find(node: string, type: string, vmid: number, since: number, options?: CallOptions): Promise<string | null> {
    const tasks = await this.list(node, { vmid, types: [type], since }, options);
    const ours = tasks.filter(({ user, starttime }) => user === this.tokenId && starttime >= since);
    return ours.sort((a, b) => b.starttime - a.starttime)[0]?.upid ?? null;
  }

  /** Interrupts the worker. It cleans up behind itself; look at what it left. */
  async interrupt(upid: string, options?: CallOptions): Promise<void> {
    await this.http.delete(path`/nodes/${nodeOf(upid)}/tasks/${upid}`, {}, options);
  }

  /**
   * Waits for the end of a task. A node that cannot be reached meanwhile is waited for. Rejects with what the task
   * failed with, read from its log where its exit status does not tell; with `unexpected_status` or `interrupted` when
   * nobody knows what it did; with the signal's reason.
   */
  async wait(upid: string, { deadlineSeconds, signal }: WaitOptions): Promise<FinishedTask> {
    const began = this.pace.now();
    const deadline = began + deadlineSeconds * 1000;
    for (;;) {
      const status = await this.poll(upid, deadline, signal);
      if (status && !status.running) return this.finished(upid, status.exitstatus ?? '', signal);
      const left = deadline - this.pace.now();
      if (left <= 0) throw new PveError('task_timeout', `still running after ${deadlineSeconds} s`, { upid });
      await this.pace.sleep(Math.min(pauseAfter(this.pace.now() - began), left), signal);
    }
  }

  /** Null when the node does not answer and there is time left to wait for it. */
  private async poll(upid: string, deadline: number, signal?: AbortSignal): Promise<TaskStatus | null> {
    try {
      return await this.status(upid, { signal });
    } catch (error) {
      if (isPve(error, 'node_unreachable') && this.pace.now() < deadline) return null;
      throw error;
    }
  }

  private async finished(upid: string, exitstatus: string, signal?: AbortSignal): Promise<FinishedTask> {
    if (exitstatus === 'OK') return { upid, warnings: [] };
    const log = await this.log(upid, { signal }).catch((error: unknown) => {
      if (isPve(error)) return [];
      throw error;
    });
    if (SUCCESS.test(exitstatus)) return { upid, warnings: warningsOf(log, exitstatus) };
    const { kind, reason } = classifyTask(exitstatus, log);
    throw new PveError(kind, reason, { upid });
  }
}

/** Until the next look at a task that has taken so long. */
function pauseAfter(elapsedMs: number): number {
  const soon = Math.min(Math.max(elapsedMs, SHORTEST_POLL_MS), USUAL_POLL_MS);
  return Math.min(Math.max(soon, elapsedMs * LATENESS), LONGEST_POLL_MS);
}

function warningsOf(log: readonly string[], exitstatus: string): string[] {
  const lines = log.filter((line) => /^WARN(ING)?:/.test(line)).map((line) => line.replace(/^WARN(ING)?:\s*/, ''));
  return lines.length > 0 ? lines : [exitstatus];
}

function nodeOf(upid: string): string {
  const parsed = parseUpid(upid);
  if (!parsed) throw new PveError('malformed', 'this is no name of a task');
  return parsed.node;
}

function listed(row: Wire): ListedTask | null {
  const parsed = parseUpid(textOf(row.upid) ?? '');
  const status = textOf(row.status) ?? null;
  const endtime = numberOf(row.endtime) ?? null;
  return parsed && { ...parsed, endtime, exitstatus: status === 'RUNNING' || endtime === null ? null : status };
}

/** The UPID that a call answered with. */
export function upidOf(data: unknown): string {
  const [upid = ''] = textsOf([data]);
  if (!parseUpid(upid)) throw new PveError('malformed', 'the answer is no name of a task');
  return upid;
}

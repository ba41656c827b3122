import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AnsibleRunner,
  type JsonObject,
  type RunEvent,
  type RunOptions,
  type RunResult,
  type RunSpec,
  type Target,
} from '../../src/modules/ansible/runner';
import { isAlive } from '../../src/embedded/processes';

export type Outcome = RunResult & { events: RunEvent[]; log: string };

/** A runner with a directory of its own. Loopback addresses are allowed; `ownPort` is one of VirtFlow's own servers. */
export class TestRunner {
  private constructor(
    readonly dataDir: string,
    readonly runner: AnsibleRunner,
  ) {}

  static async create(ownPort = 1): Promise<TestRunner> {
    const dataDir = await mkdtemp(join(tmpdir(), 'vfr-'));
    // The user that playbooks run as must be able to pass.
    await chmod(dataDir, 0o711);
    return TestRunner.in(dataDir, ownPort);
  }

  static async in(dataDir: string, ownPort = 1): Promise<TestRunner> {
    const runner = new AnsibleRunner(settingsFor(dataDir, ownPort));
    const test = new TestRunner(dataDir, runner);
    try {
      await runner.ready();
    } catch (error) {
      const { details } = error as { details?: { reasons?: string[] } };
      const reasons = details?.reasons?.join('; ') ?? '';
      throw new Error(`Playbooks cannot be run here (scripts/system-packages.sh tests): ${reasons}`, { cause: error });
    }
    return test;
  }

  /** Runs plays on these targets, each with the variables given under its name. */
  async play(plays: JsonObject | JsonObject[], targets: Target[], more: More = {}): Promise<Outcome> {
    const { vars = {}, onEvent, signal, ...spec } = more;
    const hosts = Object.fromEntries(targets.map(({ name }) => [name, vars[name] ?? {}]));
    const events: RunEvent[] = [];
    const inventory = { hosts, groups: {} };
    const result = await this.runner.run(
      { plays: [plays].flat(), inventory, targets, ...spec },
      { signal, onEvent: (event) => (events.push(event), onEvent?.(event)) },
    );
    return { ...result, events, log: logOf(events) };
  }

  /** Directories of runs that are there by now. */
  async jobDirs(): Promise<string[]> {
    const homes = join(this.dataDir, 'runs');
    const found = await readdir(homes);
    const inside = await Promise.all(found.map((home) => readdir(join(homes, home))));
    return inside.flat().filter((name) => name.startsWith('job-'));
  }

  async close(): Promise<void> {
    await this.runner.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

type More = Partial<RunSpec> & RunOptions & { vars?: Record<string, JsonObject> };

export const settingsFor = (dataDir: string, ownPort = 1) => ({
  dataDir,
  allowedCidrs: ['127.0.0.0/8'],
  ownServices: [{ address: '127.0.0.1', port: ownPort }],
  timeoutSeconds: 120,
  outputLimitBytes: 10 * 1024 * 1024,
  memoryLimitBytes: 2 * 1024 ** 3,
});

export const logOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'log' ? [event.line] : [])).join('\n');

/** A play of these tasks on all hosts, without the facts. */
export const tasks = (...list: JsonObject[]): JsonObject => ({ hosts: 'all', gather_facts: false, tasks: list });

/** Processes of this machine that have the text in their command line or, where we may look, their environment. */
export function processesWith(text: string): number[] {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'latin1');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => ['cmdline', 'environ'].some((file) => read(pid, file).includes(text)))
    .map(Number)
    .filter(isAlive);
}

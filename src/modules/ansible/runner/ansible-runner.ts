import { Connections } from './connections';
import { ansibleFiles, playbookCommand, SSH_PROGRAM } from './ansible-files';
import { type JobDir, JobDirs, removeLeftovers } from './job-dirs';
import type { JsonObject } from './json';
import { PlaybookRun, type RunLimits, type RunOptions } from './playbook-run';
import { Routes } from './routes';
import type { RunResult } from './run-events';
import { RunReport } from './run-report';
import { checkSpec, type RunSpec, secretsOf, type Target } from './run-spec';
import type { RunnerSettings } from './runner-settings';
import { SandboxedProcess } from './sandbox';
import { pluginFile, probeSandbox } from './sandbox-probe';
import { type HostKeyScan, scanHostKey, sshTest, type SshTestResult } from './ssh-contact';
import { etcFiles } from './ssh-files';
import { type Identity, runnerIdentity } from './tools';
import { withRoom } from './unavailable';

/** Seconds that one conversation with a host may take, and the check of a playbook. */
const CONTACT_SECONDS = 20;
const CHECK_SECONDS = 60;

/** What every job needs; made once, when it is needed first. */
interface Ground {
  dirs: JobDirs;
  identity: Identity | null;
}

/**
 * Runs playbooks in a sandbox that reaches the targets of the run and nothing else. Every method throws
 * EXECUTION_UNAVAILABLE, with the reasons, on a machine where that cannot be had: nothing is run without.
 */
export class AnsibleRunner {
  private readonly routes: Routes;
  private ground: Promise<Ground> | undefined;

  constructor(private readonly settings: RunnerSettings) {
    this.routes = new Routes(settings.allowedCidrs, settings.ownServices);
  }

  /** Removes what killed processes left behind, also where no run is possible. */
  removeLeftovers(): Promise<void> {
    return removeLeftovers(this.settings.dataDir);
  }

  /** Makes sure that runs are possible, and removes what killed processes left behind. */
  async ready(): Promise<void> {
    await withRoom(() => this.prepared());
  }

  /** Resolves when the run is over, however it ended, and nothing of it is left on this machine. */
  async run(spec: RunSpec, options: RunOptions = {}): Promise<RunResult> {
    checkSpec(spec);
    const limits = this.limitsOf(spec);
    return this.inJobDir(async (dir, ground) => {
      const around = { dir, routes: this.routes, identity: ground.identity };
      const connections = await Connections.open(spec.targets, around, limits.timeoutSeconds);
      try {
        return await this.play(spec, { dir, connections, identity: ground.identity }, limits, options);
      } finally {
        await connections.close();
      }
    });
  }

  /** Whether Ansible understands the plays: null, or what it says against them. */
  async syntaxCheck(plays: readonly JsonObject[], options: Pick<RunOptions, 'signal'> = {}): Promise<string | null> {
    const spec: RunSpec = { plays, inventory: { hosts: {}, groups: {} }, targets: [] };
    const { outputLimitBytes, memoryLimitBytes } = this.settings;
    const limits = { timeoutSeconds: CHECK_SECONDS, outputLimitBytes, memoryLimitBytes };
    return this.inJobDir(async (dir, ground) => {
      await dir.makeDir('relay');
      await dir.write({ ...etcFiles([]), ...(await filesOf(spec)) });
      const [program = '', ...args] = playbookCommand(spec);
      const command = [program, '--syntax-check', ...args];
      const process = SandboxedProcess.start(ground.identity, { jobDir: dir.path }, command);
      const report = new RunReport([], [], () => 'SSH_CONNECTION_FAILED');
      const { state, error } = await new PlaybookRun(process, report, [], limits, options).result();
      if (state === 'succeeded') return null;
      return state === 'failed' ? error : `The check was ended: ${state}`;
    });
  }

  /** Whether the target lets its user in. Its key is to be kept when it did, and to be checked from then on. */
  async sshTest(target: Target, options: Pick<RunOptions, 'signal'> = {}): Promise<SshTestResult> {
    return withRoom(async () => sshTest(await this.contact(target, options)));
  }

  /** What the target identifies itself with. Nothing secret is sent. */
  async scanHostKey(target: Target, options: Pick<RunOptions, 'signal'> = {}): Promise<HostKeyScan> {
    return withRoom(async () => scanHostKey(await this.contact(target, options)));
  }

  /** To be called when no run is under way. */
  async close(): Promise<void> {
    const ground = await this.ground?.catch(() => undefined);
    this.ground = undefined;
    await ground?.dirs.close();
  }

  private async play(
    spec: RunSpec,
    around: { dir: JobDir; connections: Connections; identity: Identity | null },
    limits: RunLimits,
    options: RunOptions,
  ): Promise<RunResult> {
    const { dir, connections, identity } = around;
    await dir.write(await filesOf(spec, (target) => connections.aliasOf(target.name)));
    await dir.write(SSH_PROGRAM, 0o700);
    const secrets = secretsOf(spec);
    const hosts = Object.keys(spec.inventory.hosts);
    const report = new RunReport(hosts, secrets, (host, message) => connections.failure(host, message));
    const process = SandboxedProcess.start(identity, { jobDir: dir.path }, playbookCommand(spec));
    return new PlaybookRun(process, report, secrets, limits, options).result();
  }

  private async contact(target: Target, { signal }: Pick<RunOptions, 'signal'>) {
    checkSpec({ inventory: { hosts: { [target.name]: {} }, groups: {} }, targets: [target] });
    const { dirs, identity } = await this.prepared();
    return { target, signal, seconds: CONTACT_SECONDS, around: { dirs, identity, routes: this.routes } };
  }

  private limitsOf({ timeoutSeconds, outputLimitBytes, memoryLimitBytes }: RunSpec): RunLimits {
    return {
      timeoutSeconds: Math.min(timeoutSeconds ?? Infinity, this.settings.timeoutSeconds),
      outputLimitBytes: Math.min(outputLimitBytes ?? Infinity, this.settings.outputLimitBytes),
      memoryLimitBytes: Math.min(memoryLimitBytes ?? Infinity, this.settings.memoryLimitBytes),
    };
  }

  private inJobDir<T>(work: (dir: JobDir, ground: Ground) => Promise<T>): Promise<T> {
    return withRoom(async () => {
      const ground = await this.prepared();
      const dir = await ground.dirs.create();
      try {
        return await work(dir, ground);
      } finally {
        await dir.remove();
      }
    });
  }

  /** A failure is not remembered: whoever operates the machine may have put it right. */
  private prepared(): Promise<Ground> {
    this.ground ??= this.prepare().catch((error: unknown) => {
      this.ground = undefined;
      throw error;
    });
    return this.ground;
  }

  private async prepare(): Promise<Ground> {
    const identity = await runnerIdentity();
    const dirs = await JobDirs.open(this.settings.dataDir, identity);
    try {
      await probeSandbox(dirs, identity);
    } catch (error) {
      await dirs.close();
      throw error;
    }
    return { dirs, identity };
  }
}

async function filesOf(spec: RunSpec, aliasOf: (target: Target) => string = ({ name }) => name) {
  const plugin = await pluginFile('virtflow_events.py');
  return { ...ansibleFiles(spec, aliasOf), 'job/plugins/virtflow_events.py': plugin };
}

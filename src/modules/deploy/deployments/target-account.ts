import { type RunEvent, type RunResult, SSH_CODES, type SshCode } from '../../ansible';
import { GIT_TASK } from './deploy-play';
import type { DeploymentTarget } from './deployment.entity';
import type { TargetOutcome } from './deployments.repository';

type Task = Extract<RunEvent, { type: 'task' }>;

/** What becomes of the hosts of a deployment, told as soon as it is known. */
export class TargetAccount {
  private readonly positions: Map<string, number>;
  private readonly outcomes = new Map<string, TargetOutcome>();
  private readonly elapsed = new Map<string, number>();

  /** `names`: what the run calls its hosts, in the order of the targets. */
  constructor(private readonly names: readonly string[]) {
    this.positions = new Map(names.map((name, index) => [name, index + 1]));
  }

  /** These hosts are at work from now on. */
  begin(names: readonly string[]): TargetOutcome[] {
    return names.map((name) => this.outcome(name, 'running', null));
  }

  /** A host that did not let us in when it was met. */
  refused(name: string, code: SshCode, elapsedMs: number): TargetOutcome {
    this.elapsed.set(name, elapsedMs);
    return this.end(this.outcome(name, 'failed', false, code, SSH_CODES[code]), name);
  }

  /** What a task tells: the end of its host's deployment, or nothing. */
  take({ host, task, status, ignored, elapsedMs, message }: Task): TargetOutcome | null {
    if (!this.positions.has(host) || this.outcomes.has(host)) return null;
    this.elapsed.set(host, (this.elapsed.get(host) ?? 0) + elapsedMs);
    if ((status === 'failed' && !ignored) || status === 'unreachable')
      return this.end(this.outcome(host, 'failed', false, null, message), host);
    if (task !== GIT_TASK || (status !== 'ok' && status !== 'changed')) return null;
    return this.end(this.outcome(host, 'succeeded', status === 'changed'), host);
  }

  /** The next hosts after those that have ended, in a serial deployment. */
  next(): string[] {
    return this.names.filter((name) => !this.outcomes.has(name)).slice(0, 1);
  }

  /** All that was not told before, and codes that only the end of the run knows. */
  conclude({ state, error, perTarget }: Pick<RunResult, 'state' | 'error' | 'perTarget'>): TargetOutcome[] {
    return perTarget.flatMap(({ host, status, code, error: said }) => {
      const told = this.outcomes.get(host);
      if (told) return code ? [this.end({ ...told, code }, host)] : [];
      const isSkipped = state === 'failed' && status === 'not_run' && error === null;
      if (isSkipped) return [this.end(this.outcome(host, 'cancelled', null), host)];
      return [this.end(this.outcome(host, 'failed', false, code, said ?? error), host)];
    });
  }

  /** Hosts whose turn did not come. */
  skip(names: readonly string[]): TargetOutcome[] {
    return names.map((name) => this.end(this.outcome(name, 'cancelled', null), name));
  }

  /** How many hosts have come to this end. */
  count(state: DeploymentTarget['state']): number {
    return [...this.outcomes.values()].filter((outcome) => outcome.state === state).length;
  }

  private end(outcome: TargetOutcome, name: string): TargetOutcome {
    this.outcomes.set(name, outcome);
    return outcome;
  }

  private outcome(
    name: string,
    state: DeploymentTarget['state'],
    changed: boolean | null,
    code: string | null = null,
    error: string | null = null,
  ): TargetOutcome {
    const hasEnded = state === 'succeeded' || state === 'failed';
    const elapsedMs = hasEnded ? Math.round(this.elapsed.get(name) ?? 0) : null;
    return { position: this.positions.get(name) ?? 0, state, changed, elapsedMs, code, error };
  }
}

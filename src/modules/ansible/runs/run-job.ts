import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type JobRun, JobHandlers } from '../../../core/jobs';
import { AnsibleRunner, type JsonObject, type RunResult, type RunSpec, type Target } from '../runner';
import { HostKeys } from '../ssh/host-keys';
import { inTurns } from '../ssh/in-turns';
import { runInventory, targetsOf } from '../ssh/targets';
import { type PlaybookRun, type PlaybookRunStep, RUN_JOB, type StepStatus } from './playbook-run.entity';
import { RunInputs, type RunInput } from './run-inputs';
import { RunLog } from './run-log';
import { RunsRepository } from './runs.repository';

/** Hosts that are asked for their key at the same time. */
const CONTACTS = 8;

/** Runs the playbooks of a run in the worker, one after the other; one that fails does not keep the next from running. */
@Injectable()
export class RunJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly runs: RunsRepository,
    private readonly inputs: RunInputs,
    private readonly runner: AnsibleRunner,
    private readonly hostKeys: HostKeys,
  ) {}

  onModuleInit(): void {
    this.handlers.register(RUN_JOB, (job) => this.handle(job));
  }

  /** PLAYBOOK_EXECUTION_FAILED when a playbook did not end well; EXECUTION_UNAVAILABLE where nothing can be run. */
  private async handle(around: JobRun): Promise<unknown> {
    const run = await this.runs.get(around.ctx, String(around.job.payload['run_id']));
    const input = this.inputs.open(run);
    await this.runner.ready();
    const targets = await this.meet(run, input, around);
    const statuses: Record<string, StepStatus> = {};
    for (const step of await this.runs.steps(around.ctx, [run.id])) {
      around.signal.throwIfAborted();
      statuses[step.playbookName] = await this.play(run, step, { input, targets }, around);
    }
    around.signal.throwIfAborted();
    if (Object.values(statuses).some((status) => status !== 'success'))
      throw new AppError('PLAYBOOK_EXECUTION_FAILED', { playbooks: statuses });
    return { playbooks: statuses };
  }

  private async play(
    run: PlaybookRun,
    { position, play, playbookName }: PlaybookRunStep,
    { input, targets }: { input: RunInput; targets: Target[] },
    { job, log, signal }: JobRun,
  ): Promise<StepStatus> {
    await this.mustHold(this.runs.beginStep(job, run.id, position), signal);
    await log.progress(`Playbook ${playbookName}`, { step: position });
    const lines = new RunLog(log, position);
    const spec = specOf(run, play as JsonObject, input, targets);
    const result = await this.runner.run(spec, { signal, onEvent: (event) => lines.add(event) });
    await lines.end();
    if (result.error) await log.write([{ kind: 'log', text: result.error, data: { step: position } }]);
    const status = statusOf(result);
    await this.mustHold(this.runs.endStep(job, run.id, position, result, status), signal);
    return status;
  }

  /** What cannot be written any more was taken away from this worker. */
  private async mustHold(written: Promise<boolean>, signal: AbortSignal): Promise<void> {
    if (await written) return;
    signal.throwIfAborted();
    throw new AppError('CONCURRENT_UPDATE');
  }

  /**
   * The targets with their pinned keys. A host that was never met is logged in to first: its key is pinned when it lets
   * us in, and it stays unreachable in this run when it does not.
   */
  private async meet(run: PlaybookRun, { tree, credentials }: RunInput, { log, signal }: JobRun): Promise<Target[]> {
    const { inventoryId, requestedBy } = run;
    const strangers = targetsOf(tree, credentials);
    const keysOf = await this.hostKeys.pinned(inventoryId, strangers);
    const targets = targetsOf(tree, credentials, keysOf);
    const unmet = targets.filter(({ hostKeys }) => hostKeys.length === 0);
    await inTurns(unmet, CONTACTS, async (target) => {
      const { ok, hostKey, fingerprint, code } = await this.runner.sshTest(target, { signal });
      if (ok && hostKey) {
        await this.hostKeys.pin(inventoryId, requestedBy, target, hostKey);
        await log.write([{ kind: 'progress', text: `Host key pinned: ${fingerprint ?? ''}`, host: target.name }]);
      } else await log.write([{ kind: 'progress', text: `Not reachable: ${code ?? ''}`, host: target.name }]);
    });
    const now = await this.hostKeys.pinned(inventoryId, strangers);
    return targetsOf(tree, credentials, now);
  }
}

function specOf(run: PlaybookRun, play: JsonObject, { tree, extraVars }: RunInput, targets: Target[]): RunSpec {
  const { forks, checkMode: check, tags, skipTags, hostLimit } = run;
  return {
    ...{ plays: [play], inventory: runInventory(tree), targets, extraVars, forks, check, tags, skipTags },
    ...(hostLimit === null ? {} : { limit: hostLimit }),
  };
}

function statusOf({ state }: RunResult): StepStatus {
  if (state === 'succeeded') return 'success';
  return state === 'cancelled' ? 'cancelled' : 'failed';
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { JobHandlers, type JobRun } from '../../../core/jobs';
import {
  AnsibleRunner,
  HostKeys,
  inTurns,
  type RunEvent,
  RunLog,
  type RunSpec,
  SSH_CODES,
  type Target,
} from '../../ansible';
import { deployPlay, deployVariables } from './deploy-play';
import { type Deployment, DEPLOYMENT_JOB, type DeploymentTarget } from './deployment.entity';
import { type DeploymentCredentials, DeploymentSecrets } from './deployment-secrets';
import { DeploymentsRepository, type TargetOutcome } from './deployments.repository';
import { secretsOf } from './repository-access';
import { TargetAccount } from './target-account';

/** Hosts that are asked for their key at the same time, and that are at work at the same time. */
const CONTACTS = 8;
const FORKS = 20;
/** A deployment that says more than that has gone wrong. */
const OUTPUT_LIMIT_BYTES = 4 * 1024 * 1024;

type DeployTarget = Target & { become: boolean };

/** One deployment at work. */
interface Work {
  run: JobRun;
  deployment: Deployment;
  targets: DeployTarget[];
  credentials: DeploymentCredentials;
  account: TargetAccount;
}

/** Deploys in the worker. */
@Injectable()
export class DeployJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly deployments: DeploymentsRepository,
    private readonly secrets: DeploymentSecrets,
    private readonly runner: AnsibleRunner,
    private readonly hostKeys: HostKeys,
  ) {}

  onModuleInit(): void {
    this.handlers.register(DEPLOYMENT_JOB, (run) => this.handle(run));
  }

  /** DEPLOYMENT_FAILED when it did not succeed everywhere; EXECUTION_UNAVAILABLE where nothing can be run. */
  private async handle(run: JobRun): Promise<unknown> {
    const deployment = await this.deployments.get(run.ctx, String(run.job.payload['deployment_id']));
    const credentials = this.secrets.open(deployment);
    await this.runner.ready();
    const targets = targetsOf(await this.deployments.targets(run.ctx, deployment.id), credentials);
    const account = new TargetAccount(targets.map(({ name }) => name));
    const work: Work = { run, deployment, targets, credentials, account };
    await this.tell(
      work,
      account.begin(deployment.runMode === 'serial' ? account.next() : targets.map(({ name }) => name)),
    );
    await this.deploy({ ...work, targets: await this.meet(work) });
    const counts = { succeeded: account.count('succeeded'), failed: account.count('failed'), targets: targets.length };
    if (counts.succeeded < targets.length) throw new AppError('DEPLOYMENT_FAILED', counts);
    return counts;
  }

  private async deploy(work: Work): Promise<void> {
    const { run, deployment, targets, account } = work;
    if (targets.length === 0) return;
    const log = new RunLog(run.log, 1);
    const onEvent = async (event: RunEvent): Promise<void> => {
      await log.add(event);
      const outcome = event.type === 'task' ? account.take(event) : null;
      if (outcome)
        await this.tell(work, [outcome, ...(deployment.runMode === 'serial' ? this.following(work, outcome) : [])]);
    };
    const result = await this.runner.run(specOf(work), { signal: run.signal, onEvent });
    await log.end();
    run.signal.throwIfAborted();
    if (result.error) await run.log.write([{ text: result.error }]);
    await this.tell(work, account.conclude(result));
  }

  /** The host whose turn has come: the next of this run, unless this was the end of it. */
  private following({ targets, account }: Work, { state }: TargetOutcome): TargetOutcome[] {
    if (state !== 'succeeded') return [];
    return account.begin(account.next().filter((next) => targets.some(({ name }) => name === next)));
  }

  /**
   * The targets that are deployed to, with their pinned keys. A host that was never met is logged in to first: its key is
   * pinned when it lets us in. One that does not is left out, with all that would follow it in a serial deployment.
   */
  private async meet(work: Work): Promise<DeployTarget[]> {
    const { deployment, targets, account } = work;
    const before = await this.hostKeys.pinned(null, targets);
    const refused = new Set<string>();
    await inTurns(
      targets.filter((target) => before(target).length === 0),
      CONTACTS,
      async (target) => {
        if (!(await this.enter(work, target))) refused.add(target.name);
      },
    );
    const now = await this.hostKeys.pinned(null, targets);
    const known = targets.map((target) => ({ ...target, hostKeys: now(target) }));
    const isIn = ({ name }: Target) => !refused.has(name);
    if (deployment.runMode === 'parallel') return known.filter(isIn);
    const end = known.findIndex((target) => !isIn(target));
    if (end < 0) return known;
    const left = known.slice(end).filter(isIn);
    await this.tell(work, account.skip(left.map(({ name }) => name)));
    return known.slice(0, end);
  }

  /** First contact. */
  private async enter(work: Work, target: Target): Promise<boolean> {
    const { run, deployment, account } = work;
    const { ok, hostKey, fingerprint, code, elapsedMs } = await this.runner.sshTest(target, { signal: run.signal });
    const host = target.name;
    if (ok && hostKey) {
      await this.hostKeys.pin(null, deployment.requestedBy, target, hostKey);
      await run.log.write([{ text: `pinned: [${host}]: host key ${fingerprint ?? ''}`, host }]);
      return true;
    }
    const reason = code ?? 'SSH_CONNECTION_FAILED';
    await this.tell(work, [account.refused(host, reason, elapsedMs)]);
    await run.log.write([{ text: `fatal: [${host}]: UNREACHABLE! ${reason}: ${SSH_CODES[reason]}`, host }]);
    return false;
  }

  /** What cannot be written any more was taken away from this worker. */
  private async tell({ run, deployment }: Work, outcomes: readonly TargetOutcome[]): Promise<void> {
    if (outcomes.length === 0 || (await this.deployments.tell(run.job, deployment.id, outcomes))) return;
    run.signal.throwIfAborted();
    throw new AppError('CONCURRENT_UPDATE');
  }
}

function specOf({ deployment, targets, credentials: { repository } }: Work): RunSpec {
  const hosts = Object.fromEntries(targets.map(({ name, become }) => [name, { ansible_become: become }]));
  return {
    plays: [deployPlay(deployment, repository)],
    inventory: { hosts, groups: {} },
    targets,
    extraVars: deployVariables(deployment, repository),
    forks: deployment.runMode === 'serial' ? 1 : Math.min(targets.length, FORKS),
    outputLimitBytes: OUTPUT_LIMIT_BYTES,
    secrets: secretsOf(repository),
  };
}

/** Each target under the name of its host, with its port where two would have the same name. */
function targetsOf(targets: readonly DeploymentTarget[], credentials: DeploymentCredentials): DeployTarget[] {
  const isShared = (host: string) => targets.filter((other) => other.host === host).length > 1;
  return targets.map(({ host, port, username, become }, index) => {
    const own = credentials.targets[index];
    return {
      ...{ name: isShared(host) ? `${host}#${port}` : host, address: host, port, user: username, become },
      credentials: own?.login ?? { type: 'none' },
      becomePassword: own?.becomePassword ?? null,
      hostKeys: [],
    };
  });
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { uuidv7 } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { Housekeeping, type Job, type JobLine, JobStore } from '../../../core/jobs';
import type { Credentials } from '../../ansible';
import { type Deployment, DEPLOYMENT_JOB, type DeploymentTarget, type RunMode } from './deployment.entity';
import { DEPLOYMENT } from './deployment.resource';
import { type DeploymentCredentials, DeploymentSecrets } from './deployment-secrets';
import { DeploymentsRepository } from './deployments.repository';
import type { RepositoryAccess } from './repository-access';

export interface TargetRequest {
  host: string;
  port: number;
  username: string;
  login: Credentials;
  become: boolean;
  becomePassword: string | null;
}

export interface DeploymentRequest {
  gitRepo: string;
  gitBranch: string;
  destPath: string;
  runMode: RunMode;
  targets: TargetRequest[];
  repository: RepositoryAccess | null;
}

export type DeploymentDetail = Deployment & { targets: DeploymentTarget[] };

type Source = Pick<Deployment, 'gitRepo' | 'gitBranch' | 'destPath' | 'runMode' | 'retryOfId' | 'credentialsExpireAt'>;
type Place = Pick<DeploymentTarget, 'host' | 'port' | 'username' | 'become'>;

@Injectable()
export class DeploymentsService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deployments: DeploymentsRepository,
    private readonly jobs: JobStore,
    private readonly secrets: DeploymentSecrets,
    private readonly housekeeping: Housekeeping,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.housekeeping.register(
      'credentials of deployments',
      `UPDATE deployments SET sealed_credentials = NULL WHERE id IN (
         SELECT id FROM deployments WHERE sealed_credentials IS NOT NULL AND credentials_expire_at < now()
         ORDER BY credentials_expire_at LIMIT $1 FOR UPDATE SKIP LOCKED)`,
    );
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Deployment>> {
    return this.deployments.page(ctx, request);
  }

  async get(ctx: RequestContext, id: string): Promise<DeploymentDetail> {
    return this.detail(ctx, await this.deployments.get(ctx, id));
  }

  /** By the n of `job_<n>`. DEPLOYMENT_NOT_FOUND. */
  async ofJob(ctx: RequestContext, number: number): Promise<DeploymentDetail> {
    return this.detail(ctx, await this.deployments.ofJob(ctx, number));
  }

  /** Lines for people after number `after`; none once the log is no longer kept. */
  async log(ctx: RequestContext, id: string, after = 0): Promise<JobLine[]> {
    return this.deployments.lines(ctx, await this.deployments.get(ctx, id), after);
  }

  /** The same by the n of `job_<n>`. */
  async logOfJob(ctx: RequestContext, number: number, after = 0): Promise<JobLine[]> {
    return this.deployments.lines(ctx, await this.deployments.ofJob(ctx, number), after);
  }

  /** Queues a deployment. */
  create(ctx: RequestContext, { targets, repository, ...source }: DeploymentRequest): Promise<Deployment> {
    const credentials = {
      targets: targets.map(({ login, becomePassword }) => ({ login, becomePassword })),
      repository,
    };
    const credentialsExpireAt = new Date(Date.now() + this.config.DEPLOY_CREDENTIALS_TTL * 1000);
    return this.uow.run(ctx, (tx) =>
      this.queue(tx, ctx, { ...source, retryOfId: null, credentialsExpireAt }, targets, credentials),
    );
  }

  /**
   * The same once more, as a deployment of its own, with credentials that are kept no longer than before.
   * CREDENTIALS_EXPIRED.
   */
  async retry(ctx: RequestContext, id: string): Promise<Deployment> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const before = await this.deployments.require(tx, ctx, 'update', id);
      const credentials = this.secrets.open(before);
      const targets = await this.deployments.targets(inside, id);
      return this.queue(tx, ctx, { ...before, retryOfId: id }, targets, credentials);
    });
  }

  /** {@link retry} by the n of `job_<n>`. */
  async retryJob(ctx: RequestContext, number: number): Promise<Deployment> {
    return this.retry(ctx, (await this.deployments.ofJob(ctx, number)).id);
  }

  /** Asks a deployment to stop. STATUS_FORBIDS_CHANGE when it has ended. */
  cancel(ctx: RequestContext, id: string): Promise<Deployment> {
    return this.uow.run(ctx, async (tx) => {
      const deployment = await this.deployments.require(tx, ctx, 'update', id);
      const state = deployment.jobId === null ? null : await this.jobs.requestCancelInTx(tx, deployment.jobId);
      if (!state) throw new AppError('STATUS_FORBIDS_CHANGE', { state: deployment.state });
      const { type } = DEPLOYMENT;
      tx.record({
        action: 'cancel',
        resourceType: type,
        resourceId: id,
        changes: { state: [deployment.state, state] },
      });
      return this.deployments.get(ctx.withTransaction(tx), id);
    });
  }

  private async queue(
    tx: Tx,
    ctx: RequestContext,
    { gitRepo, gitBranch, destPath, runMode, retryOfId, credentialsExpireAt }: Source,
    targets: readonly Place[],
    credentials: DeploymentCredentials,
  ): Promise<Deployment> {
    const id = uuidv7();
    const job: Job = await this.jobs.enqueueInTx(tx, ctx, {
      kind: DEPLOYMENT_JOB,
      payload: { deployment_id: id },
      subject: { type: DEPLOYMENT.type, id },
    });
    const made = await this.deployments.create(tx, ctx, {
      ...{ id, jobId: job.id, jobNumber: job.number, retryOfId },
      ...{ gitRepo, gitBranch, destPath, runMode, targetsCount: targets.length },
      ...{ sealedCredentials: this.secrets.seal(id, credentials), credentialsExpireAt, requestedBy: ctx.actor.id },
    });
    this.deployments.addTargets(
      tx,
      targets.map(({ host, port, username, become }, index) => ({
        ...{ deploymentId: id, position: index + 1, host, port, username, become, state: 'queued' as const },
      })),
    );
    return made;
  }

  private async detail(ctx: RequestContext, deployment: Deployment): Promise<DeploymentDetail> {
    return { ...deployment, targets: await this.deployments.targets(ctx, deployment.id) };
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { uuidv7 } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { JobStore } from '../../../core/jobs';
import { InventoriesService } from '../inventories/inventories.service';
import { type PlaybookRun, type PlaybookRunStep, RUN_JOB, type RunTarget } from './playbook-run.entity';
import { PLAYBOOK_RUN } from './playbook-run.resource';
import { RunInputs } from './run-inputs';
import { RunPreparation, type RunRequest } from './run-preparation';
import { RunsRepository, type StepWithOutput } from './runs.repository';

export type RunWithSteps = PlaybookRun & { steps: PlaybookRunStep[] };
export type RunWithOutput = PlaybookRun & { steps: StepWithOutput[] };
export type RunDetail = RunWithSteps & { targets: RunTarget[] };

const DEFAULT_FORKS = 5;
const MAX_LIMIT = 1000;

@Injectable()
export class RunsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: RunsRepository,
    private readonly jobs: JobStore,
    private readonly preparation: RunPreparation,
    private readonly inventories: InventoriesService,
    private readonly inputs: RunInputs,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<PlaybookRun>> {
    return this.runs.page(ctx, request);
  }

  async get(ctx: RequestContext, id: string): Promise<RunDetail> {
    const run = await this.runs.get(ctx, id);
    const [steps, targets] = await Promise.all([this.runs.steps(ctx, [id]), this.runs.targets(ctx, id)]);
    return { ...run, steps, targets };
  }

  /** By the n of `job-<n>`. Throws JOB_NOT_FOUND. */
  async ofJob(ctx: RequestContext, number: number): Promise<RunWithOutput> {
    const run = await this.runs.ofJob(ctx, number);
    return { ...run, steps: await this.runs.stepsWithOutput(ctx, run) };
  }

  /** Queues a run of what {@link RunPreparation} puts together. The inventory cannot be deleted until it has ended. */
  start(ctx: RequestContext, request: RunRequest): Promise<RunWithSteps> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const { inventory, steps, input } = await this.preparation.prepare(inside, request);
      await this.inventories.hold(tx, ctx, inventory.id);
      const id = uuidv7();
      const job = await this.jobs.enqueueInTx(tx, ctx, {
        kind: RUN_JOB,
        payload: { run_id: id },
        subject: { type: PLAYBOOK_RUN.type, id },
      });
      const run = await this.runs.create(tx, ctx, {
        ...{ id, jobId: job.id, jobNumber: job.number, inventoryId: inventory.id, inventoryName: inventory.name },
        ...{ templateId: request.templateId ?? null, rerunOfId: request.rerunOfId ?? null },
        ...{ hostLimit: request.hostLimit ?? null, tags: request.tags ?? [], skipTags: request.skipTags ?? [] },
        ...{ checkMode: request.checkMode ?? false, forks: request.forks ?? DEFAULT_FORKS },
        ...{ requestedBy: ctx.actor.id, sealedInput: this.inputs.seal(id, input) },
      });
      await this.runs.addSteps(tx, id, steps);
      return { ...run, steps: await this.runs.steps(inside, [id]) };
    });
  }

  /** Asks a run to stop. STATUS_FORBIDS_CHANGE when it has ended. */
  cancel(ctx: RequestContext, id: string): Promise<PlaybookRun> {
    return this.uow.run(ctx, async (tx) => {
      const run = await this.runs.require(tx, ctx, 'update', id);
      const state = run.jobId === null ? null : await this.jobs.requestCancelInTx(tx, run.jobId);
      if (!state) throw new AppError('STATUS_FORBIDS_CHANGE', { state: run.state });
      const { type } = PLAYBOOK_RUN;
      tx.record({ action: 'cancel', resourceType: type, resourceId: id, changes: { state: [run.state, state] } });
      return { ...run, state };
    });
  }

  /**
   * The playbooks that failed, again on the hosts on which they did not end well. The inventory and the playbooks are
   * those of today; variables and credentials are secret and therefore given anew.
   */
  async rerunFailed(
    ctx: RequestContext,
    id: string,
    request: Pick<RunRequest, 'credentialId' | 'becomeCredentialId' | 'extraVars'>,
  ): Promise<RunWithSteps> {
    const run = await this.get(ctx, id);
    if (run.finishedAt === null) throw new AppError('STATUS_FORBIDS_CHANGE', { state: run.state });
    const failed = run.steps.filter(({ status, playbookId }) => status !== 'success' && playbookId !== null);
    const positions = new Set(failed.map(({ position }) => position));
    const hosts = run.targets.filter(({ position, status }) => positions.has(position) && status !== 'ok');
    if (failed.length === 0 || run.inventoryId === null)
      throw new AppError('STATUS_FORBIDS_CHANGE', { state: run.state, reason: 'nothing of it can be tried again' });
    const names = [...new Set(hosts.map(({ host }) => host))].join(',');
    return this.start(ctx, {
      ...request,
      playbookIds: failed.map(({ playbookId }) => playbookId as number),
      inventoryId: run.inventoryId,
      hostLimit: names.length > 0 && names.length <= MAX_LIMIT ? names : run.hostLimit,
      ...{ tags: run.tags, skipTags: run.skipTags, checkMode: run.checkMode, forks: run.forks },
      ...{ templateId: run.templateId, rerunOfId: run.id },
    });
  }
}

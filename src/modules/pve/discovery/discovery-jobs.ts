import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Config, CONFIG } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { type Job, JobHandlers, JobStore, Schedules } from '../../../core/jobs';
import { HYPERVISOR } from '../hypervisors/hypervisor.resource';
import { HypervisorsRepository } from '../hypervisors/hypervisors.repository';
import { DiscoveryService } from './discovery.service';

const ONE = 'pve.discover';
const ALL = 'pve.discover-all';

/** Looks at every hypervisor again and again, and at one when somebody asks. */
@Injectable()
export class DiscoveryJobs implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hypervisors: HypervisorsRepository,
    private readonly discovery: DiscoveryService,
    private readonly jobs: JobStore,
    private readonly handlers: JobHandlers,
    private readonly schedules: Schedules,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.register(ONE, async ({ job, signal, ctx }) => {
      const found = await this.discovery.discover(ctx.requestId, String(job.payload['hypervisor_id']), signal);
      return { status: found?.status ?? null };
    });
    this.handlers.register(ALL, ({ signal, ctx }) => this.discovery.discoverAll(ctx.requestId, signal));
    this.schedules.every(this.config.PVE_RECONCILE_SECONDS, ALL, { atStart: true });
  }

  /** The job that will look at it: the one that waits already, when there is one. */
  request(ctx: RequestContext, id: string): Promise<Job> {
    return this.uow.run(ctx, async (tx) => {
      await this.hypervisors.permit(ctx.withTransaction(tx), 'update', id);
      tx.record({ action: 'discover', resourceType: HYPERVISOR.type, resourceId: id });
      return this.jobs.enqueueInTx(tx, ctx, { kind: ONE, payload: { hypervisor_id: id }, dedupeKey: id });
    });
  }
}

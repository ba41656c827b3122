import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { JobHandlers, Schedules } from '../../../core/jobs';
import { LOGGER } from '../../../core/operations/logger';
import { type Guest, type Hypervisor, isPve } from '../../pve';
import { HypervisorEstate } from '../machines/hypervisor-estate.service';
import { Comparison } from './comparison.service';
import { Recovery } from './recovery.service';

const KIND = 'vm.reconcile';

/**
 * Compares our books with the hypervisors, again and again: what happened behind our back is settled, what nobody
 * works on any more goes on. It deletes nothing, and gives no device to anybody that may be in use.
 */
@Injectable()
export class Reconciler implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly handlers: JobHandlers,
    private readonly schedules: Schedules,
    private readonly estate: HypervisorEstate,
    private readonly comparison: Comparison,
    private readonly recovery: Recovery,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.register(KIND, ({ ctx, signal }) => this.all(ctx, signal));
    this.schedules.every(this.config.PVE_RECONCILE_SECONDS, KIND, { atStart: true });
  }

  /** One hypervisor that cannot be looked at does not keep the others from being looked at. */
  async all(ctx: RequestContext, signal?: AbortSignal): Promise<void> {
    for (const hypervisor of await this.estate.all()) {
      signal?.throwIfAborted();
      try {
        await this.one(ctx, hypervisor, signal);
      } catch (error) {
        signal?.throwIfAborted();
        this.logger.warn({ err: error, hypervisor: hypervisor.name }, 'machines could not be compared');
      }
    }
  }

  /** Nothing is concluded from a hypervisor that does not answer. */
  async one(ctx: RequestContext, hypervisor: Hypervisor, signal?: AbortSignal): Promise<void> {
    const guests = await this.guests(hypervisor, signal);
    if (!guests) return;
    await this.recovery.resume(ctx, hypervisor.id);
    await this.comparison.settle(ctx, hypervisor, guests, signal);
  }

  private async guests(hypervisor: Hypervisor, signal?: AbortSignal): Promise<Guest[] | null> {
    try {
      return await (await this.estate.client(hypervisor.id)).cluster.guests({ signal });
    } catch (error) {
      if (isPve(error) || (error instanceof AppError && error.code === 'HYPERVISOR_UNAVAILABLE')) return null;
      throw error;
    }
  }
}

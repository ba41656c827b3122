import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { demandOf, type Planned, PlacementService, quotaShortages, relax } from '../../placement';
import { type VmOrder, type VmOrderInput, VmOrdersService } from './vm-orders.service';

/** What would happen to a create right now. */
export interface Rehearsal {
  order: VmOrder;
  plan: Planned['plan'];
  shortages: ReturnType<typeof quotaShortages>;
  suggestions: ReturnType<typeof relax>;
  /** Whether hosts may be named to the caller. */
  named: boolean;
}

@Injectable()
export class RehearsalService {
  constructor(
    private readonly orders: VmOrdersService,
    private readonly placement: PlacementService,
  ) {}

  /** Changes nothing. Suggestions are made only when no host can take the machine: each has been planned again. */
  async rehearse(ctx: RequestContext, input: VmOrderInput): Promise<Rehearsal> {
    const order = await this.orders.resolve(ctx, input);
    const { snapshot, plan } = await this.placement.propose(ctx, order);
    return {
      order,
      plan,
      shortages: quotaShortages(order.quota, demandOf(order.request.need)),
      suggestions: plan.candidates.length > 0 ? [] : relax(snapshot, order.request),
      named: await this.placement.mayNameHosts(ctx, order.quota.groupId),
    };
  }
}

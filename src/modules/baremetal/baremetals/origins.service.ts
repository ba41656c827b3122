import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import {
  ArrivalsService,
  assignLines,
  BaremetalModelsService,
  type OpenOrder,
  PurchaseRequisitionsService,
} from '../../procurement';
import type { Baremetal } from './baremetal.entity';
import { sizesOf, type Unsized } from './sizes';

/** What a host is and by what it was bought. */
export type Origin = Pick<Baremetal, 'modelId' | 'requisitionId' | 'orderId'>;
export type SettledOrigin = Origin & Pick<Baremetal, 'orderLineId'>;

/** A host that is made or changed. */
interface Wanted {
  origin: Origin;
  groupId: number | null;
  before: SettledOrigin | null;
}

@Injectable()
export class OriginsService {
  constructor(
    private readonly models: BaremetalModelsService,
    private readonly requisitions: PurchaseRequisitionsService,
    private readonly arrivals: ArrivalsService,
  ) {}

  /** The hosts with what they leave out as their models say it. Throws VALIDATION_ERROR where no model does. */
  async sized<H extends Unsized>(ctx: RequestContext, hosts: readonly H[]): Promise<H[]> {
    const ids = hosts.map(({ modelId }) => modelId);
    const models = await this.models.named(ctx, ids, () => 'model_id');
    return hosts.map((host) => ({ ...host, ...sizesOf(host, models.get(host.modelId ?? '')) }));
  }

  /** For each of the hosts the end of life of its model; null where there is none. */
  async endsOfLife(ctx: RequestContext, hosts: readonly Baremetal[]): Promise<(string | null)[]> {
    const ids = [...new Set(hosts.flatMap(({ modelId }) => modelId ?? []))];
    const days = ids.length > 0 ? await this.models.endsOfLife(ctx, ids) : new Map<string, string | null>();
    return hosts.map(({ modelId }) => days.get(modelId ?? '') ?? null);
  }

  /**
   * The columns of the origins that hosts are to have. Locks their orders: a host counts for a line of its order that
   * names its model, if there is one. Throws ORDER_EXCEEDED when those lines are full.
   */
  async settleInTx(tx: Tx, ctx: RequestContext, hosts: readonly Wanted[]): Promise<SettledOrigin[]> {
    const inside = ctx.withTransaction(tx);
    await this.models.named(inside, changed(hosts, 'modelId'), () => 'model_id');
    for (const id of changed(hosts, 'requisitionId'))
      await this.requisitions.permitPurchase(inside, id, 'requisition_id');
    const settled = hosts.map(({ origin }): SettledOrigin => ({ ...origin, orderLineId: null }));
    const orders = new Set(hosts.flatMap(({ origin }) => origin.orderId ?? []));
    for (const id of [...orders].sort()) {
      const places = hosts.flatMap(({ origin }, place) => (origin.orderId === id ? [place] : []));
      await this.countInTx(tx, await this.arrivals.openInTx(tx, ctx, id, 'order_id'), hosts, settled, places);
    }
    return settled;
  }

  /** Fills in what follows from the order: the requisition, and the lines that the hosts at `places` count for. */
  private async countInTx(
    tx: Tx,
    open: OpenOrder,
    hosts: readonly Wanted[],
    settled: readonly SettledOrigin[],
    places: readonly number[],
  ): Promise<void> {
    const arriving = [];
    for (const place of places) {
      const [{ before, groupId }, host] = [hosts[place] as Wanted, settled[place] as SettledOrigin];
      host.requisitionId ??= open.order.requisitionId;
      if (host.requisitionId !== open.order.requisitionId)
        throw AppError.field('requisition_id', 'order', 'requisition_id must be that of the order');
      const suitable = open.lines.filter(({ modelId }) => modelId === host.modelId);
      if (before?.orderId === host.orderId && before.modelId === host.modelId) host.orderLineId = before.orderLineId;
      else if (host.modelId !== null && suitable.length > 0) {
        const meant = suitable.some((line) => line.groupId === groupId);
        arriving.push({ host, modelId: host.modelId, groupId: meant ? groupId : null });
      }
    }
    const lines = assignLines(open.lines, arriving).map((line) => {
      if (line instanceof AppError) throw line;
      return line;
    });
    arriving.forEach(({ host }, index) => (host.orderLineId = lines[index]?.id ?? null));
    await this.arrivals.arrivedInTx(tx, open, lines);
  }
}

/** The ids that hosts are newly linked to, each once. */
function changed(hosts: readonly Wanted[], link: keyof Origin): string[] {
  const fresh = hosts.filter(({ origin, before }) => origin[link] !== (before?.[link] ?? null));
  return [...new Set(fresh.flatMap(({ origin }) => origin[link] ?? []))];
}

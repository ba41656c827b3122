import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { Page, type PageRequest } from '../../../core/database/page';
import { type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalGroupsService } from '../groups/baremetal-groups.service';
import { BaremetalLocationsService, type LocationChange } from './baremetal-locations.service';
import type { Baremetal } from './baremetal.entity';
import { BAREMETAL } from './baremetal.resource';
import { type CapacityChange, settleCapacity } from './capacity';
import { type Origin, OriginsService, type SettledOrigin } from './origins.service';
import { checkMove } from './status';

/** What people call a host and where it stands. */
type Description = Pick<
  Baremetal,
  | 'name'
  | 'serialNumber'
  | 'status'
  | 'groupId'
  | 'gpuModel'
  | 'maxVms'
  | 'labels'
  | 'failureZone'
  | 'region'
  | 'dc'
  | 'room'
  | 'rack'
  | 'externalSystemId'
>;
/** What is left out stays as it is. Allocated figures are not a client's to write. */
export type BaremetalChange = Partial<Description & Origin> & CapacityChange & LocationChange;
export type BaremetalInput = Pick<Description, 'name'> & BaremetalChange;
/** A host that has come, with the line of its order. */
export type Received = BaremetalInput & SettledOrigin;

/** A host beside what is known of it elsewhere. Kept apart, since a column added to a row of forty copies all of them. */
export class DetailedBaremetal {
  constructor(
    readonly host: Baremetal,
    readonly endOfLife: string | null,
  ) {}

  get id(): string {
    return this.host.id;
  }

  get version(): number {
    return this.host.version;
  }
}

/**
 * Lock order: location tree, host, its order, its rack, then (by the trigger that keeps its sums) host group. The host is locked before its figures are
 * looked at, so a claim at the same time is either seen or has to wait.
 */
@Injectable()
export class BaremetalsService {
  private readonly baremetals: ResourceRepository<Baremetal>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: BaremetalGroupsService,
    private readonly locations: BaremetalLocationsService,
    private readonly origins: OriginsService,
    db: Database,
  ) {
    this.baremetals = new ResourceRepository(db, BAREMETAL);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Baremetal>> {
    return this.baremetals.page(ctx, request);
  }

  /** With these properties of each host alone: a list that shows a part must not pay for the rest. */
  pageOf<P extends keyof Baremetal>(
    ctx: RequestContext,
    request: PageRequest,
    properties: readonly P[],
  ): Promise<Page<Pick<Baremetal, P>>> {
    return this.baremetals.pageOf(ctx, request, properties);
  }

  get(ctx: RequestContext, id: string): Promise<Baremetal> {
    return this.baremetals.get(ctx, id);
  }

  async pageDetailed(ctx: RequestContext, request: PageRequest): Promise<Page<DetailedBaremetal>> {
    const page = await this.baremetals.page(ctx, request);
    return new Page(await this.detailedAll(ctx, page.rows), page.total, page.request, page.next);
  }

  /** The hosts with what is known of their models. Who may read a host may read that. */
  async detailedAll(ctx: RequestContext, hosts: readonly Baremetal[]): Promise<DetailedBaremetal[]> {
    const days = await this.origins.endsOfLife(ctx, hosts);
    return hosts.map((host, index) => new DetailedBaremetal(host, days[index] ?? null));
  }

  async detailed(ctx: RequestContext, host: Baremetal): Promise<DetailedBaremetal> {
    const [detailed] = await this.detailedAll(ctx, [host]);
    return detailed as DetailedBaremetal;
  }

  /** For rows that refer to a host: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Baremetal> {
    return this.baremetals.permit(ctx, action, id, field);
  }

  /** The hosts among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly string[]): Promise<Map<string | number, Baremetal>> {
    return this.baremetals.summaries(ctx, ids);
  }

  /** Sizes that the input leaves out are those of its model; VALIDATION_ERROR without one. */
  create(ctx: RequestContext, input: BaremetalInput): Promise<Baremetal> {
    return this.uow.run(ctx, async (tx) => {
      checkMove(null, input.status ?? 'pending');
      await this.checkGroups(ctx.withTransaction(tx), [input.groupId]);
      const [host] = await this.completeInTx(tx, ctx, [input]);
      return this.baremetals.create(tx, ctx, host as Insertable<Baremetal>);
    });
  }

  /** Like {@link create} for many, all or none. */
  createMany(ctx: RequestContext, inputs: readonly BaremetalInput[]): Promise<Baremetal[]> {
    return this.uow.run(ctx, async (tx) => {
      for (const { status } of inputs) checkMove(null, status ?? 'pending');
      await this.checkGroups(ctx.withTransaction(tx), [...new Set(inputs.map(({ groupId }) => groupId))]);
      const hosts = await this.completeInTx(tx, ctx, inputs);
      return this.baremetals.createMany(tx, ctx, hosts);
    });
  }

  /** Hosts that have come by an order, which is locked and names their lines. */
  async receiveInTx(tx: Tx, ctx: RequestContext, hosts: readonly Received[]): Promise<Baremetal[]> {
    await this.checkGroups(ctx.withTransaction(tx), [...new Set(hosts.map(({ groupId }) => groupId))]);
    const rows = hosts.map((host) => {
      const { modelId, requisitionId, orderId, orderLineId, unitHeight } = host;
      const origin = { modelId, requisitionId, orderId, orderLineId };
      return { ...descriptionOf(host), ...settleCapacity(null, host), ...origin, unitHeight };
    });
    return this.baremetals.createMany(tx, ctx, rows);
  }

  /** A whole host in place of what there was: sizes that are left out are those of its model. */
  replace(ctx: RequestContext, id: string, input: BaremetalInput): Promise<Baremetal> {
    return this.uow.run(ctx, async (tx) => {
      await this.baremetals.permit(ctx.withTransaction(tx), 'update', id);
      const [sized] = await this.origins.sized(ctx.withTransaction(tx), [input]);
      return this.change(ctx.withTransaction(tx), id, sized as BaremetalInput);
    });
  }

  /** Throws INCONSISTENT_CAPACITY, INVALID_STATE_TRANSITION, and RESOURCE_IN_USE where virtual machines stand in the way. */
  change(ctx: RequestContext, id: string, change: BaremetalChange): Promise<Baremetal> {
    return this.uow.run(ctx, async (tx) => {
      await this.locations.prepare(tx, [change]);
      const host = await this.baremetals.require(tx, ctx, 'update', id);
      if (change.groupId !== undefined && change.groupId !== host.groupId) {
        await this.checkGroups(ctx.withTransaction(tx), [host.groupId, change.groupId]);
        refuseInUse(host);
      }
      if (change.status !== undefined) {
        checkMove(host.status, change.status);
        if (change.status === 'retired') refuseInUse(host);
      }
      const origin = await this.originInTx(tx, ctx, host, change);
      const location = await this.locations.relocate(tx, ctx, host, change);
      return this.baremetals.save(tx, host, {
        ...descriptionOf(change),
        ...settleCapacity(host, change),
        ...origin,
        ...location,
      });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const host = await this.baremetals.require(tx, ctx, 'delete', id);
      refuseInUse(host);
      await this.baremetals.remove(tx, host);
    });
  }

  /** The columns of new hosts. */
  private async completeInTx(
    tx: Tx,
    ctx: RequestContext,
    inputs: readonly BaremetalInput[],
  ): Promise<Insertable<Baremetal>[]> {
    await this.locations.prepare(tx, inputs);
    const sized = await this.origins.sized(ctx.withTransaction(tx), inputs);
    const wanted = sized.map(({ groupId = null, modelId = null, requisitionId = null, orderId = null }) => {
      return { origin: { modelId, requisitionId, orderId }, groupId, before: null };
    });
    const origins = await this.origins.settleInTx(tx, ctx, wanted);
    const locations = await this.locations.locate(tx, ctx, sized);
    return sized.map((input, index) => ({
      ...descriptionOf(input),
      status: input.status ?? 'pending',
      ...settleCapacity(null, input),
      ...origins[index],
      ...locations[index],
    }));
  }

  /** The columns of another origin; none when it stays. */
  private async originInTx(
    tx: Tx,
    ctx: RequestContext,
    host: Baremetal,
    change: BaremetalChange,
  ): Promise<Partial<SettledOrigin>> {
    const { modelId = host.modelId, orderId = host.orderId } = change;
    // With an order the requisition is the order's: another order brings its own, the same one keeps it.
    const { requisitionId: said = orderId === null ? host.requisitionId : null } = change;
    const requisitionId = said ?? (orderId !== null && orderId === host.orderId ? host.requisitionId : null);
    const origin = { modelId, requisitionId, orderId };
    if (modelId === host.modelId && requisitionId === host.requisitionId && orderId === host.orderId) return {};
    const { groupId = host.groupId } = change;
    const [settled] = await this.origins.settleInTx(tx, ctx, [{ origin, groupId, before: host }]);
    return settled ?? {};
  }

  /** Hosts enter and leave a group by the hand of somebody who may change it. */
  private async checkGroups(ctx: RequestContext, ids: readonly (number | null | undefined)[]): Promise<void> {
    for (const id of ids) if (id != null) await this.groups.permit(ctx, 'update', id, 'group_id');
  }
}

function descriptionOf(change: BaremetalChange): Partial<Description> {
  const { name, serialNumber, status, groupId, gpuModel, maxVms, labels, failureZone } = change;
  const { region, dc, room, rack, externalSystemId } = change;
  const place = { failureZone, region, dc, room, rack, externalSystemId };
  return { name, serialNumber, status, groupId, gpuModel, maxVms, labels, ...place };
}

/** Quotas are per group, so a host cannot take what its virtual machines hold to another one; nor can they be left behind. */
function refuseInUse({ vmCount, allocatedCpu, allocatedMemoryMb, allocatedStorageGb, allocatedGpus }: Baremetal): void {
  if (vmCount > 0 || allocatedCpu + allocatedMemoryMb + allocatedStorageGb + allocatedGpus > 0)
    throw new AppError('RESOURCE_IN_USE', { VirtualMachine: vmCount });
}

import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalGroupsService } from '../groups/baremetal-groups.service';
import { BaremetalLocationsService, type LocationChange } from './baremetal-locations.service';
import type { Baremetal } from './baremetal.entity';
import { BAREMETAL } from './baremetal.resource';
import { type CapacityChange, settleCapacity } from './capacity';
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
export type BaremetalChange = Partial<Description> & CapacityChange & LocationChange;
export type BaremetalInput = Pick<Description, 'name'> & BaremetalChange;

/**
 * Lock order: location tree, host, rack, then (by the trigger that keeps its sums) host group. The host is locked before its figures are
 * looked at, so a claim at the same time is either seen or has to wait.
 */
@Injectable()
export class BaremetalsService {
  private readonly baremetals: ResourceRepository<Baremetal>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: BaremetalGroupsService,
    private readonly locations: BaremetalLocationsService,
    db: Database,
  ) {
    this.baremetals = new ResourceRepository(db, BAREMETAL);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Baremetal>> {
    return this.baremetals.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Baremetal> {
    return this.baremetals.get(ctx, id);
  }

  /** For rows that refer to a host: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Baremetal> {
    return this.baremetals.permit(ctx, action, id, field);
  }

  /** The hosts among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly string[]): Promise<Map<string | number, Baremetal>> {
    return this.baremetals.summaries(ctx, ids);
  }

  create(ctx: RequestContext, input: BaremetalInput): Promise<Baremetal> {
    return this.uow.run(ctx, async (tx) => {
      checkMove(null, input.status ?? 'pending');
      await this.checkGroups(ctx.withTransaction(tx), [input.groupId]);
      const [location] = await this.locations.locate(tx, ctx, [input]);
      return this.baremetals.create(tx, ctx, { ...descriptionOf(input), ...settleCapacity(null, input), ...location });
    });
  }

  /** Like {@link create} for many, all or none. */
  createMany(ctx: RequestContext, inputs: readonly BaremetalInput[]): Promise<Baremetal[]> {
    return this.uow.run(ctx, async (tx) => {
      for (const { status } of inputs) checkMove(null, status ?? 'pending');
      await this.checkGroups(ctx.withTransaction(tx), [...new Set(inputs.map(({ groupId }) => groupId))]);
      const locations = await this.locations.locate(tx, ctx, inputs);
      const rows = inputs.map((input, index) => ({
        ...descriptionOf(input),
        status: input.status ?? ('pending' as const),
        ...settleCapacity(null, input),
        ...locations[index],
      }));
      return this.baremetals.createMany(tx, ctx, rows);
    });
  }

  /** Throws INCONSISTENT_CAPACITY, INVALID_STATE_TRANSITION, and RESOURCE_IN_USE where virtual machines stand in the way. */
  change(ctx: RequestContext, id: string, change: BaremetalChange): Promise<Baremetal> {
    return this.uow.run(ctx, async (tx) => {
      this.locations.prepare(tx, change);
      const host = await this.baremetals.require(tx, ctx, 'update', id);
      if (change.groupId !== undefined && change.groupId !== host.groupId) {
        await this.checkGroups(ctx.withTransaction(tx), [host.groupId, change.groupId]);
        refuseInUse(host);
      }
      if (change.status !== undefined) {
        checkMove(host.status, change.status);
        if (change.status === 'retired') refuseInUse(host);
      }
      const location = await this.locations.relocate(tx, ctx, host, change);
      return this.baremetals.save(tx, host, { ...descriptionOf(change), ...settleCapacity(host, change), ...location });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const host = await this.baremetals.require(tx, ctx, 'delete', id);
      refuseInUse(host);
      await this.baremetals.remove(tx, host);
    });
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

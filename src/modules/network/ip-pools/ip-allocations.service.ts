import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { parseId } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { numberOf, usableSpans } from './addresses';
import type { IpAllocation } from './ip-allocation.entity';
import { IpAllocationsRepository } from './ip-allocations.repository';
import type { IpPool } from './ip-pool.entity';
import { IpPoolsRepository } from './ip-pools.repository';

export interface AllocationInput {
  /** Null takes the lowest free one. */
  address: string | null;
  description: string;
}

/** Takes addresses out of pools and gives them back. */
@Injectable()
export class IpAllocationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pools: IpPoolsRepository,
    private readonly allocations: IpAllocationsRepository,
    private readonly references: References,
  ) {}

  /** Machines that the caller may not see are left out. */
  async page(ctx: RequestContext, poolId: number, request: PageRequest): Promise<Page<IpAllocation>> {
    const pool = await this.pools.get(ctx, poolId);
    const ofPool = { property: 'poolId', operator: 'eq', value: pool.id } as const;
    const page = await this.allocations.page(ctx, { ...request, filters: [...request.filters, ofPool] });
    const machines = page.rows.flatMap(({ vmId }) => vmId ?? []);
    const seen = await this.references.summaries(ctx, 'VirtualMachine', machines);
    return page.map((row) => ({ ...row, vmId: row.vmId !== null && seen.has(row.vmId) ? row.vmId : null }));
  }

  /** Needs `update` on the pool. See {@link allocateInTx}. */
  allocate(ctx: RequestContext, poolId: number, input: AllocationInput): Promise<IpAllocation> {
    return this.uow.run(ctx, async (tx) => {
      const pool = await this.pools.require(tx, ctx.withIfMatch(null), 'update', poolId);
      return this.take(tx, pool, { ...input, vmId: null });
    });
  }

  /** Needs `update` on the pool. RESOURCE_IN_USE while a machine holds the address. */
  free(ctx: RequestContext, poolId: number, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const pool = await this.pools.require(tx, ctx.withIfMatch(null), 'update', poolId);
      const allocation = parseId('uuid', id) === null ? null : await this.allocations.findIn(tx, pool, id);
      if (!allocation) throw new AppError('IP_ALLOCATION_NOT_FOUND');
      if (allocation.vmId !== null) throw new AppError('RESOURCE_IN_USE', { VirtualMachine: 1 });
      await this.allocations.free(tx, [allocation]);
    });
  }

  /**
   * Takes an address for a machine, whose row may be made later in the transaction. The caller decides who may; no
   * right on the pool is asked for. Holds the pool until the commit: call it last. Throws IP_POOL_NOT_FOUND,
   * IP_POOL_EXHAUSTED, IP_ALLOCATION_ADDRESS_DUPLICATE, or VALIDATION_ERROR for an address the pool cannot give.
   */
  async allocateInTx(tx: Tx, poolId: number, input: AllocationInput & { vmId: string }): Promise<IpAllocation> {
    return this.take(tx, await this.pools.lock(tx, poolId), input);
  }

  /** Gives back all that a machine holds and returns it. Locks its pools until the commit. */
  async releaseInTx(tx: Tx, vmId: string): Promise<IpAllocation[]> {
    const held = await this.allocations.lockOfVm(tx, vmId);
    if (held.length > 0) await this.allocations.free(tx, held);
    return held;
  }

  private async take(
    tx: Tx,
    pool: IpPool,
    { address, ...values }: AllocationInput & { vmId: string | null },
  ): Promise<IpAllocation> {
    const usable = usableSpans(pool);
    const taken = await this.allocations.take(tx, pool, address === null ? usable : [only(address, pool)], values);
    if (taken) return taken;
    if (address === null) throw new AppError('IP_POOL_EXHAUSTED', { pool_id: pool.id, used: pool.used });
    throw new AppError('IP_ALLOCATION_ADDRESS_DUPLICATE', { field: 'address' });
  }
}

/** The span of a single address. Throws when it is none that the pool gives. */
function only(address: string, pool: IpPool): { first: bigint; last: bigint } {
  const number = numberOf(address);
  const sameFamily = address.includes(':') === pool.startIp.includes(':');
  if (sameFamily && usableSpans(pool).some(({ first, last }) => number >= first && number <= last)) {
    return { first: number, last: number };
  }
  throw AppError.field('address', 'range', 'address is not one that this pool can give');
}

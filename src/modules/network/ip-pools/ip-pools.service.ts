import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Page, type PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type Range, rangeErrors } from './addresses';
import type { IpAllocation } from './ip-allocation.entity';
import { IpAllocationsRepository } from './ip-allocations.repository';
import type { IpPool } from './ip-pool.entity';
import { IpPoolsRepository } from './ip-pools.repository';

export type IpPoolInput = Pick<IpPool, 'name' | 'type' | 'dns'> & Range;
/** A pool and the first of its allocations. */
export type IpPoolWithAllocations = IpPool & { allocations: IpAllocation[] };

const RANGE = ['startIp', 'endIp', 'gateway', 'prefix'] as const;

@Injectable()
export class IpPoolsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly pools: IpPoolsRepository,
    private readonly allocations: IpAllocationsRepository,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<IpPool>> {
    return this.pools.page(ctx, request);
  }

  get(ctx: RequestContext, id: number): Promise<IpPool> {
    return this.pools.get(ctx, id);
  }

  /** For modules that take addresses: 404 when the caller may not see the pool, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: number, field: string): Promise<IpPool> {
    return this.pools.permit(ctx, action, id, field);
  }

  create(ctx: RequestContext, input: IpPoolInput): Promise<IpPool> {
    check(input);
    return this.uow.run(ctx, (tx) => this.pools.create(tx, ctx, input));
  }

  /** RESOURCE_IN_USE when addresses that are taken would no longer be the pool's to give. */
  change(ctx: RequestContext, id: number, change: Partial<IpPoolInput>): Promise<IpPool> {
    return this.uow.run(ctx, async (tx) => {
      const pool = await this.pools.require(tx, ctx, 'update', id);
      if (RANGE.some((property) => change[property] !== undefined)) {
        const wanted = { ...pool, ...change };
        check(wanted);
        const outside = await this.allocations.countOutside(tx, pool, wanted);
        if (outside > 0) throw new AppError('RESOURCE_IN_USE', { IpAllocation: outside });
      }
      return this.pools.save(tx, pool, change);
    });
  }

  /** RESOURCE_IN_USE while addresses are taken. */
  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.pools.remove(tx, await this.pools.require(tx, ctx, 'delete', id)));
  }

  /** The same pools with their first allocations: one statement, however many pools. */
  async withAllocations(ctx: RequestContext, page: Page<IpPool>): Promise<Page<IpPoolWithAllocations>> {
    const byPool = await this.allocations.firstOf(ctx, page.rows);
    return page.map((pool) => ({ ...pool, allocations: byPool.get(pool.id) ?? [] }));
  }

  async withItsAllocations(ctx: RequestContext, pool: IpPool): Promise<IpPoolWithAllocations> {
    const byPool = await this.allocations.firstOf(ctx, [pool]);
    return { ...pool, allocations: byPool.get(pool.id) ?? [] };
  }
}

function check(range: Range): void {
  const errors = rangeErrors(range);
  if (errors.length > 0) throw AppError.validation(errors);
}

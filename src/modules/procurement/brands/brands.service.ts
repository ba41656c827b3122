import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Brand } from './brand.entity';
import { BRAND } from './brand.resource';

@Injectable()
export class BrandsService {
  private readonly brands: ResourceRepository<Brand>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.brands = new ResourceRepository(db, BRAND);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Brand>> {
    return this.brands.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Brand> {
    return this.brands.get(ctx, id);
  }

  /** For rows that refer to a brand: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Brand> {
    return this.brands.permit(ctx, action, id, field);
  }

  create(ctx: RequestContext, values: Insertable<Brand>): Promise<Brand> {
    return this.uow.run(ctx, (tx) => this.brands.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: string, change: Change<Brand>): Promise<Brand> {
    return this.uow.run(ctx, async (tx) =>
      this.brands.save(tx, await this.brands.require(tx, ctx, 'update', id), change),
    );
  }

  /** RESOURCE_IN_USE while models bear it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.brands.remove(tx, await this.brands.require(tx, ctx, 'delete', id)));
  }
}

import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type NewValues, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Tenant } from './tenant.entity';
import { TENANT } from './tenant.resource';

@Injectable()
export class TenantsService {
  private readonly tenants: ResourceRepository<Tenant>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.tenants = new ResourceRepository(db, TENANT);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Tenant>> {
    return this.tenants.page(ctx, request);
  }

  get(ctx: RequestContext, id: number): Promise<Tenant> {
    return this.tenants.get(ctx, id);
  }

  /** For modules whose rows refer to a tenant: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: number, field: string): Promise<Tenant> {
    return this.tenants.permit(ctx, action, id, field);
  }

  /** The tenants among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly number[]): Promise<Map<string | number, Tenant>> {
    return this.tenants.summaries(ctx, ids);
  }

  create(ctx: RequestContext, values: NewValues<Tenant>): Promise<Tenant> {
    return this.uow.run(ctx, (tx) => this.tenants.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: number, change: Change<Tenant>): Promise<Tenant> {
    return this.uow.run(ctx, async (tx) =>
      this.tenants.save(tx, await this.tenants.require(tx, ctx, 'update', id), change),
    );
  }

  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.tenants.remove(tx, await this.tenants.require(tx, ctx, 'delete', id)));
  }
}

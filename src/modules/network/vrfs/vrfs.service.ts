import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Vrf } from './vrf.entity';
import { VRF } from './vrf.resource';

@Injectable()
export class VrfsService {
  private readonly vrfs: ResourceRepository<Vrf>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.vrfs = new ResourceRepository(db, VRF);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Vrf>> {
    return this.vrfs.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Vrf> {
    return this.vrfs.get(ctx, id);
  }

  /** For rows that refer to a VRF: 404 when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Vrf> {
    return this.vrfs.permit(ctx, action, id, field);
  }

  create(ctx: RequestContext, values: Insertable<Vrf>): Promise<Vrf> {
    return this.uow.run(ctx, (tx) => this.vrfs.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: string, change: Change<Vrf>): Promise<Vrf> {
    return this.uow.run(ctx, async (tx) => this.vrfs.save(tx, await this.vrfs.require(tx, ctx, 'update', id), change));
  }

  /** RESOURCE_IN_USE while something belongs to it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.vrfs.remove(tx, await this.vrfs.require(tx, ctx, 'delete', id)));
  }
}

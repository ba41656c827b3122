import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { Fabrication } from './fabrication.entity';
import { FABRICATION } from './fabrication.resource';

@Injectable()
export class FabricationsService {
  private readonly fabrications: ResourceRepository<Fabrication>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.fabrications = new ResourceRepository(db, FABRICATION);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Fabrication>> {
    return this.fabrications.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Fabrication> {
    return this.fabrications.get(ctx, id);
  }

  create(ctx: RequestContext, values: Insertable<Fabrication>): Promise<Fabrication> {
    return this.uow.run(ctx, (tx) => this.fabrications.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: string, change: Change<Fabrication>): Promise<Fabrication> {
    return this.uow.run(ctx, async (tx) =>
      this.fabrications.save(tx, await this.fabrications.require(tx, ctx, 'update', id), change),
    );
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.fabrications.remove(tx, await this.fabrications.require(tx, ctx, 'delete', id)),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { Enclosure } from '../enclosure';
import type { Fabrication } from '../fabrications/fabrication.entity';
import { FABRICATION } from '../fabrications/fabrication.resource';
import { moveTree } from '../tree-lock';
import type { Phase } from './phase.entity';
import { PHASE } from './phase.resource';

export type PhaseInput = Insertable<Phase> & Pick<Phase, 'fabricationId'>;

@Injectable()
export class PhasesService {
  private readonly phases: ResourceRepository<Phase>;
  private readonly fabrications: Enclosure<Fabrication>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.phases = new ResourceRepository(db, PHASE);
    this.fabrications = new Enclosure(db, FABRICATION, 'fabrication_id');
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Phase>> {
    return this.phases.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Phase> {
    return this.phases.get(ctx, id);
  }

  create(ctx: RequestContext, values: PhaseInput): Promise<Phase> {
    return this.uow.run(ctx, async (tx) => {
      await this.fabrications.enter(tx, ctx, values.fabricationId);
      return this.phases.create(tx, ctx, values);
    });
  }

  /** What lies in it moves with it. */
  change(ctx: RequestContext, id: string, change: Change<Phase>): Promise<Phase> {
    return this.uow.run(ctx, async (tx) => {
      if (change.fabricationId !== undefined) await moveTree(tx);
      const phase = await this.phases.require(tx, ctx, 'update', id);
      await this.fabrications.move(tx, ctx, phase.fabricationId, change.fabricationId);
      return this.phases.save(tx, phase, change);
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.phases.remove(tx, await this.phases.require(tx, ctx, 'delete', id)));
  }
}

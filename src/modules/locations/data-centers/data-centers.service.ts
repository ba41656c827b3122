import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { Enclosure } from '../enclosure';
import type { Phase } from '../phases/phase.entity';
import { PHASE } from '../phases/phase.resource';
import { moveTree } from '../tree-lock';
import type { DataCenter } from './data-center.entity';
import { DATA_CENTER } from './data-center.resource';

export type DataCenterInput = Insertable<DataCenter> & Pick<DataCenter, 'phaseId'>;

@Injectable()
export class DataCentersService {
  private readonly dataCenters: ResourceRepository<DataCenter>;
  private readonly phases: Enclosure<Phase>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.dataCenters = new ResourceRepository(db, DATA_CENTER);
    this.phases = new Enclosure(db, PHASE, 'phase_id');
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<DataCenter>> {
    return this.dataCenters.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<DataCenter> {
    return this.dataCenters.get(ctx, id);
  }

  create(ctx: RequestContext, values: DataCenterInput): Promise<DataCenter> {
    return this.uow.run(ctx, async (tx) => {
      const phase = await this.phases.enter(tx, ctx, values.phaseId);
      return this.dataCenters.create(tx, ctx, { ...values, ...ancestorsIn(phase) });
    });
  }

  /** What lies in it moves with it. */
  change(ctx: RequestContext, id: string, change: Change<DataCenter>): Promise<DataCenter> {
    return this.uow.run(ctx, async (tx) => {
      if (change.phaseId !== undefined) await moveTree(tx);
      const dataCenter = await this.dataCenters.require(tx, ctx, 'update', id);
      const phase = await this.phases.move(tx, ctx, dataCenter.phaseId, change.phaseId);
      return this.dataCenters.save(tx, dataCenter, { ...change, ...(phase && ancestorsIn(phase)) });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.dataCenters.remove(tx, await this.dataCenters.require(tx, ctx, 'delete', id)),
    );
  }
}

function ancestorsIn({ fabricationId }: Phase) {
  return { fabricationId };
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { Enclosure } from '../enclosure';
import type { DataCenter } from '../data-centers/data-center.entity';
import { DATA_CENTER } from '../data-centers/data-center.resource';
import { moveTree } from '../tree-lock';
import type { Room } from './room.entity';
import { ROOM } from './room.resource';

export type RoomInput = Insertable<Room> & Pick<Room, 'dataCenterId'>;

@Injectable()
export class RoomsService {
  private readonly rooms: ResourceRepository<Room>;
  private readonly dataCenters: Enclosure<DataCenter>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.rooms = new ResourceRepository(db, ROOM);
    this.dataCenters = new Enclosure(db, DATA_CENTER, 'data_center_id');
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Room>> {
    return this.rooms.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Room> {
    return this.rooms.get(ctx, id);
  }

  create(ctx: RequestContext, values: RoomInput): Promise<Room> {
    return this.uow.run(ctx, async (tx) => {
      const dataCenter = await this.dataCenters.enter(tx, ctx, values.dataCenterId);
      return this.rooms.create(tx, ctx, { ...values, ...ancestorsIn(dataCenter) });
    });
  }

  /** What lies in it moves with it. */
  change(ctx: RequestContext, id: string, change: Change<Room>): Promise<Room> {
    return this.uow.run(ctx, async (tx) => {
      if (change.dataCenterId !== undefined) await moveTree(tx);
      const room = await this.rooms.require(tx, ctx, 'update', id);
      const dataCenter = await this.dataCenters.move(tx, ctx, room.dataCenterId, change.dataCenterId);
      return this.rooms.save(tx, room, { ...change, ...(dataCenter && ancestorsIn(dataCenter)) });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.rooms.remove(tx, await this.rooms.require(tx, ctx, 'delete', id)));
  }
}

function ancestorsIn({ phaseId, fabricationId }: DataCenter) {
  return { phaseId, fabricationId };
}

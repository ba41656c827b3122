import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { Enclosure } from '../enclosure';
import type { Room } from '../rooms/room.entity';
import { ROOM } from '../rooms/room.resource';
import { moveTree } from '../tree-lock';
import type { Rack } from './rack.entity';
import { RACK } from './rack.resource';

export type RackInput = Insertable<Rack> & Pick<Rack, 'roomId'>;

@Injectable()
export class RacksService {
  private readonly racks: ResourceRepository<Rack>;
  private readonly rooms: Enclosure<Room>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.racks = new ResourceRepository(db, RACK);
    this.rooms = new Enclosure(db, ROOM, 'room_id');
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Rack>> {
    return this.racks.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Rack> {
    return this.racks.get(ctx, id);
  }

  /** 404 when the caller may not see the rack, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Rack> {
    return this.racks.permit(ctx, action, id, field);
  }

  /** The rack that a host is put into, locked: room, height and status stay. Needs `update` on it. */
  enterInTx(tx: Tx, ctx: RequestContext, id: string): Promise<Rack> {
    return this.racks.require(tx, ctx.withIfMatch(null), 'update', id, 'rack_id');
  }

  create(ctx: RequestContext, values: RackInput): Promise<Rack> {
    return this.uow.run(ctx, async (tx) => {
      const room = await this.rooms.enter(tx, ctx, values.roomId);
      return this.racks.create(tx, ctx, { ...values, ...ancestorsIn(room) });
    });
  }

  /** Its hosts move with it. Throws RACK_UNITS_IN_USE when it would become too low for them. */
  change(ctx: RequestContext, id: string, change: Change<Rack>): Promise<Rack> {
    return this.uow.run(ctx, async (tx) => {
      if (change.roomId !== undefined || change.heightUnits !== undefined) await moveTree(tx);
      const rack = await this.racks.require(tx, ctx, 'update', id);
      const room = await this.rooms.move(tx, ctx, rack.roomId, change.roomId);
      return this.racks.save(tx, rack, { ...change, ...(room && ancestorsIn(room)) });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.racks.remove(tx, await this.racks.require(tx, ctx, 'delete', id)));
  }
}

function ancestorsIn({ dataCenterId, phaseId, fabricationId }: Room) {
  return { dataCenterId, phaseId, fabricationId };
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { EVERYTHING } from '../../../core/database/page';
import { RacksService, RoomsService } from '../../locations';
import { BaremetalsService } from '../baremetals/baremetals.service';
import { type Elevation, elevationOf } from './elevation';
import { RackSpaceRepository, type RackUse } from './rack-space.repository';

export interface RoomUse {
  id: string;
  name: string;
  racks: readonly RackUse[];
}

@Injectable()
export class RackSpaceService {
  constructor(
    private readonly racks: RacksService,
    private readonly rooms: RoomsService,
    private readonly baremetals: BaremetalsService,
    private readonly space: RackSpaceRepository,
  ) {}

  /** What stands where in a rack the caller may read; of hosts he may not see only that something is there. */
  async elevation(ctx: RequestContext, rackId: string): Promise<Elevation> {
    const rack = await this.racks.get(ctx, rackId);
    const taken = await this.space.taken(ctx, rackId);
    const [visible, { rows: unplaced }] = await Promise.all([
      this.baremetals.summaries(
        ctx,
        taken.map(({ hostId }) => hostId),
      ),
      this.baremetals.page(ctx, {
        ...EVERYTHING,
        filters: [
          { property: 'rackId', operator: 'eq', value: rackId },
          { property: 'unitStart', operator: 'isnull', value: true },
        ],
      }),
    ]);
    const blocks = taken.map(({ hostId, ...units }) => ({ ...units, host: visible.get(hostId) ?? null }));
    return elevationOf(rack, blocks, unplaced);
  }

  async ofRack(ctx: RequestContext, rackId: string): Promise<RackUse> {
    await this.racks.get(ctx, rackId);
    const [use] = await this.space.ofRack(ctx, rackId);
    return use as RackUse;
  }

  async ofRoom(ctx: RequestContext, roomId: string): Promise<RoomUse> {
    const { id, name } = await this.rooms.get(ctx, roomId);
    return { id, name, racks: await this.space.ofRoom(ctx, roomId) };
  }
}

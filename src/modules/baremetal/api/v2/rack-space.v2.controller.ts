import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id } from '../../../../core/http/params';
import { RACK, ROOM } from '../../../locations';
import { elevationSvg } from '../../rack-space/elevation-svg';
import { RackSpaceService } from '../../rack-space/rack-space.service';
import { ElevationV2, RackUseV2, RoomUseV2, toElevationV2, toRackUseV2, toRoomUseV2 } from './rack-space.v2.dto';

@ApiController({ surface: 'v2', path: 'racks', tag: 'Racks', resource: RACK })
export class RackSpaceV2Controller {
  constructor(private readonly space: RackSpaceService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/elevation',
    summary: 'What stands in which units',
    policy: { kind: 'resource', action: 'read' },
    present: toElevationV2,
    returns: ElevationV2,
    alternative: { format: 'svg', type: 'image/svg+xml', write: elevationSvg },
  })
  elevation(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.space.elevation(ctx, id);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/utilization',
    summary: 'Units, hosts and power',
    policy: { kind: 'resource', action: 'read' },
    present: toRackUseV2,
    returns: RackUseV2,
  })
  utilization(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.space.ofRack(ctx, id);
  }
}

@ApiController({ surface: 'v2', path: 'rooms', tag: 'Rooms', resource: ROOM, present: toRoomUseV2, returns: RoomUseV2 })
export class RoomSpaceV2Controller {
  constructor(private readonly space: RackSpaceService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/utilization',
    summary: 'Units, hosts and power, in all and by rack',
    policy: { kind: 'resource', action: 'read' },
  })
  utilization(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.space.ofRoom(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { ROOM } from '../rooms/room.resource';
import { RoomsService } from '../rooms/rooms.service';
import { showRoom, RoomBody, RoomPatch, RoomView } from './room.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'rooms',
  tag: 'Rooms',
  resource: ROOM,
  plural: 'rooms',
  present: showRoom,
  returns: RoomView,
})
export class RoomsController {
  private readonly rows = bulkHandlers({
    resource: ROOM,
    createBody: RoomBody,
    patchBody: RoomPatch,
    present: showRoom,
    create: (row, data) => this.rooms.create(row, wholeOf(RoomBody, data)),
    update: (row, id, data) => this.rooms.change(row, id, changeOf(data)),
    remove: (row, id) => this.rooms.remove(row, id),
  });

  constructor(
    private readonly rooms: RoomsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.rooms.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.rooms.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: RoomBody) {
    return this.rooms.create(ctx, wholeOf(RoomBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(RoomBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RoomBody) {
    return this.rooms.change(ctx, id, wholeOf(RoomBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RoomPatch) {
    return this.rooms.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.rooms.remove(ctx, id);
  }
}

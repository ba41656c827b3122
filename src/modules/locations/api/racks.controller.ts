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
import { RACK } from '../racks/rack.resource';
import { RacksService } from '../racks/racks.service';
import { showRack, RackBody, RackPatch, RackView } from './rack.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'racks',
  tag: 'Racks',
  resource: RACK,
  plural: 'racks',
  present: showRack,
  returns: RackView,
})
export class RacksController {
  private readonly rows = bulkHandlers({
    resource: RACK,
    createBody: RackBody,
    patchBody: RackPatch,
    present: showRack,
    create: (row, data) => this.racks.create(row, wholeOf(RackBody, data)),
    update: (row, id, data) => this.racks.change(row, id, changeOf(data)),
    remove: (row, id) => this.racks.remove(row, id),
  });

  constructor(
    private readonly racks: RacksService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.racks.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.racks.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: RackBody) {
    return this.racks.create(ctx, wholeOf(RackBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(RackBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RackBody) {
    return this.racks.change(ctx, id, wholeOf(RackBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RackPatch) {
    return this.racks.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.racks.remove(ctx, id);
  }
}

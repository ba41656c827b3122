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
import { VRF } from '../vrfs/vrf.resource';
import { VrfsService } from '../vrfs/vrfs.service';
import { showVrf, VrfBody, VrfPatch, VrfView } from './vrf.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'vrfs',
  tag: 'Network',
  resource: VRF,
  plural: 'vrfs',
  present: showVrf,
  returns: VrfView,
})
export class VrfsController {
  private readonly rows = bulkHandlers({
    resource: VRF,
    createBody: VrfBody,
    patchBody: VrfPatch,
    present: showVrf,
    create: (row, data) => this.vrfs.create(row, wholeOf(VrfBody, data)),
    update: (row, id, data) => this.vrfs.change(row, id, changeOf(data)),
    remove: (row, id) => this.vrfs.remove(row, id),
  });

  constructor(
    private readonly vrfs: VrfsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.vrfs.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vrfs.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: VrfBody) {
    return this.vrfs.create(ctx, wholeOf(VrfBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(VrfBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VrfBody) {
    return this.vrfs.change(ctx, id, wholeOf(VrfBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VrfPatch) {
    return this.vrfs.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vrfs.remove(ctx, id);
  }
}

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
import { FABRICATION } from '../fabrications/fabrication.resource';
import { FabricationsService } from '../fabrications/fabrications.service';
import { showFabrication, FabricationBody, FabricationPatch, FabricationView } from './fabrication.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'fabrications',
  tag: 'Fabrications',
  resource: FABRICATION,
  plural: 'fabrications',
  present: showFabrication,
  returns: FabricationView,
})
export class FabricationsController {
  private readonly rows = bulkHandlers({
    resource: FABRICATION,
    createBody: FabricationBody,
    patchBody: FabricationPatch,
    present: showFabrication,
    create: (row, data) => this.fabrications.create(row, wholeOf(FabricationBody, data)),
    update: (row, id, data) => this.fabrications.change(row, id, changeOf(data)),
    remove: (row, id) => this.fabrications.remove(row, id),
  });

  constructor(
    private readonly fabrications: FabricationsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.fabrications.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.fabrications.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: FabricationBody) {
    return this.fabrications.create(ctx, wholeOf(FabricationBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(FabricationBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: FabricationBody) {
    return this.fabrications.change(ctx, id, wholeOf(FabricationBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: FabricationPatch) {
    return this.fabrications.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.fabrications.remove(ctx, id);
  }
}

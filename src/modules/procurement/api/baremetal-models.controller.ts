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
import { BAREMETAL_MODEL } from '../baremetal-models/baremetal-model.resource';
import { BaremetalModelsService } from '../baremetal-models/baremetal-models.service';
import { showBaremetalModel, BaremetalModelBody, BaremetalModelPatch, BaremetalModelView } from './baremetal-model.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'baremetal-models',
  tag: 'Baremetal models',
  resource: BAREMETAL_MODEL,
  plural: 'baremetal_models',
  present: showBaremetalModel,
  returns: BaremetalModelView,
})
export class BaremetalModelsController {
  private readonly rows = bulkHandlers({
    resource: BAREMETAL_MODEL,
    createBody: BaremetalModelBody,
    patchBody: BaremetalModelPatch,
    present: showBaremetalModel,
    create: (row, data) => this.models.create(row, wholeOf(BaremetalModelBody, data)),
    update: (row, id, data) => this.models.change(row, id, changeOf(data)),
    remove: (row, id) => this.models.remove(row, id),
  });

  constructor(
    private readonly models: BaremetalModelsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.models.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.models.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: BaremetalModelBody) {
    return this.models.create(ctx, wholeOf(BaremetalModelBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(BaremetalModelBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BaremetalModelBody) {
    return this.models.change(ctx, id, wholeOf(BaremetalModelBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BaremetalModelPatch) {
    return this.models.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.models.remove(ctx, id);
  }
}

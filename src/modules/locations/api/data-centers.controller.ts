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
import { DATA_CENTER } from '../data-centers/data-center.resource';
import { DataCentersService } from '../data-centers/data-centers.service';
import { showDataCenter, DataCenterBody, DataCenterPatch, DataCenterView } from './data-center.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'data-centers',
  tag: 'Data centers',
  resource: DATA_CENTER,
  plural: 'data_centers',
  present: showDataCenter,
  returns: DataCenterView,
})
export class DataCentersController {
  private readonly rows = bulkHandlers({
    resource: DATA_CENTER,
    createBody: DataCenterBody,
    patchBody: DataCenterPatch,
    present: showDataCenter,
    create: (row, data) => this.dataCenters.create(row, wholeOf(DataCenterBody, data)),
    update: (row, id, data) => this.dataCenters.change(row, id, changeOf(data)),
    remove: (row, id) => this.dataCenters.remove(row, id),
  });

  constructor(
    private readonly dataCenters: DataCentersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.dataCenters.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.dataCenters.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: DataCenterBody) {
    return this.dataCenters.create(ctx, wholeOf(DataCenterBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(DataCenterBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: DataCenterBody) {
    return this.dataCenters.change(ctx, id, wholeOf(DataCenterBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: DataCenterPatch) {
    return this.dataCenters.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.dataCenters.remove(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { QUOTA } from '../../quotas/quota.resource';
import { QuotasService } from '../../quotas/quotas.service';
import { changeFromQuotaV2, fromQuotaV2, QuotaV2, QuotaV2Body, QuotaV2Patch, toQuotaV2 } from './quota.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'host-group-tenant-quotas',
  tag: 'Quotas',
  resource: QUOTA,
  present: toQuotaV2,
  returns: QuotaV2,
})
export class QuotasV2Controller {
  private readonly rows = bulkHandlers({
    resource: QUOTA,
    createBody: QuotaV2Body,
    patchBody: QuotaV2Patch,
    present: toQuotaV2,
    create: (row, data) => this.quotas.create(row, fromQuotaV2(data)),
    update: (row, id, data) => this.quotas.change(row, id, changeFromQuotaV2(data)),
    remove: (row, id) => this.quotas.remove(row, id),
  });

  constructor(
    private readonly quotas: QuotasService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.quotas.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.quotas.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: QuotaV2Body) {
    return this.quotas.create(ctx, fromQuotaV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(QuotaV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: QuotaV2Body) {
    return this.quotas.change(ctx, id, fromQuotaV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: QuotaV2Patch) {
    return this.quotas.change(ctx, id, changeFromQuotaV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.quotas.remove(ctx, id);
  }
}

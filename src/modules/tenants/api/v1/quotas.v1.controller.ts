import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { QUOTA } from '../../quotas/quota.resource';
import { QuotasService } from '../../quotas/quotas.service';
import { changeFromQuotaV1, fromQuotaV1, QuotaV1, QuotaV1Body, QuotaV1Patch, toQuotaV1 } from './quota.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'host-group-tenant-quotas',
  tag: 'Quotas',
  resource: QUOTA,
  plural: 'host_group_tenant_quotas',
  present: toQuotaV1,
  returns: QuotaV1,
})
export class QuotasV1Controller {
  constructor(private readonly quotas: QuotasService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.quotas.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.quotas.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: QuotaV1Body) {
    return this.quotas.create(ctx, fromQuotaV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: QuotaV1Body) {
    return this.quotas.change(ctx, id, changeFromQuotaV1({ memory_quota: null, storage_quota: null, ...body }));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: QuotaV1Patch) {
    return this.quotas.change(ctx, id, changeFromQuotaV1(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.quotas.remove(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { TENANT } from '../../tenants/tenant.resource';
import { TenantsService } from '../../tenants/tenants.service';
import { fromTenantV1, TenantV1, TenantV1Body, TenantV1Patch, toTenantV1 } from './tenant.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'tenants',
  tag: 'Tenants',
  resource: TENANT,
  plural: 'tenants',
  present: toTenantV1,
  returns: TenantV1,
})
export class TenantsV1Controller {
  constructor(private readonly tenants: TenantsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.tenants.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.tenants.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: TenantV1Body) {
    return this.tenants.create(ctx, fromTenantV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: TenantV1Body) {
    return this.tenants.change(ctx, id, fromTenantV1(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: TenantV1Patch) {
    return this.tenants.change(ctx, id, body);
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.tenants.remove(ctx, id);
  }
}

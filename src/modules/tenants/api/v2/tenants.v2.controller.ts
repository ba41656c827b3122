import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { TENANT } from '../../tenants/tenant.resource';
import { TenantsService } from '../../tenants/tenants.service';
import { fromTenantV2, TenantV2, TenantV2Body, TenantV2Patch, toTenantV2 } from './tenant.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'tenants',
  tag: 'Tenants',
  resource: TENANT,
  present: toTenantV2,
  returns: TenantV2,
})
export class TenantsV2Controller {
  private readonly rows = bulkHandlers({
    resource: TENANT,
    createBody: TenantV2Body,
    patchBody: TenantV2Patch,
    present: toTenantV2,
    create: (row, data) => this.tenants.create(row, fromTenantV2(data)),
    update: (row, id, data) => this.tenants.change(row, id, data),
    remove: (row, id) => this.tenants.remove(row, id),
  });

  constructor(
    private readonly tenants: TenantsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.tenants.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.tenants.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: TenantV2Body) {
    return this.tenants.create(ctx, fromTenantV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(TenantV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: TenantV2Body) {
    return this.tenants.change(ctx, id, fromTenantV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: TenantV2Patch) {
    return this.tenants.change(ctx, id, body);
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.tenants.remove(ctx, id);
  }
}

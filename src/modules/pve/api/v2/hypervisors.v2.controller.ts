import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import {
  Bulk,
  Create,
  Endpoint,
  Import,
  List,
  Patch,
  Read,
  Remove,
  Replace,
} from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { changeOf } from '../../../../core/http/plain-dto';
import { HypervisorChecksService } from '../../hypervisors/hypervisor-checks.service';
import { HYPERVISOR } from '../../hypervisors/hypervisor.resource';
import { HypervisorsService } from '../../hypervisors/hypervisors.service';
import {
  fromHypervisorV2,
  HypervisorV2,
  HypervisorV2Body,
  HypervisorV2Patch,
  inColumns,
  toHypervisorV2,
} from './hypervisor.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'hypervisors',
  tag: 'Hypervisors',
  resource: HYPERVISOR,
  present: toHypervisorV2,
  returns: HypervisorV2,
})
export class HypervisorsV2Controller {
  private readonly rows = bulkHandlers({
    resource: HYPERVISOR,
    createBody: HypervisorV2Body,
    patchBody: HypervisorV2Patch,
    present: toHypervisorV2,
    create: (row, data) => this.hypervisors.create(row, fromHypervisorV2(data)),
    update: (row, id, data) => this.hypervisors.change(row, id, inColumns(changeOf(data))),
    remove: (row, id) => this.hypervisors.remove(row, id),
  });

  constructor(
    private readonly hypervisors: HypervisorsService,
    private readonly checks: HypervisorChecksService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.hypervisors.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hypervisors.get(ctx, id);
  }

  @Create({ errors: ['BAREMETAL_GROUP_NOT_FOUND', 'TENANT_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: HypervisorV2Body) {
    return this.hypervisors.create(ctx, fromHypervisorV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(HypervisorV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['RESOURCE_IN_USE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HypervisorV2Body) {
    return this.hypervisors.change(ctx, id, fromHypervisorV2(body));
  }

  @Patch({ errors: ['RESOURCE_IN_USE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HypervisorV2Patch) {
    return this.hypervisors.change(ctx, id, inColumns(changeOf(body)));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hypervisors.remove(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/check',
    status: 200,
    summary: 'Ask it for its version and for what our token may do',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'check' },
    idempotent: false,
  })
  check(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.checks.check(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { BAREMETAL } from '../../baremetals/baremetal.resource';
import { BaremetalsService } from '../../baremetals/baremetals.service';
import { changeFromHostV2, fromHostV2, HostV2, HostV2Body, HostV2Patch, toHostV2 } from './host.v2.dto';

const HOST_ERRORS = [
  ...([
    'INCONSISTENT_CAPACITY',
    'INVALID_STATE_TRANSITION',
    'RESOURCE_IN_USE',
    'RACK_NOT_FOUND',
    'RACK_UNAVAILABLE',
  ] as const),
  ...(['BAREMETAL_MODEL_NOT_FOUND', 'PURCHASE_REQUISITION_NOT_FOUND', 'PURCHASE_ORDER_NOT_FOUND'] as const),
  ...(['NOT_ORDERED', 'ORDER_EXCEEDED', 'REQUISITION_NOT_APPROVED'] as const),
] as const;

@ApiController({
  surface: 'v2',
  path: 'hosts',
  tag: 'Hosts',
  resource: BAREMETAL,
  present: toHostV2,
  returns: HostV2,
})
export class HostsV2Controller {
  private readonly rows = bulkHandlers({
    resource: BAREMETAL,
    createBody: HostV2Body,
    patchBody: HostV2Patch,
    present: toHostV2,
    create: async (row, data) => this.hosts.detailed(row, await this.hosts.create(row, fromHostV2(data))),
    update: async (row, id, data) => this.hosts.detailed(row, await this.hosts.change(row, id, changeFromHostV2(data))),
    remove: (row, id) => this.hosts.remove(row, id),
    createMany: async (rows, bodies) =>
      this.hosts.detailedAll(rows, await this.hosts.createMany(rows, bodies.map(fromHostV2))),
  });

  constructor(
    private readonly hosts: BaremetalsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.hosts.pageDetailed(ctx, request);
  }

  @Read()
  async get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hosts.detailed(ctx, await this.hosts.get(ctx, id));
  }

  @Create({ errors: HOST_ERRORS })
  async create(@Ctx() ctx: RequestContext, @Body() body: HostV2Body) {
    return this.hosts.detailed(ctx, await this.hosts.create(ctx, fromHostV2(body)));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(HostV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: HOST_ERRORS })
  async replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HostV2Body) {
    return this.hosts.detailed(ctx, await this.hosts.replace(ctx, id, fromHostV2(body)));
  }

  @Patch({ errors: HOST_ERRORS })
  async patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HostV2Patch) {
    return this.hosts.detailed(ctx, await this.hosts.change(ctx, id, changeFromHostV2(body)));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hosts.remove(ctx, id);
  }
}

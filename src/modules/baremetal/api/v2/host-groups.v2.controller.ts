import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { BAREMETAL_GROUP } from '../../groups/baremetal-group.resource';
import { BaremetalGroupsService } from '../../groups/baremetal-groups.service';
import { fromHostGroupV2, HostGroupV2, HostGroupV2Body, HostGroupV2Patch, toHostGroupV2 } from './host-group.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'host-groups',
  tag: 'Host groups',
  resource: BAREMETAL_GROUP,
  present: toHostGroupV2,
  returns: HostGroupV2,
})
export class HostGroupsV2Controller {
  private readonly rows = bulkHandlers({
    resource: BAREMETAL_GROUP,
    createBody: HostGroupV2Body,
    patchBody: HostGroupV2Patch,
    present: toHostGroupV2,
    create: async (row, data) => this.groups.detailed(row, await this.groups.create(row, fromHostGroupV2(data))),
    update: async (row, id, data) => this.groups.detailed(row, await this.groups.change(row, id, data)),
    remove: (row, id) => this.groups.remove(row, id),
  });

  constructor(
    private readonly groups: BaremetalGroupsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.pageDetailed(ctx, request);
  }

  @Read()
  async get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.groups.detailed(ctx, await this.groups.get(ctx, id));
  }

  @Create()
  async create(@Ctx() ctx: RequestContext, @Body() body: HostGroupV2Body) {
    return this.groups.detailed(ctx, await this.groups.create(ctx, fromHostGroupV2(body)));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(HostGroupV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  async replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: HostGroupV2Body) {
    return this.groups.detailed(ctx, await this.groups.change(ctx, id, fromHostGroupV2(body)));
  }

  @Patch()
  async patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: HostGroupV2Patch) {
    return this.groups.detailed(ctx, await this.groups.change(ctx, id, body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.groups.remove(ctx, id);
  }
}

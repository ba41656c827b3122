import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { GROUP } from '../../groups/group.resource';
import { GroupsService } from '../../groups/groups.service';
import { fromGroupV2, GroupV2, GroupV2Body, GroupV2Patch, toGroupV2 } from './group.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'groups',
  tag: 'Users and groups',
  resource: GROUP,
  present: toGroupV2,
  returns: GroupV2,
})
export class GroupsV2Controller {
  private readonly rows = bulkHandlers({
    resource: GROUP,
    createBody: GroupV2Body,
    patchBody: GroupV2Patch,
    present: toGroupV2,
    create: (row, data) => this.groups.create(row, fromGroupV2(data)),
    update: (row, id, data) => this.groups.change(row, id, data),
    remove: (row, id) => this.groups.remove(row, id),
  });

  constructor(
    private readonly groups: GroupsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: GroupV2Body) {
    return this.groups.create(ctx, fromGroupV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(GroupV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: GroupV2Body) {
    return this.groups.change(ctx, id, fromGroupV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: GroupV2Patch) {
    return this.groups.change(ctx, id, body);
  }

  @Remove({ errors: ['LAST_OWNER'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.remove(ctx, id);
  }
}

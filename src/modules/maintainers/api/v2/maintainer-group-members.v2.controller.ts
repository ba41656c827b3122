import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER_GROUP_MEMBER } from '../../groups/maintainer-group-member.resource';
import { MaintainerGroupMembersService } from '../../groups/maintainer-group-members.service';
import {
  fromMaintainerGroupMemberV2,
  fromMaintainerGroupMemberV2Patch,
  MaintainerGroupMemberV2,
  MaintainerGroupMemberV2Body,
  MaintainerGroupMemberV2Patch,
  toMaintainerGroupMemberV2,
} from './maintainer-group-member.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'maintainer-group-members',
  tag: 'Maintainers',
  resource: MAINTAINER_GROUP_MEMBER,
  present: toMaintainerGroupMemberV2,
  returns: MaintainerGroupMemberV2,
})
export class MaintainerGroupMembersV2Controller {
  private readonly rows = bulkHandlers({
    resource: MAINTAINER_GROUP_MEMBER,
    createBody: MaintainerGroupMemberV2Body,
    patchBody: MaintainerGroupMemberV2Patch,
    present: toMaintainerGroupMemberV2,
    create: (row, data) => this.members.create(row, fromMaintainerGroupMemberV2(data)),
    update: (row, id, data) => this.members.change(row, id, fromMaintainerGroupMemberV2Patch(data)),
    remove: (row, id) => this.members.remove(row, id),
  });

  constructor(
    private readonly members: MaintainerGroupMembersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.members.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.members.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerGroupMemberV2Body) {
    return this.members.create(ctx, fromMaintainerGroupMemberV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(MaintainerGroupMemberV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupMemberV2Body) {
    return this.members.change(ctx, id, fromMaintainerGroupMemberV2(body));
  }

  @Patch({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupMemberV2Patch) {
    return this.members.change(ctx, id, fromMaintainerGroupMemberV2Patch(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.members.remove(ctx, id);
  }
}

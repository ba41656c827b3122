import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { GROUP } from '../../groups/group.resource';
import { GroupsService } from '../../groups/groups.service';
import { fromGroupV1, GroupV1, GroupV1Body, GroupV1Patch, toGroupV1 } from './group.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'groups',
  tag: 'Users and groups',
  resource: GROUP,
  plural: 'groups',
  present: toGroupV1,
  returns: GroupV1,
})
export class GroupsV1Controller {
  constructor(private readonly groups: GroupsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: GroupV1Body) {
    return this.groups.create(ctx, fromGroupV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: GroupV1Body) {
    return this.groups.change(ctx, id, fromGroupV1(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: GroupV1Patch) {
    return this.groups.change(ctx, id, body);
  }

  @Remove({ errors: ['LAST_OWNER'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.remove(ctx, id);
  }
}

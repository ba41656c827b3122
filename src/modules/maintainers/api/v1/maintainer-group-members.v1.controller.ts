import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER_GROUP_MEMBER } from '../../groups/maintainer-group-member.resource';
import { MaintainerGroupMembersService } from '../../groups/maintainer-group-members.service';
import {
  fromMaintainerGroupMemberV1,
  fromMaintainerGroupMemberV1Patch,
  MaintainerGroupMemberV1,
  MaintainerGroupMemberV1Body,
  MaintainerGroupMemberV1Patch,
  toMaintainerGroupMemberV1,
} from './maintainer-group-member.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'maintainer-group-members',
  tag: 'Maintainers',
  resource: MAINTAINER_GROUP_MEMBER,
  plural: 'maintainer_group_members',
  present: toMaintainerGroupMemberV1,
  returns: MaintainerGroupMemberV1,
})
export class MaintainerGroupMembersV1Controller {
  constructor(private readonly members: MaintainerGroupMembersService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.members.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.members.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerGroupMemberV1Body) {
    return this.members.create(ctx, fromMaintainerGroupMemberV1(body));
  }

  @Replace({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupMemberV1Body) {
    return this.members.change(ctx, id, fromMaintainerGroupMemberV1(body));
  }

  @Patch({ errors: ['MAINTAINER_GROUP_MEMBER_DUPLICATE', 'MAINTAINER_GROUP_NOT_FOUND', 'MAINTAINER_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupMemberV1Patch) {
    return this.members.change(ctx, id, fromMaintainerGroupMemberV1Patch(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.members.remove(ctx, id);
  }
}

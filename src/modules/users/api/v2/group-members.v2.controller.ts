import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Remove } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { GROUP_MEMBER } from '../../groups/group-member.resource';
import { GroupMembersService } from '../../groups/group-members.service';
import { GroupMemberV2, GroupMemberV2Body, toGroupMemberV2 } from './group-member.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'groups',
  tag: 'Users and groups',
  resource: GROUP_MEMBER,
  present: toGroupMemberV2,
  returns: GroupMemberV2,
})
export class GroupMembersV2Controller {
  constructor(private readonly members: GroupMembersService) {}

  @List({ path: ':id/members', errors: ['GROUP_NOT_FOUND'] })
  pageOfMembers(@Ctx() ctx: RequestContext, @Param('id') id: string, @Paging() request: PageRequest) {
    return this.members.page(ctx, id, request);
  }

  @Create({
    path: ':id/members',
    summary: 'Add a user: he holds what the group holds from his next request on',
    audit: { action: 'grant', type: 'Group' },
    errors: ['GROUP_NOT_FOUND', 'USER_NOT_FOUND', 'GROUP_MEMBER_DUPLICATE'],
  })
  addMember(@Ctx() ctx: RequestContext, @Param('id') id: string, @Body() { user_id }: GroupMemberV2Body) {
    return this.members.add(ctx, id, user_id);
  }

  @Remove({
    path: ':id/members/:user_id',
    summary: 'Remove a user: he loses what the group holds with his next request',
    audit: { action: 'revoke', type: 'Group' },
    errors: ['GROUP_NOT_FOUND', 'GROUP_MEMBER_NOT_FOUND'],
  })
  removeMember(@Ctx() ctx: RequestContext, @Param('id') id: string, @Param('user_id') userId: string) {
    return this.members.remove(ctx, id, userId);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { USER } from '../../users/user.resource';
import { UsersService } from '../../users/users.service';
import { toUserV1, UserV1, UserV1Body, UserV1Patch, UserV1Replacement } from './user.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'users',
  tag: 'Users and groups',
  resource: USER,
  plural: 'users',
  present: toUserV1,
  returns: UserV1,
})
export class UsersV1Controller {
  constructor(private readonly users: UsersService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.users.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.users.get(ctx, id);
  }

  @Create({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE'] })
  create(@Ctx() ctx: RequestContext, @Body() body: UserV1Body) {
    return this.users.create(ctx, body);
  }

  @Replace({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE', 'CONFLICT'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: UserV1Replacement) {
    return this.users.change(ctx, id, body);
  }

  @Patch({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE', 'CONFLICT'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: UserV1Patch) {
    return this.users.change(ctx, id, body);
  }

  @Remove({ errors: ['CONFLICT', 'LAST_OWNER', 'RESOURCE_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.users.remove(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { USER } from '../../users/user.resource';
import { UsersService } from '../../users/users.service';
import { toUserV2, UserV2, UserV2Body, UserV2Patch, UserV2Replacement } from './user.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'users',
  tag: 'Users and groups',
  resource: USER,
  present: toUserV2,
  returns: UserV2,
})
export class UsersV2Controller {
  private readonly rows = bulkHandlers({
    resource: USER,
    createBody: UserV2Body,
    patchBody: UserV2Patch,
    present: toUserV2,
    create: (row, data) => this.users.create(row, data),
    update: (row, id, data) => this.users.change(row, id, data),
    remove: (row, id) => this.users.remove(row, id),
  });

  constructor(
    private readonly users: UsersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.users.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.users.get(ctx, id);
  }

  @Create({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE'] })
  create(@Ctx() ctx: RequestContext, @Body() body: UserV2Body) {
    return this.users.create(ctx, body);
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(UserV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE', 'CONFLICT'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: UserV2Replacement) {
    return this.users.change(ctx, id, body);
  }

  @Patch({ errors: ['USER_NAME_DUPLICATE', 'USER_EMAIL_DUPLICATE', 'CONFLICT'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: UserV2Patch) {
    return this.users.change(ctx, id, body);
  }

  @Remove({ errors: ['CONFLICT', 'LAST_OWNER', 'RESOURCE_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.users.remove(ctx, id);
  }
}

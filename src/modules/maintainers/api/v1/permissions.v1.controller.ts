import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { PERMISSIONS } from '../../grants/grant-views';
import { GrantsService } from '../../grants/grants.service';
import { fromPermissionV1, PermissionV1, PermissionV1Body, toPermissionV1 } from './permission.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'permissions',
  tag: 'Permissions',
  resource: PERMISSIONS,
  plural: 'permissions',
  present: toPermissionV1,
  returns: PermissionV1,
})
export class PermissionsV1Controller {
  constructor(private readonly grants: GrantsService) {}

  @Endpoint({
    method: 'GET',
    summary: 'List what the caller may see',
    shape: 'list',
    policy: { kind: 'authenticated' },
    filters: ['resource_type', 'resource_id'],
  })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.grants.page(ctx, PERMISSIONS, request);
  }

  @Endpoint({ method: 'GET', path: ':id', summary: 'Read one', policy: { kind: 'authenticated' } })
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.grants.get(ctx, PERMISSIONS, id);
  }

  @Endpoint({
    method: 'POST',
    summary: 'Grant a role on an object to a user or a group',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['USER_NOT_FOUND', 'GROUP_NOT_FOUND', 'DUPLICATE'],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: PermissionV1Body) {
    return this.grants.give(ctx, PERMISSIONS, fromPermissionV1(body));
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id',
    summary: 'Withdraw',
    shape: 'removed',
    policy: { kind: 'authenticated' },
    audit: { action: 'revoke' },
    errors: ['LAST_OWNER'],
  })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.grants.withdraw(ctx, PERMISSIONS, id);
  }
}

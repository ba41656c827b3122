import { Body } from '@nestjs/common';
import { RANKS } from '../../../../core/authz/actions';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Endpoint, Import } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { PERMISSIONS } from '../../grants/grant-views';
import { GrantsService } from '../../grants/grants.service';
import {
  fromPermissionV2,
  PermissionV2,
  PermissionV2Body,
  PermissionV2Patch,
  toPermissionV2,
} from './permission.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'permissions',
  tag: 'Permissions',
  resource: PERMISSIONS,
  present: toPermissionV2,
  returns: PermissionV2,
})
export class PermissionsV2Controller {
  private readonly rows = bulkHandlers({
    resource: PERMISSIONS,
    createBody: PermissionV2Body,
    patchBody: PermissionV2Patch,
    present: toPermissionV2,
    create: (row, data) => this.grants.give(row, PERMISSIONS, fromPermissionV2(data)),
    update: (row, id, data) => this.grants.change(row, PERMISSIONS, id, { rank: RANKS[data.role] }),
    remove: (row, id) => this.grants.withdraw(row, PERMISSIONS, id),
  });

  constructor(
    private readonly grants: GrantsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @Endpoint({
    method: 'GET',
    summary: 'List what the caller may see',
    shape: 'list',
    policy: { kind: 'authenticated' },
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
  create(@Ctx() ctx: RequestContext, @Body() body: PermissionV2Body) {
    return this.grants.give(ctx, PERMISSIONS, fromPermissionV2(body));
  }

  @Bulk({ policy: { kind: 'authenticated' } })
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(PermissionV2Body, { policy: { kind: 'authenticated' } })
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Endpoint({
    method: 'PATCH',
    path: ':id',
    summary: 'Change the role',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['LAST_OWNER'],
  })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PermissionV2Patch) {
    return this.grants.change(ctx, PERMISSIONS, id, { rank: RANKS[body.role] });
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

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Endpoint, Import } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { RESOURCE_MAINTAINERS } from '../../grants/grant-views';
import { GrantsService } from '../../grants/grants.service';
import {
  fromResourceMaintainerV2,
  fromResourceMaintainerV2Patch,
  ResourceMaintainerV2,
  ResourceMaintainerV2Body,
  ResourceMaintainerV2Patch,
  toResourceMaintainerV2,
} from './resource-maintainer.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'resource-maintainers',
  tag: 'Maintainers',
  resource: RESOURCE_MAINTAINERS,
  present: toResourceMaintainerV2,
  returns: ResourceMaintainerV2,
})
export class ResourceMaintainersV2Controller {
  private readonly rows = bulkHandlers({
    resource: RESOURCE_MAINTAINERS,
    createBody: ResourceMaintainerV2Body,
    patchBody: ResourceMaintainerV2Patch,
    present: toResourceMaintainerV2,
    create: (row, data) => this.grants.give(row, RESOURCE_MAINTAINERS, fromResourceMaintainerV2(data)),
    update: (row, id, data) => this.grants.change(row, RESOURCE_MAINTAINERS, id, fromResourceMaintainerV2Patch(data)),
    remove: (row, id) => this.grants.withdraw(row, RESOURCE_MAINTAINERS, id),
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
    return this.grants.page(ctx, RESOURCE_MAINTAINERS, request);
  }

  @Endpoint({ method: 'GET', path: ':id', summary: 'Read one', policy: { kind: 'authenticated' } })
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.grants.get(ctx, RESOURCE_MAINTAINERS, id);
  }

  @Endpoint({
    method: 'POST',
    summary: 'Make a person or a group maintainer of an object',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['MAINTAINER_NOT_FOUND', 'MAINTAINER_GROUP_NOT_FOUND', 'DUPLICATE'],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: ResourceMaintainerV2Body) {
    return this.grants.give(ctx, RESOURCE_MAINTAINERS, fromResourceMaintainerV2(body));
  }

  @Bulk({ policy: { kind: 'authenticated' } })
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(ResourceMaintainerV2Body, { policy: { kind: 'authenticated' } })
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Endpoint({
    method: 'PUT',
    path: ':id',
    summary: 'Replace: moving it needs the right to grant on both objects',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['DUPLICATE'],
  })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ResourceMaintainerV2Body) {
    return this.grants.change(ctx, RESOURCE_MAINTAINERS, id, fromResourceMaintainerV2(body));
  }

  @Endpoint({
    method: 'PATCH',
    path: ':id',
    summary: 'Change some fields',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['DUPLICATE'],
  })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ResourceMaintainerV2Patch) {
    return this.grants.change(ctx, RESOURCE_MAINTAINERS, id, fromResourceMaintainerV2Patch(body));
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id',
    summary: 'Withdraw',
    shape: 'removed',
    policy: { kind: 'authenticated' },
    audit: { action: 'revoke' },
  })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.grants.withdraw(ctx, RESOURCE_MAINTAINERS, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { RESOURCE_MAINTAINERS } from '../../grants/grant-views';
import { GrantsService } from '../../grants/grants.service';
import {
  fromResourceMaintainerV1,
  fromResourceMaintainerV1Patch,
  ResourceMaintainerV1,
  ResourceMaintainerV1Body,
  ResourceMaintainerV1Patch,
  toResourceMaintainerV1,
} from './resource-maintainer.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'resource-maintainers',
  tag: 'Maintainers',
  resource: RESOURCE_MAINTAINERS,
  plural: 'resource_maintainers',
  present: toResourceMaintainerV1,
  returns: ResourceMaintainerV1,
})
export class ResourceMaintainersV1Controller {
  constructor(private readonly grants: GrantsService) {}

  @Endpoint({
    method: 'GET',
    summary: 'List what the caller may see',
    shape: 'list',
    policy: { kind: 'authenticated' },
    filters: ['resource_type', 'resource_id'],
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
  create(@Ctx() ctx: RequestContext, @Body() body: ResourceMaintainerV1Body) {
    return this.grants.give(ctx, RESOURCE_MAINTAINERS, fromResourceMaintainerV1(body));
  }

  @Endpoint({
    method: 'PUT',
    path: ':id',
    summary: 'Replace: moving it needs the right to grant on both objects',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['DUPLICATE'],
  })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ResourceMaintainerV1Body) {
    return this.grants.change(ctx, RESOURCE_MAINTAINERS, id, fromResourceMaintainerV1(body));
  }

  @Endpoint({
    method: 'PATCH',
    path: ':id',
    summary: 'Change some fields',
    policy: { kind: 'authenticated' },
    audit: { action: 'grant' },
    errors: ['DUPLICATE'],
  })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: ResourceMaintainerV1Patch) {
    return this.grants.change(ctx, RESOURCE_MAINTAINERS, id, fromResourceMaintainerV1Patch(body));
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

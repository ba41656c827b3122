import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { BAREMETAL_GROUP } from '../../groups/baremetal-group.resource';
import { BaremetalGroupsService } from '../../groups/baremetal-groups.service';
import { fromHostGroupV1, HostGroupV1, HostGroupV1Body, HostGroupV1Patch, toHostGroupV1 } from './host-group.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'host-groups',
  tag: 'Host groups',
  resource: BAREMETAL_GROUP,
  plural: 'host_groups',
  present: toHostGroupV1,
  returns: HostGroupV1,
})
export class HostGroupsV1Controller {
  constructor(private readonly groups: BaremetalGroupsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.groups.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: HostGroupV1Body) {
    return this.groups.create(ctx, fromHostGroupV1(body));
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: HostGroupV1Body) {
    return this.groups.change(ctx, id, fromHostGroupV1(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: HostGroupV1Patch) {
    return this.groups.change(ctx, id, body);
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.groups.remove(ctx, id);
  }
}

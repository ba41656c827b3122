import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { BAREMETAL } from '../../baremetals/baremetal.resource';
import { BaremetalsService } from '../../baremetals/baremetals.service';
import {
  changeFromHostV1,
  fromHostV1,
  HostV1,
  HostV1Body,
  HostV1Patch,
  toHostV1,
  HOST_V1_PROPERTIES,
} from './host.v1.dto';

const HOST_ERRORS = [
  'INCONSISTENT_CAPACITY',
  'INVALID_STATE_TRANSITION',
  'RESOURCE_IN_USE',
  'RACK_UNAVAILABLE',
] as const;

@ApiController({
  surface: 'virtflow',
  path: 'hosts',
  tag: 'Hosts',
  resource: BAREMETAL,
  plural: 'hosts',
  present: toHostV1,
  returns: HostV1,
})
export class HostsV1Controller {
  constructor(private readonly hosts: BaremetalsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.hosts.pageOf(ctx, request, HOST_V1_PROPERTIES);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hosts.get(ctx, id);
  }

  @Create({ errors: HOST_ERRORS })
  create(@Ctx() ctx: RequestContext, @Body() body: HostV1Body) {
    return this.hosts.create(ctx, fromHostV1(body));
  }

  @Replace({ errors: HOST_ERRORS })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HostV1Body) {
    return this.hosts.change(ctx, id, fromHostV1(body));
  }

  @Patch({ errors: HOST_ERRORS })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: HostV1Patch) {
    return this.hosts.change(ctx, id, changeFromHostV1(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.hosts.remove(ctx, id);
  }
}

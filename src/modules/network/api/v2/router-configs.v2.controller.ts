import type { ResourceFace } from '../../../../core/authz/resource-registry';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint, type EndpointOptions } from '../../../../core/http/endpoint.decorator';
import { Choice, Id } from '../../../../core/http/params';
import { ROUTER_FORMATS, type RouterFormat, RouterConfigsService } from '../../routing/router-configs.service';

/** Their modules stand above this one; the routes need no more than this of them. */
const HOST: ResourceFace = { type: 'Baremetal', label: 'Baremetal', idKind: 'uuid' };
const VM: ResourceFace = { type: 'VirtualMachine', label: 'Virtual machine', idKind: 'uuid' };

const BGP = {
  method: 'GET',
  path: ':id/bgp',
  summary: 'Its router configuration; passwords only for those who may change it',
  shape: 'text',
  policy: { kind: 'resource', action: 'read' },
  choices: { format: ROUTER_FORMATS },
  errors: ['BGP_NOT_EXPRESSIBLE'],
} as const satisfies EndpointOptions;

@ApiController({ surface: 'v2', path: 'hosts', tag: 'Network', resource: HOST })
export class HostBgpV2Controller {
  constructor(private readonly routers: RouterConfigsService) {}

  @Endpoint(BGP)
  bgpOf(@Ctx() ctx: RequestContext, @Id() id: string, @Choice('format') format: RouterFormat) {
    return this.routers.render(ctx, 'Baremetal', id, format);
  }
}

@ApiController({ surface: 'v2', path: 'virtual-machines', tag: 'Network', resource: VM })
export class VmBgpV2Controller {
  constructor(private readonly routers: RouterConfigsService) {}

  @Endpoint(BGP)
  bgpOf(@Ctx() ctx: RequestContext, @Id() id: string, @Choice('format') format: RouterFormat) {
    return this.routers.render(ctx, 'VirtualMachine', id, format);
  }
}

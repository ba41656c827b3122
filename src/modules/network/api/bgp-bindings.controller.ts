import { Body, Param } from '@nestjs/common';
import type { ResourceFace } from '../../../core/authz/resource-registry';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../core/http/endpoint.decorator';
import { Id } from '../../../core/http/params';
import { NETWORK_INTERFACE } from '../network-interfaces/network-interface.resource';
import { NetworkInterfacesService } from '../network-interfaces/network-interfaces.service';
import {
  BgpBindingBody,
  BgpConfigSummaryView,
  NetworkInterfaceView,
  showBgpConfigSummary,
  showInterface,
} from './network-interface.dto';

const { type, idKind } = NETWORK_INTERFACE;
/** A binding is a part of its interface and has no rights of its own. */
const BGP_BINDING: ResourceFace = { type, idKind, label: 'BGP binding' };

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'network-interfaces',
  tag: 'Network',
  resource: BGP_BINDING,
  plural: 'bgp_configs',
  present: showInterface,
  returns: NetworkInterfaceView,
})
export class BgpBindingsController {
  constructor(private readonly interfaces: NetworkInterfacesService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/bgp-configs',
    summary: 'The BGP configurations an interface is bound to, one per peer',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    present: showBgpConfigSummary,
    returns: BgpConfigSummaryView,
  })
  bindings(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.interfaces.bgpConfigs(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/bgp-configs',
    summary: 'Bind a BGP configuration; binding twice is binding once',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'bind' },
    errors: ['BGP_CONFIG_NOT_FOUND'],
  })
  bind(@Ctx() ctx: RequestContext, @Id() id: string, @Body() { bgp_config_id }: BgpBindingBody) {
    return this.interfaces.bind(ctx, id, bgp_config_id);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/bgp-configs/:bgp_config_id',
    summary: 'Unbind a BGP configuration',
    shape: 'removed',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'unbind' },
    errors: ['BGP_CONFIG_NOT_FOUND'],
  })
  unbind(@Ctx() ctx: RequestContext, @Id() id: string, @Param('bgp_config_id') configId: string) {
    return this.interfaces.unbind(ctx, id, configId);
  }
}

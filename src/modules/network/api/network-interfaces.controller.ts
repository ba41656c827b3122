import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf } from '../../../core/http/plain-dto';
import { NETWORK_INTERFACE } from '../network-interfaces/network-interface.resource';
import { NetworkInterfacesService } from '../network-interfaces/network-interfaces.service';
import {
  fromInterface,
  NetworkInterfaceBody,
  NetworkInterfacePatch,
  NetworkInterfaceReplace,
  NetworkInterfaceView,
  replacementFromInterface,
  showInterface,
} from './network-interface.dto';

const ERRORS = ['VLAN_NOT_FOUND', 'VRF_NOT_FOUND', 'BGP_CONFIG_NOT_FOUND'] as const;

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'network-interfaces',
  tag: 'Network',
  resource: NETWORK_INTERFACE,
  plural: 'network_interfaces',
  present: showInterface,
  returns: NetworkInterfaceView,
})
export class NetworkInterfacesController {
  private readonly rows = bulkHandlers({
    resource: NETWORK_INTERFACE,
    createBody: NetworkInterfaceBody,
    patchBody: NetworkInterfacePatch,
    present: showInterface,
    create: (row, data) => this.interfaces.create(row, fromInterface(data)),
    update: (row, id, data) => this.interfaces.change(row, id, changeOf(data)),
    remove: (row, id) => this.interfaces.remove(row, id),
  });

  constructor(
    private readonly interfaces: NetworkInterfacesService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.interfaces.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.interfaces.get(ctx, id);
  }

  @Create({ errors: ERRORS })
  create(@Ctx() ctx: RequestContext, @Body() body: NetworkInterfaceBody) {
    return this.interfaces.create(ctx, fromInterface(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(NetworkInterfaceBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: [...ERRORS, 'RESOURCE_IN_USE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: NetworkInterfaceReplace) {
    return this.interfaces.change(ctx, id, replacementFromInterface(body));
  }

  @Patch({ errors: [...ERRORS, 'RESOURCE_IN_USE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: NetworkInterfacePatch) {
    return this.interfaces.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.interfaces.remove(ctx, id);
  }
}

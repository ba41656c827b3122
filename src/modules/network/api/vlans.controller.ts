import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { VLAN } from '../vlans/vlan.resource';
import { VlansService } from '../vlans/vlans.service';
import { showVlan, VlanBody, VlanPatch, VlanView } from './vlan.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'vlans',
  tag: 'Network',
  resource: VLAN,
  plural: 'vlans',
  present: showVlan,
  returns: VlanView,
})
export class VlansController {
  private readonly rows = bulkHandlers({
    resource: VLAN,
    createBody: VlanBody,
    patchBody: VlanPatch,
    present: showVlan,
    create: (row, data) => this.vlans.create(row, wholeOf(VlanBody, data)),
    update: (row, id, data) => this.vlans.change(row, id, changeOf(data)),
    remove: (row, id) => this.vlans.remove(row, id),
  });

  constructor(
    private readonly vlans: VlansService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.vlans.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vlans.get(ctx, id);
  }

  @Create({ errors: ['VRF_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: VlanBody) {
    return this.vlans.create(ctx, wholeOf(VlanBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(VlanBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['VRF_NOT_FOUND', 'RESOURCE_IN_USE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VlanBody) {
    return this.vlans.change(ctx, id, wholeOf(VlanBody, body));
  }

  @Patch({ errors: ['VRF_NOT_FOUND', 'RESOURCE_IN_USE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VlanPatch) {
    return this.vlans.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vlans.remove(ctx, id);
  }
}

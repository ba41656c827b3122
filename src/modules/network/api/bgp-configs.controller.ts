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
import { BGP_CONFIG } from '../bgp-configs/bgp-config.resource';
import { BgpConfigsService } from '../bgp-configs/bgp-configs.service';
import { fromBgpConfig, showBgpConfig, BgpConfigBody, BgpConfigPatch, BgpConfigView } from './bgp-config.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'bgp-configs',
  tag: 'Network',
  resource: BGP_CONFIG,
  plural: 'bgp_configs',
  present: showBgpConfig,
  returns: BgpConfigView,
})
export class BgpConfigsController {
  private readonly rows = bulkHandlers({
    resource: BGP_CONFIG,
    createBody: BgpConfigBody,
    patchBody: BgpConfigPatch,
    present: showBgpConfig,
    create: (row, data) => this.bgpConfigs.create(row, fromBgpConfig(data)),
    update: (row, id, data) => this.bgpConfigs.change(row, id, changeOf(data)),
    remove: (row, id) => this.bgpConfigs.remove(row, id),
  });

  constructor(
    private readonly bgpConfigs: BgpConfigsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.bgpConfigs.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.bgpConfigs.get(ctx, id);
  }

  @Create({ errors: ['VRF_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: BgpConfigBody) {
    return this.bgpConfigs.create(ctx, fromBgpConfig(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(BgpConfigBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['VRF_NOT_FOUND', 'RESOURCE_IN_USE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BgpConfigBody) {
    return this.bgpConfigs.change(ctx, id, fromBgpConfig(body));
  }

  @Patch({ errors: ['VRF_NOT_FOUND', 'RESOURCE_IN_USE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BgpConfigPatch) {
    return this.bgpConfigs.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.bgpConfigs.remove(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER_GROUP } from '../../groups/maintainer-group.resource';
import { MaintainerGroupsService } from '../../groups/maintainer-groups.service';
import {
  fromMaintainerGroupV2,
  fromMaintainerGroupV2Patch,
  MaintainerGroupV2,
  MaintainerGroupV2Body,
  MaintainerGroupV2Patch,
  toMaintainerGroupV2,
} from './maintainer-group.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'maintainer-groups',
  tag: 'Maintainers',
  resource: MAINTAINER_GROUP,
  present: toMaintainerGroupV2,
  returns: MaintainerGroupV2,
})
export class MaintainerGroupsV2Controller {
  private readonly rows = bulkHandlers({
    resource: MAINTAINER_GROUP,
    createBody: MaintainerGroupV2Body,
    patchBody: MaintainerGroupV2Patch,
    present: toMaintainerGroupV2,
    create: (row, data) => this.groups.create(row, fromMaintainerGroupV2(data)),
    update: (row, id, data) => this.groups.change(row, id, fromMaintainerGroupV2Patch(data)),
    remove: (row, id) => this.groups.remove(row, id),
  });

  constructor(
    private readonly groups: MaintainerGroupsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerGroupV2Body) {
    return this.groups.create(ctx, fromMaintainerGroupV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(MaintainerGroupV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupV2Body) {
    return this.groups.change(ctx, id, fromMaintainerGroupV2(body));
  }

  @Patch({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupV2Patch) {
    return this.groups.change(ctx, id, fromMaintainerGroupV2Patch(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.remove(ctx, id);
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER } from '../../maintainers/maintainer.resource';
import { MaintainersService } from '../../maintainers/maintainers.service';
import {
  fromMaintainerV2,
  fromMaintainerV2Patch,
  MaintainerV2,
  MaintainerV2Body,
  MaintainerV2Patch,
  toMaintainerV2,
} from './maintainer.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'maintainers',
  tag: 'Maintainers',
  resource: MAINTAINER,
  present: toMaintainerV2,
  returns: MaintainerV2,
})
export class MaintainersV2Controller {
  private readonly rows = bulkHandlers({
    resource: MAINTAINER,
    createBody: MaintainerV2Body,
    patchBody: MaintainerV2Patch,
    present: toMaintainerV2,
    create: (row, data) => this.maintainers.create(row, fromMaintainerV2(data)),
    update: (row, id, data) => this.maintainers.change(row, id, fromMaintainerV2Patch(data)),
    remove: (row, id) => this.maintainers.remove(row, id),
  });

  constructor(
    private readonly maintainers: MaintainersService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.maintainers.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.maintainers.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_EMAIL_DUPLICATE', 'USER_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerV2Body) {
    return this.maintainers.create(ctx, fromMaintainerV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(MaintainerV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['MAINTAINER_EMAIL_DUPLICATE', 'USER_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerV2Body) {
    return this.maintainers.change(ctx, id, fromMaintainerV2(body));
  }

  @Patch({ errors: ['MAINTAINER_EMAIL_DUPLICATE', 'USER_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerV2Patch) {
    return this.maintainers.change(ctx, id, fromMaintainerV2Patch(body));
  }

  @Remove({ errors: ['RESOURCE_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.maintainers.remove(ctx, id);
  }
}

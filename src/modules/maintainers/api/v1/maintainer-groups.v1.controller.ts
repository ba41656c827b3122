import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER_GROUP } from '../../groups/maintainer-group.resource';
import { MaintainerGroupsService } from '../../groups/maintainer-groups.service';
import {
  fromMaintainerGroupV1,
  fromMaintainerGroupV1Patch,
  MaintainerGroupV1,
  MaintainerGroupV1Body,
  MaintainerGroupV1Patch,
  toMaintainerGroupV1,
} from './maintainer-group.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'maintainer-groups',
  tag: 'Maintainers',
  resource: MAINTAINER_GROUP,
  plural: 'maintainer_groups',
  present: toMaintainerGroupV1,
  returns: MaintainerGroupV1,
})
export class MaintainerGroupsV1Controller {
  constructor(private readonly groups: MaintainerGroupsService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.groups.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerGroupV1Body) {
    return this.groups.create(ctx, fromMaintainerGroupV1(body));
  }

  @Replace({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupV1Body) {
    return this.groups.change(ctx, id, fromMaintainerGroupV1(body));
  }

  @Patch({ errors: ['MAINTAINER_GROUP_NAME_DUPLICATE', 'MAINTAINER_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerGroupV1Patch) {
    return this.groups.change(ctx, id, fromMaintainerGroupV1Patch(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.groups.remove(ctx, id);
  }
}

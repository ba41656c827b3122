import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { MAINTAINER } from '../../maintainers/maintainer.resource';
import { MaintainersService } from '../../maintainers/maintainers.service';
import {
  fromMaintainerV1,
  MaintainerV1,
  MaintainerV1Body,
  MaintainerV1Patch,
  toMaintainerV1,
} from './maintainer.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'maintainers',
  tag: 'Maintainers',
  resource: MAINTAINER,
  plural: null,
  present: toMaintainerV1,
  returns: MaintainerV1,
})
export class MaintainersV1Controller {
  constructor(private readonly maintainers: MaintainersService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.maintainers.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.maintainers.get(ctx, id);
  }

  @Create({ errors: ['MAINTAINER_EMAIL_DUPLICATE'] })
  create(@Ctx() ctx: RequestContext, @Body() body: MaintainerV1Body) {
    return this.maintainers.create(ctx, fromMaintainerV1(body));
  }

  @Replace({ errors: ['MAINTAINER_EMAIL_DUPLICATE'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerV1Body) {
    return this.maintainers.change(ctx, id, fromMaintainerV1(body));
  }

  @Patch({ errors: ['MAINTAINER_EMAIL_DUPLICATE'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: MaintainerV1Patch) {
    return this.maintainers.change(ctx, id, body);
  }

  @Remove({ errors: ['RESOURCE_IN_USE'] })
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.maintainers.remove(ctx, id);
  }
}

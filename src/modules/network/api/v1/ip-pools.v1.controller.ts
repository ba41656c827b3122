import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { changeOf } from '../../../../core/http/plain-dto';
import { IP_POOL } from '../../ip-pools/ip-pool.resource';
import { IpPoolsService } from '../../ip-pools/ip-pools.service';
import { fromIpPool, IpPoolBody, IpPoolPatch } from '../ip-pool.dto';
import { IpPoolV1, toIpPoolV1 } from './ip-pool.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'ip-pools',
  tag: 'IP pools',
  resource: IP_POOL,
  plural: null,
  present: toIpPoolV1,
  returns: IpPoolV1,
})
export class IpPoolsV1Controller {
  constructor(private readonly pools: IpPoolsService) {}

  @List()
  async page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.pools.withAllocations(ctx, await this.pools.page(ctx, request));
  }

  @Read()
  async get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.pools.withItsAllocations(ctx, await this.pools.get(ctx, id));
  }

  @Create()
  async create(@Ctx() ctx: RequestContext, @Body() body: IpPoolBody) {
    return this.pools.withItsAllocations(ctx, await this.pools.create(ctx, fromIpPool(body)));
  }

  @Replace()
  async replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: IpPoolBody) {
    return this.pools.withItsAllocations(ctx, await this.pools.change(ctx, id, fromIpPool(body)));
  }

  @Patch()
  async patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: IpPoolPatch) {
    return this.pools.withItsAllocations(ctx, await this.pools.change(ctx, id, changeOf(body)));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.pools.remove(ctx, id);
  }
}

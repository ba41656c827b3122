import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { changeOf } from '../../../../core/http/plain-dto';
import { IP_POOL } from '../../ip-pools/ip-pool.resource';
import { IpPoolsService } from '../../ip-pools/ip-pools.service';
import { fromIpPool, IpPoolBody, IpPoolPatch } from '../ip-pool.dto';
import { IpPoolV2, toIpPoolV2 } from './ip-pool.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'ip-pools',
  tag: 'IP pools',
  resource: IP_POOL,
  present: toIpPoolV2,
  returns: IpPoolV2,
})
export class IpPoolsV2Controller {
  private readonly rows = bulkHandlers({
    resource: IP_POOL,
    createBody: IpPoolBody,
    patchBody: IpPoolPatch,
    present: toIpPoolV2,
    create: (row, data) => this.pools.create(row, fromIpPool(data)),
    update: (row, id, data) => this.pools.change(row, id, changeOf(data)),
    remove: (row, id) => this.pools.remove(row, id),
  });

  constructor(
    private readonly pools: IpPoolsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.pools.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.pools.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: IpPoolBody) {
    return this.pools.create(ctx, fromIpPool(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(IpPoolBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: IpPoolBody) {
    return this.pools.change(ctx, id, fromIpPool(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: IpPoolPatch) {
    return this.pools.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.pools.remove(ctx, id);
  }
}

import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { IP_ALLOCATION } from '../../ip-pools/ip-allocation.resource';
import { IpAllocationsService } from '../../ip-pools/ip-allocations.service';
import { IP_POOL } from '../../ip-pools/ip-pool.resource';
import { fromIpAllocationV2, IpAllocationV2, IpAllocationV2Body, toIpAllocationV2 } from './ip-allocation.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'ip-pools',
  tag: 'IP pools',
  resource: IP_POOL,
  present: toIpAllocationV2,
  returns: IpAllocationV2,
})
export class IpAllocationsV2Controller {
  constructor(private readonly allocations: IpAllocationsService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/allocations',
    summary: 'List the addresses that are taken',
    shape: 'list',
    policy: { kind: 'resource', action: 'read', resource: IP_ALLOCATION },
  })
  pageOfAllocations(@Ctx() ctx: RequestContext, @Id() id: number, @Paging() request: PageRequest) {
    return this.allocations.page(ctx, id, request);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/allocations',
    summary: 'Take an address, the lowest free one if none is named',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'allocate' },
    errors: ['IP_POOL_EXHAUSTED', 'IP_ALLOCATION_ADDRESS_DUPLICATE'],
  })
  allocate(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: IpAllocationV2Body) {
    return this.allocations.allocate(ctx, id, fromIpAllocationV2(body));
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/allocations/:allocation_id',
    summary: 'Free an address',
    shape: 'removed',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'release' },
    errors: ['IP_ALLOCATION_NOT_FOUND'],
  })
  free(@Ctx() ctx: RequestContext, @Id() id: number, @Param('allocation_id') allocationId: string) {
    return this.allocations.free(ctx, id, allocationId);
  }
}

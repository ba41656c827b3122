import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { MachinePower } from '../../machines/machine-power.service';
import { VM } from '../../vms/vm.resource';
import { VmsService } from '../../vms/vms.service';
import { changeFromVmV1, fromVmV1, toVmV1, VmV1, VmV1Body, VmV1Patch, VmV1Replace } from './vm.v1.dto';

/** What a body may name that does not exist. */
const NAMED = [
  'VM_SPECIFICATION_NOT_FOUND',
  'BAREMETAL_NOT_FOUND',
  'BAREMETAL_GROUP_NOT_FOUND',
  'K8S_CLUSTER_NOT_FOUND',
] as const;

@ApiController({
  surface: 'virtflow',
  path: 'virtual-machines',
  tag: 'Virtual machines',
  resource: VM,
  plural: 'virtual_machines',
  present: toVmV1,
  returns: VmV1,
})
export class VmsV1Controller {
  constructor(
    private readonly vms: VmsService,
    private readonly power: MachinePower,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.vms.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vms.get(ctx, id);
  }

  @Create({
    errors: [
      'QUOTA_EXCEEDED',
      'QUOTA_NOT_CONFIGURED',
      'INSUFFICIENT_CAPACITY',
      'TENANT_INACTIVE',
      'INVALID_STATE_TRANSITION',
      ...NAMED,
    ],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: VmV1Body) {
    return this.vms.create(ctx, fromVmV1(body));
  }

  @Replace({
    errors: [
      'QUOTA_EXCEEDED',
      'INSUFFICIENT_CAPACITY',
      'INVALID_STATE_TRANSITION',
      'STATUS_MANAGED',
      'HOST_MANAGED',
      'QUOTA_NOT_CONFIGURED',
      'TENANT_INACTIVE',
      ...NAMED,
    ],
  })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmV1Replace) {
    return this.vms.change(ctx, id, changeFromVmV1({ ...body, k8s_cluster_id: body.k8s_cluster_id ?? null }));
  }

  @Patch({
    errors: [
      'QUOTA_EXCEEDED',
      'INSUFFICIENT_CAPACITY',
      'INVALID_STATE_TRANSITION',
      'STATUS_MANAGED',
      'HOST_MANAGED',
      'QUOTA_NOT_CONFIGURED',
      'TENANT_INACTIVE',
      ...NAMED,
    ],
  })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmV1Patch) {
    return this.vms.change(ctx, id, changeFromVmV1(body));
  }

  @Remove({ errors: ['VM_BUSY', 'HYPERVISOR_ERROR', 'HYPERVISOR_UNAVAILABLE'] })
  async remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    const job = await this.vms.remove(ctx, id);
    if (job) await this.power.finish(ctx, job);
  }
}

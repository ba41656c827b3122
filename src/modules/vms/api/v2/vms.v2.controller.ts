import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { Accepted } from '../../../../core/http/accepted';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import {
  Bulk,
  Create,
  Endpoint,
  Import,
  List,
  Patch,
  Read,
  Remove,
  Replace,
} from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { VmDetailsService } from '../../vms/vm-details.service';
import { MachineCreation } from '../../machines/machine-creation.service';
import type { Vm } from '../../vms/vm.entity';
import { VM } from '../../vms/vm.resource';
import { VmsService } from '../../vms/vms.service';
import { machineFromV2 } from './provider.v2.dto';
import { DecisionV2, toDecisionV2 } from './placement.v2.dto';
import {
  changeFromVmV2,
  fromVmV2,
  toVmDetailV2,
  toVmV2,
  VmDetailV2,
  VmV2,
  VmV2Body,
  VmV2Patch,
  VmV2Replace,
} from './vm.v2.dto';

/** What a body may name that does not exist. */
const NAMED = [
  'VM_SPECIFICATION_NOT_FOUND',
  'BAREMETAL_NOT_FOUND',
  'BAREMETAL_GROUP_NOT_FOUND',
  'K8S_CLUSTER_NOT_FOUND',
] as const;

@ApiController({
  surface: 'v2',
  path: 'virtual-machines',
  tag: 'Virtual machines',
  resource: VM,
  present: toVmV2,
  returns: VmV2,
})
export class VmsV2Controller {
  private readonly rows = bulkHandlers({
    resource: VM,
    createBody: VmV2Body,
    patchBody: VmV2Patch,
    present: toVmV2,
    create: (row, data) => this.make(row, data),
    update: (row, id, data) => this.vms.change(row, id, changeFromVmV2(data)),
    remove: async (row, id) => void (await this.vms.remove(row, id)),
  });

  constructor(
    private readonly vms: VmsService,
    private readonly details: VmDetailsService,
    private readonly machines: MachineCreation,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.vms.page(ctx, request);
  }

  @Read({ present: toVmDetailV2, returns: VmDetailV2 })
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.details.get(ctx, id);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/placement',
    summary: 'Why it is where it is',
    policy: { kind: 'resource', action: 'read' },
    present: toDecisionV2,
    returns: DecisionV2,
  })
  placement(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.vms.decision(ctx, id);
  }

  @Create({
    errors: [
      'QUOTA_EXCEEDED',
      'QUOTA_NOT_CONFIGURED',
      'INSUFFICIENT_CAPACITY',
      'TENANT_INACTIVE',
      'INVALID_STATE_TRANSITION',
      'IP_POOL_EXHAUSTED',
      'HYPERVISOR_NOT_CONFIGURED',
      'HYPERVISOR_UNAVAILABLE',
      ...NAMED,
      'HYPERVISOR_NOT_FOUND',
      'IP_POOL_NOT_FOUND',
    ],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: VmV2Body) {
    return this.make(ctx, body);
  }

  @Bulk({ errors: ['BULK_REJECTED', 'QUOTA_EXCEEDED', 'INSUFFICIENT_CAPACITY', 'HYPERVISOR_UNAVAILABLE'] })
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(VmV2Body, { errors: ['BULK_REJECTED', 'HYPERVISOR_UNAVAILABLE'] })
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
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
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmV2Replace) {
    return this.vms.change(ctx, id, changeFromVmV2({ ...body, k8s_cluster_id: body.k8s_cluster_id ?? null }));
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
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: VmV2Patch) {
    return this.vms.change(ctx, id, changeFromVmV2(body));
  }

  @Remove({ accepts: true, errors: ['VM_BUSY'] })
  async remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    const job = await this.vms.remove(ctx, id);
    return job ? new Accepted(job) : undefined;
  }

  /** With a provider its VM is made by an operation, which is among those on the machine. */
  private async make(ctx: RequestContext, body: VmV2Body): Promise<Vm> {
    if (!body.provider) return this.vms.create(ctx, fromVmV2(body));
    return (await this.machines.create(ctx, machineFromV2(body))).vm;
  }
}

import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import type { ErrorCode } from '../../../../core/errors/catalog';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, Endpoint, List } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { MachinesService } from '../../machines/machines.service';
import { refuseForgedCreator } from '../../machines/creator';
import { VM } from '../../vms/vm.resource';
import {
  fromMachineV1,
  MachineActionV1,
  MachineCreatedV1,
  MachineDeletedV1,
  MachineStatusV1,
  MachineV1,
  MachineV1Body,
  toMachineActionV1,
  toMachineCreatedV1,
  toMachineDeletedV1,
  toMachineStatusV1,
  toMachineV1,
} from './machine.v1.dto';

const OF_POWER: readonly ErrorCode[] = [
  'VIRTUAL_MACHINE_NOT_FOUND',
  'VM_BUSY',
  'VM_LOCKED',
  'VM_MISSING',
  'VM_FOREIGN',
  'VM_HA_MANAGED',
  'HYPERVISOR_ERROR',
  'HYPERVISOR_UNAVAILABLE',
];

@ApiController({
  surface: 'pve',
  path: 'vms',
  tag: 'GPU machines',
  resource: VM,
  plural: null,
  present: toMachineActionV1,
  returns: MachineActionV1,
})
export class MachinesV1Controller {
  constructor(private readonly machines: MachinesService) {}

  @List({ present: toMachineV1, returns: MachineV1 })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.machines.page(ctx, request);
  }

  @Create({
    present: toMachineCreatedV1,
    returns: MachineCreatedV1,
    errors: [
      'QUOTA_EXCEEDED',
      'QUOTA_NOT_CONFIGURED',
      'INSUFFICIENT_CAPACITY',
      'TENANT_INACTIVE',
      'IP_POOL_EXHAUSTED',
      'HYPERVISOR_NOT_CONFIGURED',
      'HYPERVISOR_ERROR',
      'HYPERVISOR_UNAVAILABLE',
    ],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: MachineV1Body) {
    refuseForgedCreator(ctx, { username: body.creator_username, role: body.creator_role });
    return this.machines.create(ctx, fromMachineV1(body));
  }

  @Endpoint({
    method: 'GET',
    path: ':vmid/status',
    summary: 'What it does at this moment',
    policy: { kind: 'resource', action: 'read' },
    present: toMachineStatusV1,
    returns: MachineStatusV1,
    errors: ['VIRTUAL_MACHINE_NOT_FOUND'],
  })
  status(@Ctx() ctx: RequestContext, @Param('vmid') vmid: string) {
    return this.machines.status(ctx, vmid);
  }

  @Endpoint({
    method: 'POST',
    path: ':vmid/start',
    status: 200,
    summary: 'Boot it with the devices it is entitled to',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'start' },
    errors: [...OF_POWER, 'NO_GPU_AVAILABLE', 'QUOTA_EXCEEDED', 'INSUFFICIENT_CAPACITY'],
  })
  start(@Ctx() ctx: RequestContext, @Param('vmid') vmid: string) {
    return this.machines.act(ctx, vmid, { kind: 'start' });
  }

  @Endpoint({
    method: 'POST',
    path: ':vmid/stop',
    status: 200,
    summary: 'Shut it down and give its devices to others',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'stop' },
    errors: OF_POWER,
  })
  stop(@Ctx() ctx: RequestContext, @Param('vmid') vmid: string) {
    return this.machines.act(ctx, vmid, { kind: 'stop' });
  }

  @Endpoint({
    method: 'POST',
    path: ':vmid/reboot',
    status: 200,
    summary: 'Restart the guest',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'reboot' },
    errors: [...OF_POWER, 'VM_NOT_RUNNING', 'NO_GPU_AVAILABLE'],
  })
  reboot(@Ctx() ctx: RequestContext, @Param('vmid') vmid: string) {
    return this.machines.act(ctx, vmid, { kind: 'reboot' });
  }

  @Endpoint({
    method: 'DELETE',
    path: ':vmid',
    summary: 'Delete the VM and all it holds',
    policy: { kind: 'resource', action: 'delete' },
    audit: { action: 'delete' },
    present: toMachineDeletedV1,
    returns: MachineDeletedV1,
    errors: [...OF_POWER, 'RESOURCE_IN_USE'],
  })
  remove(@Ctx() ctx: RequestContext, @Param('vmid') vmid: string) {
    return this.machines.act(ctx, vmid, { kind: 'delete' });
  }
}

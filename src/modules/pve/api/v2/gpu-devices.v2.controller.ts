import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint, List, Read } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { GPU_DEVICE } from '../../devices/gpu-device.resource';
import { GpuDevicesService } from '../../devices/gpu-devices.service';
import { FragmentV2, GpuDeviceV2, toFragmentV2, toGpuDeviceV2 } from './gpu-device.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'gpu-devices',
  tag: 'Hypervisors',
  resource: GPU_DEVICE,
  present: toGpuDeviceV2,
  returns: GpuDeviceV2,
})
export class GpuDevicesV2Controller {
  constructor(private readonly devices: GpuDevicesService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.devices.page(ctx, request);
  }

  @Endpoint({
    method: 'GET',
    path: 'fragmentation',
    summary: 'What is free per node and model, and the largest request that fits',
    shape: 'rows',
    policy: { kind: 'roles', roles: ['admin', 'operator', 'auditor'] },
    present: toFragmentV2,
    returns: FragmentV2,
  })
  fragmentation() {
    return this.devices.fragmentation();
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.devices.get(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/release',
    status: 200,
    summary: 'End its quarantine, after checking that no machine has it',
    policy: { kind: 'roles', roles: ['admin'] },
    audit: { action: 'release' },
    errors: ['DEVICE_IN_USE', 'STATUS_FORBIDS_CHANGE', 'HYPERVISOR_UNAVAILABLE', 'HYPERVISOR_ERROR'],
    idempotent: false,
  })
  release(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.devices.release(ctx, id);
  }
}

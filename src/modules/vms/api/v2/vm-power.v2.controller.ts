import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { ErrorCode } from '../../../../core/errors/catalog';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Choice, Id } from '../../../../core/http/params';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { OperationDto, toOperation } from '../../../../core/http/operation.dto';
import { MachinePower } from '../../machines/machine-power.service';
import { VM } from '../../vms/vm.resource';

const ERRORS: readonly ErrorCode[] = ['VM_BUSY', 'VM_NOT_BOUND'];
const YES_OR_NO = ['false', 'true'] as const;

@ApiController({
  surface: 'v2',
  path: 'virtual-machines',
  tag: 'Virtual machines',
  resource: VM,
  present: toOperation,
  returns: OperationDto,
})
export class VmPowerV2Controller {
  constructor(private readonly power: MachinePower) {}

  @Endpoint({
    method: 'POST',
    path: ':id/start',
    status: 202,
    summary: 'Boot it with the devices it is entitled to; `wait=true` queues it while there are none',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'start' },
    choices: { wait: YES_OR_NO },
    errors: ERRORS,
  })
  start(@Ctx() ctx: RequestContext, @Id() id: string, @Choice('wait') wait: string) {
    return this.power.start(ctx, id, { wait: wait === 'true' });
  }

  @Endpoint({
    method: 'POST',
    path: ':id/stop',
    status: 202,
    summary: 'Shut it down and give its devices to others; `force=true` does not ask the guest',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'stop' },
    choices: { force: YES_OR_NO },
    errors: ERRORS,
  })
  stop(@Ctx() ctx: RequestContext, @Id() id: string, @Choice('force') force: string) {
    return this.power.act(ctx, id, { kind: 'stop', forced: force === 'true' });
  }

  @Endpoint({
    method: 'POST',
    path: ':id/reboot',
    status: 202,
    summary: 'Restart the guest; its devices stay its own',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'reboot' },
    errors: ERRORS,
  })
  reboot(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.power.act(ctx, id, { kind: 'reboot' });
  }
}

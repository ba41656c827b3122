import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { RehearsalService } from '../../vms/rehearsal.service';
import { VM } from '../../vms/vm.resource';
import { orderFromV2, RehearsalV2, RehearsalV2Body, toRehearsalV2 } from './placement.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'placements',
  tag: 'Placement',
  resource: VM,
  present: toRehearsalV2,
  returns: RehearsalV2,
})
export class PlacementsV2Controller {
  constructor(private readonly rehearsals: RehearsalService) {}

  @Endpoint({
    method: 'POST',
    path: 'dry-run',
    status: 200,
    summary: 'Where a machine would go, or what keeps it out and what would help',
    policy: { kind: 'resource', action: 'create' },
    readOnly: true,
    idempotent: false,
    errors: [
      ...(['QUOTA_NOT_CONFIGURED', 'TENANT_INACTIVE', 'TENANT_NOT_FOUND', 'VM_SPECIFICATION_NOT_FOUND'] as const),
      ...(['BAREMETAL_NOT_FOUND', 'BAREMETAL_GROUP_NOT_FOUND', 'K8S_CLUSTER_NOT_FOUND'] as const),
    ],
  })
  dryRun(@Ctx() ctx: RequestContext, @Body() body: RehearsalV2Body) {
    return this.rehearsals.rehearse(ctx, orderFromV2(body));
  }
}

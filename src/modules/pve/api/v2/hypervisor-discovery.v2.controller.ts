import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { EnumField, IdField, IntField } from '../../../../core/http/fields';
import { Id } from '../../../../core/http/params';
import { type Job, JOB_STATES } from '../../../../core/jobs';
import { DiscoveryJobs } from '../../discovery/discovery-jobs';
import { HYPERVISOR } from '../../hypervisors/hypervisor.resource';

export class DiscoveryV2 {
  @IdField()
  job_id: string;

  @IntField()
  job_number: number;

  @EnumField(JOB_STATES)
  state: string;
}

const toDiscoveryV2 = ({ id, number, state }: Job): DiscoveryV2 => ({ job_id: id, job_number: number, state });

@ApiController({ surface: 'v2', path: 'hypervisors', tag: 'Hypervisors', resource: HYPERVISOR })
export class HypervisorDiscoveryV2Controller {
  constructor(private readonly jobs: DiscoveryJobs) {}

  @Endpoint({
    method: 'POST',
    path: ':id/discover',
    status: 202,
    summary: 'Look for its nodes, devices and machines soon',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'discover' },
    present: toDiscoveryV2,
    returns: DiscoveryV2,
  })
  discover(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.jobs.request(ctx, id);
  }
}

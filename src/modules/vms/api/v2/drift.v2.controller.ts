import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint, List, Read } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { DRIFT_FINDING } from '../../reconcile/drift-finding.resource';
import { DriftService } from '../../reconcile/drift.service';
import { DriftV2, toDriftV2 } from './drift.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'drift',
  tag: 'Drift',
  resource: DRIFT_FINDING,
  present: toDriftV2,
  returns: DriftV2,
})
export class DriftV2Controller {
  constructor(private readonly drift: DriftService) {}

  @List({ summary: 'What at the hypervisors is not as our books have it' })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.drift.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.drift.get(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/adopt',
    status: 200,
    summary: 'Let our books follow what is there',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'adopt' },
    errors: ['STATUS_FORBIDS_CHANGE', 'VM_BUSY'],
  })
  adopt(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.drift.adopt(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/ignore',
    status: 200,
    summary: 'Do not tell of it again',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'ignore' },
    errors: ['STATUS_FORBIDS_CHANGE'],
  })
  ignore(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.drift.ignore(ctx, id);
  }
}

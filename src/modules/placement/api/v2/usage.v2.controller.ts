import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Id } from '../../../../core/http/params';
import { TENANT } from '../../../tenants';
import { UsageService } from '../../usage.service';
import { CounterexampleV2, toUsageV2, UsageV2 } from './usage.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'tenants',
  tag: 'Placement',
  resource: TENANT,
  present: toUsageV2,
  returns: UsageV2,
})
export class UsageV2Controller {
  constructor(private readonly usage: UsageService) {}

  @Endpoint({
    method: 'GET',
    path: ':id/usage',
    summary: 'Limits, use and what makes it up',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
  })
  usageOf(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.usage.ofTenant(ctx, id);
  }
}

@ApiController({ surface: 'v2', path: 'invariants', tag: 'Placement', returns: CounterexampleV2 })
export class InvariantsV2Controller {
  constructor(private readonly usage: UsageService) {}

  @Endpoint({
    method: 'GET',
    summary: 'Recompute every sum; empty when all is well',
    shape: 'rows',
    policy: { kind: 'roles', roles: ['admin', 'auditor'] },
  })
  counterexamples(@Ctx() ctx: RequestContext) {
    return this.usage.counterexamples(ctx);
  }
}

import { Body, Query } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, Endpoint, List, Read } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { integerParameter } from '../../../../core/http/query-parameters';
import type { RawQuery } from '../../../../core/http/surfaces/surface';
import { DEPLOYMENT } from '../../deployments/deployment.resource';
import { DeploymentsService } from '../../deployments/deployments.service';
import {
  DeploymentLineV2,
  DeploymentSummaryV2,
  DeploymentV2,
  DeploymentV2Body,
  fromDeploymentV2,
  toDeploymentLineV2,
  toDeploymentSummaryV2,
  toDeploymentV2,
} from './deployment.v2.dto';

const summary = { present: toDeploymentSummaryV2, returns: DeploymentSummaryV2 } as const;

@ApiController({
  surface: 'v2',
  path: 'deployments',
  tag: 'Deployments',
  resource: DEPLOYMENT,
  present: toDeploymentV2,
  returns: DeploymentV2,
})
export class DeploymentsV2Controller {
  constructor(private readonly deployments: DeploymentsService) {}

  @List(summary)
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.deployments.page(ctx, request);
  }

  @Read({ summary: 'Read one, with the result of each host' })
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.deployments.get(ctx, id);
  }

  @Create({ ...summary, status: 202, summary: 'Deploy a git repository to hosts' })
  create(@Ctx() ctx: RequestContext, @Body() body: DeploymentV2Body) {
    return this.deployments.create(ctx, fromDeploymentV2(body));
  }

  @Endpoint({
    ...summary,
    method: 'POST',
    path: ':id/retry',
    summary: 'Run it again, as a new deployment',
    policy: { kind: 'resource', action: 'create' },
    audit: { action: 'create' },
    status: 202,
    errors: ['DEPLOYMENT_NOT_FOUND', 'CREDENTIALS_EXPIRED'],
  })
  retry(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.deployments.retry(ctx, id);
  }

  @Endpoint({
    ...summary,
    method: 'POST',
    path: ':id/cancel',
    summary: 'Ask it to stop',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'cancel' },
    status: 202,
    errors: ['STATUS_FORBIDS_CHANGE'],
  })
  cancel(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.deployments.cancel(ctx, id);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/log',
    summary: 'What was said so far; as it happens under `/operations`',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    parameters: [{ name: 'after', schema: { type: 'integer', minimum: 0 }, description: 'Only lines after this one' }],
    present: toDeploymentLineV2,
    returns: DeploymentLineV2,
  })
  log(@Ctx() ctx: RequestContext, @Id() id: string, @Query() query: RawQuery) {
    const after = integerParameter(query, 'after', { min: 0, max: 2_147_483_647, fallback: 0 });
    return this.deployments.log(ctx, id, after);
  }
}

import { Body, Param, Query } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { AppError } from '../../../../core/errors/app-error';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, Endpoint, List, Read } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { integerParameter } from '../../../../core/http/query-parameters';
import type { RawQuery } from '../../../../core/http/surfaces/surface';
import { DEPLOYMENT } from '../../deployments/deployment.resource';
import { DeploymentsService } from '../../deployments/deployments.service';
import { JOB_FILTERS, jobPage } from './job-query';
import {
  fromDeployJobV1,
  DeployJobSummaryV1,
  DeployJobV1,
  DeployJobV1Body,
  logText,
  DeployLogV1,
  StartedDeployJobV1,
  toDeployJobSummaryV1,
  toDeployJobV1,
  toDeployLogV1,
  toStartedDeployJobV1,
} from './job.v1.dto';

const JOB_ID = { name: 'job_id', in: 'path', required: true, schema: { type: 'string', example: 'job_123' } };
const FROM_ID = {
  name: 'from_id',
  schema: { type: 'integer', minimum: 0 },
  description: 'With `format=json`: only lines after this one',
};
const started = { status: 202, present: toStartedDeployJobV1, returns: StartedDeployJobV1 } as const;

@ApiController({
  surface: 'deploy',
  path: 'jobs',
  tag: 'Jobs',
  resource: DEPLOYMENT,
  present: toDeployJobV1,
  returns: DeployJobV1,
})
export class JobsV1Controller {
  constructor(private readonly deployments: DeploymentsService) {}

  @Create({ ...started, summary: 'Deploy a git repository to hosts' })
  create(@Ctx() ctx: RequestContext, @Body() body: DeployJobV1Body) {
    return this.deployments.create(ctx, fromDeployJobV1(body));
  }

  @List({
    summary: 'Jobs, the latest first',
    parameters: JOB_FILTERS,
    present: toDeployJobSummaryV1,
    returns: DeployJobSummaryV1,
  })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest, @Query() query: RawQuery) {
    return this.deployments.page(ctx, jobPage(request, query));
  }

  @Read({
    path: ':job_id',
    summary: 'A job with the result of each host',
    parameters: [JOB_ID],
    errors: ['DEPLOYMENT_NOT_FOUND'],
  })
  get(@Ctx() ctx: RequestContext, @Param('job_id') id: string) {
    return this.deployments.ofJob(ctx, numberOf(id));
  }

  @Endpoint({
    ...started,
    method: 'POST',
    path: ':job_id/retry',
    summary: 'Run it again, as a new job',
    policy: { kind: 'resource', action: 'create' },
    audit: { action: 'create' },
    parameters: [JOB_ID],
    errors: ['DEPLOYMENT_NOT_FOUND', 'CREDENTIALS_EXPIRED'],
  })
  retry(@Ctx() ctx: RequestContext, @Param('job_id') id: string) {
    return this.deployments.retryJob(ctx, numberOf(id));
  }

  @Endpoint({
    method: 'GET',
    path: ':job_id/logs',
    summary: 'What was said so far',
    policy: { kind: 'resource', action: 'read' },
    parameters: [JOB_ID, FROM_ID],
    errors: ['DEPLOYMENT_NOT_FOUND'],
    alternative: { format: 'text', type: 'text/plain', write: logText, isDefault: true },
    present: toDeployLogV1,
    returns: DeployLogV1,
  })
  logs(@Ctx() ctx: RequestContext, @Param('job_id') id: string, @Query() query: RawQuery) {
    const after = integerParameter(query, 'from_id', { min: 0, max: 2_147_483_647, fallback: 0 });
    return this.deployments.logOfJob(ctx, numberOf(id), query['format'] === 'json' ? after : 0);
  }
}

/** The n of `job_<n>`. */
function numberOf(id: string): number {
  const number = /^job_([1-9]\d{0,14})$/.exec(id)?.[1];
  if (number === undefined) throw new AppError('DEPLOYMENT_NOT_FOUND');
  return Number(number);
}

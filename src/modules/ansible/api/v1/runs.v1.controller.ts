import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { AppError } from '../../../../core/errors/app-error';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { PLAYBOOK } from '../../playbooks/playbook.resource';
import { PLAYBOOK_RUN } from '../../runs/playbook-run.resource';
import { RunsService } from '../../runs/runs.service';
import { ExecuteV1Body, fromExecuteV1, JobV1, StartedJobV1, toJobV1, toStartedJobV1 } from './run.v1.dto';

@ApiController({ surface: 'hub', path: 'playbooks', tag: 'Playbooks', resource: PLAYBOOK })
export class RunsV1Controller {
  constructor(private readonly runs: RunsService) {}

  @Endpoint({
    method: 'POST',
    path: 'execute',
    summary: 'Run playbooks on an inventory',
    policy: { kind: 'resource', action: 'read' },
    audit: { action: 'execute' },
    status: 202,
    present: toStartedJobV1,
    returns: StartedJobV1,
    message: 'Playbook 執行已排程',
    errors: ['PLAYBOOK_NOT_FOUND', 'INVENTORY_NOT_FOUND', 'PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'],
  })
  execute(@Ctx() ctx: RequestContext, @Body() body: ExecuteV1Body) {
    return this.runs.start(ctx, fromExecuteV1(body));
  }

  @Endpoint({
    method: 'GET',
    path: 'jobs/:job_id',
    summary: 'How a run is getting on',
    policy: { kind: 'resource', action: 'read', resource: PLAYBOOK_RUN },
    parameters: [{ name: 'job_id', in: 'path', required: true, schema: { type: 'string', example: 'job-123456' } }],
    present: toJobV1,
    returns: JobV1,
    errors: ['JOB_NOT_FOUND'],
  })
  job(@Ctx() ctx: RequestContext, @Param('job_id') name: string) {
    const number = /^job-([1-9]\d{0,14})$/.exec(name)?.[1];
    if (number === undefined) throw new AppError('JOB_NOT_FOUND');
    return this.runs.ofJob(ctx, Number(number));
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, Endpoint, List, Read } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { PLAYBOOK_RUN } from '../../runs/playbook-run.resource';
import { RunsService } from '../../runs/runs.service';
import {
  fromPlaybookRunV2,
  fromRunSecretsV2,
  PlaybookRunSummaryV2,
  PlaybookRunV2,
  PlaybookRunV2Body,
  RunSecretsV2Body,
  toPlaybookRunSummaryV2,
  toPlaybookRunV2,
} from './playbook-run.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'playbook-runs',
  tag: 'Playbook runs',
  resource: PLAYBOOK_RUN,
  present: toPlaybookRunV2,
  returns: PlaybookRunV2,
})
export class PlaybookRunsV2Controller {
  constructor(private readonly runs: RunsService) {}

  @List({ present: toPlaybookRunSummaryV2, returns: PlaybookRunSummaryV2 })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.runs.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.runs.get(ctx, id);
  }

  @Create({
    status: 202,
    summary: 'Run playbooks on an inventory',
    present: toPlaybookRunSummaryV2,
    returns: PlaybookRunSummaryV2,
    errors: ['PLAYBOOK_NOT_FOUND', 'CREDENTIAL_NOT_FOUND', 'PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'],
  })
  create(@Ctx() ctx: RequestContext, @Body() body: PlaybookRunV2Body) {
    return this.runs.start(ctx, fromPlaybookRunV2(body));
  }

  @Endpoint({
    method: 'POST',
    path: ':id/cancel',
    summary: 'Ask it to stop',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'cancel' },
    status: 202,
    present: toPlaybookRunSummaryV2,
    returns: PlaybookRunSummaryV2,
    errors: ['STATUS_FORBIDS_CHANGE'],
  })
  cancel(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.runs.cancel(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/rerun-failed',
    summary: 'Run what failed again, on the hosts on which it did',
    policy: { kind: 'resource', action: 'read' },
    audit: { action: 'create' },
    status: 202,
    present: toPlaybookRunSummaryV2,
    returns: PlaybookRunSummaryV2,
    errors: ['STATUS_FORBIDS_CHANGE', 'PLAYBOOK_NOT_FOUND', 'INVENTORY_NOT_FOUND', 'CREDENTIAL_NOT_FOUND'],
  })
  rerunFailed(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RunSecretsV2Body) {
    return this.runs.rerunFailed(ctx, id, fromRunSecretsV2(body));
  }
}

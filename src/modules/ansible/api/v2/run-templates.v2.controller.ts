import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import {
  Bulk,
  Create,
  Endpoint,
  Import,
  List,
  Patch,
  Read,
  Remove,
  Replace,
} from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { PlaybookRunSummaryV2, toPlaybookRunSummaryV2 } from './playbook-run.v2.dto';
import { RUN_TEMPLATE } from '../../templates/run-template.resource';
import { RunTemplatesService } from '../../templates/run-templates.service';
import {
  changeFromRunTemplateV2,
  RunTemplateV2,
  RunTemplateV2Body,
  RunTemplateV2Patch,
  fromLaunchV2,
  fromRunTemplateV2,
  LaunchV2Body,
  toRunTemplateV2,
} from './run-template.v2.dto';

/** What a template names may not be there for its maker. */
const NAMED = ['PLAYBOOK_NOT_FOUND', 'INVENTORY_NOT_FOUND', 'CREDENTIAL_NOT_FOUND'] as const;

@ApiController({
  surface: 'v2',
  path: 'run-templates',
  tag: 'Playbook runs',
  resource: RUN_TEMPLATE,
  present: toRunTemplateV2,
  returns: RunTemplateV2,
})
export class RunTemplatesV2Controller {
  private readonly rows = bulkHandlers({
    resource: RUN_TEMPLATE,
    createBody: RunTemplateV2Body,
    patchBody: RunTemplateV2Patch,
    present: toRunTemplateV2,
    create: (row, data) => this.templates.create(row, fromRunTemplateV2(data)),
    update: (row, id, data) => this.templates.change(row, id, changeFromRunTemplateV2(data)),
    remove: (row, id) => this.templates.remove(row, id),
  });

  constructor(
    private readonly templates: RunTemplatesService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.templates.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.templates.get(ctx, id);
  }

  @Create({ errors: NAMED })
  create(@Ctx() ctx: RequestContext, @Body() body: RunTemplateV2Body) {
    return this.templates.create(ctx, fromRunTemplateV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(RunTemplateV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: NAMED })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RunTemplateV2Body) {
    return this.templates.change(ctx, id, fromRunTemplateV2(body));
  }

  @Patch({ errors: NAMED })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RunTemplateV2Patch) {
    return this.templates.change(ctx, id, changeFromRunTemplateV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.templates.remove(ctx, id);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/launch',
    summary: 'Run it, with the rights of whoever asks',
    policy: { kind: 'resource', action: 'read' },
    audit: { action: 'launch' },
    status: 202,
    present: toPlaybookRunSummaryV2,
    returns: PlaybookRunSummaryV2,
    errors: ['PLAYBOOK_NOT_FOUND', 'INVENTORY_NOT_FOUND', 'CREDENTIAL_NOT_FOUND', 'PLAYBOOK_VALIDATION_ERROR'],
  })
  launch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: LaunchV2Body) {
    return this.templates.launch(ctx, id, fromLaunchV2(body));
  }
}

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { PLAYBOOK } from '../../playbooks/playbook.resource';
import { PlaybooksService } from '../../playbooks/playbooks.service';
import { PlaybookBody, PlaybookPatch } from '../playbook.dto';
import { PlaybookV2, toPlaybookV2 } from './playbook.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'playbooks',
  tag: 'Playbooks',
  resource: PLAYBOOK,
  present: toPlaybookV2,
  returns: PlaybookV2,
})
export class PlaybooksV2Controller {
  private readonly rows = bulkHandlers({
    resource: PLAYBOOK,
    createBody: PlaybookBody,
    patchBody: PlaybookPatch,
    present: toPlaybookV2,
    create: (row, data) => this.playbooks.create(row, data),
    update: (row, id, data) => this.playbooks.change(row, id, data),
    remove: (row, id) => this.playbooks.remove(row, id),
  });

  constructor(
    private readonly playbooks: PlaybooksService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.playbooks.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.playbooks.get(ctx, id);
  }

  @Create({ errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  create(@Ctx() ctx: RequestContext, @Body() body: PlaybookBody) {
    return this.playbooks.create(ctx, body);
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(PlaybookBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: PlaybookBody) {
    return this.playbooks.change(ctx, id, body);
  }

  @Patch({ errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: PlaybookPatch) {
    return this.playbooks.change(ctx, id, body);
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.playbooks.remove(ctx, id);
  }
}

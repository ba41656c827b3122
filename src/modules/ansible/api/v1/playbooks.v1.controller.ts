import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { PlaybookBody, PlaybookPatch } from '../playbook.dto';
import { PLAYBOOK } from '../../playbooks/playbook.resource';
import { PlaybooksService } from '../../playbooks/playbooks.service';
import { PlaybookSummaryV1, PlaybookV1, toPlaybookSummaryV1, toPlaybookV1 } from './playbook.v1.dto';

@ApiController({
  surface: 'hub',
  path: 'playbooks',
  tag: 'Playbooks',
  resource: PLAYBOOK,
  present: toPlaybookV1,
  returns: PlaybookV1,
})
export class PlaybooksV1Controller {
  constructor(private readonly playbooks: PlaybooksService) {}

  @List({ present: toPlaybookSummaryV1, returns: PlaybookSummaryV1, filters: ['type', 'status'] })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.playbooks.pageOfSummaries(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.playbooks.get(ctx, id);
  }

  @Create({ message: 'Playbook 創建成功', errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  create(@Ctx() ctx: RequestContext, @Body() body: PlaybookBody) {
    return this.playbooks.create(ctx, body);
  }

  @Replace({ message: 'Playbook 更新成功', errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: PlaybookBody) {
    return this.playbooks.change(ctx, id, body);
  }

  @Patch({ message: 'Playbook 更新成功', errors: ['PLAYBOOK_VALIDATION_ERROR', 'INVALID_YAML_FORMAT'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: number, @Body() body: PlaybookPatch) {
    return this.playbooks.change(ctx, id, body);
  }

  @Remove({ message: 'Playbook 刪除成功' })
  remove(@Ctx() ctx: RequestContext, @Id() id: number) {
    return this.playbooks.remove(ctx, id);
  }
}

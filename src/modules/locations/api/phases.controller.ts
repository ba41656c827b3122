import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { PHASE } from '../phases/phase.resource';
import { PhasesService } from '../phases/phases.service';
import { showPhase, PhaseBody, PhasePatch, PhaseView } from './phase.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'phases',
  tag: 'Phases',
  resource: PHASE,
  plural: 'phases',
  present: showPhase,
  returns: PhaseView,
})
export class PhasesController {
  private readonly rows = bulkHandlers({
    resource: PHASE,
    createBody: PhaseBody,
    patchBody: PhasePatch,
    present: showPhase,
    create: (row, data) => this.phases.create(row, wholeOf(PhaseBody, data)),
    update: (row, id, data) => this.phases.change(row, id, changeOf(data)),
    remove: (row, id) => this.phases.remove(row, id),
  });

  constructor(
    private readonly phases: PhasesService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.phases.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.phases.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: PhaseBody) {
    return this.phases.create(ctx, wholeOf(PhaseBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(PhaseBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PhaseBody) {
    return this.phases.change(ctx, id, wholeOf(PhaseBody, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: PhasePatch) {
    return this.phases.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.phases.remove(ctx, id);
  }
}

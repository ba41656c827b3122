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
import { RUN_SCHEDULE } from '../../schedules/run-schedule.resource';
import { RunSchedulesService } from '../../schedules/run-schedules.service';
import {
  changeFromRunScheduleV2,
  RunScheduleV2,
  RunScheduleV2Body,
  RunScheduleV2Patch,
  fromRunScheduleV2,
  RunScheduleFiringV2,
  toRunScheduleFiringV2,
  toRunScheduleV2,
} from './run-schedule.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'run-schedules',
  tag: 'Playbook runs',
  resource: RUN_SCHEDULE,
  present: toRunScheduleV2,
  returns: RunScheduleV2,
})
export class RunSchedulesV2Controller {
  private readonly rows = bulkHandlers({
    resource: RUN_SCHEDULE,
    createBody: RunScheduleV2Body,
    patchBody: RunScheduleV2Patch,
    present: toRunScheduleV2,
    create: (row, data) => this.schedules.create(row, fromRunScheduleV2(data)),
    update: (row, id, data) => this.schedules.change(row, id, changeFromRunScheduleV2(data)),
    remove: (row, id) => this.schedules.remove(row, id),
  });

  constructor(
    private readonly schedules: RunSchedulesService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.schedules.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.schedules.get(ctx, id);
  }

  @Create({ errors: ['RUN_TEMPLATE_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: RunScheduleV2Body) {
    return this.schedules.create(ctx, fromRunScheduleV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(RunScheduleV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['RUN_TEMPLATE_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RunScheduleV2Body) {
    return this.schedules.change(ctx, id, fromRunScheduleV2(body));
  }

  @Patch({ errors: ['RUN_TEMPLATE_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: RunScheduleV2Patch) {
    return this.schedules.change(ctx, id, changeFromRunScheduleV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.schedules.remove(ctx, id);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/firings',
    summary: 'When it was due and what came of it, the latest first',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    present: toRunScheduleFiringV2,
    returns: RunScheduleFiringV2,
  })
  firings(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.schedules.firings(ctx, id);
  }
}

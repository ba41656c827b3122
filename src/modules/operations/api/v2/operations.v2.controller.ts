import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { OperationDto, toOperation } from '../../../../core/http/operation.dto';
import { Id, LastEventId, Paging } from '../../../../core/http/params';
import { OPERATION } from '../../operation.face';
import { OperationStreams } from '../../operation-streams';
import { OperationsService } from '../../operations.service';

@ApiController({
  surface: 'v2',
  path: 'operations',
  tag: 'Operations',
  resource: OPERATION,
  present: toOperation,
  returns: OperationDto,
})
export class OperationsV2Controller {
  constructor(
    private readonly operations: OperationsService,
    private readonly streams: OperationStreams,
  ) {}

  @Endpoint({
    method: 'GET',
    shape: 'list',
    summary: 'Your own, or those on a subject you may see, newest first',
    policy: { kind: 'authenticated' },
  })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.operations.page(ctx, request);
  }

  @Endpoint({ method: 'GET', path: ':id', summary: 'Read one', policy: { kind: 'authenticated' } })
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.operations.get(ctx, id);
  }

  @Endpoint({
    method: 'GET',
    path: ':id/events',
    shape: 'events',
    summary: 'Its states and log as they happen; resumes after Last-Event-ID',
    policy: { kind: 'authenticated' },
  })
  events(@Ctx() ctx: RequestContext, @Id() id: string, @LastEventId() after: number) {
    return this.streams.open(ctx, id, after);
  }

  @Endpoint({
    method: 'POST',
    path: ':id/cancel',
    status: 202,
    summary: 'Ask it to stop',
    policy: { kind: 'authenticated' },
    audit: { action: 'cancel', type: OPERATION.type },
    errors: ['STATUS_FORBIDS_CHANGE'],
  })
  cancel(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.operations.cancel(ctx, id);
  }
}

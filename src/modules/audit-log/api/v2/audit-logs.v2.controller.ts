import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { AUDIT_LOG } from '../../audit-log.face';
import { AuditLogService } from '../../audit-log.service';
import { AuditEntryV2, toAuditEntryV2 } from './audit-log.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'audit-logs',
  tag: 'Audit log',
  resource: AUDIT_LOG,
  present: toAuditEntryV2,
  returns: AuditEntryV2,
})
export class AuditLogsV2Controller {
  constructor(private readonly log: AuditLogService) {}

  @Endpoint({
    method: 'GET',
    shape: 'list',
    summary: 'What was done or tried, newest first',
    policy: { kind: 'authenticated' },
  })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.log.page(ctx, request);
  }
}

import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { Paging } from '../../../../core/http/params';
import { AUDIT_LOG } from '../../audit-log.face';
import { AuditLogService } from '../../audit-log.service';
import { AuditEntryV1, toAuditEntryV1 } from './audit-log.v1.dto';

@ApiController({
  surface: 'virtflow',
  path: 'audit-logs',
  tag: 'Audit log',
  resource: AUDIT_LOG,
  plural: 'audit_logs',
  present: toAuditEntryV1,
  returns: AuditEntryV1,
})
export class AuditLogsV1Controller {
  constructor(private readonly log: AuditLogService) {}

  @Endpoint({
    method: 'GET',
    shape: 'list',
    summary: 'What was done or tried, newest first',
    policy: { kind: 'authenticated' },
    filters: ['resource_type', 'resource_id', 'actor', 'action', 'outcome', 'from', 'to'],
  })
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.log.page(ctx, request);
  }
}

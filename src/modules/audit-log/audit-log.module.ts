import { Module } from '@nestjs/common';
import { AuditLogsV1Controller } from './api/v1/audit-logs.v1.controller';
import { AuditLogsV2Controller } from './api/v2/audit-logs.v2.controller';
import { AuditLogService } from './audit-log.service';

@Module({ controllers: [AuditLogsV1Controller, AuditLogsV2Controller], providers: [AuditLogService] })
export class AuditLogModule {}

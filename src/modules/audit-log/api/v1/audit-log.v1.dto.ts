import {
  AUDIT_OUTCOMES,
  type AuditEntry,
  type AuditOutcome,
  type Changes,
} from '../../../../core/audit/audit-entry.entity';
import { DateField, EnumField, IdField, JsonField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';

export class AuditEntryV1 {
  @IdField()
  id: string;

  @StringField({ example: 'admin' })
  actor: string;

  @StringField({ example: 'update' })
  action: string;

  @StringField({ example: 'Tenant' })
  resource_type: string;

  @StringField({ nullable: true, example: '1' })
  resource_id: string | null;

  @EnumField(AUDIT_OUTCOMES)
  outcome: AuditOutcome;

  @JsonField({ description: 'Field → [before, after], without secrets', example: { status: ['active', 'inactive'] } })
  changes: Changes;

  @StringField()
  request_id: string;

  @StringField({ nullable: true, example: '192.0.2.10' })
  ip: string | null;

  @DateField()
  created_at: string;
}

export function toAuditEntryV1(entry: AuditEntry): AuditEntryV1 {
  const { id, actor, action, resourceType, resourceId, outcome, changes, requestId, ip, createdAt } = entry;
  return {
    id,
    actor,
    action,
    resource_type: resourceType,
    resource_id: resourceId,
    outcome,
    changes,
    request_id: requestId,
    ip,
    created_at: seconds(createdAt),
  };
}

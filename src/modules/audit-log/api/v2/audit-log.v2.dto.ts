import {
  AUDIT_OUTCOMES,
  type AuditEntry,
  type AuditOutcome,
  type Changes,
} from '../../../../core/audit/audit-entry.entity';
import { DateField, EnumField, IdField, JsonField, StringField } from '../../../../core/http/fields';

export class AuditEntryV2 {
  @IdField()
  id: string;

  @StringField({ example: 'admin', description: 'The name at the time' })
  actor: string;

  @IdField({ nullable: true, description: 'null for the system and for unknown callers' })
  actor_id: string | null;

  @StringField({ example: 'update' })
  action: string;

  @StringField({ example: 'Tenant' })
  resource_type: string;

  @StringField({ nullable: true, example: '1' })
  resource_id: string | null;

  @EnumField(AUDIT_OUTCOMES)
  outcome: AuditOutcome;

  @StringField({ nullable: true, description: 'Error code of a denied or failed attempt' })
  code: string | null;

  @JsonField({ description: 'Field → [before, after], without secrets', example: { status: ['active', 'inactive'] } })
  changes: Changes;

  @StringField({ example: 'PATCH /api/v2/tenants/:id' })
  route: string;

  @StringField()
  request_id: string;

  @StringField({ nullable: true, example: '192.0.2.10' })
  ip: string | null;

  @DateField()
  created_at: string;
}

export function toAuditEntryV2(entry: AuditEntry): AuditEntryV2 {
  const { id, actor, action, outcome, code, changes, route, ip } = entry;
  return {
    id,
    actor,
    actor_id: entry.actorId,
    action,
    resource_type: entry.resourceType,
    resource_id: entry.resourceId,
    outcome,
    code,
    changes,
    route,
    request_id: entry.requestId,
    ip,
    created_at: entry.createdAt.toISOString(),
  };
}

import type { ResourceDescriptor } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import type { Statement } from '../database/entity-table';
import { uuidv7 } from '../database/ids';
import type { ResourceEntity } from '../database/resource.entity';
import type { AuditOutcome, Changes } from './audit-entry.entity';
import { REDACTED } from './redact';

/** What happened to which object; who, when and from where come from the request. */
export interface AuditChange {
  action: string;
  resourceType: string;
  resourceId: string | null;
  changes?: Changes;
  outcome?: AuditOutcome;
  code?: string | null;
}

/** Bookkeeping columns that change with every write and say nothing. */
const SILENT = new Set(['id', 'createdAt', 'updatedAt', 'version']);

/** The audit row of a change from `before` to `after`, with redacted properties masked. */
export function auditChange<E extends ResourceEntity>(
  resource: Pick<ResourceDescriptor, 'type' | 'redacted'>,
  action: string,
  id: string | number,
  before: E | null,
  after: E | null,
): AuditChange {
  const redacted = new Set<string>(resource.redacted ?? []);
  const [old, fresh] = [before as Record<string, unknown> | null, after as Record<string, unknown> | null];
  const changes: Record<string, readonly [unknown, unknown]> = {};
  for (const property of Object.keys(fresh ?? old ?? {})) {
    const [from, to] = [old?.[property] ?? null, fresh?.[property] ?? null];
    if (SILENT.has(property) || JSON.stringify(from) === JSON.stringify(to)) continue;
    changes[snake(property)] = redacted.has(property) ? [from && REDACTED, to && REDACTED] : [from, to];
  }
  return { action, resourceType: resource.type, resourceId: String(id), changes };
}

const snake = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const TABLE = 'audit_entries';

/**
 * Inserts audit rows in one statement. In words: one row for each element of the JSON array, each with its own id,
 * and the request's actor, route, id and address on all of them.
 */
const INSERT = `
  INSERT INTO ${TABLE} (id, action, resource_type, resource_id, outcome, changes, code, actor_id, actor, route, request_id, ip)
  SELECT r.id, r.action, r.resource_type, r.resource_id, r.outcome, r.changes, r.code, $2, $3, $4, $5, $6
  FROM jsonb_to_recordset($1::jsonb)
    AS r(id uuid, action text, resource_type text, resource_id text, outcome text, changes jsonb, code text)`;

export function auditRows(ctx: RequestContext, changes: readonly AuditChange[]): Statement {
  const rows = changes.map((change) => ({
    id: uuidv7(),
    action: change.action,
    resource_type: change.resourceType,
    resource_id: change.resourceId,
    outcome: change.outcome ?? 'success',
    changes: change.changes ?? {},
    code: change.code ?? null,
  }));
  return {
    sql: INSERT,
    params: [JSON.stringify(rows), ctx.actor.id, ctx.actor.name, ctx.route, ctx.requestId, ctx.ip],
  };
}

/** Whether a statement failed because of the audit log, whatever else it wrote. */
export function isAuditFailure(error: unknown): boolean {
  const { message = '', table, cause } = error as { message?: string; table?: string; cause?: unknown };
  return table === TABLE || message.includes(TABLE) || (cause !== undefined && isAuditFailure(cause));
}

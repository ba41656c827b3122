import { AuditEntry } from '../../core/audit/audit-entry.entity';
import { GrantScope, scopeOf } from '../../core/authz/grant-scope';
import { allResources, type ResourceDescriptor } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import type { Database } from '../../core/database/database';
import type { EntityTable, Statement } from '../../core/database/entity-table';
import { ListClauses, whereClause } from '../../core/database/list-clauses';
import type { PageRequest } from '../../core/database/page';

/**
 * The log as a reader without full sight is shown it. In words: his own attempts on what he may not see look like
 * attempts on what does not exist, or the log would tell him the difference.
 */
const veiled = (reader: string) => `(
  SELECT e.id, e.actor_id, e.actor, e.action, e.resource_type, e.resource_id, e.changes, e.code, e.route, e.request_id, e.ip, e.created_at,
    CASE WHEN e.actor_id = ${reader} AND e.code LIKE '%\\_NOT\\_FOUND' THEN 'failed' ELSE e.outcome END AS outcome
  FROM audit_entries e)`;

const DAY_MS = 86_400_000;
const OBJECT_COLUMN = /^t\.resource_(?=(?:type|id) )/;

/**
 * Builds the two statements of the log. A reader sees the entries of types his role always reads, those of objects he
 * may see right now, and his own.
 */
export class AuditQuery {
  private readonly table: EntityTable;
  private readonly clauses: ListClauses;
  private readonly grants: GrantScope;
  /** Types whose rows this reader sees only where grants let him. */
  private readonly guarded: ResourceDescriptor[];

  constructor(
    db: Database,
    private readonly ctx: RequestContext,
    private readonly request: PageRequest,
  ) {
    this.table = db.table(AuditEntry);
    this.clauses = new ListClauses(this.table, request);
    this.grants = new GrantScope(db);
    this.guarded = allResources().filter((resource) => scopeOf(ctx, resource, 'read') !== 'all');
  }

  page(): Statement {
    const { clauses } = this;
    const columns = this.table.selectList('t');
    const where = [...this.filters(), ...clauses.afterCursor()];
    const order = `ORDER BY ${clauses.order()}`;
    if (this.guarded.length === 0) {
      const sql = `SELECT ${columns} FROM audit_entries t${whereClause(where)} ${order} ${clauses.slice()}`;
      return { sql, params: clauses.params };
    }
    const { number, size, cursor } = this.request;
    const reach = clauses.bind((cursor ? 1 : number) * size + 1);
    // Each way of seeing an entry is cut to the page before they meet, so that a long history costs no more than a short one.
    const { log, ways, objects } = this.visible(where);
    const ids = ways.map((way) => `(SELECT t.id FROM ${log} t${whereClause(way)} ${order} LIMIT ${reach})`);
    if (objects) ids.push(`(${ofObjects(objects, log, where, `${order} LIMIT ${reach}`)})`);
    const entry = `SELECT * FROM ${log} r WHERE r.id = seen.id LIMIT 1`;
    const from = `(${ids.join(' UNION ')}) seen CROSS JOIN LATERAL (${entry}) t`;
    const sql = `SELECT ${columns} FROM ${from} ${order} ${clauses.slice()}`;
    return { sql, params: clauses.params };
  }

  count(): Statement {
    const { params } = this.clauses;
    const where = this.filters();
    if (this.guarded.length === 0) {
      return { sql: `SELECT count(*)::int AS total FROM audit_entries t${whereClause(where)}`, params };
    }
    const { log, ways, objects } = this.visible(where);
    const ids = ways.map((way) => `SELECT t.id FROM ${log} t${whereClause(way)}`);
    if (objects) ids.push(ofObjects(objects, log, where, 'OFFSET 0'));
    return { sql: `SELECT count(*)::int AS total FROM (${ids.join(' UNION ')}) seen`, params };
  }

  /** The log as it is shown, each way of seeing entries with its conditions, and the objects that grants show. */
  private visible(where: readonly string[]): { log: string; ways: string[][]; objects: string | null } {
    const { actor } = this.ctx;
    const principals = `${this.clauses.bind(actor.principals)}::uuid[]`;
    const reader = `${this.clauses.bind(actor.id)}::uuid`;
    const objects = this.guarded
      .filter((resource) => scopeOf(this.ctx, resource, 'read') !== 'none')
      .map((resource) => {
        const ids = this.grants.visibleIds(resource, 1, principals);
        return `SELECT '${resource.type}', v.id::text FROM (${ids}) v`;
      });
    const ways = [[`t.actor_id = ${reader}`, ...where]];
    const open = allResources().filter((resource) => !this.guarded.includes(resource));
    if (open.length > 0) {
      ways.push([`t.resource_type = ANY(${this.clauses.bind(open.map(({ type }) => type))})`, ...where]);
    }
    return { log: veiled(reader), ways, objects: objects.join(' UNION ALL ') || null };
  }

  /**
   * The filters, and for a span of time the span of ids it lies in: ids begin with the clock of the process that made
   * them, which is nowhere near a day off, so the order of the list can be read from its index right where the span begins.
   */
  private filters(): string[] {
    const spans = this.request.filters.flatMap(({ property, operator, value }) => {
      if (property !== 'createdAt' || !(value instanceof Date)) return [];
      if (operator === 'gte') return [`t.id >= ${this.clauses.bind(boundaryId(value.getTime() - DAY_MS, '0'))}`];
      if (operator === 'lte') return [`t.id <= ${this.clauses.bind(boundaryId(value.getTime() + DAY_MS, 'f'))}`];
      return [];
    });
    return [...this.clauses.filters(), ...spans];
  }
}

/**
 * Ids of entries about some objects. In words: for each object, its entries out of the index of the log by object,
 * then the conditions. Left to itself the planner expects grants on everything and reads the whole log instead; the
 * OFFSET 0 keeps conditions from luring it to another index.
 */
function ofObjects(objects: string, log: string, where: readonly string[], limit: string): string {
  const ofOne = `SELECT t.* FROM ${log} t WHERE t.resource_type = v.type AND t.resource_id = v.id`;
  const chosen = where.length > 0 ? `SELECT t.id FROM (${ofOne} OFFSET 0) t${whereClause(where)}` : ofOne;
  // Conditions on the object itself choose among the objects first.
  const about = where.filter((condition) => OBJECT_COLUMN.test(condition)).map((c) => c.replace(OBJECT_COLUMN, 'v.'));
  return `SELECT e.id FROM (${objects}) v(type, id) CROSS JOIN LATERAL (${chosen} ${limit}) e${whereClause(about)}`;
}

/** The first (`0`) or last (`f`) time-ordered UUID of a millisecond. */
function boundaryId(milliseconds: number, fill: '0' | 'f'): string {
  const time = Math.max(0, milliseconds).toString(16).padStart(12, '0').slice(-12);
  const rest = fill.repeat(20).replace(/^(.{4})(.{4})/, '$1-$2-');
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest}`;
}

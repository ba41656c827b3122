import { GrantScope, scopeOf, type Scope } from '../authz/grant-scope';
import type { RowAction } from '../authz/actions';
import type { ResourceDescriptor } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import type { Database } from './database';
import type { EntityTable, Statement } from './entity-table';
import { ListClauses, whereClause } from './list-clauses';
import { type PageRequest, sortKeys } from './page';

/** The column that holds the total of a list. No entity has a property of this name. */
export const TOTAL = 'list total';

/**
 * Builds the statement of a list: the page and, in a column of every row, its total. Both see only rows in the caller's
 * scope. A page without rows has no place for a total, which then takes a statement of its own.
 * Shapes, chosen by what was asked for:
 * - everything visible to the role: plain index order;
 * - unfiltered id order under grants: ids are taken from the grants index first, then joined ({@link GrantScope.firstVisibleIds});
 * - rows asked for by id under grants: each row is checked by itself;
 * - anything else under grants: the visible ids first, then a lookup per id. Its cost follows what the caller sees, not
 *   what there is.
 */
export class ListQuery {
  private readonly table: EntityTable;
  private readonly clauses: ListClauses;
  private readonly grants: GrantScope;
  private readonly scope: Scope;
  private principals: string | null = null;

  constructor(
    db: Database,
    private readonly resource: ResourceDescriptor,
    private readonly ctx: RequestContext,
    private readonly request: PageRequest,
    action: RowAction = 'read',
    /** What is wanted of each row; all of it by default. */
    private readonly properties?: readonly string[],
  ) {
    this.table = db.table(resource.entity);
    this.clauses = new ListClauses(this.table, request);
    this.grants = new GrantScope(db);
    this.scope = scopeOf(ctx, resource, action);
  }

  /** The rows of the page and one more, which tells whether there is a next page; with {@link TOTAL} if it was asked for. */
  page(): Statement {
    const { clauses } = this;
    const total = this.request.total ? `, (${this.counted()}) AS "${TOTAL}"` : '';
    const columns = this.table.selectList('t', this.properties) + total;
    const fast = this.keyedPage(columns);
    if (fast) return { sql: fast, params: clauses.params };
    const { from, where } = this.inScope();
    const rows = `FROM ${from}${whereClause([...where, ...clauses.afterCursor()])}`;
    const sql = `SELECT ${columns} ${rows} ORDER BY ${clauses.order()} ${clauses.slice()}`;
    return { sql, params: clauses.params };
  }

  /** The number of rows in scope that match the filters, as {@link TOTAL}. */
  count(): Statement {
    return { sql: `SELECT (${this.counted()}) AS "${TOTAL}"`, params: this.clauses.params };
  }

  private counted(): string {
    if (typeof this.scope === 'object' && this.request.filters.length === 0) {
      const ids = this.grants.visibleIds(this.resource, this.scope.minRank, this.bindPrincipals());
      return `SELECT count(*)::int FROM (${ids}) visible`;
    }
    const { from, where } = this.inScope();
    return `SELECT count(*)::int FROM ${from}${whereClause(where)}`;
  }

  private keyedPage(columns: string): string | null {
    const { size, number, filters, cursor } = this.request;
    const [key, ...more] = sortKeys(this.request);
    const plain = filters.length === 0 && more.length === 0 && key?.property === 'id';
    if (!plain || typeof this.scope !== 'object' || this.scope.minRank !== 1) return null;
    if (!this.grants.canReadFirst(this.resource)) return null;
    const limit = this.clauses.bind((cursor ? 1 : number) * size + 1);
    const after = cursor ? this.clauses.bind(cursor[0]) : null;
    const { descending } = key;
    const ids = this.grants.firstVisibleIds(this.resource, this.bindPrincipals(), { limit, descending, after });
    const order = key.descending ? 'DESC' : 'ASC';
    return (
      `WITH page AS MATERIALIZED (SELECT v.id FROM (${ids}) v ORDER BY v.id ${order} ${this.clauses.slice()}) ` +
      `SELECT ${columns} FROM page CROSS JOIN ${this.lookup('page.id')} ORDER BY page.id ${order}`
    );
  }

  /** The rows in scope as `t`, and what they must satisfy. */
  private inScope(): { from: string; where: string[] } {
    const { scope, resource, grants } = this;
    const all = `${this.table.name} t`;
    const where = this.clauses.filters();
    if (scope === 'all') return { from: all, where };
    if (scope === 'none') return { from: all, where: [...where, 'false'] };
    if (this.request.filters.some(({ property, operator }) => property === 'id' && /^(?:eq|in)$/.test(operator))) {
      return {
        from: all,
        where: [...where, `${grants.rank(resource, 't', this.bindPrincipals())} >= ${scope.minRank}`],
      };
    }
    const ids = grants.visibleIds(resource, scope.minRank, this.bindPrincipals());
    return { from: `(${ids}) v CROSS JOIN ${this.lookup('v.id')}`, where };
  }

  /** The row of an id. The LIMIT keeps it a lookup, whatever the planner expects of the number of ids. */
  private lookup(id: string): string {
    return `LATERAL (SELECT * FROM ${this.table.name} r WHERE r.id = ${id} LIMIT 1) t`;
  }

  private bindPrincipals(): string {
    return (this.principals ??= `${this.clauses.bind(this.ctx.actor.principals)}::uuid[]`);
  }
}

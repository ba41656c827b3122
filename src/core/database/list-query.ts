import { GrantScope, scopeOf, type Scope } from '../authz/grant-scope';
import type { RowAction } from '../authz/actions';
import type { ResourceDescriptor } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import type { Database } from './database';
import type { EntityTable, Statement } from './entity-table';
import { ListClauses, whereClause } from './list-clauses';
import { type PageRequest, sortKeys } from './page';

/**
 * Builds the two statements of a list: the page and its total. Both see only rows in the caller's scope.
 * Shapes, chosen by what was asked for:
 * - everything visible to the role: plain index order;
 * - unfiltered id order under grants: ids are taken from the grants index first, then joined ({@link GrantScope.firstVisibleIds});
 * - anything else under grants: rows whose id is in the set of visible ids.
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
  ) {
    this.table = db.table(resource.entity);
    this.clauses = new ListClauses(this.table, request);
    this.grants = new GrantScope(db);
    this.scope = scopeOf(ctx, resource, action);
  }

  /** The rows of the page and one more, which tells whether there is a next page. */
  page(): Statement {
    const { clauses } = this;
    const fast = this.keyedPage();
    if (fast) return { sql: fast, params: clauses.params };
    const where = [...this.conditions(), ...clauses.afterCursor()];
    const sql =
      `SELECT ${this.table.selectList('t')} FROM ${this.table.name} t${whereClause(where)} ` +
      `ORDER BY ${clauses.order()} ${clauses.slice()}`;
    return { sql, params: clauses.params };
  }

  /** The number of rows in scope that match the filters. */
  count(): Statement {
    const { params } = this.clauses;
    if (typeof this.scope === 'object' && this.request.filters.length === 0) {
      const ids = this.grants.visibleIds(this.resource, this.scope.minRank, this.bindPrincipals());
      return { sql: `SELECT count(*)::int AS total FROM (${ids}) visible`, params };
    }
    const sql = `SELECT count(*)::int AS total FROM ${this.table.name} t${whereClause(this.conditions())}`;
    return { sql, params };
  }

  private keyedPage(): string | null {
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
    // The LIMIT 1 keeps the join a lookup per row, whatever the planner thinks the page's size may be.
    return (
      `WITH page AS MATERIALIZED (SELECT v.id FROM (${ids}) v ORDER BY v.id ${order} ${this.clauses.slice()}) ` +
      `SELECT ${this.table.selectList('t')} FROM page CROSS JOIN LATERAL (SELECT * FROM ${this.table.name} r WHERE r.id = page.id LIMIT 1) t ORDER BY page.id ${order}`
    );
  }

  private conditions(): string[] {
    const conditions = this.clauses.filters();
    if (this.scope === 'none') conditions.push('false');
    if (typeof this.scope === 'object') {
      conditions.push(`t.id IN (${this.grants.visibleIds(this.resource, this.scope.minRank, this.bindPrincipals())})`);
    }
    return conditions;
  }

  private bindPrincipals(): string {
    return (this.principals ??= `${this.clauses.bind(this.ctx.actor.principals)}::uuid[]`);
  }
}

import { GrantScope, scopeOf, type Scope } from '../authz/grant-scope';
import type { RowAction } from '../authz/actions';
import type { ResourceDescriptor } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import type { Database } from './database';
import type { EntityTable, Statement } from './entity-table';
import { type Filter, type PageRequest, sortKeys } from './page';

/**
 * Builds the two statements of a list: the page and its total. Both see only rows in the caller's scope.
 * Shapes, chosen by what was asked for:
 * - everything visible to the role: plain index order;
 * - unfiltered id order under grants: ids are taken from the grants index first, then joined ({@link GrantScope.firstVisibleIds});
 * - anything else under grants: rows whose id is in the set of visible ids.
 */
export class ListQuery {
  private readonly table: EntityTable;
  private readonly grants: GrantScope;
  private readonly params: unknown[] = [];
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
    this.grants = new GrantScope(db);
    this.scope = scopeOf(ctx, resource, action);
  }

  /** The rows of the page and one more, which tells whether there is a next page. */
  page(): Statement {
    const { size, number, cursor } = this.request;
    const offset = cursor ? 0 : (number - 1) * size;
    const fast = this.keyedPage(size, offset);
    if (fast) return { sql: fast, params: this.params };
    const where = [...this.conditions(), ...this.afterCursor()];
    const sql =
      `SELECT ${this.table.selectList('t')} FROM ${this.table.name} t${whereClause(where)} ` +
      `ORDER BY ${this.order()} LIMIT ${this.bind(size + 1)} OFFSET ${this.bind(offset)}`;
    return { sql, params: this.params };
  }

  /** The number of rows in scope that match the filters. */
  count(): Statement {
    if (typeof this.scope === 'object' && this.request.filters.length === 0) {
      const ids = this.grants.visibleIds(this.resource, this.scope.minRank, this.bindPrincipals());
      return { sql: `SELECT count(*)::int AS total FROM (${ids}) visible`, params: this.params };
    }
    const sql = `SELECT count(*)::int AS total FROM ${this.table.name} t${whereClause(this.conditions())}`;
    return { sql, params: this.params };
  }

  private keyedPage(size: number, offset: number): string | null {
    const [key, ...more] = sortKeys(this.request);
    const plain =
      this.request.filters.length === 0 && !this.request.cursor && more.length === 0 && key?.property === 'id';
    if (!plain || typeof this.scope !== 'object' || this.scope.minRank !== 1) return null;
    if (!this.grants.canReadFirst(this.resource)) return null;
    const reach = this.bind(offset + size + 1);
    const ids = this.grants.firstVisibleIds(this.resource, this.bindPrincipals(), reach, key.descending);
    const order = key.descending ? 'DESC' : 'ASC';
    return (
      `WITH page AS MATERIALIZED (SELECT v.id FROM (${ids}) v ORDER BY v.id ${order} LIMIT ${this.bind(size + 1)} OFFSET ${this.bind(offset)}) ` +
      `SELECT ${this.table.selectList('t')} FROM page JOIN ${this.table.name} t ON t.id = page.id ORDER BY t.id ${order}`
    );
  }

  private conditions(): string[] {
    const conditions = this.request.filters.map((filter) => this.condition(filter));
    if (this.scope === 'none') conditions.push('false');
    if (typeof this.scope === 'object') {
      conditions.push(`t.id IN (${this.grants.visibleIds(this.resource, this.scope.minRank, this.bindPrincipals())})`);
    }
    return conditions;
  }

  private condition({ property, operator, value }: Filter): string {
    const column = this.table.column(property, 't');
    switch (operator) {
      case 'eq':
        return `${column} = ${this.bind(value)}`;
      case 'ne':
        return `${column} IS DISTINCT FROM ${this.bind(value)}`;
      case 'in':
        return `${column} = ANY(${this.bind(value)})`;
      case 'ic':
        return `${column} ILIKE ${this.bind(`%${String(value).replace(/[\\%_]/g, '\\$&')}%`)}`;
      case 'gte':
        return `${column} >= ${this.bind(value)}`;
      case 'lte':
        return `${column} <= ${this.bind(value)}`;
      case 'isnull':
        return `${column} IS ${value === true ? '' : 'NOT '}NULL`;
    }
  }

  /** Columns in list order; a nullable one is preceded by its null flag, so that nulls come last and compare. */
  private orderTerms(): { sql: string; descending: boolean; property: string; isNullFlag: boolean }[] {
    return sortKeys(this.request).flatMap(({ property, descending }) => {
      const sql = this.table.column(property, 't');
      const term = { sql, descending, property, isNullFlag: false };
      if (!this.table.isNullable(property)) return [term];
      return [{ sql: `(${sql} IS NULL)`, descending: false, property, isNullFlag: true }, term];
    });
  }

  private order(): string {
    return this.orderTerms()
      .map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`)
      .join(', ');
  }

  /** Rows strictly after the cursor: equal in the first i terms and beyond it in the next one, for some i. */
  private afterCursor(): string[] {
    const { cursor } = this.request;
    if (!cursor) return [];
    const properties = sortKeys(this.request).map(({ property }) => property);
    const equal: string[] = [];
    const branches = this.orderTerms().map(({ sql, descending, property, isNullFlag }) => {
      const value = cursor[properties.indexOf(property)] ?? null;
      const place = this.bind(isNullFlag ? value === null : value);
      const branch = [...equal, `${sql} ${descending ? '<' : '>'} ${place}`].join(' AND ');
      equal.push(`${sql} IS NOT DISTINCT FROM ${place}`);
      return `(${branch})`;
    });
    return [`(${branches.join(' OR ')})`];
  }

  private bind(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  private bindPrincipals(): string {
    return (this.principals ??= `${this.bind(this.ctx.actor.principals)}::uuid[]`);
  }
}

function whereClause(conditions: string[]): string {
  return conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
}

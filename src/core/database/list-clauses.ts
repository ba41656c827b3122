import type { EntityTable } from './entity-table';
import { type Filter, type PageRequest, sortKeys } from './page';

interface OrderTerm {
  sql: string;
  descending: boolean;
  property: string;
  isNullFlag: boolean;
}

/** Filters, order and position of a list over one table, aliased `t`, and the parameters they bind. */
export class ListClauses {
  readonly params: unknown[] = [];

  constructor(
    private readonly table: EntityTable,
    private readonly request: PageRequest,
  ) {}

  /** The placeholder of one more parameter. */
  bind(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  filters(): string[] {
    return this.request.filters.map((filter) => this.condition(filter));
  }

  order(): string {
    return this.orderTerms()
      .map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`)
      .join(', ');
  }

  /** Rows strictly after the cursor: equal in the first i terms and beyond it in the next one, for some i. */
  afterCursor(): string[] {
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

  /** The rows of the page and one more, which tells whether there is a next page. */
  slice(): string {
    const { size, number, cursor } = this.request;
    return `LIMIT ${this.bind(size + 1)} OFFSET ${this.bind(cursor ? 0 : (number - 1) * size)}`;
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
  private orderTerms(): OrderTerm[] {
    return sortKeys(this.request).flatMap(({ property, descending }) => {
      const sql = this.table.column(property, 't');
      const term = { sql, descending, property, isNullFlag: false };
      if (!this.table.isNullable(property)) return [term];
      return [{ sql: `(${sql} IS NULL)`, descending: false, property, isNullFlag: true }, term];
    });
  }
}

export function whereClause(conditions: readonly string[]): string {
  return conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
}

import { Injectable } from '@nestjs/common';
import { RANKS } from '../../../core/authz/actions';
import { Grant } from '../../../core/authz/grant.entity';
import type { RequestContext } from '../../../core/context/request-context';
import { Database, type Queryable } from '../../../core/database/database';
import type { EntityTable } from '../../../core/database/entity-table';
import { uuidv7 } from '../../../core/database/ids';
import { ListClauses, whereClause } from '../../../core/database/list-clauses';
import { type Filter, Page, type PageRequest, sortKeys } from '../../../core/database/page';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { GrantReach } from './grant-reach';
import type { GrantView } from './grant-views';

export type GrantValues = Pick<Grant, 'principalType' | 'principalId' | 'resourceType' | 'resourceId' | 'rank'>;

/** The grants table itself. Nothing here decides who may write; only lists are scoped. */
@Injectable()
export class GrantsRepository {
  constructor(
    private readonly db: Database,
    private readonly reach: GrantReach,
  ) {}

  private get table(): EntityTable<Grant> {
    return this.db.table(Grant);
  }

  /** Grants the caller may see; the total counts only those. */
  async page(ctx: RequestContext, view: GrantView, wanted: PageRequest): Promise<Page<Grant>> {
    const request = { ...wanted, filters: wanted.filters.map((filter) => stored(view, filter)) };
    const [found, total] = await Promise.all([
      this.rows(ctx, view, request),
      request.total ? this.count(ctx, view, request) : null,
    ]);
    const rows = found.slice(0, request.size);
    const last = found.length > request.size ? rows.at(-1) : undefined;
    const next = last ? sortKeys(request).map(({ property }) => last[property as keyof Grant]) : null;
    return new Page(rows, total, request, next);
  }

  /** Any grant of this view, for the service to decide on. */
  async find(q: Queryable, view: GrantView, id: string, lock = ''): Promise<Grant | null> {
    const [row] = await q.query<Grant & { [column: string]: unknown }>(
      `SELECT ${this.table.selectList('t')} FROM grants t
       WHERE t.id = $1 AND t.principal_type = ANY($2) AND t.resource_type = ANY($3)${lock}`,
      [id, Object.values(view.principals), view.types()],
    );
    return row ?? null;
  }

  lock(tx: Tx, view: GrantView, id: string): Promise<Grant | null> {
    return this.find(tx, view, id, ' FOR UPDATE');
  }

  async insert(tx: Tx, values: GrantValues): Promise<Grant> {
    const { sql, params } = this.table.insert([{ id: uuidv7(), ...values }]);
    return one(await tx.query<Grant & { [column: string]: unknown }>(sql, params));
  }

  async update(tx: Tx, id: string, values: GrantValues): Promise<Grant> {
    const params: unknown[] = [id];
    const sql =
      `UPDATE grants AS t SET ${this.table.assignments(values, params)}, updated_at = now() ` +
      `WHERE t.id = $1 RETURNING ${this.table.selectList('t')}`;
    return one(await tx.query<Grant & { [column: string]: unknown }>(sql, params));
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM grants WHERE id = $1', [id]);
  }

  private rows(ctx: RequestContext, view: GrantView, request: PageRequest): Promise<Grant[]> {
    const clauses = new ListClauses(this.table, request);
    const where = [...this.conditions(ctx, view, request, clauses), ...clauses.afterCursor()];
    const sql =
      `SELECT ${this.table.selectList('t')} FROM grants t${whereClause(where)} ` +
      `ORDER BY ${clauses.order()} ${clauses.slice()}`;
    return (ctx.tx ?? this.db).query<Grant & { [column: string]: unknown }>(sql, clauses.params);
  }

  private async count(ctx: RequestContext, view: GrantView, request: PageRequest): Promise<number> {
    const clauses = new ListClauses(this.table, request);
    const where = this.conditions(ctx, view, request, clauses);
    const [row] = await (ctx.tx ?? this.db).query<{ total: number }>(
      `SELECT count(*)::int AS total FROM grants t${whereClause(where)}`,
      clauses.params,
    );
    return row?.total ?? 0;
  }

  private conditions(ctx: RequestContext, view: GrantView, request: PageRequest, clauses: ListClauses): string[] {
    const equal = (wanted: string) =>
      request.filters.find(({ property, operator }) => property === wanted && operator === 'eq')?.value as
        string | undefined;
    const only = { type: equal('resourceType'), id: equal('resourceId') };
    return [...clauses.filters(), ...this.reach.conditions(ctx, view, clauses, only)];
  }
}

function one(rows: Grant[]): Grant {
  const [row] = rows;
  if (!row) throw new AppError('CONCURRENT_UPDATE');
  return row;
}

/** A filter in the words of the table: ids in lower case, kinds of principals and ranks as they are stored. */
function stored(view: GrantView, filter: Filter): Filter {
  const { property, operator, value } = filter;
  if (operator === 'isnull') return filter;
  const words: Record<string, unknown> | null =
    property === 'principalType' ? view.principals : property === 'rank' ? RANKS : null;
  const convert = (text: unknown): unknown => {
    if (property === 'resourceId') return String(text).toLowerCase();
    if (!words) return text;
    if (Object.hasOwn(words, String(text))) return words[String(text)];
    const name = Object.entries(view.fields ?? {}).find(([, field]) => field.property === property)?.[0] ?? property;
    throw AppError.field(name, 'isIn', `${name} must be one of ${Object.keys(words).join(', ')}`);
  };
  return { ...filter, value: Array.isArray(value) ? value.map(convert) : convert(value) };
}

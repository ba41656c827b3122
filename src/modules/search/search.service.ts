import { Injectable } from '@nestjs/common';
import { allResources, type ResourceDescriptor, resourceOf } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import { UnitOfWork } from '../../core/database/unit-of-work';
import { Links } from './links';
import { SearchQuery } from './search-query';
import { hasTrigram, patternOf } from './term';

export interface Question {
  term: string;
  /** Resource types to look at; null means all. */
  types: readonly string[] | null;
  limit: number;
}

/** A row whose searched `field` matches, and what it is called. */
export interface Hit {
  type: string;
  id: string | number;
  label: string;
  field: string;
  url: string;
}

/** As the statement returns it: every id as text. */
type Row = Record<'type' | 'id' | 'label' | 'field', string>;

/** Resources with a field that is searched, by type. */
export function searchedResources(): ResourceDescriptor[] {
  const searched = ({ fields = {} }: ResourceDescriptor) => Object.values(fields).some((field) => field.searched);
  return allResources()
    .filter(searched)
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

@Injectable()
export class SearchService {
  /** Made once for each role and kind of term. */
  private readonly statements = new Map<string, string>();

  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly links: Links,
  ) {}

  /** The best hits among what the caller may see, in one statement. */
  async find(ctx: RequestContext, { term, types, limit }: Question): Promise<Hit[]> {
    const wanted = types ?? searchedResources().map(({ type }) => type);
    const sql = this.statement(ctx, hasTrigram(term));
    const params = [term, patternOf(term), wanted, limit, ...(sql.includes('$5') ? [ctx.actor.principals] : [])];
    const rows = await this.uow.reader(ctx).query<Row>(sql, params);
    return rows.map((row) => ({ ...row, id: idOf(row), url: this.links.to(row.type, row.id) }));
  }

  private statement(ctx: RequestContext, indexed: boolean): string {
    const key = `${ctx.actor.role} ${indexed}`;
    const known = this.statements.get(key);
    if (known) return known;
    const sql = new SearchQuery(this.db, ctx, indexed).sql(searchedResources());
    this.statements.set(key, sql);
    return sql;
  }
}

function idOf({ type, id }: Row): string | number {
  return resourceOf(type).idKind === 'int' ? Number(id) : id;
}

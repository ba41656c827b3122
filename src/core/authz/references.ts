import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import type { ResourceEntity } from '../database/resource.entity';
import { ResourceRepository } from '../database/resource.repository';
import type { Tx } from '../database/unit-of-work';
import type { RowAction } from './actions';
import type { Granted } from './granted';
import { GrantScope, scopeOf, sqlType } from './grant-scope';
import { resourceOf } from './resource-registry';

export interface ObjectRef {
  type: string;
  id: string | number;
}

/** An object that another refers to: its name only when the caller may see it. */
export interface Summary {
  id: string | number;
  name?: string;
}

/** See {@link References.names}. */
export class Names {
  constructor(private readonly byObject: ReadonlyMap<string, string>) {}

  summary(type: string, id: string | number): Summary {
    const name = this.byObject.get(`${type}/${id}`);
    return name === undefined ? { id } : { id, name };
  }
}

/** Rows of resources whose module stands above the caller's, found by type name and judged like any other read. */
@Injectable()
export class References {
  private readonly grants: GrantScope;
  private readonly repositories = new Map<string, ResourceRepository<ResourceEntity>>();

  constructor(private readonly db: Database) {
    this.grants = new GrantScope(db);
  }

  /** See {@link ResourceRepository.permit}. The shape is the caller's knowledge of the other module's columns. */
  async permit<E extends ResourceEntity>(
    ctx: RequestContext,
    type: string,
    action: RowAction,
    id: string | number,
    field?: string,
  ): Promise<E> {
    return (await this.repository(type).permit(ctx, action, id, field)) as E;
  }

  /** See {@link ResourceRepository.require}: locks the row. A change of something else must not check its version. */
  require<A extends RowAction>(
    tx: Tx,
    ctx: RequestContext,
    type: string,
    action: A,
    id: string | number,
    field: string,
  ): Promise<Granted<ResourceEntity, A>> {
    return this.repository(type).require(tx, ctx.withIfMatch(null), action, id, field);
  }

  /** Whether the caller may read that row. */
  async sees(ctx: RequestContext, type: string, id: string | number): Promise<boolean> {
    return (await this.repository(type).summaries(ctx, [id])).size > 0;
  }

  /** The rows among `ids` that the caller may see. */
  async summaries<E extends ResourceEntity>(
    ctx: RequestContext,
    type: string,
    ids: readonly (string | number)[],
  ): Promise<Map<string | number, E>> {
    return (await this.repository(type).summaries(ctx, ids)) as Map<string | number, E>;
  }

  /**
   * What objects of several types are called, in one statement: a name for each that the caller may see. In words: one
   * branch per type, its rows by id, those on which the caller holds a rank.
   */
  async names(ctx: RequestContext, wanted: readonly ObjectRef[]): Promise<Names> {
    const params: unknown[] = [ctx.actor.principals];
    const branches = [...new Set(wanted.map(({ type }) => type))].flatMap((type) => {
      const resource = resourceOf(type);
      const scope = scopeOf(ctx, resource, 'read');
      if (scope === 'none') return [];
      const ids = wanted.filter((object) => object.type === type).map(({ id }) => id);
      const { name: table } = this.db.table(resource.entity);
      const place = `$${params.push([...new Set(ids)])}::${sqlType(resource)}[]`;
      const visible =
        scope === 'all' ? '' : ` AND ${this.grants.rank(resource, 't', '$1::uuid[]')} >= ${scope.minRank}`;
      return [`SELECT '${type}/' || t.id AS object, t.name FROM ${table} t WHERE t.id = ANY(${place})${visible}`];
    });
    if (branches.length === 0) return new Names(new Map());
    // The principals have a type even when no branch asks for them.
    const sql = `${branches.join(' UNION ALL ')} UNION ALL SELECT NULL, NULL WHERE $1::uuid[] IS NULL`;
    const rows = await (ctx.tx ?? this.db).query<{ object: string; name: string }>(sql, params);
    return new Names(new Map(rows.map(({ object, name }) => [object, name])));
  }

  private repository(type: string): ResourceRepository<ResourceEntity> {
    let repository = this.repositories.get(type);
    if (!repository) this.repositories.set(type, (repository = new ResourceRepository(this.db, resourceOf(type))));
    return repository;
  }
}

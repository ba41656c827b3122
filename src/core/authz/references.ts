import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import type { ResourceEntity } from '../database/resource.entity';
import { ResourceRepository } from '../database/resource.repository';
import type { Tx } from '../database/unit-of-work';
import type { RowAction } from './actions';
import type { Granted } from './granted';
import { GrantScope, scopeOf } from './grant-scope';
import { type ResourceDescriptor, resourceOf } from './resource-registry';

/** A property of a row that holds the id of an object of another type. */
export interface Link {
  type: string;
  property: string;
}

/** An object that another refers to: its name only when the caller may see it. */
export interface Summary {
  id: string | number;
  name?: string;
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
   * What the objects are called that a row refers to, in one statement that needs only the row's id; a name only where
   * the caller may see the object. In words: for each link the name of its object, if the caller holds a rank on that.
   */
  async names<L extends string>(
    ctx: RequestContext,
    type: string,
    id: string | number,
    links: Readonly<Record<L, Link>>,
  ): Promise<Partial<Record<L, string>>> {
    const table = this.db.table(resourceOf(type).entity);
    const columns = Object.entries<Link>(links).map(([link, { type: other, property }]) => {
      const resource = resourceOf(other);
      const named = `SELECT s.name FROM ${this.db.table(resource.entity).name} s WHERE s.id = ${table.column(property, 't')}`;
      return `(${named}${this.visible(ctx, resource)}) AS "${link}"`;
    });
    const sql = `SELECT ${columns.join(', ')} FROM ${table.name} t WHERE t.id = $1`;
    const params = [id, ...(sql.includes('$2') ? [ctx.actor.principals] : [])];
    const [names] = await (ctx.tx ?? this.db).query<Record<L, string | null>>(sql, params);
    const known = Object.entries<string | null>(names ?? {}).filter(([, name]) => name !== null);
    return Object.fromEntries(known) as Partial<Record<L, string>>;
  }

  private visible(ctx: RequestContext, resource: ResourceDescriptor): string {
    const scope = scopeOf(ctx, resource, 'read');
    if (scope === 'all') return '';
    return scope === 'none'
      ? ' AND false'
      : ` AND ${this.grants.rank(resource, 's', '$2::uuid[]')} >= ${scope.minRank}`;
  }

  private repository(type: string): ResourceRepository<ResourceEntity> {
    let repository = this.repositories.get(type);
    if (!repository) this.repositories.set(type, (repository = new ResourceRepository(this.db, resourceOf(type))));
    return repository;
  }
}

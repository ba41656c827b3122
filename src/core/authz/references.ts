import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import type { ResourceEntity } from '../database/resource.entity';
import { ResourceRepository } from '../database/resource.repository';
import type { Tx } from '../database/unit-of-work';
import type { RowAction } from './actions';
import type { Granted } from './granted';
import { resourceOf } from './resource-registry';

/** Rows of resources whose module stands above the caller's, found by type name and judged like any other read. */
@Injectable()
export class References {
  constructor(private readonly db: Database) {}

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

  private repository(type: string): ResourceRepository<ResourceEntity> {
    return new ResourceRepository(this.db, resourceOf(type));
  }
}

import type { ResourceDescriptor } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import type { Database } from '../../core/database/database';
import type { ResourceEntity } from '../../core/database/resource.entity';
import { ResourceRepository } from '../../core/database/resource.repository';
import type { Tx } from '../../core/database/unit-of-work';

/**
 * The level of the tree above some rows, as those rows need it. Lock order: the tree when something moves, the row, the
 * one it goes into; its foreign key then locks what lies in it.
 */
export class Enclosure<E extends ResourceEntity> {
  private readonly rows: ResourceRepository<E>;

  constructor(
    db: Database,
    resource: ResourceDescriptor<E>,
    private readonly field: string,
  ) {
    this.rows = new ResourceRepository(db, resource);
  }

  /** The row that something is made in, locked so that it stays where it is. Needs `update` on it. */
  enter(tx: Tx, ctx: RequestContext, id: string): Promise<E> {
    return this.rows.require(tx, ctx.withIfMatch(null), 'update', id, this.field);
  }

  /** The row that something in `from` moves to, like {@link enter}; null when it stays. Needs `update` on both. */
  async move(tx: Tx, ctx: RequestContext, from: string, to: string | undefined): Promise<E | null> {
    if (to === undefined || to === from) return null;
    await this.rows.permit(ctx.withTransaction(tx), 'update', from, this.field);
    return this.enter(tx, ctx, to);
  }
}

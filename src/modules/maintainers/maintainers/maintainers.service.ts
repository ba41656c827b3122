import { Injectable } from '@nestjs/common';
import { scopeOf } from '../../../core/authz/grant-scope';
import { forgetPrincipal } from '../../../core/authz/last-owner';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { EVERYTHING, type Page, type PageRequest } from '../../../core/database/page';
import { type Change, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { MaintainerGroup } from '../groups/maintainer-group.entity';
import { MAINTAINER_GROUP } from '../groups/maintainer-group.resource';
import type { Maintainer } from './maintainer.entity';
import { MAINTAINER } from './maintainer.resource';

/** What decides which login holds a maintainer's grants, by the field that clients know. */
const LINKS = { email: 'email', userId: 'user_id', status: 'status' } as const;
const MAX_NAMED = 10;

export type MaintainerInput = Pick<Maintainer, 'name' | 'email' | 'status'> & Partial<Pick<Maintainer, 'userId'>>;

@Injectable()
export class MaintainersService {
  private readonly maintainers: ResourceRepository<Maintainer>;
  private readonly groups: ResourceRepository<MaintainerGroup>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly references: References,
    db: Database,
  ) {
    this.maintainers = new ResourceRepository(db, MAINTAINER);
    this.groups = new ResourceRepository(db, MAINTAINER_GROUP);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Maintainer>> {
    return this.maintainers.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Maintainer> {
    return this.maintainers.get(ctx, id);
  }

  create(ctx: RequestContext, values: MaintainerInput): Promise<Maintainer> {
    return this.uow.run(ctx, async (tx) => {
      await this.checkUser(ctx.withTransaction(tx), values.userId);
      return this.maintainers.create(tx, ctx, values);
    });
  }

  /** FORBIDDEN naming the field when a change of the link is asked for by somebody whose role does not reach all maintainers. */
  change(ctx: RequestContext, id: string, change: Change<Maintainer>): Promise<Maintainer> {
    return this.uow.run(ctx, async (tx) => {
      const maintainer = await this.maintainers.require(tx, ctx, 'update', id);
      refuseRelinking(ctx, maintainer, change);
      if (change.userId !== maintainer.userId) await this.checkUser(ctx.withTransaction(tx), change.userId);
      return this.maintainers.save(tx, maintainer, change);
    });
  }

  /** Its grants and memberships end with it. Throws RESOURCE_IN_USE while it manages a group. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const maintainer = await this.maintainers.require(tx, ctx, 'delete', id);
      const dependants = await this.maintainers.dependants(tx, maintainer);
      if (Object.keys(dependants).length > 0) {
        const managed = await this.managedGroups(ctx.withTransaction(tx), id);
        throw new AppError('RESOURCE_IN_USE', { ...dependants, ...managed });
      }
      await forgetPrincipal(tx, ctx, id);
      await this.maintainers.remove(tx, maintainer);
    });
  }

  /** The groups it manages, as far as the caller may see them. */
  private async managedGroups(ctx: RequestContext, id: string): Promise<{ maintainer_groups?: string[] }> {
    const filters = [{ property: 'groupManagerId', operator: 'eq', value: id } as const];
    const { rows } = await this.groups.page(ctx, { ...EVERYTHING, size: MAX_NAMED, filters });
    return rows.length > 0 ? { maintainer_groups: rows.map((group) => group.id) } : {};
  }

  private async checkUser(ctx: RequestContext, userId: string | null | undefined): Promise<void> {
    if (userId) await this.references.permit(ctx, 'User', 'read', userId, 'user_id');
  }
}

/**
 * Whoever chooses the login behind a maintainer hands out all that the maintainer was granted. Maintainers never own
 * anything, so those who may update everything by their role can do that without gaining or giving a right they lack.
 */
function refuseRelinking(ctx: RequestContext, maintainer: Readonly<Maintainer>, change: Change<Maintainer>): void {
  if (scopeOf(ctx, MAINTAINER, 'update') === 'all') return;
  for (const property of Object.keys(LINKS) as (keyof typeof LINKS)[]) {
    const wanted = change[property];
    if (wanted !== undefined && wanted !== maintainer[property]) {
      throw new AppError('FORBIDDEN', { field: LINKS[property], reason: 'it decides who holds what is granted here' });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { RANKS, roleOfRank } from '../../../core/authz/actions';
import type { Grant } from '../../../core/authz/grant.entity';
import { lockOwners } from '../../../core/authz/last-owner';
import { References } from '../../../core/authz/references';
import { notFoundCode, resourceOf } from '../../../core/authz/resource-registry';
import type { AuditChange } from '../../../core/audit/change-writer';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { GrantReach } from './grant-reach';
import { type GrantView, PRINCIPAL_RESOURCES } from './grant-views';
import { GrantsRepository, type GrantValues } from './grants.repository';

/**
 * Giving and withdrawing rights. Needs `grant` on the object, which only its owners and administrators have: nobody
 * gives more than he holds, because an owner holds everything. Each write locks the object first, so that a grant
 * cannot outlive it, then its owner grants, so that one owner stays.
 */
@Injectable()
export class GrantsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly db: Database,
    private readonly grants: GrantsRepository,
    private readonly reach: GrantReach,
    private readonly references: References,
  ) {}

  page(ctx: RequestContext, view: GrantView, request: PageRequest): Promise<Page<Grant>> {
    return this.grants.page(ctx, view, request);
  }

  /** Throws `<VIEW>_NOT_FOUND` for a grant the caller may not see. */
  async get(ctx: RequestContext, view: GrantView, id: string): Promise<Grant> {
    const grant = await this.grants.find(ctx.tx ?? this.db, view, id);
    if (grant && (await this.reach.shows(ctx, view, grant))) return grant;
    throw new AppError(notFoundCode(view.type)).asDenied(grant !== null);
  }

  /** Throws FORBIDDEN or `<TYPE>_NOT_FOUND` for the object, `<TYPE>_NOT_FOUND` for the principal, DUPLICATE. */
  async give(ctx: RequestContext, view: GrantView, values: GrantValues): Promise<Grant> {
    checkType(view, values.resourceType);
    return about(values, () =>
      this.uow.run(ctx, async (tx) => {
        const resourceId = await this.lockObject(tx, ctx, values);
        await this.pinPrincipal(tx, ctx, view, values);
        const grant = await this.grants.insert(tx, { ...values, resourceId });
        tx.record(change('grant', null, grant));
        return grant;
      }),
    );
  }

  /** Needs `grant` on the object, and on the new one when the grant moves. Throws LAST_OWNER. */
  async change(ctx: RequestContext, view: GrantView, id: string, values: Partial<GrantValues>): Promise<Grant> {
    if (values.resourceType !== undefined) checkType(view, values.resourceType);
    return this.uow.run(ctx, async (tx) => {
      const seen = await this.requireSeen(tx, ctx, view, id);
      return about(seen, async () => {
        const wanted = { ...valuesOf(seen), ...given(values) };
        const moves = keyOf(wanted) !== keyOf(seen);
        const before = await this.lockGrant(tx, ctx, view, seen, moves ? 0 : wanted.rank);
        const resourceId = moves ? await this.lockObject(tx, ctx, wanted) : before.resourceId;
        if (wanted.principalId !== before.principalId || wanted.principalType !== before.principalType)
          await this.pinPrincipal(tx, ctx, view, wanted);
        const after = await this.grants.update(tx, id, { ...wanted, resourceId });
        if (moves) tx.record(change('revoke', before, null));
        tx.record(change('grant', moves ? null : before, after));
        return after;
      });
    });
  }

  /** Throws LAST_OWNER. */
  withdraw(ctx: RequestContext, view: GrantView, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const seen = await this.requireSeen(tx, ctx, view, id);
      return about(seen, async () => {
        const grant = await this.lockGrant(tx, ctx, view, seen, 0);
        await this.grants.delete(tx, id);
        tx.record(change('revoke', grant, null));
      });
    });
  }

  private requireSeen(tx: Tx, ctx: RequestContext, view: GrantView, id: string): Promise<Grant> {
    if (ctx.ifMatch !== null) throw new AppError('VERSION_MISMATCH', { reason: 'grants have no version' });
    return this.get(ctx.withTransaction(tx), view, id);
  }

  /** The id of the object in its canonical form, with the object locked. */
  private async lockObject(tx: Tx, ctx: RequestContext, object: Pick<Grant, 'resourceType' | 'resourceId'>) {
    const { resourceType, resourceId } = object;
    const row = await this.references.require(tx, ctx, resourceType, 'grant', resourceId, 'resource_id');
    return String(row.id);
  }

  /** The grant as it is once its object is locked; LAST_OWNER when a lower `rank` would leave no owner. */
  private async lockGrant(tx: Tx, ctx: RequestContext, view: GrantView, seen: Grant, rank: number): Promise<Grant> {
    await this.lockObject(tx, ctx, seen);
    const owners = await lockOwners(tx, seen.resourceType, seen.resourceId);
    const grant = await this.grants.lock(tx, view, seen.id);
    if (!grant || keyOf(grant) !== keyOf(seen)) throw new AppError('CONCURRENT_UPDATE');
    if (rank < RANKS.owner && owners.length === 1 && owners[0] === grant.id) throw new AppError('LAST_OWNER');
    return grant;
  }

  /** Makes sure that the principal exists and stays; one answer for a missing one and one that must not be seen. */
  private async pinPrincipal(tx: Tx, ctx: RequestContext, view: GrantView, values: GrantValues): Promise<void> {
    const { type, entity } = resourceOf(PRINCIPAL_RESOURCES[values.principalType]);
    const { principalId: id } = values;
    if (view.hidesPrincipals)
      await this.references.permit(ctx.withTransaction(tx), type, 'read', id, view.principalField);
    const found = await tx.query(`SELECT 1 FROM ${this.db.table(entity).name} WHERE id = $1 FOR KEY SHARE`, [id]);
    if (found.length === 0) throw new AppError(notFoundCode(type), { field: view.principalField });
  }
}

/** Exact names only: a type in another spelling is no type. */
function checkType(view: GrantView, type: string): void {
  const types = view.types();
  if (!types.includes(type))
    throw AppError.field('resource_type', 'isIn', `resource_type must be one of ${types.sort().join(', ')}`);
}

/** Failures are audited on the object that they were about. */
async function about<T>({ resourceType: type, resourceId: id }: GrantValues, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? error.on({ type, id }) : error;
  }
}

/** Only what was given: a field that a request left out is there, but undefined. */
function given(values: Partial<GrantValues>): Partial<GrantValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function valuesOf({ principalType, principalId, resourceType, resourceId, rank }: Grant): GrantValues {
  return { principalType, principalId, resourceType, resourceId, rank };
}

function keyOf({ resourceType, resourceId }: Pick<Grant, 'resourceType' | 'resourceId'>): string {
  return `${resourceType}/${resourceId.toLowerCase()}`;
}

/** The audit row of a grant, on its object. */
function change(action: 'grant' | 'revoke', before: Grant | null, after: Grant | null): AuditChange {
  const { resourceType, resourceId } = (after ?? before) as Grant;
  return {
    action,
    resourceType,
    resourceId,
    changes: {
      principal_type: [before?.principalType ?? null, after?.principalType ?? null],
      principal_id: [before?.principalId ?? null, after?.principalId ?? null],
      role: [before && roleOfRank(before.rank), after && roleOfRank(after.rank)],
    },
  };
}

import { Injectable } from '@nestjs/common';
import { RANK_FOR, type Rank } from '../../../core/authz/actions';
import type { Grant } from '../../../core/authz/grant.entity';
import { GrantScope, scopeOf, sqlType } from '../../../core/authz/grant-scope';
import { References } from '../../../core/authz/references';
import { resourceOf } from '../../../core/authz/resource-registry';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { parseId } from '../../../core/database/ids';
import type { ListClauses } from '../../../core/database/list-clauses';
import { type AuditSubject, AppError } from '../../../core/errors/app-error';
import type { GrantView } from './grant-views';

/** Which grants a caller may see: his own, and those on objects where he holds enough. */
@Injectable()
export class GrantReach {
  private readonly scope: GrantScope;

  constructor(
    private readonly db: Database,
    private readonly references: References,
  ) {
    this.scope = new GrantScope(db);
  }

  /** Conditions on grants aliased `t` for a list that was asked for all objects, those of one type, or one object. */
  conditions(ctx: RequestContext, view: GrantView, clauses: ListClauses, only: Partial<AuditSubject>): string[] {
    const types = view.types().filter((type) => only.type === undefined || type === only.type);
    const all = types.filter((type) => seesAll(ctx, view, type));
    const conditions = [
      `t.principal_type = ANY(${clauses.bind(Object.values(view.principals))})`,
      `t.resource_type = ANY(${clauses.bind(types)})`,
    ];
    if (all.length === types.length) return conditions;
    const some = types.filter((type) => !all.includes(type));
    const principals = `${clauses.bind(ctx.actor.principals)}::uuid[]`;
    const objects = some.map((type) => this.objects(type, RANK_FOR[view.shownWith], principals, clauses, only.id));
    const reached = `t.id IN (${reachedIds(view, objects, principals)})`;
    if (all.length === 0) return [...conditions, reached];
    return [...conditions, `(t.resource_type = ANY(${clauses.bind(all)}) OR ${reached})`];
  }

  /** Whether the caller may see this one grant. */
  async shows(ctx: RequestContext, view: GrantView, grant: Grant): Promise<boolean> {
    if (seesAll(ctx, view, grant.resourceType)) return true;
    if (view.showsOwn && ctx.actor.principals.includes(grant.principalId)) return true;
    try {
      await this.references.permit(ctx, grant.resourceType, view.shownWith, grant.resourceId, 'resource_id');
      return true;
    } catch (error) {
      if (error instanceof AppError && error.status < 500) return false;
      throw error;
    }
  }

  /** Type and id of the objects on which the principals hold at least `minRank`: all of a type, or this one at most. */
  private objects(type: string, minRank: Rank, principals: string, clauses: ListClauses, id?: string): string {
    const resource = resourceOf(type);
    if (id === undefined) {
      const ids = this.scope.visibleIds(resource, minRank, principals);
      return `SELECT '${type}' AS type, v.id::text AS id FROM (${ids}) v`;
    }
    const place = `${clauses.bind(parseId(resource.idKind, id))}::${sqlType(resource)}`;
    const held = this.scope.rank(resource, 'o', principals);
    return `SELECT '${type}' AS type, o.id::text AS id FROM ${this.db.table(resource.entity).name} o WHERE o.id = ${place} AND ${held} >= ${minRank}`;
  }
}

/**
 * In words: the grants on every one of these objects, and those that name one of the principals where the view shows
 * them.
 */
function reachedIds(view: GrantView, objects: readonly string[], principals: string): string {
  const onObjects =
    `SELECT g.id FROM (${objects.join(' UNION ALL ')}) o ` +
    `JOIN grants g ON g.resource_type = o.type AND g.resource_id = o.id`;
  const own = `SELECT g.id FROM grants g WHERE g.principal_id = ANY(${principals})`;
  return view.showsOwn ? `${own} UNION ALL ${onObjects}` : onObjects;
}

/** Auditors read everything; others all that is granted on what their role lets them do enough with anyway. */
function seesAll(ctx: RequestContext, { shownWith }: GrantView, type: string): boolean {
  return ctx.actor.role === 'auditor' || scopeOf(ctx, resourceOf(type), shownWith) === 'all';
}

import type { RequestContext } from '../context/request-context';
import type { Database } from '../database/database';
import { RANK_FOR, RANKS, type Rank, type RowAction } from './actions';
import { type ResourceDescriptor, resourceOf } from './resource-registry';
import { policyOf } from './role-matrix';

/** What rows of a type an action reaches: all, none, or those on which a grant gives at least `minRank`. */
export type Scope = 'all' | 'none' | { minRank: Rank };

export function scopeOf(ctx: RequestContext, resource: ResourceDescriptor, action: RowAction): Scope {
  const policy = policyOf(ctx.actor.role, resource.realm);
  if (policy.always.includes(action)) return 'all';
  return policy.byRank ? { minRank: RANK_FOR[action] } : 'none';
}

/** The part of the visible ids that {@link GrantScope.firstVisibleIds} reads. `limit` and `after` are placeholders. */
export interface FirstIds {
  limit: string;
  descending: boolean;
  /** The id before the first one, or null. */
  after: string | null;
}

/** What is wanted of rows besides their ids, and of which rows; each as SQL for a row of that alias. */
export interface Selection {
  columns: (alias: string) => string;
  condition: (alias: string) => string;
}

/** SQL of the rights that grants give. `principals` is always the placeholder of a uuid[] parameter. */
export class GrantScope {
  constructor(private readonly db: Database) {}

  /**
   * The highest rank the principals hold on row `alias`, own grants and inherited ones, or NULL. In words: the
   * greatest of the grants on the row itself and, capped, of the ranks held on each of its parents.
   */
  rank(resource: ResourceDescriptor, alias: string, principals: string): string {
    return `(SELECT max(held.rank) FROM (${this.ranks(resource, alias, principals)}) held)`;
  }

  private ranks(resource: ResourceDescriptor, alias: string, principals: string): string {
    const table = this.db.table(resource.entity);
    const parts = [this.grantsOn(resource.type, `${alias}.id::text`, principals)];
    for (const { type, property, cap } of resource.parents ?? []) {
      const column = table.column(property, alias);
      const rank = cap && cap < RANKS.owner ? `LEAST(up.rank, ${cap})` : 'up.rank';
      const parent = resourceOf(type);
      const inherited = parent.parents?.length
        ? `SELECT held.rank FROM ${this.db.table(parent.entity).name} ${alias}p, ` +
          `LATERAL (${this.ranks(parent, `${alias}p`, principals)}) held WHERE ${alias}p.id = ${column}`
        : this.grantsOn(type, `${column}::text`, principals);
      parts.push(`SELECT ${rank} AS rank FROM (${inherited}) up`);
    }
    return parts.join(' UNION ALL ');
  }

  private grantsOn(type: string, id: string, principals: string): string {
    return `SELECT g.rank FROM grants g WHERE g.principal_id = ANY(${principals}) AND g.resource_type = '${type}' AND g.resource_id = ${id}`;
  }

  /**
   * Ids of all rows on which the principals hold at least `minRank`, each once. In words: the ids named by grants,
   * and the rows whose parent is such a row. Each OFFSET 0 keeps a part a lookup, by principal or by parent, whatever
   * the planner expects of their number. With `only`: of those that satisfy its condition, each with its columns.
   */
  visibleIds(resource: ResourceDescriptor, minRank: Rank, principals: string, only?: Selection): string {
    const table = this.db.table(resource.entity);
    const granted =
      `SELECT g.resource_id::${sqlType(resource)} AS id FROM grants g WHERE g.principal_id = p.id ` +
      `AND g.resource_type = '${resource.type}' AND g.rank >= ${minRank} OFFSET 0`;
    const ids = `unnest(${principals}) p(id) CROSS JOIN LATERAL (${granted}) d`;
    // The LIMIT keeps it a lookup.
    const row =
      only && `SELECT ${only.columns('r')} FROM ${table.name} r WHERE r.id = d.id AND ${only.condition('r')} LIMIT 1`;
    const parts = [row ? `SELECT d.id, r.* FROM ${ids} CROSS JOIN LATERAL (${row}) r` : `SELECT d.id FROM ${ids}`];
    for (const { type, property, cap } of resource.parents ?? []) {
      if (cap && cap < minRank) continue;
      const above = this.visibleIds(resourceOf(type), minRank, principals);
      const ofParent = `${table.column(property, 'c')} = up.id`;
      const children = only
        ? `SELECT c.id, ${only.columns('c')} FROM ${table.name} c WHERE ${ofParent} AND ${only.condition('c')} OFFSET 0`
        : `SELECT c.id FROM ${table.name} c WHERE ${ofParent} OFFSET 0`;
      parts.push(`SELECT down.* FROM (${above}) up CROSS JOIN LATERAL (${children}) down`);
    }
    return eachOnce(parts);
  }

  /**
   * Whether {@link firstVisibleIds} can serve a resource: integer ids do not sort as text, and parents that inherit
   * themselves have no single index to read.
   */
  canReadFirst(resource: ResourceDescriptor): boolean {
    return resource.idKind === 'uuid' && !resource.parents?.some(({ type }) => resourceOf(type).parents?.length);
  }

  /**
   * Like {@link visibleIds} for viewers but only the first `limit` in id order, so its cost follows the page, not the
   * number of grants: each source is read in index order and cut before the merge (see docs/performance.md).
   */
  firstVisibleIds(resource: ResourceDescriptor, principals: string, { limit, descending, after }: FirstIds): string {
    const parents = resource.parents ?? [];
    const table = this.db.table(resource.entity);
    const order = descending ? 'DESC' : 'ASC';
    const beyond = (id: string, type: string) =>
      after ? ` AND ${id} ${descending ? '<' : '>'} ${after}::${type}` : '';
    const own =
      `SELECT d.id FROM unnest(${principals}) p(id) CROSS JOIN LATERAL (SELECT g.resource_id::uuid AS id FROM grants g ` +
      `WHERE g.principal_id = p.id AND g.resource_type = '${resource.type}'${beyond('g.resource_id', 'text')} ORDER BY g.resource_id ${order} LIMIT ${limit}) d`;
    const inherited = parents.map(
      ({ type, property }) =>
        `SELECT d.id FROM unnest(${principals}) p(id) JOIN grants g ON g.principal_id = p.id AND g.resource_type = '${type}' ` +
        `CROSS JOIN LATERAL (SELECT c.id FROM ${table.name} c WHERE ${table.column(property, 'c')} = g.resource_id::${sqlType(resourceOf(type))}${beyond('c.id', 'uuid')} ` +
        `ORDER BY c.id ${order} LIMIT ${limit}) d`,
    );
    return eachOnce([own, ...inherited]);
  }
}

/** Rows of all selects, each once: somebody may hold grants on one row himself, by a group and by its parent. */
function eachOnce(selects: readonly string[]): string {
  return selects.length > 1 ? selects.join(' UNION ') : `SELECT DISTINCT * FROM (${selects.join('')}) one`;
}

/** The SQL type of a resource's id. */
export function sqlType(resource: ResourceDescriptor): 'uuid' | 'integer' {
  return resource.idKind === 'uuid' ? 'uuid' : 'integer';
}

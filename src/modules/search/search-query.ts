import { GrantScope, scopeOf } from '../../core/authz/grant-scope';
import type { ResourceDescriptor } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import type { Database } from '../../core/database/database';

// Parameters of the statement. The term also as a pattern, and what no text that begins with it sorts after.
const TERM = '(SELECT asked.term FROM asked)';
const PATTERN = '(SELECT asked.pattern FROM asked)';
const TYPES = '$3::text[]';
const LIMIT = '$4::int';
const PRINCIPALS = '$5::uuid[]';

/** Matches inside texts that are looked at where the caller sees everything; more are too many to be put in order. */
const MOST_INSIDE = 500;

/** A text that is searched, by its JSON name, as SQL on row `t`: as its indexes have it. */
interface Searched {
  field: string;
  column: string;
  /** In the order of code points. */
  ordered: string;
  folded: string;
}

/**
 * Builds the one statement of a search: a branch for each type, cut at the limit before they are merged. Each branch
 * sees only rows in the caller's scope. Shapes:
 * - everything visible to the role: out of the indexes of the searched columns, beginnings first; what is inside only
 *   as long as beginnings do not fill the answer;
 * - under grants: the visible ids, then a lookup per id. Its cost follows what the caller sees; neither the number nor
 *   the content of other rows can be told from it.
 */
export class SearchQuery {
  private readonly grants: GrantScope;

  constructor(
    private readonly db: Database,
    private readonly ctx: RequestContext,
    /** Whether the term has trigrams; without any the index would be read from end to end. */
    private readonly indexed: boolean,
  ) {
    this.grants = new GrantScope(db);
  }

  /** In words: of all hits the best ones; whole texts before beginnings before the rest, then by text. */
  sql(resources: readonly ResourceDescriptor[]): string {
    const branches = resources.flatMap((resource) => this.branch(resource) ?? []);
    return (
      `WITH asked AS MATERIALIZED (SELECT lower($1::text) AS term, lower($2::text) AS pattern) ` +
      `SELECT h.type, h.id, h.label, h.field FROM (${branches.join(' UNION ALL ')}) h ` +
      `ORDER BY h.rank, h.text, h.type, h.id LIMIT ${LIMIT}`
    );
  }

  private branch(resource: ResourceDescriptor): string | null {
    const fields = this.searched(resource);
    const rows = this.rows(resource, fields);
    const [first] = fields;
    if (!rows || !first) return null;
    const values = fields.map(({ field, ordered }, place) => `(${place}, '${field}', ${ordered})`);
    const best =
      `SELECT f.field, f.text, CASE WHEN f.text = ${TERM} THEN 1 WHEN starts_with(f.text, ${TERM}) THEN 2 ELSE 3 END AS rank ` +
      `FROM (VALUES ${values.join(', ')}) f(place, field, text) WHERE f.text LIKE ${PATTERN} ORDER BY rank, f.place LIMIT 1`;
    return (
      `(SELECT '${resource.type}' AS type, t.id::text AS id, ${first.column} AS label, best.field, best.text, best.rank ` +
      `FROM ${rows} CROSS JOIN LATERAL (${best}) best WHERE '${resource.type}' = ANY(${TYPES}) ` +
      `ORDER BY best.rank, best.text, t.id LIMIT ${LIMIT})`
    );
  }

  private searched({ entity, fields = {} }: ResourceDescriptor): Searched[] {
    const table = this.db.table(entity);
    return Object.entries(fields)
      .filter(([, { searched }]) => searched)
      .map(([field, { property }]) => {
        const column = table.column(property, 't');
        return { field, column, ordered: `lower(${column}) COLLATE "C"`, folded: `lower(${column})` };
      });
  }

  /** The rows in scope that match, as `t`; null when there can be none. */
  private rows(resource: ResourceDescriptor, fields: readonly Searched[]): string | null {
    const scope = scopeOf(this.ctx, resource, 'read');
    if (scope === 'none') return null;
    const { name } = this.db.table(resource.entity);
    if (scope === 'all') {
      const found = fields.map((field) => this.found(name, field)).join(' UNION ');
      return `(${found}) v CROSS JOIN LATERAL (SELECT * FROM ${name} r WHERE r.id = v.id LIMIT 1) t`;
    }
    const ids = this.grants.visibleIds(resource, scope.minRank, PRINCIPALS);
    const matches = fields.map(({ folded }) => `${folded} LIKE ${PATTERN}`).join(' OR ');
    const row = `SELECT * FROM (SELECT * FROM ${name} r WHERE r.id = v.id LIMIT 1) t WHERE ${matches}`;
    return `(${ids}) v CROSS JOIN LATERAL (${row}) t`;
  }

  /**
   * Ids of all rows whose text matches, the best ones for certain. In words: those whose text begins with the term, in
   * order; if they do not fill the answer, those with the term inside.
   */
  private found(table: string, { ordered, folded }: Searched): string {
    const beginning =
      `SELECT t.id FROM ${table} t WHERE ${ordered} >= ${TERM} AND ${ordered} <= ${TERM} || chr(1114111) ` +
      `ORDER BY ${ordered} LIMIT ${LIMIT}`;
    // As another expression than the indexed one a term without trigrams is looked for in the table.
    const condition = this.indexed
      ? `${folded} LIKE ${PATTERN} LIMIT ${MOST_INSIDE}`
      : `${folded} || '' LIKE ${PATTERN}`;
    const inside =
      `SELECT i.id FROM (SELECT t.id, ${ordered} AS text FROM ${table} t WHERE ${condition}) i ` +
      `WHERE (SELECT count(*) FROM beginning) < ${LIMIT} ORDER BY i.text, i.id LIMIT ${LIMIT}`;
    return `(WITH beginning AS MATERIALIZED (${beginning}) SELECT b.id FROM beginning b UNION (${inside}))`;
  }
}

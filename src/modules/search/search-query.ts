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

/** A text that is searched: its JSON name, and its column of a row. */
interface Searched {
  field: string;
  column: (alias: string) => string;
}

/** As the indexes have it: for what is inside, and in the order of code points for beginnings. */
const folded = ({ column }: Searched, alias: string): string => `lower(${column(alias)})`;
const ordered = (searched: Searched, alias: string): string => `${folded(searched, alias)} COLLATE "C"`;
/** The same text, for where the rows are found otherwise and the planner must not try that index. */
const unindexed = (searched: Searched, alias: string): string => `(${folded(searched, alias)} || '')`;

/**
 * Builds the one statement of a search: a branch for each type, cut at the limit before they are merged. Each branch
 * sees only rows in the caller's scope. Shapes:
 * - everything visible to the role: out of the indexes of the searched columns, beginnings first; what is inside only
 *   as long as beginnings do not fill the answer;
 * - under grants: the visible rows, each read and kept if it matches. Its cost follows what the caller sees; neither the
 *   number nor the content of other rows can be told from it.
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
    if (!rows) return null;
    const ranks = fields.map((_, n) => `${rankOf(`t.text${n}`)} AS rank${n}`).join(', ');
    const best = `LEAST(${fields.map((_, n) => `t.rank${n}`).join(', ')}) AS rank`;
    const ofBest = (value: (n: number) => string) =>
      `CASE t.rank ${fields.map((_, n) => `WHEN t.rank${n} THEN ${value(n)}`).join(' ')} END`;
    // Each OFFSET 0 keeps what is computed inside from being computed again for each use.
    const ranked = `SELECT t.*, ${ranks} FROM (${rows}) t WHERE '${resource.type}' = ANY(${TYPES}) OFFSET 0`;
    return (
      `(SELECT '${resource.type}' AS type, t.id::text AS id, t.label, ${ofBest((n) => `'${fields[n]?.field}'`)} AS field, ` +
      `${ofBest((n) => `t.text${n}`)} AS text, t.rank FROM (SELECT t.*, ${best} FROM (${ranked}) t OFFSET 0) t ` +
      `ORDER BY t.rank, text, t.id LIMIT ${LIMIT})`
    );
  }

  private searched({ entity, fields = {} }: ResourceDescriptor): Searched[] {
    const table = this.db.table(entity);
    return Object.entries(fields)
      .filter(([, { searched }]) => searched)
      .map(([field, { property }]) => ({ field, column: (alias) => table.column(property, alias) }));
  }

  /** The rows in scope that match, with their texts; null when there can be none. */
  private rows(resource: ResourceDescriptor, fields: readonly Searched[]): string | null {
    const scope = scopeOf(this.ctx, resource, 'read');
    if (scope === 'none') return null;
    const columns = (alias: string) =>
      [`${fields[0]?.column(alias)} AS label`, ...fields.map((f, n) => `${ordered(f, alias)} AS text${n}`)].join(', ');
    const condition = (alias: string) =>
      `(${fields.map((searched) => `${unindexed(searched, alias)} LIKE ${PATTERN}`).join(' OR ')})`;
    if (scope !== 'all') return this.grants.visibleIds(resource, scope.minRank, PRINCIPALS, { columns, condition });
    const rows = `SELECT t.id, ${columns('t')} FROM ${this.db.table(resource.entity).name} t`;
    return fields.map((searched, place) => this.found(rows, searched, place)).join(' UNION ');
  }

  /**
   * All rows whose text matches, the best ones for certain. In words: those whose text begins with the term, in order;
   * if they do not fill the answer, those with the term inside.
   */
  private found(rows: string, searched: Searched, place: number): string {
    const key = ordered(searched, 't');
    const beginning = `${rows} WHERE ${key} >= ${TERM} AND ${key} <= ${TERM} || chr(1114111) ORDER BY ${key} LIMIT ${LIMIT}`;
    const matches = this.indexed
      ? `${rows} WHERE ${folded(searched, 't')} LIKE ${PATTERN} LIMIT ${MOST_INSIDE}`
      : `${rows} WHERE ${unindexed(searched, 't')} LIKE ${PATTERN}`;
    const inside =
      `SELECT t.* FROM (${matches}) t WHERE (SELECT count(*) FROM beginning) < ${LIMIT} ` +
      `ORDER BY t.text${place}, t.id LIMIT ${LIMIT}`;
    return `(WITH beginning AS MATERIALIZED (${beginning}) SELECT b.* FROM beginning b UNION (${inside}))`;
  }
}

/** Whole texts, beginnings, what is inside, and texts that do not match. */
function rankOf(text: string): string {
  return `CASE WHEN ${text} = ${TERM} THEN 1 WHEN starts_with(${text}, ${TERM}) THEN 2 WHEN ${text} LIKE ${PATTERN} THEN 3 ELSE 4 END`;
}

import { GrantScope, sqlType } from '../authz/grant-scope';
import type { ResourceDescriptor } from '../authz/resource-registry';
import { BatchLoader } from './batch-loader';
import type { Database, Queryable } from './database';
import type { ResourceEntity } from './resource.entity';

type Id = string | number;

/** A row and the rank its reader holds on it through grants (0: none). */
export interface HeldRow<E> {
  row: E;
  heldRank: number;
}

type Found<E> = E & { heldRank: number; place: number };

/**
 * Rows of one resource by id, each with the rank its reader holds. Readers outside a transaction share a statement
 * with all who ask in the same turn of the event loop, see docs/adr/0009.
 */
export class RowLoader<E extends ResourceEntity> {
  private readonly shared: BatchLoader<HeldRow<E>>;
  private one: string | null = null;
  private many: string | null = null;

  constructor(
    private readonly db: Database,
    private readonly resource: ResourceDescriptor<E>,
  ) {
    this.shared = new BatchLoader((keys) => this.loadMany(keys));
  }

  /** The row as it was committed last, or null. */
  load(id: Id, principals: readonly string[]): Promise<HeldRow<E> | null> {
    return this.shared.load(`${id}{${principals.join()}}`);
  }

  /** The row as `q` sees it, or null; `lock` is appended to the statement. */
  async loadIn(q: Queryable, id: Id, principals: readonly string[], lock = ''): Promise<HeldRow<E> | null> {
    this.one ??= this.select('1', `${this.table.name} t WHERE t.id = $1`, '$2::uuid[]');
    const [found] = await q.query<Found<E>>(this.one + lock, [id, principals]);
    return found ? this.held(found) : null;
  }

  /** A key is an id followed by the reader's principals as the text of an array. The LIMIT keeps each row a lookup. */
  private async loadMany(keys: string[]): Promise<Map<string, HeldRow<E>>> {
    this.many ??= this.select(
      'asked.place::int',
      `unnest($1::${sqlType(this.resource)}[], $2::text[]) WITH ORDINALITY asked(id, principals, place) ` +
        `CROSS JOIN LATERAL (SELECT * FROM ${this.table.name} r WHERE r.id = asked.id LIMIT 1) t`,
      'asked.principals::uuid[]',
    );
    const split = keys.map((key) => key.indexOf('{'));
    const ids = keys.map((key, i) => key.slice(0, split[i]));
    const principals = keys.map((key, i) => key.slice(split[i]));
    const rows = await this.db.query<Found<E>>(this.many, [ids, principals]);
    return new Map(rows.map((found) => [keys[found.place - 1] as string, this.held(found)]));
  }

  private select(place: string, from: string, principals: string): string {
    const rank = new GrantScope(this.db).rank(this.resource, 't', principals);
    return `SELECT ${this.table.selectList('t')}, ${place} AS "place", COALESCE(${rank}, 0)::int AS "heldRank" FROM ${from}`;
  }

  private held({ heldRank, place: _, ...row }: Found<E>): HeldRow<E> {
    return { row: this.table.revive([row as unknown as E])[0] as E, heldRank };
  }

  private get table() {
    return this.db.table(this.resource.entity);
  }
}

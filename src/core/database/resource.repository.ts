import { mayOnRow, mayOnType } from '../authz/ability.factory';
import { RANKS, type RowAction } from '../authz/actions';
import { scopeOf, sqlType } from '../authz/grant-scope';
import type { Granted } from '../authz/granted';
import { notFoundCode, partsOf, type ResourceDescriptor } from '../authz/resource-registry';
import { auditChange } from '../audit/change-writer';
import type { RequestContext } from '../context/request-context';
import { AppError } from '../errors/app-error';
import type { Database, Queryable } from './database';
import { dependantsOf } from './dependants';
import type { EntityTable } from './entity-table';
import { parseId, uuidv7 } from './ids';
import { ListQuery, TOTAL } from './list-query';
import { Page, type PageRequest, sortKeys } from './page';
import type { ResourceEntity } from './resource.entity';
import { type HeldRow, RowLoader } from './row-loader';
import type { Tx } from './unit-of-work';

type Id = string | number;
/** Columns the repository fills itself. */
type Managed = 'id' | 'createdAt' | 'updatedAt' | 'version';
export type NewValues<E> = Omit<E, Managed> & Partial<Pick<E & { id: Id }, 'id'>>;
export type Change<E> = Partial<Omit<E, Managed>>;
/** Columns that have a default may be left out when a row is made. */
export type Insertable<E> = Partial<NewValues<E>>;

/** A row of a list with its total. */
interface Totalled {
  [TOTAL]?: number;
}

/** Rows that {@link ResourceRepository.createMany} inserts at a time. */
const BATCH = 1000;

/**
 * Reading and writing rows of one resource, always within the caller's rights: every read carries the scope as SQL,
 * every write needs a transaction and a {@link Granted} row. A special query is a named method of a subclass.
 */
export class ResourceRepository<E extends ResourceEntity> {
  private readonly rows: RowLoader<E>;

  constructor(
    protected readonly db: Database,
    readonly resource: ResourceDescriptor<E>,
  ) {
    this.rows = new RowLoader(db, resource);
  }

  protected get table(): EntityTable<E> {
    return this.db.table(this.resource.entity);
  }

  /** Rows the caller may see; the total counts only those. One statement, a second for the total of an empty page. */
  page(ctx: RequestContext, request: PageRequest): Promise<Page<E>> {
    return this.pageOf<keyof E & string>(ctx, request) as Promise<Page<E>>;
  }

  /** The same with these properties of each row alone: for lists that show a part of wide rows. The sort keys are among them. */
  async pageOf<P extends keyof E & string>(
    ctx: RequestContext,
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Page<Pick<E, P>>> {
    const reader = this.reader(ctx);
    const page = new ListQuery(this.db, this.resource, ctx, request, 'read', properties).page();
    const found = await reader.query<E & Totalled>(page.sql, page.params);
    const total = request.total ? await this.totalOf(ctx, request, found) : null;
    const rows = this.table.revive(found.slice(0, request.size));
    const last = found.length > request.size ? rows.at(-1) : undefined;
    const next = last ? sortKeys(request).map(({ property }) => last[property as keyof E]) : null;
    return new Page(rows, total, request, next);
  }

  /** Takes the total off the rows that carry it; the column stays, because rows of one shape are the quicker ones. */
  private async totalOf(ctx: RequestContext, request: PageRequest, found: readonly Totalled[]): Promise<number> {
    const total = found[0]?.[TOTAL];
    for (const row of found) row[TOTAL] = undefined;
    if (total !== undefined) return total;
    if (request.number === 1 && !request.cursor) return 0;
    const { sql, params } = new ListQuery(this.db, this.resource, ctx, request).count();
    const [counted] = await this.reader(ctx).query<Totalled>(sql, params);
    return counted?.[TOTAL] ?? 0;
  }

  /** The row, if the caller may see it. Throws `<TYPE>_NOT_FOUND` otherwise. */
  async get(ctx: RequestContext, id: Id): Promise<E> {
    return this.permit(ctx, 'read', id);
  }

  /** The row, if the caller may do `action` to it; not locked. 404 when he may not see it, else 403. `field` names where the id came from. */
  async permit(ctx: RequestContext, action: RowAction, id: Id, field?: string): Promise<E> {
    const { tx, actor } = ctx;
    const found = () => (tx ? this.rows.loadIn(tx, id, actor.principals) : this.rows.load(id, actor.principals));
    return this.judge(ctx, action, id, found, field);
  }

  /**
   * The row, locked until the end of the transaction, with the proof that the caller may do `action`. Throws
   * `<TYPE>_NOT_FOUND` when he may not see it, FORBIDDEN when he may, VERSION_MISMATCH against If-Match.
   */
  async require<A extends RowAction>(
    tx: Tx,
    ctx: RequestContext,
    action: A,
    id: Id,
    field?: string,
  ): Promise<Granted<E, A>> {
    const locked = () => this.rows.loadIn(tx, id, ctx.actor.principals, ' FOR UPDATE OF t');
    const row = await this.judge(ctx, action, id, locked, field);
    if (ctx.ifMatch !== null && row.version !== ctx.ifMatch) {
      throw new AppError('VERSION_MISMATCH', { expected: ctx.ifMatch, actual: row.version });
    }
    return row as unknown as Granted<E, A>;
  }

  /** Like {@link permit}, and nobody changes or deletes the row until the end of the transaction; others may hold it too. */
  hold(tx: Tx, ctx: RequestContext, action: RowAction, id: Id, field?: string): Promise<E> {
    const shared = () => this.rows.loadIn(tx, id, ctx.actor.principals, ' FOR SHARE OF t');
    return this.judge(ctx, action, id, shared, field);
  }

  private async judge(
    ctx: RequestContext,
    action: RowAction,
    id: Id,
    load: () => Promise<HeldRow<E> | null>,
    field?: string,
  ): Promise<E> {
    const { type, idKind } = this.resource;
    const missing = () => new AppError(notFoundCode(type), field ? { field } : {});
    const found = parseId(idKind, String(id)) === null ? null : await load();
    if (!found) throw missing();
    const { row, heldRank } = found;
    const role = ctx.actor.role;
    const seesAll = scopeOf(ctx, this.resource, 'read') === 'all';
    if (!seesAll && !mayOnRow(role, 'read', type, heldRank)) throw missing().asDenied();
    if (!mayOnRow(role, action, type, heldRank))
      throw new AppError('FORBIDDEN', { action, resource_type: type, ...(field ? { field } : {}) });
    return row;
  }

  /** Inserts a row, makes the creator its owner (see {@link Sharing}) and records it, in one statement and one audit row. FORBIDDEN by role. */
  async create(tx: Tx, ctx: RequestContext, values: Insertable<E>): Promise<E> {
    this.mayCreate(ctx);
    const id = this.resource.idKind === 'uuid' ? { id: uuidv7() } : {};
    const { sql, params } = this.table.insert([{ ...id, ...values } as Partial<E>]);
    const owner = this.ownerGrant(ctx.actor.id, params);
    const made = owner ? `WITH made AS (${sql}), owner AS (${owner}) SELECT * FROM made` : sql;
    const [row] = await tx.query<E>(made, params);
    if (!row) throw new Error(`${this.table.name}: nothing was inserted`);
    this.table.revive([row]);
    tx.record(auditChange(this.resource, 'create', row.id, null, row));
    return row;
  }

  /**
   * Like {@link create} for many rows of the same properties, in two statements for each {@link BATCH} of them and one
   * audit row each. All or none: the first that breaks a rule fails them all.
   */
  async createMany(tx: Tx, ctx: RequestContext, rows: readonly Insertable<E>[]): Promise<E[]> {
    this.mayCreate(ctx);
    const made: E[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH).map((row) => ({
        ...(this.resource.idKind === 'uuid' ? { id: uuidv7() } : {}),
        ...row,
      }));
      const { sql, params } = this.table.insertMany(batch as Partial<E>[]);
      const inserted = this.table.revive(await tx.query<E>(sql, params));
      this.ownAll(tx, ctx, inserted);
      for (const row of inserted) tx.record(auditChange(this.resource, 'create', row.id, null, row));
      made.push(...inserted);
    }
    return made;
  }

  /** In words: an owner grant of the caller for each of the rows. */
  private ownAll(tx: Tx, ctx: RequestContext, rows: readonly E[]): void {
    if (ctx.actor.id === null || this.resource.sharing === 'none') return;
    const ids = rows.map(({ id }) => String(id));
    tx.enqueue(
      `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
       SELECT g.id, 'user', $2, $3, g.resource_id, ${RANKS.owner} FROM unnest($1::uuid[], $4::text[]) g(id, resource_id)`,
      [ids.map(() => uuidv7()), ctx.actor.id, this.resource.type, ids],
    );
  }

  /**
   * Like {@link create} where every column is known beforehand: nothing is read back, so the insert waits with what
   * else the transaction writes ({@link Tx.enqueue}). The row has a UUID, and its times are those of this process. It
   * may be made for somebody else: `owner` is a user.
   */
  append(tx: Tx, ctx: RequestContext, values: NewValues<E>, owner: string | null = ctx.actor.id): E {
    this.mayCreate(ctx);
    const now = new Date();
    const row = { id: uuidv7(), ...values, createdAt: now, updatedAt: now, version: 1 } as unknown as E;
    const { sql, params } = this.table.insert([row]);
    const grant = this.ownerGrant(owner, params);
    if (grant) tx.enqueue(grant, params, { made: sql });
    else tx.enqueue(sql, params);
    tx.record(auditChange(this.resource, 'create', row.id, null, row));
    return row;
  }

  private mayCreate({ actor }: RequestContext): void {
    const { type } = this.resource;
    if (!mayOnType(actor.role, 'create', type))
      throw new AppError('FORBIDDEN', { action: 'create', resource_type: type });
  }

  /** Makes a user the owner of the row called `made`; null where rows have no owner. */
  private ownerGrant(userId: string | null, params: unknown[]): string | null {
    if (userId === null || this.resource.sharing === 'none') return null;
    const [grantId, principal] = [params.push(uuidv7()), params.push(userId)];
    return (
      `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank) ` +
      `SELECT $${grantId}::uuid, 'user', $${principal}::uuid, '${this.resource.type}', made.id::text, ${RANKS.owner} FROM made`
    );
  }

  /** Writes `change`, bumps the version and records what changed. CONCURRENT_UPDATE when the row is no longer the granted one. */
  async save(tx: Tx, granted: Granted<E, 'update'>, change: Change<E>, action = 'update'): Promise<E> {
    const params: unknown[] = [granted.id, granted.version];
    const assignments = this.table.assignments(change as Partial<E>, params);
    const sql =
      `UPDATE ${this.table.name} AS t SET ${assignments ? `${assignments}, ` : ''}version = t.version + 1, updated_at = now() ` +
      `WHERE t.id = $1 AND t.version = $2 RETURNING ${this.table.selectList('t')}`;
    const [row] = this.table.revive(await tx.query<E>(sql, params));
    if (!row) throw new AppError('CONCURRENT_UPDATE');
    tx.record(auditChange(this.resource, action, row.id, granted as unknown as E, row));
    return row;
  }

  /** Deletes the row with its parts and every grant on them. RESOURCE_IN_USE while something refers to it, with the types and counts. */
  async remove(tx: Tx, granted: Granted<E, 'delete'>): Promise<void> {
    const dependants = await this.dependants(tx, granted);
    if (Object.keys(dependants).length > 0) throw new AppError('RESOURCE_IN_USE', dependants);
    for (const { resource, property } of partsOf(this.resource.type)) {
      for (const part of await this.removeParts(tx, resource, property, granted.id))
        tx.record(auditChange(resource, 'delete', part.id, part, null));
    }
    await tx.execute(
      `WITH gone AS (DELETE FROM grants WHERE resource_type = '${this.resource.type}' AND resource_id = $1::text) ` +
        `DELETE FROM ${this.table.name} WHERE id = $1::${sqlType(this.resource)}`,
      [granted.id],
    );
    tx.record(auditChange(this.resource, 'delete', granted.id, granted as unknown as E, null));
  }

  /** In words: delete the rows that belong to a locked row, and the grants on them, and say what they were. */
  private async removeParts(tx: Tx, part: ResourceDescriptor, property: string, id: Id): Promise<ResourceEntity[]> {
    const table = this.db.table(part.entity);
    const sql =
      `WITH gone AS (DELETE FROM ${table.name} t WHERE ${table.column(property, 't')} = $1 RETURNING ${table.selectList('t')}), ` +
      `forgotten AS (DELETE FROM grants g USING gone WHERE g.resource_type = '${part.type}' AND g.resource_id = gone.id::text) ` +
      `SELECT * FROM gone`;
    return table.revive(await tx.query<ResourceEntity>(sql, [id]));
  }

  /** Types and numbers of the objects that refer to a locked row, see {@link dependantsOf}. */
  dependants(tx: Tx, granted: Granted<E, RowAction>): Promise<Record<string, number>> {
    return dependantsOf(this.db, tx, this.resource, granted.id);
  }

  /** The rows among `ids` that the caller may see, by id: one statement for a whole page of references. */
  async summaries(ctx: RequestContext, ids: readonly Id[]): Promise<Map<Id, E>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const request: PageRequest = {
      size: wanted.length,
      number: 1,
      cursor: null,
      sort: [],
      filters: [{ property: 'id', operator: 'in', value: wanted }],
      total: false,
      fields: null,
    };
    const { sql, params } = new ListQuery(this.db, this.resource, ctx, request).page();
    const rows = this.table.revive(await this.reader(ctx).query<E>(sql, params));
    return new Map(rows.map((row) => [row.id, row]));
  }

  protected reader(ctx: RequestContext): Queryable {
    return ctx.tx ?? this.db;
  }
}

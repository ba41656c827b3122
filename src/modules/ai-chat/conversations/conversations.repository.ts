import { Injectable } from '@nestjs/common';
import { notFoundCode } from '../../../core/authz/resource-registry';
import type { RequestContext } from '../../../core/context/request-context';
import { Database, type Queryable } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { ListClauses, whereClause } from '../../../core/database/list-clauses';
import { Page, type PageRequest, sortKeys } from '../../../core/database/page';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { DialogueState } from '../offline/dialogue';
import { CONVERSATION } from './conversation.face';
import { Conversation } from './conversation.entity';
import { Message } from './message.entity';

type Row<E> = E & Record<string, unknown>;

/** Messages that are shown with their conversation, the newest ones. */
const SHOWN = 1_000;

/** Every statement on conversations names their user, so that nobody reaches those of others. */
@Injectable()
export class ConversationsRepository {
  constructor(private readonly db: Database) {}

  /** CONVERSATION_NOT_FOUND also for those of others. `lock` keeps it until the end of the transaction. */
  async require(q: Queryable, ctx: RequestContext, id: string, lock = false): Promise<Conversation> {
    const columns = this.db.table(Conversation).selectList('t');
    const sql = `SELECT ${columns} FROM conversations t WHERE t.id = $1 AND t.user_id = $2${lock ? ' FOR UPDATE' : ''}`;
    const [row] = await q.query<Row<Conversation>>(sql, [id, ctx.actor.id]);
    if (row) return row;
    const missing = new AppError(notFoundCode(CONVERSATION.type)).on({ type: CONVERSATION.type, id });
    throw missing.asDenied(await this.exists(q, id));
  }

  /** Of anybody: for the audit log, which tells a conversation of somebody else from none. */
  private async exists(q: Queryable, id: string): Promise<boolean> {
    return (await q.query('SELECT 1 FROM conversations WHERE id = $1', [id])).length > 0;
  }

  /** The caller's own; the total counts only those. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Conversation>> {
    const table = this.db.table(Conversation);
    const clauses = new ListClauses(table, request);
    const where = [`t.user_id = ${clauses.bind(ctx.actor.id)}::uuid`, ...clauses.filters()];
    const counted = [...clauses.params];
    const total = `SELECT count(*)::int AS total FROM conversations t${whereClause(where)}`;
    const rows =
      `SELECT ${table.selectList('t')} FROM conversations t${whereClause([...where, ...clauses.afterCursor()])} ` +
      `ORDER BY ${clauses.order()} ${clauses.slice()}`;
    const [found, count] = await Promise.all([
      this.db.query<Row<Conversation>>(rows, clauses.params),
      request.total ? this.db.query<{ total: number }>(total, counted) : null,
    ]);
    const shown = found.slice(0, request.size);
    const last = found.length > request.size ? shown.at(-1) : undefined;
    const next = last ? sortKeys(request).map(({ property }) => last[property]) : null;
    return new Page<Conversation>(shown, count?.[0]?.total ?? null, request, next);
  }

  async create(tx: Tx, values: Pick<Conversation, 'userId' | 'title' | 'inventoryId'>): Promise<Conversation> {
    const { sql, params } = this.db.table(Conversation).insert([{ id: uuidv7(), ...values }]);
    const [row] = await tx.query<Row<Conversation>>(sql, params);
    if (!row) throw new Error('a conversation was not made');
    return row;
  }

  /** A change by the user: a new version. */
  async change(tx: Tx, { id }: Conversation, change: Partial<Pick<Conversation, 'title'>>): Promise<Conversation> {
    const params: unknown[] = [id];
    const table = this.db.table(Conversation);
    const sql =
      `UPDATE conversations AS t SET ${table.assignments(change, params)}, version = t.version + 1, updated_at = now() ` +
      `WHERE t.id = $1 RETURNING ${table.selectList('t')}`;
    const [row] = await tx.query<Row<Conversation>>(sql, params);
    if (!row) throw new AppError(notFoundCode(CONVERSATION.type));
    return row;
  }

  async remove(tx: Tx, { id }: Conversation): Promise<void> {
    await tx.execute('DELETE FROM conversations WHERE id = $1', [id]);
  }

  /** Adds a message; false when the conversation was deleted meanwhile. */
  async append(
    tx: Tx,
    message: Omit<Message, 'id' | 'createdAt'>,
    state?: DialogueState | null,
  ): Promise<Message | null> {
    const touched = await tx.execute(
      'UPDATE conversations SET updated_at = now(), state = CASE WHEN $2 THEN $3::jsonb ELSE state END WHERE id = $1',
      [message.conversationId, state !== undefined, state ? JSON.stringify(state) : null],
    );
    if (touched === 0) return null;
    const { sql, params } = this.db.table(Message).insert([{ id: uuidv7(), ...message }]);
    const [row] = await tx.query<Row<Message>>(sql, params);
    return row ?? null;
  }

  /** The newest `limit` messages, the oldest of them first. */
  async messages(q: Queryable, conversation: string, limit = SHOWN): Promise<Message[]> {
    const sql =
      `SELECT ${this.db.table(Message).selectList('t')} FROM conversation_messages t ` +
      `WHERE t.conversation_id = $1 ORDER BY t.id DESC LIMIT $2`;
    return (await q.query<Row<Message>>(sql, [conversation, limit])).reverse();
  }
}

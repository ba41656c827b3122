import type { Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { Changes } from '../audit/audit-entry.entity';
import { type AuditChange, auditRows, isAuditFailure } from '../audit/change-writer';
import type { RequestContext } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { Database, type Params, type Queryable, send } from './database';
import { joined, type Write } from './joined';
import { isRetryable, translatePgError } from './pg-errors';

const MAX_ATTEMPTS = 5;
declare const minted: unique symbol;

/**
 * A transaction. Only {@link UnitOfWork} makes one, so a function that takes a `Tx` cannot be called outside one.
 * What is enqueued and recorded gathers here and leaves as one statement, at the latest before the commit. A
 * transaction that never sent anything else is that one statement, and needs neither BEGIN nor COMMIT.
 */
export class Tx implements Queryable {
  declare private readonly [minted]: true;
  private writes: Write[] = [];
  private changes: AuditChange[] = [];
  private hooks: (() => void)[] = [];
  private sent: Promise<unknown>[] = [];
  private begun = false;

  constructor(
    private readonly client: PoolClient,
    readonly ctx: RequestContext,
  ) {}

  async query<R extends QueryResultRow>(sql: string, params: Params = []): Promise<R[]> {
    return (await this.run<R>(sql, params)).rows;
  }

  /** Number of rows a statement touched. */
  async execute(sql: string, params: Params = []): Promise<number> {
    return (await this.run(sql, params)).rowCount ?? 0;
  }

  /**
   * Adds an INSERT, UPDATE or DELETE whose result nobody needs: it leaves with others in one statement, see
   * {@link joined}, before the next query of this transaction. Its failure fails the transaction.
   */
  enqueue(sql: string, params: Params = [], parts: Write['parts'] = {}): void {
    if (this.writes.some((write) => Object.keys(write.parts).some((name) => name in parts))) this.dispatch();
    this.writes.push({ sql, params, parts });
  }

  /** Adds an audit row to the transaction: no audit row, no mutation. */
  record(change: AuditChange): void {
    this.changes.push(change);
  }

  /** Adds what changed beside its columns to the audit row of an object that was recorded just now. */
  amend(resourceId: string | number, changes: Changes): void {
    const recorded = this.changes.findLast((change) => change.resourceId === String(resourceId));
    if (!recorded) throw new Error(`no audit row of ${resourceId} to add to`);
    recorded.changes = { ...recorded.changes, ...changes };
  }

  /** Runs `hook` once the transaction is committed, never when it is rolled back. */
  afterCommit(hook: () => void): void {
    this.hooks.push(hook);
  }

  /** Runs `work` so that its failure undoes only its own writes and audit rows. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    // What was gathered before belongs before the savepoint, or undoing `work` would undo it too.
    this.gatherAudit();
    await this.execute('SAVEPOINT part');
    const hooks = this.hooks.length;
    try {
      const result = await work();
      this.gatherAudit();
      await this.execute('RELEASE SAVEPOINT part');
      return result;
    } catch (error) {
      [this.writes, this.changes, this.sent] = [[], [], []];
      // Released too: a savepoint left behind would take the place of an outer one of the same name.
      await Promise.all([this.execute('ROLLBACK TO SAVEPOINT part'), this.execute('RELEASE SAVEPOINT part')]);
      this.hooks = this.hooks.slice(0, hooks);
      throw error;
    }
  }

  /** For {@link UnitOfWork}. */
  async commit(): Promise<void> {
    this.gatherAudit();
    if (this.begun) {
      this.dispatch();
      await this.settled();
      const { command } = await this.send('COMMIT');
      if (command !== 'COMMIT') throw new Error('The transaction was aborted before its commit');
    } else if (this.writes.length > 0) {
      await this.sendWrites();
    }
    for (const hook of this.hooks.splice(0)) hook();
  }

  /** For {@link UnitOfWork}. */
  async rollback(): Promise<void> {
    if (this.begun) await this.client.query('ROLLBACK');
  }

  /** Sends a statement after what has gathered. */
  private async run<R extends QueryResultRow>(sql: string, params: Params = []): Promise<QueryResult<R>> {
    this.dispatch();
    const result = this.send<R>(sql, params);
    await this.settled(result);
    return result;
  }

  /**
   * Waits until everything is answered, also after a failure: a statement that is under way while its transaction has
   * failed is not prepared, and whoever sent the same one meanwhile would rely on that it is. Of failures the first one
   * counts: the others follow from it.
   */
  private async settled(...last: Promise<unknown>[]): Promise<void> {
    const results = await Promise.allSettled([...this.sent.splice(0), ...last]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private gatherAudit(): void {
    const changes = this.changes.splice(0);
    if (changes.length > 0) this.writes.push({ ...auditRows(this.ctx, changes), parts: {} });
  }

  /** Begins the transaction and sends what has gathered, without waiting: the next statement shares the round trip. */
  private dispatch(): void {
    if (!this.begun) {
      this.begun = true;
      this.keep(this.send('BEGIN'));
    }
    if (this.writes.length > 0) this.keep(this.sendWrites());
  }

  private keep(sent: Promise<unknown>): void {
    sent.catch(() => undefined);
    this.sent.push(sent);
  }

  /** A lost audit row rolls everything back with 503. */
  private async sendWrites(): Promise<void> {
    const { sql, params } = joined(this.writes.splice(0));
    try {
      await this.send(sql, params);
    } catch (cause) {
      if (!isAuditFailure(cause)) throw cause;
      throw new AppError('SERVICE_UNAVAILABLE', { dependency: 'audit log' }, { cause });
    }
  }

  private send<R extends QueryResultRow>(sql: string, params: Params = []): Promise<QueryResult<R>> {
    gather(this.client);
    return send<R>(this.client, sql, params);
  }
}

/** Statements sent in one turn of the event loop leave in one packet: a system call costs more than a statement's bytes. */
function gather(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

type Outcome = 'commit' | 'rollback';

/** Opens transactions. Services use {@link run}; no network call may happen inside. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly db: Database) {}

  /**
   * Runs `work` in a transaction and commits it; joins the transaction of the request when there is one. Deadlocks and
   * serialization failures are run again up to five times, then CONCURRENT_UPDATE: `work` must have no other effects.
   */
  async run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (ctx.tx) return work(ctx.tx);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(ctx, work, () => 'commit');
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
      }
    }
  }

  /** Like {@link run}, but inside a transaction of the request a failure undoes only `work`, so that another try may follow. */
  attempt<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { tx } = ctx;
    return tx ? tx.savepoint(() => work(tx)) : this.run(ctx, work);
  }

  /** Runs `work` in a transaction of its own whose end `decide` chooses from the result. */
  async decide<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>, decide: (result: T) => Outcome): Promise<T> {
    return this.once(ctx, work, decide);
  }

  /** Where reads of this request go: its transaction when it has one, else the pool. */
  reader(ctx: RequestContext): Queryable {
    return ctx.tx ?? this.db;
  }

  private async once<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>, decide: (result: T) => Outcome): Promise<T> {
    const client = await this.db.connect();
    const tx = new Tx(client, ctx);
    let broken: Error | undefined;
    try {
      const result = await work(tx);
      await (decide(result) === 'commit' ? tx.commit() : tx.rollback());
      return result;
    } catch (error) {
      await tx.rollback().catch((reason: Error) => (broken = reason));
      throw translatePgError(error);
    } finally {
      client.release(broken);
    }
  }
}

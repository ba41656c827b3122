import type { Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Changes } from '../audit/audit-entry.entity';
import { type AuditChange, writeAuditRows } from '../audit/change-writer';
import type { RequestContext } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { Database, type Params, type Queryable, send } from './database';
import { isRetryable, translatePgError } from './pg-errors';

const MAX_ATTEMPTS = 5;
declare const minted: unique symbol;

/**
 * An open transaction. Only {@link UnitOfWork} makes one, so a function that takes a `Tx` cannot be called outside a
 * transaction. Audit rows gather here and are written in one statement right before the commit.
 */
export class Tx implements Queryable {
  declare private readonly [minted]: true;
  private changes: AuditChange[] = [];
  private hooks: (() => void)[] = [];
  private sent: Promise<unknown>[] = [];

  constructor(
    private readonly client: PoolClient,
    readonly ctx: RequestContext,
  ) {}

  async query<R extends QueryResultRow>(sql: string, params: Params = []): Promise<R[]> {
    gather(this.client);
    return (await send<R>(this.client, sql, params)).rows;
  }

  /** Number of rows a statement touched. */
  async execute(sql: string, params: Params = []): Promise<number> {
    gather(this.client);
    return (await send(this.client, sql, params)).rowCount ?? 0;
  }

  /**
   * Sends a statement whose result nobody needs, without waiting: it shares the round trip of the next one. Its failure
   * fails the transaction, at the latest before the commit.
   */
  enqueue(sql: string, params: Params = []): void {
    const done = this.execute(sql, params);
    done.catch(() => undefined);
    this.sent.push(done);
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
    await Promise.all([this.flush(), this.execute('SAVEPOINT part')]);
    const hooks = this.hooks.length;
    try {
      const result = await work();
      await Promise.all([this.flush(), this.execute('RELEASE SAVEPOINT part')]);
      return result;
    } catch (error) {
      // Released too: a savepoint left behind would take the place of an outer one of the same name.
      await Promise.all([this.execute('ROLLBACK TO SAVEPOINT part'), this.execute('RELEASE SAVEPOINT part')]);
      this.changes = [];
      this.sent = [];
      this.hooks = this.hooks.slice(0, hooks);
      throw error;
    }
  }

  /** Writes the gathered audit rows and waits for what was sent; a lost audit row rolls everything back with 503. */
  async flush(): Promise<void> {
    const changes = this.changes.splice(0);
    const recorded = changes.length > 0 ? this.writeAudit(changes) : null;
    await Promise.all([...this.sent.splice(0), recorded]);
  }

  private async writeAudit(changes: readonly AuditChange[]): Promise<void> {
    try {
      await writeAuditRows(this, this.ctx, changes);
    } catch (cause) {
      throw new AppError('SERVICE_UNAVAILABLE', { dependency: 'audit log' }, { cause });
    }
  }

  /** For {@link UnitOfWork}: what to run after the commit. */
  committed(): void {
    for (const hook of this.hooks.splice(0)) hook();
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
    let broken: Error | undefined;
    try {
      const tx = new Tx(client, ctx);
      // The first statement of the work does not wait for the answer to BEGIN.
      gather(client);
      const begun = send(client, 'BEGIN');
      const [result] = await Promise.all([work(tx), begun]);
      if (decide(result) === 'rollback') {
        await send(client, 'ROLLBACK');
        return result;
      }
      await tx.flush();
      const { command } = await send(client, 'COMMIT');
      if (command !== 'COMMIT') throw new Error('The transaction was aborted before its commit');
      tx.committed();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((reason: Error) => (broken = reason));
      throw translatePgError(error);
    } finally {
      client.release(broken);
    }
  }
}

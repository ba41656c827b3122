import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { uuidv7 } from '../database/ids';
import type { Tx } from '../database/unit-of-work';
import type { JobPayload } from './job.entity';
import { JOB_TOPIC } from './outbox-message.entity';

/** A domain event on its way to its subscribers. */
export type OutboxEvent = {
  topic: string;
  payload: JobPayload;
  requestId: string;
  requestedBy: string | null;
};

/** What transactions leave behind for the relay: it exists if and only if the transaction was committed. */
@Injectable()
export class Outbox {
  private wakeRelay: () => void = () => undefined;

  constructor(private readonly db: Database) {}

  /** Publishes a domain event. Every subscriber gets a job of its own, so each sees the event once. */
  publishInTx(tx: Tx, topic: string, payload: JobPayload): void {
    tx.enqueue(
      'INSERT INTO outbox_messages (id, topic, payload, request_id, requested_by) VALUES ($1, $2, $3, $4, $5)',
      [uuidv7(), topic, JSON.stringify(payload), tx.ctx.requestId, tx.ctx.actor.id],
    );
    this.nudgeAfter(tx);
  }

  /** Wakes the relay of this process, if one runs here, once `tx` is committed. The others poll. */
  nudgeAfter(tx: Tx): void {
    tx.afterCommit(() => this.wakeRelay());
  }

  /** For the relay: `wake` must not throw. */
  onNudge(wake: () => void): void {
    this.wakeRelay = wake;
  }

  /** For the relay: removes up to `limit` events; they are handed on in the same transaction. */
  async takeEventsInTx(tx: Tx, limit: number): Promise<OutboxEvent[]> {
    return tx.query<OutboxEvent>(
      `DELETE FROM outbox_messages WHERE id IN (
         SELECT id FROM outbox_messages WHERE topic <> $1 AND due_at <= now() ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING topic, payload, request_id AS "requestId", requested_by AS "requestedBy"`,
      [JOB_TOPIC, limit],
    );
  }

  /**
   * For the relay: ids of up to `limit` jobs to ring for now. Their messages are put off, not removed: claiming a job
   * removes its message, so one that is still there when it is due again was not heard.
   */
  async takeRings(limit: number, ringAgainSeconds: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE outbox_messages SET due_at = now() + make_interval(secs => $3) WHERE id IN (
         SELECT id FROM outbox_messages WHERE topic = $1 AND due_at <= now() ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [JOB_TOPIC, limit, ringAgainSeconds],
    );
    return rows.map(({ id }) => id);
  }

  /** For the relay: these could not be rung. */
  async retryRings(ids: readonly string[], afterSeconds: number): Promise<void> {
    await this.db.query('UPDATE outbox_messages SET due_at = now() + make_interval(secs => $2) WHERE id = ANY($1)', [
      ids,
      afterSeconds,
    ]);
  }
}

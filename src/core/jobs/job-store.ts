import { Injectable } from '@nestjs/common';
import type { Actor } from '../context/request-context';
import { Database, type Queryable } from '../database/database';
import { uuidv7 } from '../database/ids';
import type { Tx } from '../database/unit-of-work';
import { JobHandlers } from './handlers';
import { Job, type JobPayload, type JobState } from './job.entity';
import type { JobLine } from './job-line.entity';
import { Outbox } from './outbox';
import { JOB_TOPIC } from './outbox-message.entity';

export interface NewJob {
  kind: string;
  payload: JobPayload;
  /** While an unfinished job of this kind has the same key, that one is returned instead of a new one. */
  dedupeKey?: string;
  /** Not before; at once when absent. */
  runAfter?: Date;
  /** What it is about: who may see that may watch the job. */
  subject?: { type: string; id: string | number };
}

/** On whose behalf; a request context is one. */
export interface Origin {
  requestId: string;
  actor: Pick<Actor, 'id'>;
}

/** How a job ended. `result` is JSON and may be shown to whoever may see the job. */
export type Outcome =
  | { state: 'succeeded'; result?: unknown }
  | { state: 'failed'; errorCode: string; errorMessage: string; result?: unknown }
  | { state: 'cancelled' };

/** A line as it is kept. */
export type LoggedLine = Pick<JobLine, 'kind' | 'host' | 'text' | 'data'>;

/** A claim on a job: good until the fence moves on. */
export type Held = Pick<Job, 'id' | 'fence'>;

/**
 * The states of jobs: queued → running → succeeded | failed, running → cancelling → cancelled, running → lost, and for
 * kinds that can go on running → queued. Times are PostgreSQL's. Lock order: job, then outbox message.
 */
@Injectable()
export class JobStore {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly handlers: JobHandlers,
  ) {}

  /** Queues a job, with its ring, in the caller's transaction. Returns the existing one when the dedupe key is taken. */
  async enqueueInTx(tx: Tx, origin: Origin, job: NewJob): Promise<Job> {
    this.outbox.nudgeAfter(tx);
    for (;;) {
      const found =
        (job.dedupeKey && (await this.findUnfinished(tx, job.kind, job.dedupeKey))) ||
        (await this.insert(tx, origin, job));
      if (found) return found;
    }
  }

  /** By id or by public number. */
  async find(q: Queryable, id: string | number): Promise<Job | null> {
    const column = typeof id === 'number' ? 'number' : 'id';
    return this.one(await q.query<Job>(`SELECT ${this.columns('j')} FROM jobs j WHERE j.${column} = $1`, [id]));
  }

  /**
   * Starts the job that waits longest, or returns null. In words: take the oldest due job nobody else is taking, give
   * it to the worker for the length of the lease, and drop its ring.
   */
  async claim(kinds: readonly string[], worker: string, leaseSeconds: number): Promise<Job | null> {
    const rows = await this.db.query<Job>(
      `WITH job AS (
         UPDATE jobs SET state = CASE WHEN cancel_requested THEN 'cancelling' ELSE 'running' END, worker = $2, lease_until = now() + make_interval(secs => $3),
           attempts = attempts + 1, fence = fence + 1, started_at = coalesce(started_at, now()), updated_at = now()
         WHERE id = (SELECT id FROM jobs WHERE state = 'queued' AND kind = ANY($1) AND run_after <= now()
                     ORDER BY run_after, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING *),
       rung AS (DELETE FROM outbox_messages WHERE id = (SELECT id FROM job))
       SELECT ${this.columns('job')} FROM job`,
      [kinds, worker, leaseSeconds],
    );
    return this.one(rows);
  }

  /** Extends the leases. Returns the states of the jobs that are still held; a missing one belongs to the caller no more. */
  async heartbeat(held: readonly Held[], leaseSeconds: number): Promise<Map<string, JobState>> {
    const rows = await this.db.query<{ id: string; state: JobState }>(
      `UPDATE jobs j SET lease_until = now() + make_interval(secs => $3), updated_at = now()
       FROM unnest($1::uuid[], $2::integer[]) AS held(id, fence)
       WHERE j.id = held.id AND j.fence = held.fence AND j.state IN ('running', 'cancelling')
       RETURNING j.id, j.state`,
      [held.map(({ id }) => id), held.map(({ fence }) => fence), leaseSeconds],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }

  /**
   * Ends a held job. False when the job is held no more: nothing was written then. A handler that must change its own
   * rows if and only if the job was still its own settles in its transaction and throws on false.
   */
  async settle({ id, fence }: Held, outcome: Outcome, q: Queryable = this.db): Promise<boolean> {
    const { result, errorCode, errorMessage } = { result: null, errorCode: null, errorMessage: null, ...outcome };
    const rows = await q.query(
      `UPDATE jobs SET state = $3, result = $4, error_code = $5, error_message = $6,
         finished_at = now(), lease_until = NULL, updated_at = now()
       WHERE id = $1 AND fence = $2 AND state IN ('running', 'cancelling') RETURNING id`,
      [id, fence, outcome.state, result === null ? null : JSON.stringify(result), errorCode, errorMessage],
    );
    return rows.length > 0;
  }

  /**
   * Cancels a waiting job at once and asks one that was started to stop. Returns the new state, null when it had ended.
   */
  async requestCancelInTx(tx: Tx, id: string): Promise<'cancelled' | 'cancelling' | null> {
    const [row] = await tx.query<{ state: 'cancelled' | 'cancelling' }>(
      `WITH job AS (
         UPDATE jobs SET cancel_requested = true, updated_at = now(),
           state = CASE WHEN state <> 'queued' THEN 'cancelling' WHEN attempts = 0 THEN 'cancelled' ELSE 'queued' END,
           finished_at = CASE WHEN state = 'queued' AND attempts = 0 THEN now() END
         WHERE id = $1 AND state IN ('queued', 'running', 'cancelling') RETURNING id, state),
       rung AS (DELETE FROM outbox_messages WHERE id = (SELECT id FROM job WHERE state = 'cancelled'))
       SELECT CASE state WHEN 'queued' THEN 'cancelling' ELSE state END AS state FROM job`,
      [id],
    );
    return row?.state ?? null;
  }

  /**
   * Takes the jobs away from workers that have gone silent: those of resumable kinds are queued again, the others are
   * given up, with `job.lost` published for each. Returns them.
   */
  async reapLost(): Promise<Pick<Job, 'id' | 'kind' | 'state'>[]> {
    return this.db.query<Pick<Job, 'id' | 'kind' | 'state'>>(
      `WITH silent AS (
         SELECT id, kind = ANY($1) AS resumable FROM jobs
         WHERE state IN ('running', 'cancelling') AND lease_until < now() FOR UPDATE SKIP LOCKED),
       reaped AS (
         UPDATE jobs j SET lease_until = NULL, updated_at = now(),
           state = CASE WHEN s.resumable THEN 'queued' ELSE 'lost' END,
           error_code = CASE WHEN NOT s.resumable THEN 'WORKER_LOST' END,
           error_message = CASE WHEN NOT s.resumable THEN 'The worker that ran this job is gone' END,
           finished_at = CASE WHEN NOT s.resumable THEN now() END
         FROM silent s WHERE j.id = s.id RETURNING j.*),
       told AS (
         INSERT INTO outbox_messages (id, topic, payload, request_id, requested_by)
         SELECT gen_random_uuid(), 'job.lost', jsonb_build_object('job_id', id, 'kind', kind), request_id, requested_by
         FROM reaped WHERE state = 'lost'
         UNION ALL SELECT id, '${JOB_TOPIC}', '{}', request_id, requested_by FROM reaped WHERE state = 'queued')
       SELECT id, kind, state FROM reaped`,
      [this.handlers.kinds('resumable')],
    );
  }

  /** Gives a held job back to the queue, for another worker to go on with. False when it was held no more. */
  async release({ id, fence }: Held): Promise<boolean> {
    const rows = await this.db.query(
      `WITH job AS (
         UPDATE jobs SET state = 'queued', lease_until = NULL, updated_at = now()
         WHERE id = $1 AND fence = $2 AND state IN ('running', 'cancelling') RETURNING *),
       ring AS (
         INSERT INTO outbox_messages (id, topic, payload, request_id, requested_by)
         SELECT id, '${JOB_TOPIC}', '{}', request_id, requested_by FROM job)
       SELECT id FROM job`,
      [id, fence],
    );
    return rows.length > 0;
  }

  /** Adds lines to the log of a held job, numbered on from the last. False when it was held no more. */
  async append({ id, fence }: Held, lines: readonly LoggedLine[]): Promise<boolean> {
    const rows = await this.db.query(
      `WITH job AS (
         UPDATE jobs SET last_line = last_line + $3 WHERE id = $1 AND fence = $2 AND state IN ('running', 'cancelling')
         RETURNING id, last_line - $3 AS before),
       added AS (
         INSERT INTO job_lines (job_id, id, kind, host, text, data)
         SELECT job.id, job.before + line.n, line.kind, line.host, line.text, line.data::jsonb
         FROM job, unnest($4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY AS line(kind, host, text, data, n))
       SELECT id FROM job`,
      [
        id,
        fence,
        lines.length,
        lines.map(({ kind }) => kind),
        lines.map(({ host }) => host),
        lines.map(({ text }) => text),
        lines.map(({ data }) => (data === null ? null : JSON.stringify(data).replaceAll('\\u0000', '\\ufffd'))),
      ],
    );
    return rows.length > 0;
  }

  private async findUnfinished(tx: Tx, kind: string, dedupeKey: string): Promise<Job | null> {
    return this.one(
      await tx.query<Job>(
        `SELECT ${this.columns('j')} FROM jobs j WHERE j.kind = $1 AND j.dedupe_key = $2 AND j.finished_at IS NULL`,
        [kind, dedupeKey],
      ),
    );
  }

  /** Null when somebody else has just taken the dedupe key. */
  private async insert(tx: Tx, { requestId, actor }: Origin, job: NewJob): Promise<Job | null> {
    const rows = await tx.query<Job>(
      `WITH job AS (
         INSERT INTO jobs (id, kind, payload, dedupe_key, run_after, request_id, requested_by, subject_type, subject_id)
         VALUES ($1, $2, $3, $4, coalesce($5, now()), $6, $7, $8, $9)
         ON CONFLICT (kind, dedupe_key) WHERE finished_at IS NULL DO NOTHING RETURNING *),
       ring AS (
         INSERT INTO outbox_messages (id, topic, payload, due_at, request_id, requested_by)
         SELECT id, '${JOB_TOPIC}', '{}', run_after, request_id, requested_by FROM job)
       SELECT ${this.columns('job')} FROM job`,
      [
        uuidv7(),
        job.kind,
        JSON.stringify(job.payload),
        job.dedupeKey ?? null,
        job.runAfter ?? null,
        requestId,
        actor.id,
        job.subject?.type ?? null,
        job.subject ? String(job.subject.id) : null,
      ],
    );
    return this.one(rows);
  }

  private columns(alias: string): string {
    return this.db.table(Job).selectList(alias);
  }

  private one(rows: Job[]): Job | null {
    return this.db.table(Job).revive(rows)[0] ?? null;
  }
}

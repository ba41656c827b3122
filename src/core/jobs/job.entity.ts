import { Check, Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

export const JOB_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost'] as const;
export type JobState = (typeof JOB_STATES)[number];

type Id = string | number | boolean | null;
/** What a job works on: ids and switches, never secrets and never text a client wrote. */
export type JobPayload = Readonly<Record<string, Id | readonly Id[]>>;

/**
 * Work that runs after the request that asked for it. This table owns the state; Redis only rings.
 * `lost` means that the worker went away while the job ran: it is never run again. Kinds that can go on where they
 * stood are queued again instead.
 */
@Entity('jobs')
@Index('uq_jobs_number', ['number'], { unique: true })
@Index('uq_jobs_dedupe_key', ['kind', 'dedupeKey'], { unique: true, where: 'finished_at IS NULL' })
@Index('ix_jobs_queued', ['runAfter', 'id'], { where: `state = 'queued'` })
@Index('ix_jobs_unfinished', ['state'], { where: 'finished_at IS NULL' })
@Index('ix_jobs_finished_at', ['finishedAt'])
@Index('ix_jobs_subject', ['subjectType', 'subjectId', 'id'], { where: 'subject_type IS NOT NULL' })
@Index('ix_jobs_requested_by', ['requestedBy', 'id'], { where: 'requested_by IS NOT NULL' })
@Check('ck_jobs_subject', `("subject_type" IS NULL) = ("subject_id" IS NULL)`)
@Check('ck_jobs_state', `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost')`)
@Check('ck_jobs_lease', `("lease_until" IS NOT NULL) = ("state" IN ('running', 'cancelling'))`)
@Check('ck_jobs_finished', `("finished_at" IS NOT NULL) = ("state" IN ('succeeded', 'failed', 'cancelled', 'lost'))`)
export class Job {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Public number, the n of `job_<n>`. An identity column; gaps are normal. */
  @Generated('increment')
  @Column({ type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } })
  number: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'jsonb' })
  payload: JobPayload;

  @Column({ type: 'text', default: 'queued' })
  state: JobState;

  /** How often a worker started it: 0 or 1, more only for kinds that can go on. */
  @Column({ type: 'integer', default: 0 })
  attempts: number;

  /** Until when the worker may be silent; set exactly while a worker holds the job. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  leaseUntil: Date | null;

  /** Grows by one with every claim; whoever writes must know the current one. */
  @Column({ type: 'integer', default: 0 })
  fence: number;

  @Column({ type: 'text', nullable: true })
  worker: string | null;

  @Column({ type: 'jsonb', nullable: true })
  result: unknown;

  @Column({ type: 'text', nullable: true })
  errorCode: string | null;

  @Column({ type: 'text', nullable: true })
  errorMessage: string | null;

  /** Among the unfinished jobs of a kind there is one per key. */
  @Column({ type: 'text', nullable: true })
  dedupeKey: string | null;

  /** The object it is about: who may see that may watch the job. */
  @Column({ type: 'text', nullable: true })
  subjectType: string | null;

  @Column({ type: 'text', nullable: true })
  subjectId: string | null;

  /** Somebody asked it to stop. */
  @Column({ type: 'boolean', default: false })
  cancelRequested: boolean;

  /** Number of the last line of its log. */
  @Column({ type: 'integer', default: 0 })
  lastLine: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  runAfter: Date;

  @Column({ type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ type: 'text' })
  requestId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}

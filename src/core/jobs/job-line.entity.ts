import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** `progress` says what the job is at, `log` is output of what it runs. */
export const LINE_KINDS = ['progress', 'log'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A line of a job's log. It goes with its job. */
@Entity('job_lines')
@Check('ck_job_lines_kind', `"kind" IN ('progress', 'log')`)
export class JobLine {
  @PrimaryColumn({ type: 'uuid' })
  jobId: string;

  /** From 1 without gaps, in the order of writing. */
  @PrimaryColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'text' })
  kind: LineKind;

  /** The host it is about. */
  @Column({ type: 'text', nullable: true })
  host: string | null;

  @Column({ type: 'text' })
  text: string;

  /** Facts for programs. */
  @Column({ type: 'jsonb', nullable: true })
  data: Readonly<Record<string, unknown>> | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

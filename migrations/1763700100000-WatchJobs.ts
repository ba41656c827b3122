import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WatchJobs1763700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE jobs
        ADD COLUMN subject_type text,
        ADD COLUMN subject_id text,
        ADD COLUMN cancel_requested boolean NOT NULL DEFAULT false,
        ADD COLUMN last_line integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT ck_jobs_subject CHECK ((subject_type IS NULL) = (subject_id IS NULL))`);
    await runner.query(
      `CREATE INDEX ix_jobs_subject ON jobs (subject_type, subject_id, id) WHERE subject_type IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX ix_jobs_requested_by ON jobs (requested_by, id) WHERE requested_by IS NOT NULL`);
    await runner.query(`
      CREATE TABLE job_lines (
        job_id uuid NOT NULL,
        id integer NOT NULL,
        kind text NOT NULL,
        host text,
        text text NOT NULL,
        data jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT pk_job_lines PRIMARY KEY (job_id, id),
        CONSTRAINT fk_job_lines_job FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE CASCADE,
        CONSTRAINT ck_job_lines_kind CHECK (kind IN ('progress', 'log'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE job_lines`);
    await runner.query(`DROP INDEX ix_jobs_requested_by`);
    await runner.query(`DROP INDEX ix_jobs_subject`);
    await runner.query(`
      ALTER TABLE jobs
        DROP CONSTRAINT ck_jobs_subject,
        DROP COLUMN last_line,
        DROP COLUMN cancel_requested,
        DROP COLUMN subject_id,
        DROP COLUMN subject_type`);
  }
}

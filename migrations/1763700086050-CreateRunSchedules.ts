import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRunSchedules1763700086050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE run_schedules (
        id uuid NOT NULL,
        name text NOT NULL,
        template_id uuid NOT NULL,
        cron text NOT NULL,
        timezone text NOT NULL DEFAULT 'UTC',
        enabled boolean NOT NULL DEFAULT true,
        runs_as_id uuid,
        next_run_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_run_schedules PRIMARY KEY (id),
        CONSTRAINT fk_run_schedules_template FOREIGN KEY (template_id) REFERENCES run_templates (id),
        CONSTRAINT ck_run_schedules_next CHECK (enabled = (next_run_at IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX ix_run_schedules_template ON run_schedules (template_id, id)`);
    await runner.query(`CREATE INDEX ix_run_schedules_next_run_at ON run_schedules (next_run_at) WHERE enabled`);
    await runner.query(`CREATE INDEX ix_run_schedules_name_prefix ON run_schedules (lower(name) COLLATE "C")`);
    await runner.query(
      `CREATE INDEX ix_run_schedules_name_trigram ON run_schedules USING gin (lower(name) gin_trgm_ops) WITH (gin_pending_list_limit = 256)`,
    );
    await runner.query(`
      CREATE TABLE run_schedule_firings (
        schedule_id uuid NOT NULL,
        due_at timestamptz(3) NOT NULL,
        run_id uuid,
        error_code text,
        CONSTRAINT pk_run_schedule_firings PRIMARY KEY (schedule_id, due_at),
        CONSTRAINT fk_run_schedule_firings_schedule FOREIGN KEY (schedule_id) REFERENCES run_schedules (id) ON DELETE CASCADE,
        CONSTRAINT fk_run_schedule_firings_run FOREIGN KEY (run_id) REFERENCES playbook_runs (id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_run_schedule_firings_run ON run_schedule_firings (run_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE run_schedule_firings`);
    await runner.query(`DROP TABLE run_schedules`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlaybookRuns1763700086040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE playbook_runs (
        id uuid NOT NULL,
        job_id uuid,
        job_number bigint NOT NULL,
        inventory_id integer,
        inventory_name text NOT NULL,
        template_id uuid,
        rerun_of_id uuid,
        state text NOT NULL DEFAULT 'queued',
        check_mode boolean NOT NULL DEFAULT false,
        host_limit text,
        tags text[] NOT NULL DEFAULT '{}',
        skip_tags text[] NOT NULL DEFAULT '{}',
        forks integer NOT NULL DEFAULT 5,
        sealed_input text,
        requested_by uuid,
        error_code text,
        started_at timestamptz(3),
        finished_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_playbook_runs PRIMARY KEY (id),
        CONSTRAINT fk_playbook_runs_job FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE SET NULL,
        CONSTRAINT fk_playbook_runs_inventory FOREIGN KEY (inventory_id) REFERENCES inventories (id) ON DELETE SET NULL,
        CONSTRAINT fk_playbook_runs_template FOREIGN KEY (template_id) REFERENCES run_templates (id) ON DELETE SET NULL,
        CONSTRAINT fk_playbook_runs_rerun_of FOREIGN KEY (rerun_of_id) REFERENCES playbook_runs (id) ON DELETE SET NULL,
        CONSTRAINT ck_playbook_runs_state
          CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_playbook_runs_job ON playbook_runs (job_id)`);
    await runner.query(`CREATE UNIQUE INDEX uq_playbook_runs_job_number ON playbook_runs (job_number)`);
    for (const column of ['inventory', 'template', 'rerun_of'])
      await runner.query(`CREATE INDEX ix_playbook_runs_${column} ON playbook_runs (${column}_id, id)`);
    await runner.query(`CREATE INDEX ix_playbook_runs_state ON playbook_runs (state, id)`);
    await runner.query(`
      CREATE TABLE playbook_run_steps (
        run_id uuid NOT NULL,
        position integer NOT NULL,
        playbook_id integer,
        playbook_name text NOT NULL,
        playbook_version integer NOT NULL,
        play jsonb NOT NULL,
        status text NOT NULL DEFAULT 'queued',
        error text,
        started_at timestamptz(3),
        completed_at timestamptz(3),
        CONSTRAINT pk_playbook_run_steps PRIMARY KEY (run_id, position),
        CONSTRAINT fk_playbook_run_steps_run FOREIGN KEY (run_id) REFERENCES playbook_runs (id) ON DELETE CASCADE,
        CONSTRAINT fk_playbook_run_steps_playbook FOREIGN KEY (playbook_id) REFERENCES playbooks (id) ON DELETE SET NULL,
        CONSTRAINT ck_playbook_run_steps_status CHECK (status IN ('queued', 'running', 'success', 'failed', 'cancelled'))
      )`);
    await runner.query(`CREATE INDEX ix_playbook_run_steps_playbook ON playbook_run_steps (playbook_id, run_id)`);
    await runner.query(`
      CREATE TABLE run_targets (
        run_id uuid NOT NULL,
        position integer NOT NULL,
        host text NOT NULL,
        status text NOT NULL,
        changed boolean NOT NULL,
        elapsed_ms integer NOT NULL,
        code text,
        error text,
        CONSTRAINT pk_run_targets PRIMARY KEY (run_id, position, host),
        CONSTRAINT fk_run_targets_step FOREIGN KEY (run_id, position)
          REFERENCES playbook_run_steps (run_id, position) ON DELETE CASCADE,
        CONSTRAINT ck_run_targets_status CHECK (status IN ('ok', 'failed', 'unreachable', 'not_run'))
      )`);
    await this.followJobs(runner);
  }

  /**
   * However a job moves on (by its worker, by who cancels it or by who finds its worker gone), its run moves with it in
   * the same statement. With the job's end the secrets of the run go, and playbooks that were under way have failed.
   */
  private async followJobs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION follow_playbook_job() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE playbook_runs SET state = NEW.state, error_code = NEW.error_code, started_at = NEW.started_at,
          finished_at = NEW.finished_at, updated_at = now(),
          sealed_input = CASE WHEN NEW.finished_at IS NULL THEN sealed_input END
        WHERE job_id = NEW.id;
        IF NEW.finished_at IS NOT NULL THEN
          UPDATE playbooks p SET status = 'Fail', last_run_at = now()
          FROM playbook_run_steps s JOIN playbook_runs r ON r.id = s.run_id
          WHERE r.job_id = NEW.id AND s.status = 'running' AND p.id = s.playbook_id;
          UPDATE playbook_run_steps s SET completed_at = now(),
            status = CASE NEW.state WHEN 'cancelled' THEN 'cancelled' ELSE 'failed' END
          FROM playbook_runs r WHERE r.job_id = NEW.id AND s.run_id = r.id AND s.status IN ('queued', 'running');
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER follow_playbook_job AFTER UPDATE OF state ON jobs FOR EACH ROW
      WHEN (NEW.kind = 'playbook.run' AND OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION follow_playbook_job()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER follow_playbook_job ON jobs`);
    await runner.query(`DROP FUNCTION follow_playbook_job()`);
    await runner.query(`DROP TABLE run_targets`);
    await runner.query(`DROP TABLE playbook_run_steps`);
    await runner.query(`DROP TABLE playbook_runs`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('queued', 'running', 'succeeded', 'failed', 'cancelling', 'cancelled', 'lost')`;
const TARGET_STATES = `('queued', 'running', 'succeeded', 'failed', 'cancelled')`;

export class CreateDeployments1763700093000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deployments (
        id uuid NOT NULL,
        job_id uuid,
        job_number bigint NOT NULL,
        retry_of_id uuid,
        state text NOT NULL DEFAULT 'queued',
        git_repo text NOT NULL,
        git_branch text NOT NULL,
        dest_path text NOT NULL,
        run_mode text NOT NULL,
        targets_count integer NOT NULL,
        sealed_credentials text,
        credentials_expire_at timestamptz(3) NOT NULL,
        requested_by uuid,
        error_code text,
        started_at timestamptz(3),
        finished_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_deployments PRIMARY KEY (id),
        CONSTRAINT fk_deployments_job FOREIGN KEY (job_id) REFERENCES jobs (id) ON DELETE SET NULL,
        CONSTRAINT fk_deployments_retry_of FOREIGN KEY (retry_of_id) REFERENCES deployments (id) ON DELETE SET NULL,
        CONSTRAINT ck_deployments_state CHECK (state IN ${STATES}),
        CONSTRAINT ck_deployments_run_mode CHECK (run_mode IN ('parallel', 'serial'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_deployments_job ON deployments (job_id)`);
    await runner.query(`CREATE UNIQUE INDEX uq_deployments_job_number ON deployments (job_number)`);
    await runner.query(`CREATE INDEX ix_deployments_retry_of ON deployments (retry_of_id, id)`);
    await runner.query(`CREATE INDEX ix_deployments_state ON deployments (state, id)`);
    await runner.query(
      `CREATE INDEX ix_deployments_credentials_expire_at ON deployments (credentials_expire_at) WHERE sealed_credentials IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE deployment_targets (
        deployment_id uuid NOT NULL,
        position integer NOT NULL,
        host text NOT NULL,
        port integer NOT NULL,
        username text NOT NULL,
        become boolean NOT NULL,
        state text NOT NULL DEFAULT 'queued',
        changed boolean,
        elapsed_ms integer,
        code text,
        error text,
        CONSTRAINT pk_deployment_targets PRIMARY KEY (deployment_id, position),
        CONSTRAINT fk_deployment_targets_deployment FOREIGN KEY (deployment_id) REFERENCES deployments (id) ON DELETE CASCADE,
        CONSTRAINT ck_deployment_targets_port CHECK (port BETWEEN 1 AND 65535),
        CONSTRAINT ck_deployment_targets_state CHECK (state IN ${TARGET_STATES})
      )`);
    await this.followJobs(runner);
  }

  /**
   * However a job moves on (by its worker, by who cancels it or by who finds its worker gone), its deployment moves with
   * it in the same statement. Targets that nobody has told the end of share that of the job.
   */
  private async followJobs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION follow_deployment_job() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE deployments SET state = NEW.state, error_code = NEW.error_code, started_at = NEW.started_at,
          finished_at = NEW.finished_at, updated_at = now(), version = version + 1
        WHERE job_id = NEW.id;
        IF NEW.finished_at IS NOT NULL THEN
          UPDATE deployment_targets t SET code = NEW.error_code,
            state = CASE NEW.state WHEN 'cancelled' THEN 'cancelled' ELSE 'failed' END
          FROM deployments d WHERE d.job_id = NEW.id AND t.deployment_id = d.id AND t.state IN ('queued', 'running');
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER follow_deployment_job AFTER UPDATE OF state ON jobs FOR EACH ROW
      WHEN (NEW.kind = 'deployment.run' AND OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION follow_deployment_job()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER follow_deployment_job ON jobs`);
    await runner.query(`DROP FUNCTION follow_deployment_job()`);
    await runner.query(`DROP TABLE deployment_targets`);
    await runner.query(`DROP TABLE deployments`);
  }
}

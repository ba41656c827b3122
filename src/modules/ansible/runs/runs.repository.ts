import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { Held } from '../../../core/jobs';
import type { RunResult, TargetResult } from '../runner';
import { PlaybookRun, PlaybookRunStep, RunTarget, type StepStatus } from './playbook-run.entity';
import { PLAYBOOK_RUN } from './playbook-run.resource';

export type NewStep = Pick<PlaybookRunStep, 'playbookId' | 'playbookName' | 'playbookVersion' | 'play'>;
/** A step with what it printed, as far as the log is kept. */
export type StepWithOutput = PlaybookRunStep & { output: string };

/** Rows of results that one statement inserts. */
const MAX_TARGETS = 1000;

/** Runs with their steps and results. Whoever may see a run may see these, so only runs are read within rights. */
@Injectable()
export class RunsRepository extends ResourceRepository<PlaybookRun> {
  constructor(db: Database) {
    super(db, PLAYBOOK_RUN);
  }

  /** By the n of `job-<n>`. Throws JOB_NOT_FOUND for what the caller may not see. */
  async ofJob(ctx: RequestContext, number: number): Promise<PlaybookRun> {
    const [row] = await this.reader(ctx).query<{ id: string }>('SELECT id FROM playbook_runs WHERE job_number = $1', [
      number,
    ]);
    const run = row && (await this.summaries(ctx, [row.id])).get(row.id);
    if (!run) throw new AppError('JOB_NOT_FOUND');
    return run;
  }

  async addSteps(tx: Tx, runId: string, steps: readonly NewStep[]): Promise<void> {
    const rows = steps.map((step, index) => ({ ...step, runId, position: index + 1, status: 'queued' as const }));
    const { sql, params } = this.db.table(PlaybookRunStep).insertMany(rows);
    await tx.execute(sql, params);
  }

  /** Not scoped; in the order in which they run. */
  async steps(ctx: RequestContext, runIds: readonly string[]): Promise<PlaybookRunStep[]> {
    const columns = this.db.table(PlaybookRunStep).selectList('s');
    return this.reader(ctx).query<PlaybookRunStep>(
      `SELECT ${columns} FROM playbook_run_steps s WHERE s.run_id = ANY($1::uuid[]) ORDER BY s.run_id, s.position`,
      [runIds],
    );
  }

  /** Not scoped. In words: each step with the lines of the job's log that are its own, joined in their order. */
  async stepsWithOutput(ctx: RequestContext, { id, jobId }: PlaybookRun): Promise<StepWithOutput[]> {
    const columns = this.db.table(PlaybookRunStep).selectList('s');
    return this.reader(ctx).query<StepWithOutput>(
      `SELECT ${columns}, coalesce(said.output, '') AS output FROM playbook_run_steps s
       LEFT JOIN (
         SELECT (l.data->>'step')::int AS position, string_agg(l.text, E'\\n' ORDER BY l.id) AS output
         FROM job_lines l WHERE l.job_id = $2 AND l.kind = 'log' GROUP BY 1) said ON said.position = s.position
       WHERE s.run_id = $1 ORDER BY s.position`,
      [id, jobId],
    );
  }

  /** Not scoped. */
  async targets(ctx: RequestContext, runId: string): Promise<RunTarget[]> {
    const columns = this.db.table(RunTarget).selectList('t');
    return this.reader(ctx).query<RunTarget>(
      `SELECT ${columns} FROM run_targets t WHERE t.run_id = $1 ORDER BY t.position, t.host`,
      [runId],
    );
  }

  /** For the worker that holds the job: false when it holds it no more. */
  async beginStep(job: Held, runId: string, position: number): Promise<boolean> {
    return this.moveStep(job, { runId, position, status: 'running', error: null });
  }

  /** Ends a step with its results, and tells its playbook how it went. False when the job is held no more. */
  async endStep(job: Held, runId: string, position: number, result: RunResult, status: StepStatus): Promise<boolean> {
    if (!(await this.moveStep(job, { runId, position, status, error: result.error }))) return false;
    await this.addTargets(runId, position, result.perTarget);
    await this.db.query(
      `UPDATE playbooks p SET status = $3, last_run_at = now()
       FROM playbook_run_steps s WHERE s.run_id = $1 AND s.position = $2 AND p.id = s.playbook_id`,
      [runId, position, status === 'success' ? 'Success' : 'Fail'],
    );
    return true;
  }

  private async moveStep(
    { id, fence }: Held,
    { runId, position, status, error }: Pick<PlaybookRunStep, 'runId' | 'position' | 'status' | 'error'>,
  ): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE playbook_run_steps s SET status = $5, error = $6,
         started_at = coalesce(s.started_at, now()), completed_at = CASE WHEN $5 <> 'running' THEN now() END
       FROM jobs j WHERE j.id = $1 AND j.fence = $2 AND j.state IN ('running', 'cancelling') AND s.run_id = $3 AND s.position = $4
       RETURNING s.run_id`,
      [id, fence, runId, position, status, error],
    );
    return rows.length > 0;
  }

  private async addTargets(runId: string, position: number, results: readonly TargetResult[]): Promise<void> {
    for (let at = 0; at < results.length; at += MAX_TARGETS) {
      const rows = results.slice(at, at + MAX_TARGETS).map(({ host, status, changed, elapsedMs, code, error }) => ({
        ...{ runId, position, host, status, changed, elapsedMs, code, error },
      }));
      const { sql, params } = this.db.table(RunTarget).insertMany(rows);
      await this.db.query(sql, params);
    }
  }
}

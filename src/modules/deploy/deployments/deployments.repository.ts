import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type Held, JobLine } from '../../../core/jobs';
import { Deployment, DeploymentTarget } from './deployment.entity';
import { DEPLOYMENT } from './deployment.resource';

export type TargetOutcome = Pick<DeploymentTarget, 'position' | 'state' | 'changed' | 'elapsedMs' | 'code' | 'error'>;

/** Deployments with their targets and logs. Whoever may see a deployment may see these. */
@Injectable()
export class DeploymentsRepository extends ResourceRepository<Deployment> {
  constructor(db: Database) {
    super(db, DEPLOYMENT);
  }

  /** By the n of `job_<n>`. Throws DEPLOYMENT_NOT_FOUND for what the caller may not see. */
  async ofJob(ctx: RequestContext, number: number): Promise<Deployment> {
    const [row] = await this.reader(ctx).query<{ id: string }>('SELECT id FROM deployments WHERE job_number = $1', [
      number,
    ]);
    if (!row) throw new AppError('DEPLOYMENT_NOT_FOUND');
    return this.get(ctx, row.id);
  }

  addTargets(tx: Tx, targets: readonly Partial<DeploymentTarget>[]): void {
    const { sql, params } = this.db.table(DeploymentTarget).insertMany(targets);
    tx.enqueue(sql, params);
  }

  /** Not scoped; in their order. */
  targets(ctx: RequestContext, id: string): Promise<DeploymentTarget[]> {
    const columns = this.db.table(DeploymentTarget).selectList('t');
    return this.reader(ctx).query<DeploymentTarget>(
      `SELECT ${columns} FROM deployment_targets t WHERE t.deployment_id = $1 ORDER BY t.position`,
      [id],
    );
  }

  /** Not scoped. What people read of the job's log, after line `after`. */
  async lines(ctx: RequestContext, { jobId }: Pick<Deployment, 'jobId'>, after: number): Promise<JobLine[]> {
    const table = this.db.table(JobLine);
    const sql = `SELECT ${table.selectList('l')} FROM job_lines l WHERE l.job_id = $1 AND l.id > $2 AND l.kind = 'log' ORDER BY l.id`;
    return table.revive(await this.reader(ctx).query<JobLine>(sql, [jobId, after]));
  }

  /** For the worker that holds the job: false when it holds it no more, and nothing was written. */
  async tell({ id, fence }: Held, deploymentId: string, outcomes: readonly TargetOutcome[]): Promise<boolean> {
    const rows = await this.db.query(
      `WITH job AS (SELECT id FROM jobs WHERE id = $1 AND fence = $2 AND state IN ('running', 'cancelling') FOR SHARE),
       told AS (
         UPDATE deployment_targets t SET state = o.state, changed = o.changed, elapsed_ms = o.elapsed_ms, code = o.code, error = o.error
         FROM job, jsonb_to_recordset($4::jsonb)
           AS o(position integer, state text, changed boolean, elapsed_ms integer, code text, error text)
         WHERE t.deployment_id = $3 AND t.position = o.position)
       SELECT id FROM job`,
      [
        id,
        fence,
        deploymentId,
        JSON.stringify(outcomes.map(({ elapsedMs, ...rest }) => ({ ...rest, elapsed_ms: elapsedMs }))),
      ],
    );
    return rows.length > 0;
  }
}

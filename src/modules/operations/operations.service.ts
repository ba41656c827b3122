import { Injectable } from '@nestjs/common';
import { References } from '../../core/authz/references';
import { findResource, notFoundCode } from '../../core/authz/resource-registry';
import type { RequestContext } from '../../core/context/request-context';
import { Database } from '../../core/database/database';
import { ListClauses, whereClause } from '../../core/database/list-clauses';
import { Page, type PageRequest, sortKeys } from '../../core/database/page';
import { UnitOfWork } from '../../core/database/unit-of-work';
import { AppError } from '../../core/errors/app-error';
import { Job, JobStore } from '../../core/jobs';
import { OPERATION } from './operation.face';

type Row = Job & Record<string, unknown>;

@Injectable()
export class OperationsService {
  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly jobs: JobStore,
    private readonly references: References,
  ) {}

  /** Throws OPERATION_NOT_FOUND when the caller neither asked for it nor may see its subject. */
  async get(ctx: RequestContext, id: string): Promise<Job> {
    const job = await this.jobs.find(this.uow.reader(ctx), id);
    if (job?.subjectType && (await this.mayWatch(ctx, job))) return job;
    throw new AppError(notFoundCode(OPERATION.type)).asDenied(job !== null);
  }

  /**
   * The caller's own operations, or everybody's on one subject that he may see; who sees everything sees all. The total
   * counts only those.
   */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Job>> {
    const clauses = new ListClauses(this.db.table(Job), request);
    const where = ['t.subject_type IS NOT NULL', ...clauses.filters(), ...(await this.scope(ctx, request, clauses))];
    const from = `FROM jobs t${whereClause(where)}`;
    const counted = [...clauses.params];
    const rows = `FROM jobs t${whereClause([...where, ...clauses.afterCursor()])} ORDER BY ${clauses.order()} ${clauses.slice()}`;
    const columns = this.db.table(Job).selectList('t');
    const [found, total] = await Promise.all([
      this.db.query<Row>(`SELECT ${columns} ${rows}`, clauses.params),
      request.total ? this.db.query<{ total: number }>(`SELECT count(*)::int AS total ${from}`, counted) : null,
    ]);
    const shown = this.db.table(Job).revive<Row>(found.slice(0, request.size));
    const last = found.length > request.size ? shown.at(-1) : undefined;
    const next = last ? sortKeys(request).map(({ property }) => last[property]) : null;
    return new Page<Job>(shown, total?.[0]?.total ?? null, request, next);
  }

  /** Asks an operation to stop: for who asked for it, and who may change its subject. One that has ended stays as it is. */
  async cancel(ctx: RequestContext, id: string): Promise<Job> {
    const job = await this.get(ctx, id);
    const { subjectType, subjectId } = job;
    if (subjectType && subjectId && (job.requestedBy === null || job.requestedBy !== ctx.actor.id))
      await this.references.permit(ctx, subjectType, 'update', subjectId);
    return this.uow.run(ctx, async (tx) => {
      const state = await this.jobs.requestCancelInTx(tx, id);
      if (!state) throw new AppError('STATUS_FORBIDS_CHANGE', { state: job.state });
      tx.record({
        action: 'cancel',
        resourceType: OPERATION.type,
        resourceId: id,
        changes: { state: [job.state, state] },
      });
      return { ...job, state };
    });
  }

  private async mayWatch(
    ctx: RequestContext,
    job: Pick<Job, 'requestedBy' | 'subjectType' | 'subjectId'>,
  ): Promise<boolean> {
    const { role, id } = ctx.actor;
    if (role === 'admin' || role === 'auditor' || (id !== null && job.requestedBy === id)) return true;
    const { subjectType: type, subjectId } = job;
    return (
      type !== null &&
      subjectId !== null &&
      findResource(type) !== undefined &&
      this.references.sees(ctx, type, subjectId)
    );
  }

  private async scope(ctx: RequestContext, request: PageRequest, clauses: ListClauses): Promise<string[]> {
    const { role, id } = ctx.actor;
    if (role === 'admin' || role === 'auditor') return [];
    const equal = (wanted: string) =>
      request.filters.find(({ property, operator }) => property === wanted && operator === 'eq')?.value;
    const [type, subject] = [equal('subjectType'), equal('subjectId')];
    if (typeof type === 'string' && typeof subject === 'string') {
      if (await this.mayWatch(ctx, { requestedBy: null, subjectType: type, subjectId: subject })) return [];
    }
    return [`t.requested_by = ${clauses.bind(id)}::uuid`];
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { RunTemplatesService } from '../templates/run-templates.service';
import { nextMoment } from './cron';
import { type RunSchedule, RunScheduleFiring } from './run-schedule.entity';
import { RUN_SCHEDULE } from './run-schedule.resource';

export type RunScheduleInput = Pick<RunSchedule, 'name' | 'templateId' | 'cron' | 'timezone' | 'enabled'>;

/** Firings that are shown: the latest. */
const SHOWN_FIRINGS = 100;

@Injectable()
export class RunSchedulesService {
  private readonly schedules: ResourceRepository<RunSchedule>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly templates: RunTemplatesService,
    private readonly db: Database,
  ) {
    this.schedules = new ResourceRepository(db, RUN_SCHEDULE);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<RunSchedule>> {
    return this.schedules.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<RunSchedule> {
    return this.schedules.get(ctx, id);
  }

  /** When it was due, and what came of it; the latest first. */
  async firings(ctx: RequestContext, id: string): Promise<RunScheduleFiring[]> {
    await this.schedules.get(ctx, id);
    const columns = this.db.table(RunScheduleFiring).selectList('f');
    return this.uow
      .reader(ctx)
      .query<RunScheduleFiring>(
        `SELECT ${columns} FROM run_schedule_firings f WHERE f.schedule_id = $1 ORDER BY f.due_at DESC LIMIT ${SHOWN_FIRINGS}`,
        [id],
      );
  }

  /** Its runs have the rights of whoever saves it. */
  create(ctx: RequestContext, input: RunScheduleInput): Promise<RunSchedule> {
    const nextRunAt = dueAfterNow(input);
    return this.uow.run(ctx, async (tx) => {
      await this.templates.permit(ctx.withTransaction(tx), 'read', input.templateId, 'template_id');
      return this.schedules.create(tx, ctx, { ...input, runsAsId: ctx.actor.id, nextRunAt });
    });
  }

  change(ctx: RequestContext, id: string, change: Partial<RunScheduleInput>): Promise<RunSchedule> {
    return this.uow.run(ctx, async (tx) => {
      const schedule = await this.schedules.require(tx, ctx, 'update', id);
      const wanted = { ...schedule, ...change };
      if (wanted.templateId !== schedule.templateId)
        await this.templates.permit(ctx.withTransaction(tx), 'read', wanted.templateId, 'template_id');
      return this.schedules.save(tx, schedule, { ...change, runsAsId: ctx.actor.id, nextRunAt: dueAfterNow(wanted) });
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.schedules.remove(tx, await this.schedules.require(tx, ctx, 'delete', id)),
    );
  }
}

/** Null while it is not enabled; the expression must be one all the same. */
function dueAfterNow({ cron, timezone, enabled }: Pick<RunSchedule, 'cron' | 'timezone' | 'enabled'>): Date | null {
  const next = nextMoment(cron, timezone, new Date());
  return enabled ? next : null;
}

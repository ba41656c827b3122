import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actors, ACTORS } from '../../../core/authz/actors';
import { RequestContext, systemContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { JobHandlers, Schedules } from '../../../core/jobs';
import { RunTemplatesService } from '../templates/run-templates.service';
import { nextMoment } from './cron';
import type { RunSchedule } from './run-schedule.entity';
import { RUN_SCHEDULE } from './run-schedule.resource';

const KIND = 'playbook.schedules';
/** Expressions name minutes. */
const PERIOD_SECONDS = 60;
const BATCH = 100;

type Due = Pick<RunSchedule, 'id' | 'templateId' | 'cron' | 'timezone' | 'runsAsId'> & { nextRunAt: Date; now: Date };

/** Launches what is due. Moments that passed while no worker ran are made up for by one run. */
@Injectable()
export class ScheduleJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: Schedules,
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly templates: RunTemplatesService,
    @Inject(ACTORS) private readonly actors: Actors,
  ) {}

  onModuleInit(): void {
    this.handlers.register(KIND, ({ signal }) => this.fireDue(signal));
    this.schedules.every(PERIOD_SECONDS, KIND);
  }

  /** However many do this at once, each due moment of a schedule starts one run. Returns how many were started here. */
  async fireDue(signal?: AbortSignal): Promise<{ started: number }> {
    let started = 0;
    for (;;) {
      const due = await this.db.query<Pick<RunSchedule, 'id' | 'runsAsId'>>(
        `SELECT id, runs_as_id AS "runsAsId" FROM run_schedules WHERE enabled AND next_run_at <= now()
         ORDER BY next_run_at LIMIT ${BATCH}`,
      );
      for (const { id, runsAsId } of due) {
        signal?.throwIfAborted();
        if (await this.fire(id, runsAsId)) started++;
      }
      if (due.length < BATCH) return { started };
    }
  }

  private async fire(id: string, runsAsId: string | null): Promise<boolean> {
    const actor = runsAsId === null ? null : await this.actors.ofUser(runsAsId);
    const route = `schedule ${id}`;
    const ctx = actor ? new RequestContext({ requestId: uuidv7(), actor, route }) : systemContext('system:worker');
    return this.uow.run(ctx, async (tx) => {
      const due = await this.take(tx, id);
      if (!due) return false;
      const outcome = actor ? await this.launch(ctx.withTransaction(tx), due) : { runId: null, errorCode: 'FORBIDDEN' };
      await tx.execute(
        'UPDATE run_schedule_firings SET run_id = $3, error_code = $4 WHERE schedule_id = $1 AND due_at = $2',
        [id, due.nextRunAt, outcome.runId, outcome.errorCode],
      );
      return outcome.runId !== null;
    });
  }

  /** Locks a schedule that is still due and moves it on; null when somebody else was faster. */
  private async take(tx: Tx, id: string): Promise<Due | null> {
    const [due] = await tx.query<Due>(
      `SELECT s.id, s.template_id AS "templateId", s.cron, s.timezone, s.runs_as_id AS "runsAsId", s.next_run_at AS "nextRunAt", now() AS now
       FROM run_schedules s WHERE s.id = $1 AND s.enabled AND s.next_run_at <= now() FOR UPDATE SKIP LOCKED`,
      [id],
    );
    if (!due) return null;
    const fired = await tx.execute(
      'INSERT INTO run_schedule_firings (schedule_id, due_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [id, due.nextRunAt],
    );
    await tx.execute('UPDATE run_schedules SET next_run_at = $2 WHERE id = $1', [
      id,
      nextMoment(due.cron, due.timezone, due.now),
    ]);
    return fired === 1 ? due : null;
  }

  /** A schedule whose user may no longer do this stays, and its firing says why nothing was started. */
  private async launch(
    ctx: RequestContext,
    { id, templateId }: Due,
  ): Promise<{ runId: string | null; errorCode: string | null }> {
    try {
      const run = await this.uow.attempt(ctx, () => this.templates.launch(ctx, templateId, {}));
      return { runId: run.id, errorCode: null };
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      ctx.tx?.record({
        action: 'launch',
        resourceType: RUN_SCHEDULE.type,
        resourceId: id,
        outcome: error.denied ? 'denied' : 'failed',
        code: error.code,
      });
      return { runId: null, errorCode: error.code };
    }
  }
}

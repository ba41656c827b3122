import { BoolField, DateField, IdField, NameField, StringField } from '../../../../core/http/fields';
import { changeOf, managed, PatchOf, UuidRow, wholeOf } from '../../../../core/http/plain-dto';
import type { RunSchedule, RunScheduleFiring } from '../../schedules/run-schedule.entity';
import type { RunScheduleInput } from '../../schedules/run-schedules.service';

export class RunScheduleV2Body {
  @NameField({ example: 'every night' })
  name: string;

  @IdField({ description: 'The run template' })
  template_id: string;

  @StringField({ max: 200, example: '0 3 * * *', description: 'Minute, hour, day, month, day of the week' })
  cron: string;

  @StringField({ max: 60, optional: true, default: 'UTC', example: 'Asia/Taipei' })
  timezone?: string;

  @BoolField({ optional: true, default: true })
  enabled?: boolean;
}

export class RunScheduleV2Patch extends PatchOf(RunScheduleV2Body) {}

export class RunScheduleV2 extends UuidRow(RunScheduleV2Body) {
  @IdField({ nullable: true, description: 'Who saved it last: its runs have his rights' })
  runs_as_id: string | null;

  @DateField({ nullable: true })
  next_run_at: Date | null;
}

export class RunScheduleFiringV2 {
  @DateField()
  due_at: Date;

  @IdField({ nullable: true })
  run_id: string | null;

  @StringField({ nullable: true, description: 'Why nothing was started' })
  error_code: string | null;
}

export function toRunScheduleV2(schedule: RunSchedule): RunScheduleV2 {
  const { id, name, templateId, cron, timezone, enabled, runsAsId, nextRunAt } = schedule;
  return {
    ...{ id, name, template_id: templateId, cron, timezone, enabled },
    ...managed(schedule),
    ...{ runs_as_id: runsAsId, next_run_at: nextRunAt },
  };
}

export function toRunScheduleFiringV2({ dueAt, runId, errorCode }: RunScheduleFiring): RunScheduleFiringV2 {
  return { due_at: dueAt, run_id: runId, error_code: errorCode };
}

export function fromRunScheduleV2(body: RunScheduleV2Body): RunScheduleInput {
  return wholeOf(RunScheduleV2Body, body) as RunScheduleInput;
}

/** The fields that the client named. */
export function changeFromRunScheduleV2(body: RunScheduleV2Patch): Partial<RunScheduleInput> {
  return changeOf(body);
}

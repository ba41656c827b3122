import { OptionalBody } from '../../../../core/http/body.pipe';
import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  IntIdsField,
  JsonField,
  ObjectsField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { JOB_STATES, type JobState } from '../../../../core/jobs';
import {
  type PlaybookRun,
  type PlaybookRunStep,
  type RunTarget,
  STEP_STATUSES,
  type StepStatus,
  TARGET_STATUSES,
  type TargetStatus,
} from '../../runs/playbook-run.entity';
import type { RunRequest } from '../../runs/run-preparation';
import type { RunDetail } from '../../runs/runs.service';
import type { JsonObject } from '../../runner';

const optional = { optional: true, nullable: true, default: null } as const;
const VARS =
  'Texts are no templates: they stay what they are. Sealed, and gone when the run has ended. What is named like a secret ' +
  '(db_password, api_token) is masked in the log';

/** What is secret about a run and therefore not kept. */
@OptionalBody()
export class RunSecretsV2Body {
  @IdField({ ...optional, description: 'An `ssh_key` or a `password`, where the inventory has none' })
  credential_id?: string | null;

  @IdField({ ...optional, description: 'For becoming another user, where the inventory has none' })
  become_credential_id?: string | null;

  @JsonField({ optional: true, default: {}, description: VARS })
  extra_vars?: Record<string, unknown>;
}

export class PlaybookRunV2Body extends RunSecretsV2Body {
  @IntIdsField({ min: 1, max: 50, example: [1], description: 'Run one after the other' })
  playbook_ids: number[];

  @IntIdField({ ...optional, description: 'May be left out by who sees exactly one' })
  inventory_id?: number | null;

  @StringField({
    ...optional,
    max: 1000,
    example: 'web:!db',
    description: 'Hosts and groups that narrow every playbook',
  })
  limit?: string | null;

  @StringsField({ optional: true, default: [] })
  tags?: string[];

  @StringsField({ optional: true, default: [] })
  skip_tags?: string[];

  @BoolField({ optional: true, default: false, description: 'Only say what would change' })
  check?: boolean;

  @IntField({ optional: true, default: 5, min: 1, max: 100, description: 'Hosts at work at the same time' })
  forks?: number;
}

export class PlaybookRunSummaryV2 {
  @IdField()
  id: string;

  @IdField({ nullable: true, description: 'Of `/operations`: state and log as they happen; null when no longer kept' })
  operation_id: string | null;

  @StringField({ example: 'job-7', description: 'As version 1 calls it' })
  job_id: string;

  @EnumField(JOB_STATES)
  state: JobState;

  @StringField({ nullable: true, description: 'Why it did not succeed' })
  error_code: string | null;

  @IntIdField({ nullable: true })
  inventory_id: number | null;

  @StringField()
  inventory_name: string;

  @IdField({ nullable: true })
  template_id: string | null;

  @IdField({ nullable: true, description: 'The run whose failed hosts it tries again' })
  rerun_of_id: string | null;

  @BoolField()
  check: boolean;

  @StringField({ nullable: true, max: 1000 })
  limit: string | null;

  @StringsField()
  tags: string[];

  @StringsField()
  skip_tags: string[];

  @IntField()
  forks: number;

  @IdField({ nullable: true })
  requested_by: string | null;

  @DateField()
  created_at: Date;

  @DateField({ nullable: true })
  started_at: Date | null;

  @DateField({ nullable: true })
  finished_at: Date | null;
}

export class RunStepV2 {
  @IntField({ min: 1 })
  position: number;

  @IntIdField({ nullable: true })
  playbook_id: number | null;

  @StringField()
  playbook_name: string;

  @IntField({ min: 1, description: '`version` of the playbook that ran' })
  playbook_version: number;

  @EnumField(STEP_STATUSES)
  status: StepStatus;

  @StringField({ nullable: true, max: 20_000 })
  error: string | null;

  @DateField({ nullable: true })
  started_at: string | null;

  @DateField({ nullable: true })
  completed_at: string | null;
}

export class RunTargetV2 {
  @IntField({ min: 1, description: 'Of the step' })
  position: number;

  @StringField()
  host: string;

  @EnumField(TARGET_STATUSES)
  status: TargetStatus;

  @BoolField()
  changed: boolean;

  @IntField({ min: 0 })
  elapsed_ms: number;

  @StringField({ nullable: true, description: 'Why it could not be used: an `SSH_` code' })
  code: string | null;

  @StringField({ nullable: true, max: 20_000 })
  error: string | null;
}

export class PlaybookRunV2 extends PlaybookRunSummaryV2 {
  @ObjectsField(() => RunStepV2)
  steps: RunStepV2[];

  @ObjectsField(() => RunTargetV2, { description: 'Results by step and host, once the step has ended' })
  targets: RunTargetV2[];
}

export function toPlaybookRunSummaryV2(run: PlaybookRun): PlaybookRunSummaryV2 {
  return {
    ...{ id: run.id, operation_id: run.jobId, job_id: `job-${run.jobNumber}` },
    ...{ state: run.state, error_code: run.errorCode },
    ...{ inventory_id: run.inventoryId, inventory_name: run.inventoryName },
    ...{ template_id: run.templateId, rerun_of_id: run.rerunOfId },
    ...{ check: run.checkMode, limit: run.hostLimit, tags: run.tags, skip_tags: run.skipTags, forks: run.forks },
    ...{ requested_by: run.requestedBy },
    ...{ created_at: run.createdAt, started_at: run.startedAt, finished_at: run.finishedAt },
  };
}

export function toPlaybookRunV2(run: RunDetail): PlaybookRunV2 {
  return { ...toPlaybookRunSummaryV2(run), steps: run.steps.map(toStep), targets: run.targets.map(toTarget) };
}

function toStep({ position, playbookId, playbookName, playbookVersion, ...step }: PlaybookRunStep): RunStepV2 {
  const { status, error, startedAt, completedAt } = step;
  return {
    ...{ position, playbook_id: playbookId, playbook_name: playbookName, playbook_version: playbookVersion },
    ...{
      status,
      error,
      started_at: startedAt?.toISOString() ?? null,
      completed_at: completedAt?.toISOString() ?? null,
    },
  };
}

function toTarget({ position, host, status, changed, elapsedMs, code, error }: RunTarget): RunTargetV2 {
  return { position, host, status, changed, elapsed_ms: elapsedMs, code, error };
}

export function fromRunSecretsV2(
  body: RunSecretsV2Body,
): Pick<RunRequest, 'credentialId' | 'becomeCredentialId' | 'extraVars'> {
  const { credential_id, become_credential_id, extra_vars = {} } = body;
  return { credentialId: credential_id, becomeCredentialId: become_credential_id, extraVars: extra_vars as JsonObject };
}

export function fromPlaybookRunV2(body: PlaybookRunV2Body): RunRequest {
  return {
    ...fromRunSecretsV2(body),
    ...{ playbookIds: body.playbook_ids, inventoryId: body.inventory_id, hostLimit: body.limit },
    ...{ tags: body.tags, skipTags: body.skip_tags, checkMode: body.check, forks: body.forks },
  };
}

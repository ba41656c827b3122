import {
  DateField,
  EnumField,
  IntIdField,
  IntIdsField,
  JsonField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { JobState } from '../../../../core/jobs';
import { STEP_STATUSES, type StepStatus } from '../../runs/playbook-run.entity';
import type { RunRequest } from '../../runs/run-preparation';
import type { RunWithOutput, RunWithSteps } from '../../runs/runs.service';
import type { JsonObject } from '../../runner';

const JOB_STATUSES = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const;
type JobStatus = (typeof JOB_STATUSES)[number];

export class ExecuteV1Body {
  @IntIdsField({ min: 1, max: 50, example: [1] })
  playbook_ids: number[];

  @IntIdField({ optional: true, nullable: true, description: 'May be left out by who sees exactly one' })
  inventory_id?: number | null;

  @JsonField({ optional: true, nullable: true, description: 'Texts are no templates: they stay what they are' })
  extra_vars?: Record<string, unknown> | null;
}

export class StartedPlaybookV1 {
  @IntIdField({ nullable: true })
  id: number | null;

  @StringField()
  name: string;

  @EnumField(STEP_STATUSES)
  status: StepStatus;
}

export class StartedJobV1 {
  @StringField({ example: 'job-123456' })
  job_id: string;

  @EnumField(JOB_STATUSES)
  status: JobStatus;

  @ObjectsField(() => StartedPlaybookV1)
  playbooks: StartedPlaybookV1[];

  @DateField()
  created_at: string;
}

export class JobPlaybookV1 extends StartedPlaybookV1 {
  @StringField({ max: 10_485_760, description: 'What it has printed so far' })
  output: string;

  @DateField({ nullable: true })
  started_at: string | null;

  @DateField({ nullable: true })
  completed_at: string | null;
}

export class JobV1 {
  @StringField({ example: 'job-123456' })
  job_id: string;

  @EnumField(JOB_STATUSES, { description: '`completed`: every playbook has run; how it went is told by each' })
  status: JobStatus;

  @ObjectsField(() => JobPlaybookV1)
  playbooks: JobPlaybookV1[];

  @DateField()
  created_at: string;

  @DateField({ nullable: true })
  started_at: string | null;

  @DateField({ nullable: true })
  completed_at: string | null;
}

export function fromExecuteV1({ playbook_ids, inventory_id, extra_vars }: ExecuteV1Body): RunRequest {
  return { playbookIds: playbook_ids, inventoryId: inventory_id, extraVars: (extra_vars ?? {}) as JsonObject };
}

export function toStartedJobV1({ jobNumber, state, errorCode, steps, createdAt }: RunWithSteps): StartedJobV1 {
  return {
    job_id: `job-${jobNumber}`,
    status: statusOf(state, errorCode),
    playbooks: steps.map(({ playbookId, playbookName, status }) => ({ id: playbookId, name: playbookName, status })),
    created_at: seconds(createdAt),
  };
}

export function toJobV1(run: RunWithOutput): JobV1 {
  return {
    job_id: `job-${run.jobNumber}`,
    status: statusOf(run.state, run.errorCode),
    playbooks: run.steps.map(({ playbookId, playbookName, status, output, error, startedAt, completedAt }) => ({
      ...{ id: playbookId, name: playbookName, status, output: output || (error ?? '') },
      ...{ started_at: startedAt && seconds(startedAt), completed_at: completedAt && seconds(completedAt) },
    })),
    created_at: seconds(run.createdAt),
    started_at: run.startedAt && seconds(run.startedAt),
    completed_at: run.finishedAt && seconds(run.finishedAt),
  };
}

function statusOf(state: JobState, errorCode: string | null): JobStatus {
  switch (state) {
    case 'queued':
    case 'cancelled':
      return state;
    case 'running':
    case 'cancelling':
      return 'running';
    case 'succeeded':
      return 'completed';
    case 'failed':
    case 'lost':
      return errorCode === 'PLAYBOOK_EXECUTION_FAILED' ? 'completed' : 'failed';
  }
}

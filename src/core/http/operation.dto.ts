import { type Job, JOB_STATES, type JobState } from '../jobs/job.entity';
import { DateField, EnumField, IdField, JsonField, ObjectField, StringField } from './fields';

export class OperationError {
  @StringField({ example: 'NO_GPU_AVAILABLE' })
  code: string;

  @StringField()
  message: string;

  @JsonField({ nullable: true, description: 'Figures and reasons' })
  details: Record<string, unknown> | null;
}

/** Work that goes on after the answer; the answer of 202. */
export class OperationDto {
  @IdField()
  id: string;

  @StringField({ example: 'vm.start' })
  kind: string;

  @EnumField(JOB_STATES)
  state: JobState;

  @StringField({ example: 'VirtualMachine', description: 'Who may see the subject may watch the operation' })
  subject_type: string;

  @StringField()
  subject_id: string;

  @IdField({ nullable: true, description: 'The user who asked for it; null for the system' })
  requested_by: string | null;

  @JsonField({ nullable: true, description: 'What came of it, once it has succeeded' })
  result: unknown;

  @ObjectField(() => OperationError, { nullable: true, description: 'Why it failed' })
  error: OperationError | null;

  @DateField()
  created_at: string;

  @DateField({ nullable: true })
  started_at: string | null;

  @DateField({ nullable: true })
  finished_at: string | null;
}

/** A job that has a subject, as version 2 shows it. */
export function toOperation(job: Job): OperationDto {
  const { id, kind, state, errorCode, errorMessage } = job;
  const failed = errorCode !== null;
  const details = (failed ? job.result : null) as Record<string, unknown> | null;
  return {
    id,
    kind,
    state,
    subject_type: job.subjectType ?? '',
    subject_id: job.subjectId ?? '',
    requested_by: job.requestedBy,
    result: failed ? null : job.result,
    error: failed ? { code: errorCode, message: errorMessage ?? '', details } : null,
    created_at: job.createdAt.toISOString(),
    started_at: job.startedAt?.toISOString() ?? null,
    finished_at: job.finishedAt?.toISOString() ?? null,
  };
}

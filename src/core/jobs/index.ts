export { EventHandlers, type JobHandler, JobHandlers, type JobRun } from './handlers';
export { Housekeeping } from './housekeeping';
export { Job, JOB_STATES, type JobPayload, type JobState } from './job.entity';
export { type Held, JobStore, type NewJob, type Outcome } from './job-store';
export { JobsModule } from './jobs.module';
export { Outbox } from './outbox';
export { RedisProbe } from './redis';
export { type AbortReason, JobAborted, RunningJob } from './running-job';
export { Schedules } from './schedules';

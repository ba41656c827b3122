import type { Job } from '../jobs/job.entity';

/** What a handler returns when the work goes on after the answer: 202, with the operation. */
export class Accepted {
  constructor(readonly job: Job) {}
}

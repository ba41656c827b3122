import { defineResource } from '../../../core/authz/resource-registry';
import { Deployment } from './deployment.entity';

export const DEPLOYMENT = defineResource<Deployment>({
  type: 'Deployment',
  label: 'Deployment',
  entity: Deployment,
  idKind: 'uuid',
  realm: 'personal',
  sharing: 'creator',
  redacted: ['sealedCredentials'],
  fields: {
    state: { property: 'state', kind: 'keyword' },
    git_repo: { property: 'gitRepo', kind: 'text' },
    git_branch: { property: 'gitBranch', kind: 'text' },
    dest_path: { property: 'destPath', kind: 'text' },
    run_mode: { property: 'runMode', kind: 'keyword' },
    retry_of_id: { property: 'retryOfId', kind: 'uuid' },
    job_number: { property: 'jobNumber', kind: 'long' },
    requested_by: { property: 'requestedBy', kind: 'uuid' },
    started_at: { property: 'startedAt', kind: 'date' },
    finished_at: { property: 'finishedAt', kind: 'date' },
  },
});

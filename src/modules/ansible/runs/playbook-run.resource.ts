import { defineResource } from '../../../core/authz/resource-registry';
import { PlaybookRun } from './playbook-run.entity';

export const PLAYBOOK_RUN = defineResource<PlaybookRun>({
  type: 'PlaybookRun',
  label: 'Playbook run',
  entity: PlaybookRun,
  idKind: 'uuid',
  realm: 'tenancy',
  sharing: 'creator',
  parents: [{ type: 'Inventory', property: 'inventoryId' }],
  redacted: ['sealedInput'],
  fields: {
    state: { property: 'state', kind: 'keyword' },
    inventory_id: { property: 'inventoryId', kind: 'integer' },
    template_id: { property: 'templateId', kind: 'uuid' },
    rerun_of_id: { property: 'rerunOfId', kind: 'uuid' },
    job_number: { property: 'jobNumber', kind: 'long' },
    requested_by: { property: 'requestedBy', kind: 'uuid' },
    started_at: { property: 'startedAt', kind: 'date' },
    finished_at: { property: 'finishedAt', kind: 'date' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Playbook } from './playbook.entity';

export const PLAYBOOK = defineResource<Playbook>({
  type: 'Playbook',
  label: 'Playbook',
  entity: Playbook,
  idKind: 'int',
  realm: 'tenancy',
  constraints: { uq_playbooks_name: { code: 'PLAYBOOK_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    type: { property: 'type', kind: 'keyword' },
    status: { property: 'status', kind: 'keyword' },
    last_run_at: { property: 'lastRunAt', kind: 'date' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { RunTemplate } from './run-template.entity';

export const RUN_TEMPLATE = defineResource<RunTemplate>({
  type: 'RunTemplate',
  label: 'Run template',
  entity: RunTemplate,
  idKind: 'uuid',
  realm: 'tenancy',
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    playbook_id: { property: 'playbookId', kind: 'integer' },
    inventory_id: { property: 'inventoryId', kind: 'integer' },
    credential_id: { property: 'credentialId', kind: 'uuid' },
    become_credential_id: { property: 'becomeCredentialId', kind: 'uuid' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Credential } from './credential.entity';

export const CREDENTIAL = defineResource<Credential>({
  type: 'Credential',
  label: 'Credential',
  entity: Credential,
  idKind: 'uuid',
  realm: 'tenancy',
  redacted: ['sealedSecret'],
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    kind: { property: 'kind', kind: 'keyword' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Fabrication } from './fabrication.entity';

export const FABRICATION = defineResource<Fabrication>({
  type: 'Fabrication',
  label: 'Fabrication',
  entity: Fabrication,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_fabrications_name: { code: 'FABRICATION_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true } },
});

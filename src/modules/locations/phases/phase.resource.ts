import { defineResource } from '../../../core/authz/resource-registry';
import { Phase } from './phase.entity';

export const PHASE = defineResource<Phase>({
  type: 'Phase',
  label: 'Phase',
  entity: Phase,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'Fabrication', property: 'fabricationId' }],
  constraints: { uq_phases_name: { code: 'PHASE_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    fabrication_id: { property: 'fabricationId', kind: 'uuid' },
  },
});

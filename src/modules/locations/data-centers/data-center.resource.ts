import { defineResource } from '../../../core/authz/resource-registry';
import { DataCenter } from './data-center.entity';

export const DATA_CENTER = defineResource<DataCenter>({
  type: 'DataCenter',
  label: 'Data center',
  entity: DataCenter,
  idKind: 'uuid',
  realm: 'infrastructure',
  parents: [{ type: 'Phase', property: 'phaseId' }],
  constraints: { uq_data_centers_name: { code: 'DATA_CENTER_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    phase_id: { property: 'phaseId', kind: 'uuid' },
    fabrication_id: { property: 'fabricationId', kind: 'uuid' },
  },
});

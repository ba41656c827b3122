import { defineResource } from '../../../core/authz/resource-registry';
import { BaremetalGroup } from './baremetal-group.entity';

export const BAREMETAL_GROUP = defineResource<BaremetalGroup>({
  type: 'BaremetalGroup',
  label: 'Baremetal group',
  entity: BaremetalGroup,
  idKind: 'int',
  realm: 'infrastructure',
  constraints: { uq_baremetal_groups_name: { code: 'BAREMETAL_GROUP_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true }, status: { property: 'status', kind: 'keyword' } },
});

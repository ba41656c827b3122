import { defineResource } from '../../../core/authz/resource-registry';
import { Group } from './group.entity';

export const GROUP = defineResource<Group>({
  type: 'Group',
  label: 'Group',
  entity: Group,
  idKind: 'uuid',
  realm: 'identity',
  constraints: { uq_groups_name: { code: 'GROUP_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true } },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { MaintainerGroup } from './maintainer-group.entity';

export const MAINTAINER_GROUP = defineResource<MaintainerGroup>({
  type: 'MaintainerGroup',
  label: 'Maintainer group',
  entity: MaintainerGroup,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_maintainer_groups_name: { code: 'MAINTAINER_GROUP_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
    group_manager_id: { property: 'groupManagerId', kind: 'uuid' },
  },
});

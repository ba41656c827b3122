import { defineResource } from '../../../core/authz/resource-registry';
import { MaintainerGroupMember } from './maintainer-group-member.entity';

/** Seen by whoever sees the group; made, moved and ended by whoever may grant on it. */
export const MAINTAINER_GROUP_MEMBER = defineResource<MaintainerGroupMember>({
  type: 'MaintainerGroupMember',
  label: 'Maintainer group member',
  entity: MaintainerGroupMember,
  idKind: 'uuid',
  // Not `infrastructure`: owners of a group choose its members, whatever their role.
  realm: 'tenancy',
  parents: [{ type: 'MaintainerGroup', property: 'groupId' }],
  sharing: 'none',
  constraints: {
    uq_maintainer_group_members_group_maintainer: {
      code: 'MAINTAINER_GROUP_MEMBER_DUPLICATE',
      field: 'maintainer_id',
    },
  },
  fields: {
    group_id: { property: 'groupId', kind: 'uuid' },
    maintainer_id: { property: 'maintainerId', kind: 'uuid' },
  },
});

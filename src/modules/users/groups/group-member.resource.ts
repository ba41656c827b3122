import { defineResource } from '../../../core/authz/resource-registry';
import { GroupMember } from './group-member.entity';

/** Seen by whoever sees the group; made and ended by whoever may grant on it. */
export const GROUP_MEMBER = defineResource<GroupMember>({
  type: 'GroupMember',
  label: 'Group member',
  entity: GroupMember,
  idKind: 'uuid',
  // Not `identity`: owners of a group choose its members, whatever their role.
  realm: 'tenancy',
  parents: [{ type: 'Group', property: 'groupId' }],
  sharing: 'none',
  constraints: { uq_group_members_group_user: { code: 'GROUP_MEMBER_DUPLICATE', field: 'user_id' } },
  fields: { user_id: { property: 'userId', kind: 'uuid' } },
});

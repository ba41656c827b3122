import { PartialType } from '@nestjs/swagger';
import { DateField, IdField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { MaintainerGroupMember } from '../../groups/maintainer-group-member.entity';

export class MaintainerGroupMemberV1Body {
  @IdField({ description: 'A maintainer group' })
  group_id: string;

  @IdField({ description: 'A maintainer' })
  maintainer_id: string;
}

export class MaintainerGroupMemberV1Patch extends PartialType(MaintainerGroupMemberV1Body, {
  skipNullProperties: false,
}) {}

export class MaintainerGroupMemberV1 {
  @IdField()
  id: string;

  @IdField()
  group_id: string;

  @IdField()
  maintainer_id: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerGroupMemberV1(member: MaintainerGroupMember): MaintainerGroupMemberV1 {
  const { id, groupId, maintainerId, createdAt, updatedAt } = member;
  return {
    id,
    group_id: groupId,
    maintainer_id: maintainerId,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  };
}

export function fromMaintainerGroupMemberV1({ group_id, maintainer_id }: MaintainerGroupMemberV1Body) {
  return { groupId: group_id, maintainerId: maintainer_id };
}

export function fromMaintainerGroupMemberV1Patch({ group_id, maintainer_id }: MaintainerGroupMemberV1Patch) {
  return { groupId: group_id, maintainerId: maintainer_id };
}

import { PartialType } from '@nestjs/swagger';
import { DateField, IdField, IntField } from '../../../../core/http/fields';
import type { MaintainerGroupMember } from '../../groups/maintainer-group-member.entity';

export class MaintainerGroupMemberV2Body {
  @IdField({ description: 'A maintainer group' })
  group_id: string;

  @IdField({ description: 'A maintainer' })
  maintainer_id: string;
}

export class MaintainerGroupMemberV2Patch extends PartialType(MaintainerGroupMemberV2Body, {
  skipNullProperties: false,
}) {}

export class MaintainerGroupMemberV2 {
  @IdField()
  id: string;

  @IdField()
  group_id: string;

  @IdField()
  maintainer_id: string;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerGroupMemberV2(member: MaintainerGroupMember): MaintainerGroupMemberV2 {
  const { id, groupId, maintainerId, version, createdAt, updatedAt } = member;
  return {
    id,
    group_id: groupId,
    maintainer_id: maintainerId,
    version,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}

export function fromMaintainerGroupMemberV2({ group_id, maintainer_id }: MaintainerGroupMemberV2Body) {
  return { groupId: group_id, maintainerId: maintainer_id };
}

export function fromMaintainerGroupMemberV2Patch({ group_id, maintainer_id }: MaintainerGroupMemberV2Patch) {
  return { groupId: group_id, maintainerId: maintainer_id };
}

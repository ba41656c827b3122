import { PartialType } from '@nestjs/swagger';
import type { Change } from '../../../../core/database/resource.repository';
import { DateField, EnumField, IdField, IntField, NameField, StringField } from '../../../../core/http/fields';
import type { MaintainerGroup } from '../../groups/maintainer-group.entity';
import { MAINTAINER_STATUSES, type MaintainerStatus } from '../../maintainers/maintainer.entity';

export class MaintainerGroupV2Body {
  @NameField({ example: 'Ops Team' })
  name: string;

  @IdField({ optional: true, nullable: true, description: 'A maintainer' })
  group_manager_id?: string | null;

  @StringField({ max: 2000, optional: true, example: '跨部門運維團隊' })
  description?: string;

  @EnumField(MAINTAINER_STATUSES, { optional: true, default: 'active' })
  status?: MaintainerStatus;
}

export class MaintainerGroupV2Patch extends PartialType(MaintainerGroupV2Body, { skipNullProperties: false }) {}

export class MaintainerGroupV2 {
  @IdField()
  id: string;

  @NameField({ example: 'Ops Team' })
  name: string;

  @IdField({ nullable: true })
  group_manager_id: string | null;

  @StringField({ max: 2000, example: '跨部門運維團隊' })
  description: string;

  @EnumField(MAINTAINER_STATUSES)
  status: MaintainerStatus;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerGroupV2({ createdAt, updatedAt, groupManagerId, ...group }: MaintainerGroup) {
  const { id, name, description, status, version } = group;
  return {
    id,
    name,
    group_manager_id: groupManagerId,
    description,
    status,
    version,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  } satisfies MaintainerGroupV2;
}

/** A whole group: what a request leaves out has its default. */
export function fromMaintainerGroupV2(body: MaintainerGroupV2Body) {
  const { name, group_manager_id = null, description = '', status = 'active' } = body;
  return { name, groupManagerId: group_manager_id, description, status };
}

export function fromMaintainerGroupV2Patch({ group_manager_id, ...rest }: MaintainerGroupV2Patch) {
  return { ...rest, groupManagerId: group_manager_id } satisfies Change<MaintainerGroup>;
}

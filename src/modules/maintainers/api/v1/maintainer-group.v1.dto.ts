import { PartialType } from '@nestjs/swagger';
import type { Change } from '../../../../core/database/resource.repository';
import { DateField, EnumField, IdField, NameField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { MaintainerGroup } from '../../groups/maintainer-group.entity';
import { MAINTAINER_STATUSES, type MaintainerStatus } from '../../maintainers/maintainer.entity';

export class MaintainerGroupV1Body {
  @NameField({ example: 'Ops Team' })
  name: string;

  @IdField({ optional: true, nullable: true, description: 'A maintainer' })
  group_manager_id?: string | null;

  @StringField({ max: 2000, optional: true, example: '跨部門運維團隊' })
  description?: string;

  @EnumField(MAINTAINER_STATUSES, { optional: true, default: 'active' })
  status?: MaintainerStatus;
}

export class MaintainerGroupV1Patch extends PartialType(MaintainerGroupV1Body, { skipNullProperties: false }) {}

export class MaintainerGroupV1 {
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

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerGroupV1({ createdAt, updatedAt, groupManagerId, ...group }: MaintainerGroup) {
  const { id, name, description, status } = group;
  return {
    id,
    name,
    group_manager_id: groupManagerId,
    description,
    status,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  } satisfies MaintainerGroupV1;
}

/** A whole group: what a request leaves out has its default. */
export function fromMaintainerGroupV1(body: MaintainerGroupV1Body) {
  const { name, group_manager_id = null, description = '', status = 'active' } = body;
  return { name, groupManagerId: group_manager_id, description, status };
}

export function fromMaintainerGroupV1Patch({ group_manager_id, ...rest }: MaintainerGroupV1Patch) {
  return { ...rest, groupManagerId: group_manager_id } satisfies Change<MaintainerGroup>;
}

import { PartialType } from '@nestjs/swagger';
import {
  DateField,
  EnumField,
  IntField,
  IntIdField,
  NameField,
  ObjectField,
  StringField,
} from '../../../../core/http/fields';
import { BAREMETAL_GROUP_STATUSES, type BaremetalGroupStatus } from '../../groups/baremetal-group.entity';
import type { Figures, GroupCapacity } from '../../groups/baremetal-groups.repository';
import type { PlannedGroup } from '../../groups/baremetal-groups.service';

export class HostGroupV2Body {
  @NameField({ example: 'compute' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @EnumField(BAREMETAL_GROUP_STATUSES, { optional: true, default: 'active' })
  status?: BaremetalGroupStatus;
}

export class HostGroupV2Patch extends PartialType(HostGroupV2Body, { skipNullProperties: false }) {}

export class FiguresV2 implements Figures {
  @IntField()
  total: number;

  @IntField()
  reserved: number;

  @IntField({ description: 'Held by virtual machines' })
  allocated: number;

  @IntField({ description: 'total − reserved − allocated' })
  available: number;

  @IntField({ description: 'Still to come by open orders; no part of the total' })
  on_order: number;
}

export class GroupCapacityV2 implements GroupCapacity {
  @ObjectField(() => FiguresV2)
  cpu: FiguresV2;

  @ObjectField(() => FiguresV2)
  memory_mb: FiguresV2;

  @ObjectField(() => FiguresV2)
  storage_gb: FiguresV2;

  @ObjectField(() => FiguresV2)
  gpus: FiguresV2;
}

export class HostGroupV2 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  @EnumField(BAREMETAL_GROUP_STATUSES)
  status: BaremetalGroupStatus;

  @IntField({ min: 0 })
  host_count: number;

  @ObjectField(() => GroupCapacityV2, { description: 'Sums over its hosts' })
  capacity: GroupCapacityV2;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toHostGroupV2(group: PlannedGroup): HostGroupV2 {
  const { capacity, onOrder } = group;
  const figures = (of: keyof GroupCapacity) => ({ ...capacity[of], on_order: onOrder[of] });
  return {
    id: group.id,
    name: group.name,
    description: group.description,
    status: group.status,
    host_count: group.hostCount,
    capacity: {
      cpu: figures('cpu'),
      memory_mb: figures('memory_mb'),
      storage_gb: figures('storage_gb'),
      gpus: figures('gpus'),
    },
    version: group.version,
    created_at: group.createdAt.toISOString(),
    updated_at: group.updatedAt.toISOString(),
  };
}

/** A whole group: what a request leaves out has its default. */
export function fromHostGroupV2({ name, description = '', status = 'active' }: HostGroupV2Body) {
  return { name, description, status };
}

import { PartialType } from '@nestjs/swagger';
import { DateField, EnumField, IntIdField, NameField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import {
  BAREMETAL_GROUP_STATUSES,
  type BaremetalGroup,
  type BaremetalGroupStatus,
} from '../../groups/baremetal-group.entity';

export class HostGroupV1Body {
  @NameField({ example: 'Group 1' })
  name: string;

  @StringField({ max: 2000, optional: true, example: '主機分組說明' })
  description?: string;

  @EnumField(BAREMETAL_GROUP_STATUSES, { optional: true, default: 'active' })
  status?: BaremetalGroupStatus;
}

export class HostGroupV1Patch extends PartialType(HostGroupV1Body, { skipNullProperties: false }) {}

export class HostGroupV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  @EnumField(BAREMETAL_GROUP_STATUSES)
  status: BaremetalGroupStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toHostGroupV1({ id, name, description, status, createdAt, updatedAt }: BaremetalGroup): HostGroupV1 {
  return { id, name, description, status, created_at: seconds(createdAt), updated_at: seconds(updatedAt) };
}

/** A whole group: what a request leaves out has its default. */
export function fromHostGroupV1({ name, description = '', status = 'active' }: HostGroupV1Body) {
  return { name, description, status };
}

import { PartialType } from '@nestjs/swagger';
import { DateField, IdField, NameField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { Group } from '../../groups/group.entity';

export class GroupV1Body {
  @NameField({ example: 'platform' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class GroupV1Patch extends PartialType(GroupV1Body, { skipNullProperties: false }) {}

export class GroupV1 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toGroupV1({ id, name, description, createdAt, updatedAt }: Group): GroupV1 {
  return { id, name, description, created_at: seconds(createdAt), updated_at: seconds(updatedAt) };
}

/** A whole group: what a request leaves out has its default. */
export function fromGroupV1({ name, description = '' }: GroupV1Body) {
  return { name, description };
}

import { PartialType } from '@nestjs/swagger';
import { DateField, IdField, IntField, NameField, StringField } from '../../../../core/http/fields';
import type { Group } from '../../groups/group.entity';

export class GroupV2Body {
  @NameField({ example: 'platform' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class GroupV2Patch extends PartialType(GroupV2Body, { skipNullProperties: false }) {}

export class GroupV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toGroupV2({ id, name, description, version, createdAt, updatedAt }: Group): GroupV2 {
  return {
    id,
    name,
    description,
    version,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}

/** A whole group: what a request leaves out has its default. */
export function fromGroupV2({ name, description = '' }: GroupV2Body) {
  return { name, description };
}

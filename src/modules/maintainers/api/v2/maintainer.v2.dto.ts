import { PartialType } from '@nestjs/swagger';
import { DateField, EmailField, EnumField, IdField, IntField, NameField } from '../../../../core/http/fields';
import type { Change } from '../../../../core/database/resource.repository';
import { type Maintainer, MAINTAINER_STATUSES, type MaintainerStatus } from '../../maintainers/maintainer.entity';

export class MaintainerV2Body {
  @NameField({ example: 'John Doe' })
  name: string;

  @EmailField({ example: 'john.doe@example.com' })
  email: string;

  @EnumField(MAINTAINER_STATUSES, { optional: true, default: 'active' })
  status?: MaintainerStatus;

  @IdField({
    optional: true,
    nullable: true,
    description: 'The login of this person; null: the one with the same email',
  })
  user_id?: string | null;
}

export class MaintainerV2Patch extends PartialType(MaintainerV2Body, { skipNullProperties: false }) {}

export class MaintainerV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @EmailField()
  email: string;

  @EnumField(MAINTAINER_STATUSES)
  status: MaintainerStatus;

  @IdField({ nullable: true })
  user_id: string | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerV2({ userId, createdAt, updatedAt, ...maintainer }: Maintainer): MaintainerV2 {
  const { id, name, email, status, version } = maintainer;
  return {
    id,
    name,
    email,
    status,
    user_id: userId,
    version,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}

/** A whole maintainer: what a request leaves out has its default. */
export function fromMaintainerV2({ name, email, status = 'active', user_id = null }: MaintainerV2Body) {
  return { name, email, status, userId: user_id };
}

export function fromMaintainerV2Patch({ user_id, ...rest }: MaintainerV2Patch): Change<Maintainer> {
  return { ...rest, userId: user_id };
}

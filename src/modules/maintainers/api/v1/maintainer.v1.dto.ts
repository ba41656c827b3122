import { PartialType } from '@nestjs/swagger';
import { DateField, EmailField, EnumField, IdField, NameField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import { type Maintainer, MAINTAINER_STATUSES, type MaintainerStatus } from '../../maintainers/maintainer.entity';

export class MaintainerV1Body {
  @NameField({ example: 'John Doe' })
  name: string;

  @EmailField({ example: 'john.doe@example.com' })
  email: string;

  @EnumField(MAINTAINER_STATUSES, { optional: true, default: 'active' })
  status?: MaintainerStatus;
}

export class MaintainerV1Patch extends PartialType(MaintainerV1Body, { skipNullProperties: false }) {}

export class MaintainerV1 {
  @IdField()
  id: string;

  @NameField({ example: 'John Doe' })
  name: string;

  @EmailField({ example: 'john.doe@example.com' })
  email: string;

  @EnumField(MAINTAINER_STATUSES)
  status: MaintainerStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toMaintainerV1({ id, name, email, status, createdAt, updatedAt }: Maintainer): MaintainerV1 {
  return { id, name, email, status, created_at: seconds(createdAt), updated_at: seconds(updatedAt) };
}

/** What this version knows of a maintainer; the link to a login by id is not part of it and stays. */
export function fromMaintainerV1({ name, email, status = 'active' }: MaintainerV1Body) {
  return { name, email, status };
}

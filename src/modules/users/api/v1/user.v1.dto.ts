import { OmitType, PartialType } from '@nestjs/swagger';
import { GLOBAL_ROLES, type GlobalRole } from '../../../../core/context/request-context';
import { seconds } from '../../../../core/http/presenting';
import { DateField, EmailField, EnumField, IdField, NameField, StringField } from '../../../../core/http/fields';
import { USER_STATUSES, type User, type UserStatus } from '../../users/user.entity';
import { PASSWORD, USERNAME } from '../../users/user-rules';

export class UserV1Body {
  @NameField({ ...USERNAME, example: 'alice', description: 'Upper and lower case are the same' })
  username: string;

  @EmailField({ example: 'alice@example.com' })
  email: string;

  @StringField({ ...PASSWORD, example: 'a long enough password', description: 'Never shown' })
  password: string;

  @EnumField(GLOBAL_ROLES, { example: 'user' })
  role: GlobalRole;

  @EnumField(USER_STATUSES, { optional: true, default: 'active' })
  status?: UserStatus;
}

/** Password and status stay as they are when they are left out: nobody is enabled again by the way. */
export class UserV1Replacement extends OmitType(UserV1Body, ['password', 'status']) {
  @StringField({ ...PASSWORD, optional: true, description: 'Ends the sessions of the user' })
  password?: string;

  @EnumField(USER_STATUSES, { optional: true })
  status?: UserStatus;
}

export class UserV1Patch extends PartialType(UserV1Replacement, { skipNullProperties: false }) {}

export class UserV1 {
  @IdField()
  id: string;

  @StringField({ max: USERNAME.max })
  username: string;

  @EmailField()
  email: string;

  @EnumField(GLOBAL_ROLES)
  role: GlobalRole;

  @EnumField(USER_STATUSES)
  status: UserStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toUserV1({ id, username, email, role, status, createdAt, updatedAt }: User): UserV1 {
  return { id, username, email, role, status, created_at: seconds(createdAt), updated_at: seconds(updatedAt) };
}

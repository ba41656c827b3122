import { defineResource } from '../../../core/authz/resource-registry';
import { User } from './user.entity';

export const USER = defineResource<User>({
  type: 'User',
  label: 'User',
  entity: User,
  idKind: 'uuid',
  realm: 'identity',
  redacted: ['passwordHash'],
  constraints: {
    uq_users_username: { code: 'USER_NAME_DUPLICATE', field: 'username' },
    uq_users_email: { code: 'USER_EMAIL_DUPLICATE', field: 'email' },
  },
  fields: {
    username: { property: 'username', kind: 'text' },
    email: { property: 'email', kind: 'text' },
    role: { property: 'role', kind: 'keyword' },
    status: { property: 'status', kind: 'keyword' },
  },
});

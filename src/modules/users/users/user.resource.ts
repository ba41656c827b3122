import { defineResource } from '../../../core/authz/resource-registry';
import { User } from './user.entity';

export const USER = defineResource<User>({
  type: 'User',
  label: 'User',
  entity: User,
  idKind: 'uuid',
  realm: 'identity',
  // No grant can make anybody master of an account, or he could give it a role and log in with it.
  sharing: 'none',
  redacted: ['passwordHash'],
  constraints: {
    uq_users_username: { code: 'USER_NAME_DUPLICATE', field: 'username' },
    uq_users_email: { code: 'USER_EMAIL_DUPLICATE', field: 'email' },
  },
  fields: {
    username: { property: 'username', kind: 'text', searched: true },
    email: { property: 'email', kind: 'text', searched: true },
    role: { property: 'role', kind: 'keyword' },
    status: { property: 'status', kind: 'keyword' },
  },
});

import { defineResource } from '../../../core/authz/resource-registry';
import { Maintainer } from './maintainer.entity';

export const MAINTAINER = defineResource<Maintainer>({
  type: 'Maintainer',
  label: 'Maintainer',
  entity: Maintainer,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_maintainers_email: { code: 'MAINTAINER_EMAIL_DUPLICATE', field: 'email' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    email: { property: 'email', kind: 'text', searched: true },
    status: { property: 'status', kind: 'keyword' },
    user_id: { property: 'userId', kind: 'uuid' },
  },
});

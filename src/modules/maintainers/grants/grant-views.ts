import type { RowAction } from '../../../core/authz/actions';
import type { PrincipalType } from '../../../core/authz/grant.entity';
import { type ResourceFace, resourceOf, sharedTypes } from '../../../core/authz/resource-registry';
import { registerConstraint } from '../../../core/database/pg-errors';

/** One of the two ways clients see the grants table. A grant is not a resource: its rights are those on its object. */
export interface GrantView extends ResourceFace {
  /** The view's words for the kinds of principals it shows. */
  readonly principals: Readonly<Record<string, PrincipalType>>;
  /** The field that names the principal. */
  readonly principalField: string;
  /** Whether a principal the caller may not see is answered like one that does not exist. */
  readonly hidesPrincipals: boolean;
  /** What one must be allowed to do to an object to see what is granted on it. */
  readonly shownWith: RowAction;
  /** Whether everybody sees what he was granted himself. */
  readonly showsOwn: boolean;
  /** Types whose objects can be granted. */
  types(): string[];
}

/** Who among users and groups may do what: the business of those who run the object. */
export const PERMISSIONS = {
  type: 'Permission',
  label: 'Permission',
  idKind: 'uuid',
  fields: {
    resource_type: { property: 'resourceType', kind: 'keyword' },
    resource_id: { property: 'resourceId', kind: 'keyword' },
    principal_type: { property: 'principalType', kind: 'keyword' },
    principal_id: { property: 'principalId', kind: 'uuid' },
    role: { property: 'rank', kind: 'keyword' },
  },
  principals: { user: 'user', group: 'group' },
  principalField: 'principal_id',
  // Whoever may grant has to be able to name anybody.
  hidesPrincipals: false,
  shownWith: 'update',
  showsOwn: true,
  types: sharedTypes,
} as const satisfies GrantView;

/**
 * Whom to ask about an object: shown to whoever may read it. Maintainers cannot be granted logins or groups, because
 * operators choose the logins behind maintainers and may not update those themselves.
 */
export const RESOURCE_MAINTAINERS = {
  type: 'ResourceMaintainer',
  label: 'Resource maintainer association',
  idKind: 'uuid',
  fields: {
    resource_type: { property: 'resourceType', kind: 'keyword' },
    resource_id: { property: 'resourceId', kind: 'keyword' },
    maintainer_type: { property: 'principalType', kind: 'keyword' },
    maintainer_id: { property: 'principalId', kind: 'uuid' },
  },
  principals: { individual: 'maintainer', group: 'maintainer_group' },
  principalField: 'maintainer_id',
  hidesPrincipals: true,
  shownWith: 'read',
  showsOwn: false,
  types: () => sharedTypes().filter((type) => resourceOf(type).realm !== 'identity'),
} as const satisfies GrantView;
export type MaintainerType = keyof typeof RESOURCE_MAINTAINERS.principals;

/** The resource behind each kind of principal. */
export const PRINCIPAL_RESOURCES: Readonly<Record<PrincipalType, string>> = {
  user: 'User',
  group: 'Group',
  maintainer: 'Maintainer',
  maintainer_group: 'MaintainerGroup',
};

registerConstraint('uq_grants_principal_resource', { code: 'DUPLICATE' });

import { type GrantRole, GRANT_ROLES, RANKS, roleOfRank } from '../../../../core/authz/actions';
import type { Grant } from '../../../../core/authz/grant.entity';
import { AnyIdField, DateField, EnumField, IdField, StringField } from '../../../../core/http/fields';
import { PERMISSIONS } from '../../grants/grant-views';
import type { GrantValues } from '../../grants/grants.repository';
import { objectId } from '../grant.presenter';

const PRINCIPALS = Object.keys(PERMISSIONS.principals) as ('user' | 'group')[];

export class PermissionV2Body {
  @StringField({ min: 1, max: 64, example: 'Tenant' })
  resource_type: string;

  @AnyIdField({ texts: true, description: 'Of the object, as its own routes show it' })
  resource_id: string;

  @EnumField(PRINCIPALS)
  principal_type: 'user' | 'group';

  @IdField()
  principal_id: string;

  @EnumField(GRANT_ROLES)
  role: GrantRole;
}

export class PermissionV2Patch {
  @EnumField(GRANT_ROLES)
  role: GrantRole;
}

export class PermissionV2 {
  @IdField()
  id: string;

  @StringField({ max: 64, example: 'Tenant' })
  resource_type: string;

  @AnyIdField()
  resource_id: string | number;

  @EnumField(PRINCIPALS)
  principal_type: string;

  @IdField()
  principal_id: string;

  @EnumField(GRANT_ROLES)
  role: GrantRole;

  @DateField()
  created_at: string;
}

export function toPermissionV2(grant: Grant): PermissionV2 {
  return {
    id: grant.id,
    resource_type: grant.resourceType,
    resource_id: objectId(grant),
    principal_type: grant.principalType,
    principal_id: grant.principalId,
    role: roleOfRank(grant.rank),
    created_at: grant.createdAt.toISOString(),
  };
}

export function fromPermissionV2(body: PermissionV2Body): GrantValues {
  return {
    resourceType: body.resource_type,
    resourceId: body.resource_id,
    principalType: body.principal_type,
    principalId: body.principal_id,
    rank: RANKS[body.role],
  };
}

import { PartialType } from '@nestjs/swagger';
import { RANKS } from '../../../../core/authz/actions';
import type { Grant } from '../../../../core/authz/grant.entity';
import { AnyIdField, DateField, EnumField, IdField, StringField } from '../../../../core/http/fields';
import { type MaintainerType, RESOURCE_MAINTAINERS } from '../../grants/grant-views';
import type { GrantValues } from '../../grants/grants.repository';
import { maintainerType, objectId } from '../grant.presenter';

const MAINTAINER_TYPES = Object.keys(RESOURCE_MAINTAINERS.principals);

export class ResourceMaintainerV2Body {
  @StringField({ min: 1, max: 64, example: 'Tenant' })
  resource_type: string;

  @AnyIdField({ texts: true, description: 'Of the object, as its own routes show it' })
  resource_id: string;

  @EnumField(MAINTAINER_TYPES)
  maintainer_type: MaintainerType;

  @IdField({ description: 'A maintainer or a maintainer group' })
  maintainer_id: string;
}

export class ResourceMaintainerV2Patch extends PartialType(ResourceMaintainerV2Body, { skipNullProperties: false }) {}

export class ResourceMaintainerV2 {
  @IdField()
  id: string;

  @StringField({ max: 64, example: 'Tenant' })
  resource_type: string;

  @AnyIdField()
  resource_id: string | number;

  @EnumField(MAINTAINER_TYPES)
  maintainer_type: MaintainerType;

  @IdField()
  maintainer_id: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toResourceMaintainerV2(grant: Grant): ResourceMaintainerV2 {
  return {
    id: grant.id,
    resource_type: grant.resourceType,
    resource_id: objectId(grant),
    maintainer_type: maintainerType(grant),
    maintainer_id: grant.principalId,
    created_at: grant.createdAt.toISOString(),
    updated_at: grant.updatedAt.toISOString(),
  };
}

export function fromResourceMaintainerV2(body: ResourceMaintainerV2Body): GrantValues {
  return {
    resourceType: body.resource_type,
    resourceId: body.resource_id,
    principalType: RESOURCE_MAINTAINERS.principals[body.maintainer_type],
    principalId: body.maintainer_id,
    rank: RANKS.maintainer,
  };
}

export function fromResourceMaintainerV2Patch(body: ResourceMaintainerV2Patch): Partial<GrantValues> {
  return {
    resourceType: body.resource_type,
    resourceId: body.resource_id,
    principalType: body.maintainer_type && RESOURCE_MAINTAINERS.principals[body.maintainer_type],
    principalId: body.maintainer_id,
  };
}

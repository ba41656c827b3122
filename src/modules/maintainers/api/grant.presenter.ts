import type { Grant } from '../../../core/authz/grant.entity';
import { resourceOf } from '../../../core/authz/resource-registry';
import type { MaintainerType } from '../grants/grant-views';

/** The id of a grant's object as its own routes show it. */
export function objectId({ resourceType, resourceId }: Grant): string | number {
  return resourceOf(resourceType).idKind === 'int' ? Number(resourceId) : resourceId;
}

export function maintainerType({ principalType }: Grant): MaintainerType {
  return principalType === 'maintainer' ? 'individual' : 'group';
}

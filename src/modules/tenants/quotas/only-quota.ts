import { AppError } from '../../../core/errors/app-error';
import type { QuotaWithCores } from './limits';

/** The tenant's quota in the group, or its only one. A group the tenant has no quota in is answered like one that does not exist. */
export function onlyQuota(
  [quota, ...more]: QuotaWithCores[],
  tenantId: number,
  groupId: number | null,
): QuotaWithCores {
  if (!quota)
    throw new AppError('QUOTA_NOT_CONFIGURED', {
      tenant_id: tenantId,
      ...(groupId === null ? {} : { group_id: groupId }),
    });
  if (more.length > 0) {
    throw AppError.field('group_id', 'required', 'group_id is required: the tenant has quotas in several host groups');
  }
  return quota;
}

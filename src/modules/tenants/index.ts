export { coreLimit, type Limit, limitsOf, type QuotaLimits, type QuotaWithCores } from './quotas/limits';
export { onlyQuota } from './quotas/only-quota';
export type { Quota } from './quotas/quota.entity';
export { QUOTA } from './quotas/quota.resource';
export { QuotasService } from './quotas/quotas.service';
export type { Tenant } from './tenants/tenant.entity';
export { TENANT } from './tenants/tenant.resource';
export { TenantsService } from './tenants/tenants.service';
export { TenantsModule } from './tenants.module';

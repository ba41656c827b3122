export { TenantsModule } from './tenants.module';
export type { Tenant } from './tenants/tenant.entity';
export { TenantsService } from './tenants/tenants.service';

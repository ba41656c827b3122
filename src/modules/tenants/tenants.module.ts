import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { QuotasV1Controller } from './api/v1/quotas.v1.controller';
import { TenantsV1Controller } from './api/v1/tenants.v1.controller';
import { QuotasV2Controller } from './api/v2/quotas.v2.controller';
import { TenantsV2Controller } from './api/v2/tenants.v2.controller';
import { QuotasRepository } from './quotas/quotas.repository';
import { QuotasService } from './quotas/quotas.service';
import { TenantsService } from './tenants/tenants.service';

@Module({
  imports: [BaremetalModule],
  controllers: [TenantsV1Controller, QuotasV1Controller, TenantsV2Controller, QuotasV2Controller],
  providers: [TenantsService, QuotasRepository, QuotasService],
  exports: [TenantsService, QuotasService],
})
export class TenantsModule {}

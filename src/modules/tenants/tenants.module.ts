import { Module } from '@nestjs/common';
import { TenantsV1Controller } from './api/v1/tenants.v1.controller';
import { TenantsV2Controller } from './api/v2/tenants.v2.controller';
import { TenantsService } from './tenants/tenants.service';

@Module({
  controllers: [TenantsV1Controller, TenantsV2Controller],
  providers: [TenantsService],
  exports: [TenantsService],
})
export class TenantsModule {}

import { Module } from '@nestjs/common';
import { VmSpecificationsV1Controller } from './api/v1/vm-specifications.v1.controller';
import { VmSpecificationsV2Controller } from './api/v2/vm-specifications.v2.controller';
import { VmSpecificationsService } from './specifications/vm-specifications.service';

@Module({
  controllers: [VmSpecificationsV1Controller, VmSpecificationsV2Controller],
  providers: [VmSpecificationsService],
  exports: [VmSpecificationsService],
})
export class VmSpecsModule {}

import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { NetworkModule } from '../network';
import { PlacementModule } from '../placement';
import { TenantsModule } from '../tenants';
import { VmSpecsModule } from '../vm-specs';
import { VmsV1Controller } from './api/v1/vms.v1.controller';
import { PlacementsV2Controller } from './api/v2/placements.v2.controller';
import { VmsV2Controller } from './api/v2/vms.v2.controller';
import { RehearsalService } from './vms/rehearsal.service';
import { VmDetailsService } from './vms/vm-details.service';
import { VmOrdersService } from './vms/vm-orders.service';
import { VmsRepository } from './vms/vms.repository';
import { VmsService } from './vms/vms.service';

@Module({
  imports: [BaremetalModule, NetworkModule, PlacementModule, TenantsModule, VmSpecsModule],
  controllers: [VmsV1Controller, VmsV2Controller, PlacementsV2Controller],
  providers: [RehearsalService, VmDetailsService, VmOrdersService, VmsRepository, VmsService],
  exports: [VmsService],
})
export class VmsModule {}

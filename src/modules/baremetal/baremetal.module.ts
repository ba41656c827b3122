import { Module } from '@nestjs/common';
import { LocationsModule } from '../locations';
import { ProcurementModule } from '../procurement';
import { HostGroupsV1Controller } from './api/v1/host-groups.v1.controller';
import { HostsV1Controller } from './api/v1/hosts.v1.controller';
import { HostGroupsV2Controller } from './api/v2/host-groups.v2.controller';
import { HostsV2Controller } from './api/v2/hosts.v2.controller';
import { RackSpaceV2Controller, RoomSpaceV2Controller } from './api/v2/rack-space.v2.controller';
import { ReceiptsV2Controller } from './api/v2/receipts.v2.controller';
import { BaremetalLocationsService } from './baremetals/baremetal-locations.service';
import { BaremetalsService } from './baremetals/baremetals.service';
import { OriginsService } from './baremetals/origins.service';
import { BaremetalGroupsRepository } from './groups/baremetal-groups.repository';
import { BaremetalGroupsService } from './groups/baremetal-groups.service';
import { RackSpaceRepository } from './rack-space/rack-space.repository';
import { RackSpaceService } from './rack-space/rack-space.service';
import { ReceiptsRepository } from './receipts/receipts.repository';
import { ReceiptsService } from './receipts/receipts.service';

@Module({
  imports: [LocationsModule, ProcurementModule],
  controllers: [
    HostGroupsV1Controller,
    HostsV1Controller,
    HostGroupsV2Controller,
    HostsV2Controller,
    RackSpaceV2Controller,
    ReceiptsV2Controller,
    RoomSpaceV2Controller,
  ],
  providers: [
    BaremetalGroupsRepository,
    BaremetalGroupsService,
    BaremetalLocationsService,
    BaremetalsService,
    OriginsService,
    RackSpaceRepository,
    RackSpaceService,
    ReceiptsRepository,
    ReceiptsService,
  ],
  exports: [BaremetalGroupsService, BaremetalsService],
})
export class BaremetalModule {}

import { Module } from '@nestjs/common';
import { ProcurementModule } from '../procurement';
import { HostGroupsV1Controller } from './api/v1/host-groups.v1.controller';
import { HostsV1Controller } from './api/v1/hosts.v1.controller';
import { HostGroupsV2Controller } from './api/v2/host-groups.v2.controller';
import { HostsV2Controller } from './api/v2/hosts.v2.controller';
import { ReceiptsV2Controller } from './api/v2/receipts.v2.controller';
import { BaremetalsService } from './baremetals/baremetals.service';
import { OriginsService } from './baremetals/origins.service';
import { BaremetalGroupsRepository } from './groups/baremetal-groups.repository';
import { BaremetalGroupsService } from './groups/baremetal-groups.service';
import { ReceiptsRepository } from './receipts/receipts.repository';
import { ReceiptsService } from './receipts/receipts.service';

@Module({
  imports: [ProcurementModule],
  controllers: [
    HostGroupsV1Controller,
    HostsV1Controller,
    HostGroupsV2Controller,
    HostsV2Controller,
    ReceiptsV2Controller,
  ],
  providers: [
    BaremetalGroupsRepository,
    BaremetalGroupsService,
    BaremetalsService,
    OriginsService,
    ReceiptsRepository,
    ReceiptsService,
  ],
  exports: [BaremetalGroupsService, BaremetalsService],
})
export class BaremetalModule {}

import { Module } from '@nestjs/common';
import { HostGroupsV1Controller } from './api/v1/host-groups.v1.controller';
import { HostsV1Controller } from './api/v1/hosts.v1.controller';
import { HostGroupsV2Controller } from './api/v2/host-groups.v2.controller';
import { HostsV2Controller } from './api/v2/hosts.v2.controller';
import { BaremetalsService } from './baremetals/baremetals.service';
import { BaremetalGroupsRepository } from './groups/baremetal-groups.repository';
import { BaremetalGroupsService } from './groups/baremetal-groups.service';

@Module({
  controllers: [HostGroupsV1Controller, HostsV1Controller, HostGroupsV2Controller, HostsV2Controller],
  providers: [BaremetalGroupsRepository, BaremetalGroupsService, BaremetalsService],
  exports: [BaremetalGroupsService, BaremetalsService],
})
export class BaremetalModule {}

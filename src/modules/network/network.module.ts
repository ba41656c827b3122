import { Module } from '@nestjs/common';
import { BgpBindingsController } from './api/bgp-bindings.controller';
import { BgpConfigsController } from './api/bgp-configs.controller';
import { NetworkInterfacesController } from './api/network-interfaces.controller';
import { IpPoolsV1Controller } from './api/v1/ip-pools.v1.controller';
import { IpAllocationsV2Controller } from './api/v2/ip-allocations.v2.controller';
import { IpPoolsV2Controller } from './api/v2/ip-pools.v2.controller';
import { HostBgpV2Controller, VmBgpV2Controller } from './api/v2/router-configs.v2.controller';
import { VlansController } from './api/vlans.controller';
import { VrfsController } from './api/vrfs.controller';
import { BgpConfigsService } from './bgp-configs/bgp-configs.service';
import { BgpPasswords } from './bgp-configs/bgp-passwords';
import { IpAllocationsRepository } from './ip-pools/ip-allocations.repository';
import { IpAllocationsService } from './ip-pools/ip-allocations.service';
import { IpPoolsRepository } from './ip-pools/ip-pools.repository';
import { IpPoolsService } from './ip-pools/ip-pools.service';
import { NetworkInterfacesRepository } from './network-interfaces/network-interfaces.repository';
import { NetworkInterfacesService } from './network-interfaces/network-interfaces.service';
import { RouterConfigsService } from './routing/router-configs.service';
import { VlansService } from './vlans/vlans.service';
import { VrfsService } from './vrfs/vrfs.service';

@Module({
  controllers: [
    VrfsController,
    VlansController,
    BgpConfigsController,
    NetworkInterfacesController,
    BgpBindingsController,
    HostBgpV2Controller,
    VmBgpV2Controller,
    IpPoolsV1Controller,
    IpPoolsV2Controller,
    IpAllocationsV2Controller,
  ],
  providers: [
    VrfsService,
    VlansService,
    BgpConfigsService,
    BgpPasswords,
    NetworkInterfacesRepository,
    NetworkInterfacesService,
    RouterConfigsService,
    IpPoolsRepository,
    IpPoolsService,
    IpAllocationsRepository,
    IpAllocationsService,
  ],
  exports: [NetworkInterfacesService, IpPoolsService, IpAllocationsService],
})
export class NetworkModule {}

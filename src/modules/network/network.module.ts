import { Module } from '@nestjs/common';
import { BgpBindingsController } from './api/bgp-bindings.controller';
import { BgpConfigsController } from './api/bgp-configs.controller';
import { NetworkInterfacesController } from './api/network-interfaces.controller';
import { HostBgpV2Controller, VmBgpV2Controller } from './api/v2/router-configs.v2.controller';
import { VlansController } from './api/vlans.controller';
import { VrfsController } from './api/vrfs.controller';
import { BgpConfigsService } from './bgp-configs/bgp-configs.service';
import { BgpPasswords } from './bgp-configs/bgp-passwords';
import { InterfaceDetailsService } from './network-interfaces/interface-details.service';
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
  ],
  providers: [
    VrfsService,
    VlansService,
    BgpConfigsService,
    BgpPasswords,
    NetworkInterfacesRepository,
    NetworkInterfacesService,
    InterfaceDetailsService,
    RouterConfigsService,
  ],
  exports: [NetworkInterfacesService],
})
export class NetworkModule {}

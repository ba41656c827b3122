import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { TenantsModule } from '../tenants';
import { GpuDevicesV2Controller } from './api/v2/gpu-devices.v2.controller';
import { HypervisorDiscoveryV2Controller } from './api/v2/hypervisor-discovery.v2.controller';
import { HypervisorsV2Controller } from './api/v2/hypervisors.v2.controller';
import { PACE, REAL_PACE } from './client';
import { GpuDevicesRepository } from './devices/gpu-devices.repository';
import { GpuDevicesService } from './devices/gpu-devices.service';
import { DiscoveryJobs } from './discovery/discovery-jobs';
import { DiscoveryService } from './discovery/discovery.service';
import { HostsOfNodesService } from './discovery/hosts-of-nodes.service';
import { InventoryWriter } from './discovery/inventory-writer.service';
import { PveNodesRepository } from './discovery/pve-nodes.repository';
import { DefaultEstate } from './hypervisors/default-estate';
import { DefaultHypervisor } from './hypervisors/default-hypervisor';
import { HypervisorChecksService } from './hypervisors/hypervisor-checks.service';
import { HypervisorTokens } from './hypervisors/hypervisor-tokens';
import { HypervisorsRepository } from './hypervisors/hypervisors.repository';
import { HypervisorsService } from './hypervisors/hypervisors.service';
import { PveClients } from './hypervisors/pve-clients';

@Module({
  imports: [BaremetalModule, TenantsModule],
  controllers: [HypervisorsV2Controller, HypervisorDiscoveryV2Controller, GpuDevicesV2Controller],
  providers: [
    { provide: PACE, useValue: REAL_PACE },
    DefaultEstate,
    DefaultHypervisor,
    DiscoveryJobs,
    DiscoveryService,
    GpuDevicesRepository,
    GpuDevicesService,
    HostsOfNodesService,
    HypervisorChecksService,
    HypervisorTokens,
    HypervisorsRepository,
    HypervisorsService,
    InventoryWriter,
    PveClients,
    PveNodesRepository,
  ],
  exports: [
    DefaultHypervisor,
    DiscoveryService,
    HypervisorsRepository,
    HypervisorsService,
    PACE,
    PveClients,
    PveNodesRepository,
  ],
})
export class PveModule {}

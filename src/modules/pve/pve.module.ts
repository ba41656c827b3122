import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { TenantsModule } from '../tenants';
import { HypervisorsV2Controller } from './api/v2/hypervisors.v2.controller';
import { PACE, REAL_PACE } from './client';
import { DefaultEstate, DefaultHypervisor } from './hypervisors/default-hypervisor';
import { HypervisorChecksService } from './hypervisors/hypervisor-checks.service';
import { HypervisorTokens } from './hypervisors/hypervisor-tokens';
import { HypervisorsRepository } from './hypervisors/hypervisors.repository';
import { HypervisorsService } from './hypervisors/hypervisors.service';
import { PveClients } from './hypervisors/pve-clients';

@Module({
  imports: [BaremetalModule, TenantsModule],
  controllers: [HypervisorsV2Controller],
  providers: [
    { provide: PACE, useValue: REAL_PACE },
    DefaultEstate,
    DefaultHypervisor,
    HypervisorChecksService,
    HypervisorTokens,
    HypervisorsRepository,
    HypervisorsService,
    PveClients,
  ],
  exports: [DefaultHypervisor, HypervisorsRepository, HypervisorsService, PACE, PveClients],
})
export class PveModule {}

import { Module } from '@nestjs/common';
import { IpPoolsV1Controller } from './api/v1/ip-pools.v1.controller';
import { IpAllocationsV2Controller } from './api/v2/ip-allocations.v2.controller';
import { IpPoolsV2Controller } from './api/v2/ip-pools.v2.controller';
import { IpAllocationsRepository } from './ip-pools/ip-allocations.repository';
import { IpAllocationsService } from './ip-pools/ip-allocations.service';
import { IpPoolsRepository } from './ip-pools/ip-pools.repository';
import { IpPoolsService } from './ip-pools/ip-pools.service';

@Module({
  controllers: [IpPoolsV1Controller, IpPoolsV2Controller, IpAllocationsV2Controller],
  providers: [IpPoolsRepository, IpPoolsService, IpAllocationsRepository, IpAllocationsService],
  exports: [IpPoolsService, IpAllocationsService],
})
export class NetworkModule {}

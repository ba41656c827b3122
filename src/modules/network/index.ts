export type { BgpConfigSummary, VlanSummary, VrfSummary } from './network-interfaces/connections';
export type { InterfaceDetail } from './network-interfaces/network-interfaces.repository';
export { NetworkInterfacesService } from './network-interfaces/network-interfaces.service';
export type { IpAllocation } from './ip-pools/ip-allocation.entity';
export { type AllocationInput, IpAllocationsService } from './ip-pools/ip-allocations.service';
export type { IpPool } from './ip-pools/ip-pool.entity';
export { IP_POOL } from './ip-pools/ip-pool.resource';
export { IpPoolsService } from './ip-pools/ip-pools.service';
export { NetworkModule } from './network.module';

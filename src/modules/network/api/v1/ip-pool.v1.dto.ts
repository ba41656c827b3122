import {
  AddressesField,
  AddressField,
  CountField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import { SHOWN_ALLOCATIONS } from '../../ip-pools/ip-allocations.repository';
import type { IpAllocation } from '../../ip-pools/ip-allocation.entity';
import { IP_POOL_TYPES, type IpPoolType } from '../../ip-pools/ip-pool.entity';
import type { IpPoolWithAllocations } from '../../ip-pools/ip-pools.service';
import { countsOf } from '../ip-pool.dto';

export class IpAllocationV1 {
  @IdField()
  id: string;

  @AddressField()
  address: string;

  @StringField()
  description: string;

  @DateField()
  created_at: string;
}

export class IpPoolV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(IP_POOL_TYPES)
  type: IpPoolType;

  @AddressField()
  start_ip: string;

  @AddressField()
  end_ip: string;

  @AddressField({ nullable: true })
  gateway: string | null;

  @IntField({ min: 1, max: 128 })
  prefix: number;

  @AddressesField()
  dns: string[];

  @CountField({ description: 'Addresses that can be taken: not those of network, broadcast and gateway' })
  total: number | string;

  @IntField({ min: 0 })
  used: number | string;

  @CountField()
  free: number | string;

  @ObjectsField(() => IpAllocationV1, {
    max: SHOWN_ALLOCATIONS,
    description: `The first ${SHOWN_ALLOCATIONS} by address; version 2 lists all`,
  })
  allocations: IpAllocationV1[];
}

export function toIpPoolV1(pool: IpPoolWithAllocations): IpPoolV1 {
  const { id, name, type, startIp, endIp, gateway, prefix, dns } = pool;
  const range = { start_ip: startIp, end_ip: endIp, gateway, prefix, dns };
  return { id, name, type, ...range, ...countsOf(pool), allocations: pool.allocations.map(toIpAllocationV1) };
}

function toIpAllocationV1({ id, address, description, createdAt }: IpAllocation): IpAllocationV1 {
  return { id, address, description, created_at: seconds(createdAt) };
}

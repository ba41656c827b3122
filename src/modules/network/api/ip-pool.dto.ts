import { AddressesField, AddressField, EnumField, IntField, NameField } from '../../../core/http/fields';
import { PatchOf, wholeOf } from '../../../core/http/plain-dto';
import { exact, sizeOf, usableSpans } from '../ip-pools/addresses';
import { IP_POOL_TYPES, type IpPool, type IpPoolType } from '../ip-pools/ip-pool.entity';
import type { IpPoolInput } from '../ip-pools/ip-pools.service';

export class IpPoolBody {
  @NameField({ example: 'lab' })
  name: string;

  @EnumField(IP_POOL_TYPES)
  type: IpPoolType;

  @AddressField({ example: '192.0.2.10' })
  start_ip: string;

  @AddressField({ example: '192.0.2.99', description: 'Belongs to the pool' })
  end_ip: string;

  @AddressField({ optional: true, nullable: true, default: null, example: '192.0.2.1' })
  gateway?: string | null;

  @IntField({ min: 1, max: 128, example: 24, description: "Length of the network's prefix in bits" })
  prefix: number;

  @AddressesField({ optional: true, default: [], example: ['192.0.2.2'] })
  dns?: string[];
}

export class IpPoolPatch extends PatchOf(IpPoolBody) {}

/** A whole pool: what a request leaves out has its default. */
export function fromIpPool(body: IpPoolBody): IpPoolInput {
  return wholeOf(IpPoolBody, body) as IpPoolInput;
}

/** How many addresses can be taken, how many are, and how many are left. */
export function countsOf(pool: IpPool): Record<'total' | 'used' | 'free', number | string> {
  const total = sizeOf(usableSpans(pool));
  return { total: exact(total), used: pool.used, free: exact(total - BigInt(pool.used)) };
}

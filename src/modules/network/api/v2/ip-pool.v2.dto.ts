import { CountField, IntField } from '../../../../core/http/fields';
import { IntRow, managed } from '../../../../core/http/plain-dto';
import type { IpPool } from '../../ip-pools/ip-pool.entity';
import { countsOf, IpPoolBody } from '../ip-pool.dto';

export class IpPoolV2 extends IntRow(IpPoolBody) {
  @CountField({ description: 'Addresses that can be taken: not those of network, broadcast and gateway' })
  total: number | string;

  @IntField({ min: 0 })
  used: number | string;

  @CountField()
  free: number | string;
}

export function toIpPoolV2(pool: IpPool): IpPoolV2 {
  const { id, name, type, startIp, endIp, gateway, prefix, dns } = pool;
  const range = { start_ip: startIp, end_ip: endIp, gateway, prefix, dns };
  return { id, name, type, ...range, ...countsOf(pool), ...managed(pool) };
}

import type { Sample } from '../sample';

const KEYS = ['id', 'name', 'type', 'start_ip', 'end_ip', 'gateway', 'prefix', 'dns', 'total', 'used', 'free'];

let made = 0;

export const ipPool: Sample = {
  type: 'IpPool',
  path: 'ip-pools',
  plural: null,
  keys: [...KEYS, 'allocations'],
  body: (world) => {
    const network = `10.${100 + (++made >> 8)}.${made & 255}`;
    const range = { start_ip: `${network}.10`, end_ip: `${network}.19`, gateway: `${network}.1`, prefix: 24 };
    return { name: world.unique('pool'), type: 'private', ...range, dns: ['192.0.2.53'] };
  },
  change: () => ({ dns: ['192.0.2.53', '2001:db8::53'] }),
};

export const NETWORK: readonly Sample[] = [ipPool];

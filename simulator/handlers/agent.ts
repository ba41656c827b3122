import { isIPv4 } from 'node:net';
import type { Call } from '../api/call';
import type { VmState } from '../cluster/state';
import { splitPropertyString } from '../contract/check';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { fail } from '../errors';
import { hasAgent } from './vm-status';

/** Seconds that a question to a guest which does not answer keeps the server busy. */
const PATIENCE = 3;
const COMMAND = 'guest-network-get-interfaces';

export const agentHandlers = {
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': async (call: Call) => {
    const { world, vm } = call;
    if (!hasAgent(vm)) throw fail('No QEMU guest agent configured');
    if (!vm.process) throw fail(`VM ${vm.vmid} is not running`);
    const upFor = (world.clock.now - vm.process.startedAt) / 1000;
    if (vm.guest.agent === 'down' || upFor < world.settings.times.agent) {
      await world.clock.sleep(PATIENCE);
      throw fail('QEMU guest agent is not running');
    }
    if (vm.guest.agent === 'hang') {
      await world.clock.sleep(PATIENCE);
      throw fail(`VM ${vm.vmid} qga command '${COMMAND}' failed - got timeout`);
    }
    return { result: [loopback, ...cards(vm)] };
  },
};

const loopback = {
  name: 'lo',
  'hardware-address': '00:00:00:00:00:00',
  'ip-addresses': [{ 'ip-address': '127.0.0.1', 'ip-address-type': 'ipv4', prefix: 8 }],
};

/** What the guest says. A lying guest names an address that was never given to it. */
function cards(vm: VmState): Record<string, unknown>[] {
  return Object.keys(vm.config)
    .filter((key) => /^net\d+$/.test(key))
    .sort()
    .map((key) => {
      const { macaddr = '' } = splitPropertyString(PROPERTY_FORMATS.net, vm.config[key] ?? '');
      const index = key.slice(3);
      const { ip = 'dhcp' } = splitPropertyString(
        PROPERTY_FORMATS['pve-qm-ipconfig'],
        vm.config[`ipconfig${index}`] ?? '',
      );
      const leased = `10.99.${vm.vmid % 250}.${Number(index) + 10}/24`;
      const [address = '', prefix = '24'] = (ip.includes('/') ? ip : leased).split('/');
      const shown = vm.guest.agent === 'lie' ? '192.0.2.66' : address;
      return {
        name: `eth${index}`,
        'hardware-address': macaddr.toLowerCase(),
        'ip-addresses': [
          { 'ip-address': shown, 'ip-address-type': isIPv4(shown) ? 'ipv4' : 'ipv6', prefix: Number(prefix) },
        ],
      };
    });
}

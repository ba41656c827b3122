import type { Call } from '../api/call';
import { badParams, fail } from '../errors';
import { digest, firewallOf, refuseStale, saved, wire } from './firewall';

export const ipsetHandlers = {
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset': (call: Call) => {
    const { ipsets } = firewallOf(call);
    return Object.entries(ipsets).map(([name, { comment }]) => ({
      name,
      ...(comment !== undefined && { comment }),
      digest: digest(ipsets),
    }));
  },

  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset': (call: Call) => {
    const { ipsets } = firewallOf(call);
    refuseStale(call, ipsets);
    const name = call.text('name') ?? '';
    if (ipsets[name]) throw badParams({ name: `IPSet '${name}' already exists` });
    ipsets[name] = { comment: call.text('comment'), entries: [] };
    return saved(call);
  },

  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': (call: Call) => {
    const name = call.text('name') ?? '';
    if (setOf(call).entries.length > 0 && !call.flag('force')) throw fail(`IPSet '${name}' is not empty`);
    delete firewallOf(call).ipsets[name];
    return saved(call);
  },

  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': (call: Call) => {
    const { entries } = setOf(call);
    return entries.map((entry) => ({ ...wire(entry), digest: digest(entries) }));
  },

  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': (call: Call) => {
    const { entries } = setOf(call);
    const cidr = call.text('cidr') ?? '';
    if (entries.some((entry) => entry.cidr === cidr)) throw badParams({ cidr: `address '${cidr}' already exists` });
    entries.unshift({ cidr, ...details(call) });
    return saved(call);
  },

  'PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': (call: Call) => {
    const { entries } = setOf(call);
    refuseStale(call, entries);
    const entry = entries.find(({ cidr }) => cidr === call.text('cidr'));
    if (!entry) throw badParams({ cidr: 'no such IP/Network/Alias' });
    Object.assign(entry, details(call));
    return saved(call);
  },

  /** An entry that is not there is gone already. */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': (call: Call) => {
    const found = setOf(call);
    refuseStale(call, found.entries);
    found.entries = found.entries.filter(({ cidr }) => cidr !== call.text('cidr'));
    return saved(call);
  },
};

function setOf(call: Call) {
  const name = call.text('name') ?? '';
  const found = firewallOf(call).ipsets[name];
  if (!found) throw fail(`no such IPSet '${name}'`);
  return found;
}

function details(call: Call): Record<string, string> {
  const comment = call.text('comment');
  return { ...(comment !== undefined && { comment }), ...(call.flag('nomatch') && { nomatch: '1' }) };
}

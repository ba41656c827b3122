import { createHash } from 'node:crypto';
import type { Call } from '../api/call';
import type { Firewall, FirewallRule } from '../cluster/state';
import { badParams, fail } from '../errors';

const RULE_KEYS = 'action comment dest dport enable icmp-type iface log macro proto source sport type'.split(' ');
const OPTION_KEYS = 'dhcp enable ipfilter log_level_in log_level_out macfilter ndp policy_in policy_out radv'.split(
  ' ',
);

const NUMBERS = new Set(['enable', 'dhcp', 'ipfilter', 'macfilter', 'ndp', 'radv', 'nomatch']);

/** The firewall of a VM, which exists as soon as somebody asks for it. */
export function firewallOf({ world: { state }, vmid }: Call): Firewall {
  state.firewalls[vmid] ??= { options: {}, rules: [], ipsets: {} };
  return state.firewalls[vmid];
}

export const digest = (part: unknown): string => createHash('sha1').update(JSON.stringify(part)).digest('hex');

export function refuseStale(call: Call, part: unknown): void {
  const given = call.text('digest');
  if (given !== undefined && given !== digest(part)) {
    throw fail('detected modified configuration - file changed by other user? Try again.');
  }
}

export const wire = (values: Record<string, string>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, NUMBERS.has(key) ? Number(value) : value]));

/** Of the given parameters those that belong to the object. */
const given = (call: Call, keys: string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (call.text(key) === undefined ? [] : [[key, call.text(key) ?? '']])));

export const firewallHandlers = {
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules': (call: Call) => {
    const { rules } = firewallOf(call);
    return rules.map((rule, pos) => ({ pos, ...wire(rule), digest: digest(rules) }));
  },

  /** A new rule comes first unless it says where, and does nothing until it is enabled. */
  'POST /nodes/{node}/qemu/{vmid}/firewall/rules': (call: Call) => {
    const { rules } = firewallOf(call);
    refuseStale(call, rules);
    rules.splice(Math.min(call.int('pos') ?? 0, rules.length), 0, { enable: '0', ...given(call, RULE_KEYS) });
    return saved(call);
  },

  'GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': (call: Call) => ({
    pos: call.int('pos'),
    ...wire(ruleAt(call)),
    digest: digest(firewallOf(call).rules),
  }),

  /** With `moveto` the rule is only moved: everything else that was given is ignored. */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': (call: Call) => {
    const { rules } = firewallOf(call);
    refuseStale(call, rules);
    const rule = ruleAt(call);
    const pos = call.int('pos') ?? 0;
    const to = call.int('moveto');
    if (to !== undefined && to !== pos) {
      rules.splice(pos, 1);
      // The target is counted among the rules as they are before the move.
      rules.splice(to > pos ? to - 1 : to, 0, rule);
      return saved(call);
    }
    for (const key of call.items('delete')) {
      if (key === 'action' || key === 'type')
        throw badParams({ delete: `unable to delete required property '${key}'` });
      delete rule[key];
    }
    Object.assign(rule, given(call, RULE_KEYS));
    return saved(call);
  },

  'DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': (call: Call) => {
    const { rules } = firewallOf(call);
    refuseStale(call, rules);
    ruleAt(call);
    rules.splice(call.int('pos') ?? 0, 1);
    return saved(call);
  },

  'GET /nodes/{node}/qemu/{vmid}/firewall/options': (call: Call) => {
    const { options } = firewallOf(call);
    return { ...wire(options), digest: digest(options) };
  },

  'PUT /nodes/{node}/qemu/{vmid}/firewall/options': (call: Call) => {
    const { options } = firewallOf(call);
    refuseStale(call, options);
    for (const key of call.items('delete')) {
      if (!OPTION_KEYS.includes(key)) throw badParams({ delete: `no such option '${key}'` });
      delete options[key];
    }
    Object.assign(options, given(call, OPTION_KEYS));
    return saved(call);
  },
};

function ruleAt(call: Call): FirewallRule {
  const pos = call.int('pos') ?? 0;
  const rule = firewallOf(call).rules[pos];
  if (!rule) throw fail(`no rule at position ${pos}`);
  return rule;
}

export function saved(call: Call): null {
  call.world.journal.note('firewall-changed', { vmid: call.vmid });
  return null;
}

import { listOf, objectOf } from './cluster';
import { type CallOptions, path, type PveHttp } from './pve-http';
import { at, type VmRef } from './vms';
import { flagOf, numberOf, textOf, type Wire } from './wire';

export const RULE_TYPES = ['in', 'out', 'forward', 'group'] as const;
const RULE_TEXTS = [
  'source',
  'dest',
  'proto',
  'sport',
  'dport',
  'iface',
  'macro',
  'log',
  'icmp-type',
  'comment',
] as const;
type RuleText = (typeof RULE_TEXTS)[number];

/** One rule; the first that fits a packet decides. */
export type FirewallRule = {
  /** Place in the list, from 0. */
  pos: number;
  type: string;
  /** `ACCEPT`, `DROP`, `REJECT`, or the name of a group. */
  action: string;
  enabled: boolean;
  /** Of the whole list. */
  digest: string;
} & { [Name in RuleText]: string | null };

export type RuleInput = Pick<FirewallRule, 'type' | 'action'> &
  Partial<Pick<FirewallRule, 'enabled' | 'pos'>> & { [Name in RuleText]?: string };
/** Null takes a value away. */
export type RuleChange = Partial<Pick<FirewallRule, 'type' | 'action' | 'enabled'>> & {
  [Name in RuleText]?: string | null;
};

export interface FirewallOptions {
  enabled: boolean;
  /** Whether a guest may only use the addresses of its IP set `ipfilter-netN`. */
  ipFilter: boolean;
  macFilter: boolean;
  policyIn: string;
  policyOut: string;
  digest: string;
}

export interface IpSetEntry {
  cidr: string;
  noMatch: boolean;
  comment: string | null;
}

/** The firewall of one VM. A digest makes a change fail as `digest_mismatch` when the list is another by now. */
export class FirewallApi {
  constructor(private readonly http: PveHttp) {}

  async rules(vm: VmRef, options?: CallOptions): Promise<FirewallRule[]> {
    return listOf(await this.http.get(at(vm, 'firewall/rules'), {}, options)).map(ruleOf);
  }

  async rule(vm: VmRef, pos: number, options?: CallOptions): Promise<FirewallRule> {
    return ruleOf(objectOf(await this.http.get(this.ruleAt(vm, pos), {}, options)));
  }

  /** Comes first unless it says where. */
  async createRule(
    vm: VmRef,
    { enabled = true, ...rule }: RuleInput,
    digest?: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.http.post(at(vm, 'firewall/rules'), { ...rule, enable: Number(enabled), digest }, options);
  }

  async changeRule(vm: VmRef, pos: number, change: RuleChange, digest?: string, options?: CallOptions): Promise<void> {
    const { enabled, ...rest } = change;
    const given = Object.entries(rest).filter(([, value]) => value !== undefined);
    const removed = given.filter(([, value]) => value === null).map(([key]) => key);
    const params = {
      ...Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== null)),
      enable: enabled === undefined ? undefined : Number(enabled),
      delete: removed.length > 0 ? removed.join(',') : undefined,
      digest,
    };
    await this.http.put(this.ruleAt(vm, pos), params, options);
  }

  /** Puts a rule at another place, in one step: `to` is the place it has afterwards. */
  async moveRule(vm: VmRef, pos: number, to: number, digest?: string, options?: CallOptions): Promise<void> {
    if (to === pos) return;
    // The server counts the place among the rules as they are before the move.
    await this.http.put(this.ruleAt(vm, pos), { moveto: to > pos ? to + 1 : to, digest }, options);
  }

  async removeRule(vm: VmRef, pos: number, digest?: string, options?: CallOptions): Promise<void> {
    await this.http.delete(this.ruleAt(vm, pos), { digest }, options);
  }

  async options(vm: VmRef, options?: CallOptions): Promise<FirewallOptions> {
    const row = objectOf(await this.http.get(at(vm, 'firewall/options'), {}, options));
    return {
      enabled: flagOf(row.enable),
      ipFilter: flagOf(row.ipfilter),
      macFilter: row.macfilter === undefined || flagOf(row.macfilter),
      policyIn: textOf(row.policy_in) ?? 'DROP',
      policyOut: textOf(row.policy_out) ?? 'ACCEPT',
      digest: textOf(row.digest) ?? '',
    };
  }

  async setOptions(vm: VmRef, change: Partial<Omit<FirewallOptions, 'digest'>>, options?: CallOptions): Promise<void> {
    const { enabled, ipFilter, macFilter, policyIn, policyOut } = change;
    const params = {
      enable: enabled,
      ipfilter: ipFilter,
      macfilter: macFilter,
      policy_in: policyIn,
      policy_out: policyOut,
    };
    await this.http.put(at(vm, 'firewall/options'), params, options);
  }

  async ipSets(vm: VmRef, options?: CallOptions): Promise<string[]> {
    return listOf(await this.http.get(at(vm, 'firewall/ipset'), {}, options)).map(({ name }) => textOf(name) ?? '');
  }

  async createIpSet(vm: VmRef, name: string, options?: CallOptions): Promise<void> {
    await this.http.post(at(vm, 'firewall/ipset'), { name }, options);
  }

  /** With what is in it. */
  async removeIpSet(vm: VmRef, name: string, options?: CallOptions): Promise<void> {
    await this.http.delete(this.ipSetAt(vm, name), { force: true }, options);
  }

  async ipSet(vm: VmRef, name: string, options?: CallOptions): Promise<IpSetEntry[]> {
    return listOf(await this.http.get(this.ipSetAt(vm, name), {}, options)).map((row) => ({
      cidr: textOf(row.cidr) ?? '',
      noMatch: flagOf(row.nomatch),
      comment: textOf(row.comment) ?? null,
    }));
  }

  async addToIpSet(vm: VmRef, name: string, cidr: string, options?: CallOptions): Promise<void> {
    await this.http.post(this.ipSetAt(vm, name), { cidr }, options);
  }

  async removeFromIpSet(vm: VmRef, name: string, cidr: string, options?: CallOptions): Promise<void> {
    await this.http.delete(`${this.ipSetAt(vm, name)}${path`/${cidr}`}`, {}, options);
  }

  private ruleAt(vm: VmRef, pos: number): string {
    return at(vm, `firewall/rules/${pos}`);
  }

  private ipSetAt(vm: VmRef, name: string): string {
    return `${at(vm, 'firewall/ipset')}${path`/${name}`}`;
  }
}

function ruleOf(row: Wire): FirewallRule {
  const texts = Object.fromEntries(RULE_TEXTS.map((name) => [name, textOf(row[name]) ?? null]));
  return {
    ...(texts as { [Name in RuleText]: string | null }),
    pos: numberOf(row.pos) ?? 0,
    type: textOf(row.type) ?? '',
    action: textOf(row.action) ?? '',
    enabled: flagOf(row.enable),
    digest: textOf(row.digest) ?? '',
  };
}

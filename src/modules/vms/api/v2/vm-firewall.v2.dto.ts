import { BoolField, EnumField, IntField, StringField } from '../../../../core/http/fields';
import { PatchOf } from '../../../../core/http/plain-dto';
import type { FirewallRule, RuleChange, RuleInput } from '../../../pve';

const DIRECTIONS = ['in', 'out'] as const;
const ACTIONS = ['ACCEPT', 'DROP', 'REJECT'] as const;
const LOG_LEVELS = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] as const;
const optional = { optional: true, nullable: true } as const;
const words = (pattern: RegExp, patternMeans: string) => ({ ...optional, pattern, patternMeans });
const ports = words(/^[\w,:-]+$/, 'be ports such as 22, 80:88 or https');
const addresses = words(/^[\w.,:/+-]+$/, 'be addresses such as 10.0.0.0/24');

class RuleFieldsV2 {
  @EnumField(DIRECTIONS)
  type: string;

  @EnumField(ACTIONS)
  action: string;

  @BoolField({ optional: true, default: true })
  enabled?: boolean;

  @StringField({ ...addresses, max: 512 })
  source?: string | null;

  @StringField({ ...addresses, max: 512 })
  dest?: string | null;

  @StringField({ ...words(/^[a-z0-9-]+$/, 'be a protocol such as tcp'), example: 'tcp' })
  proto?: string | null;

  @StringField(ports)
  sport?: string | null;

  @StringField({ ...ports, example: '22' })
  dport?: string | null;

  @StringField(words(/^net\d{1,2}$/, 'be a network card such as net0'))
  iface?: string | null;

  @StringField(words(/^[A-Za-z0-9_-]+$/, 'be the name of a macro such as SSH'))
  macro?: string | null;

  @EnumField(LOG_LEVELS, optional)
  log?: string | null;

  @StringField(words(/^[a-z0-9-]+$/, 'be a type such as echo-request'))
  icmp_type?: string | null;

  @StringField({ ...words(/^[^\p{Cc}]*$/u, 'be one line'), max: 200 })
  comment?: string | null;
}

export class FirewallRuleV2Body extends RuleFieldsV2 {
  @IntField({ optional: true, min: 0, max: 10_000, default: 0, description: 'The first rule that fits decides' })
  position?: number;

  @StringField({ optional: true, max: 64, description: 'Of the list that this was meant for' })
  digest?: string;
}

export class FirewallRuleV2Patch extends PatchOf(RuleFieldsV2) {
  @IntField({ optional: true, min: 0, max: 10_000, description: 'Moves the rule; nothing else may be sent with it' })
  position?: number;

  @StringField({ optional: true, max: 64, description: 'Of the list that this was meant for' })
  digest?: string;
}

export class FirewallRuleV2 {
  @IntField()
  position: number;

  @StringField()
  type: string;

  @StringField()
  action: string;

  @BoolField()
  enabled: boolean;

  @StringField({ nullable: true, max: 512 })
  source: string | null;

  @StringField({ nullable: true, max: 512 })
  dest: string | null;

  @StringField({ nullable: true })
  proto: string | null;

  @StringField({ nullable: true })
  sport: string | null;

  @StringField({ nullable: true })
  dport: string | null;

  @StringField({ nullable: true })
  iface: string | null;

  @StringField({ nullable: true })
  macro: string | null;

  @StringField({ nullable: true })
  log: string | null;

  @StringField({ nullable: true })
  icmp_type: string | null;

  @StringField({ nullable: true, max: 4096 })
  comment: string | null;

  @StringField({ description: 'Of the whole list' })
  digest: string;
}

export function toFirewallRuleV2({ pos, 'icmp-type': icmpType, ...rule }: FirewallRule): FirewallRuleV2 {
  return { position: pos, ...rule, icmp_type: icmpType };
}

/** What was sent, by the names of the hypervisor. */
export function fromFirewallRuleV2({ icmp_type, position, digest: _, ...rule }: FirewallRuleV2Body): RuleInput {
  const named = { ...rule, 'icmp-type': icmp_type, pos: position };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value != null)) as unknown as RuleInput;
}

export function changeFromFirewallRuleV2({ icmp_type, digest: _, ...rule }: FirewallRuleV2Patch) {
  const named = { ...rule, 'icmp-type': icmp_type };
  const sent = Object.entries(named).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent) as RuleChange & { position?: number };
}

import {
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  ObjectField,
  ObjectsField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { managed, PatchOf } from '../../../../core/http/plain-dto';
import type { InventoryInput, InventorySummary } from '../../inventories/inventories.service';
import type { ParsedInventoryDetail } from '../../inventories/inventory-details.service';
import {
  INVENTORY_SOURCES,
  INVENTORY_STATUSES,
  type InventorySource,
  type InventoryStatus,
  SSH_STATUSES,
  type SshStatus,
} from '../../inventories/inventory.entity';
import { LIVE_KINDS, type LiveFilter, type LiveKind } from '../../inventories/live-filter';
import { effectiveVars } from '../../inventories/text/effective-vars';
import { addressOf } from '../../inventories/text/endpoint-of';
import { MAX_CONFIG } from '../../inventories/text/parse-inventory';

const optional = { optional: true, nullable: true, default: null } as const;

export class LiveFilterV2 {
  @StringsField({ values: LIVE_KINDS, min: 1, max: 2 })
  kinds: LiveKind[];

  @IntIdField(optional)
  tenant_id?: number | null;

  @IntIdField(optional)
  group_id?: number | null;

  @IdField(optional)
  k8s_cluster_id?: string | null;

  @IdField(optional)
  data_center_id?: string | null;

  @IdField(optional)
  room_id?: string | null;

  @IdField(optional)
  rack_id?: string | null;

  @StringField({ ...optional, max: 40 })
  status?: string | null;

  @StringField({
    ...optional,
    max: 64,
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*$/,
    patternMeans: 'be a user name',
    description: 'Whom runs log in as',
  })
  ssh_user?: string | null;
}

export class InventoryV2Body {
  @NameField({ example: 'web servers' })
  name: string;

  @NameField({ optional: true, default: 'Default' })
  group?: string;

  @StringField({
    ...optional,
    max: MAX_CONFIG,
    example: 'server1 ansible_host=server1.example.com ansible_port=22',
    description: 'Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them',
  })
  config?: string | null;

  @ObjectField(() => LiveFilterV2, {
    ...optional,
    description: 'Instead of `config`: the hosts and virtual machines the reader may see that match all of it',
  })
  filter?: LiveFilterV2 | null;
}

export class InventoryV2Patch extends PatchOf(InventoryV2Body) {}

export class InventorySummaryV2 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @NameField()
  group: string;

  @EnumField(INVENTORY_SOURCES)
  source: InventorySource;

  @ObjectField(() => LiveFilterV2, { nullable: true })
  filter: LiveFilterV2 | null;

  @EnumField(INVENTORY_STATUSES, { description: 'On: a host answered when SSH was tested last' })
  status: InventoryStatus;

  @EnumField(SSH_STATUSES, { description: 'Connected: all hosts let us in when SSH was tested last' })
  ssh_status: SshStatus;

  @DateField({ nullable: true })
  ssh_tested_at: Date | null;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField()
  updated_at: Date;
}

export class InventoryHostV2 {
  @StringField()
  name: string;

  @StringField({ description: 'Where runs connect to' })
  address: string;

  @StringsField({ max: 1000, description: 'The groups that name it; not those above' })
  groups: string[];

  @JsonField({ description: 'Its own variables' })
  variables: Record<string, unknown>;

  @JsonField({ description: 'With those of its groups' })
  effective_variables: Record<string, unknown>;
}

export class InventoryGroupV2 {
  @StringField()
  name: string;

  @StringsField({ max: 1000 })
  hosts: string[];

  @StringsField({ max: 1000 })
  children: string[];

  @JsonField()
  variables: Record<string, unknown>;
}

export class InventoryV2 extends InventorySummaryV2 {
  @StringField({ max: MAX_CONFIG })
  config: string;

  @ObjectsField(() => InventoryHostV2)
  hosts: InventoryHostV2[];

  @ObjectsField(() => InventoryGroupV2)
  groups: InventoryGroupV2[];

  @JsonField({ description: 'Variables of all hosts' })
  variables: Record<string, unknown>;
}

export function toInventorySummaryV2(inventory: InventorySummary): InventorySummaryV2 {
  const { id, name, groupLabel, source, filter, status, sshStatus, sshTestedAt } = inventory;
  return {
    ...{ id, name, group: groupLabel, source, filter: filter as LiveFilterV2 | null },
    ...{ status, ssh_status: sshStatus, ssh_tested_at: sshTestedAt },
    ...managed(inventory),
  };
}

export function toInventoryV2(inventory: ParsedInventoryDetail): InventoryV2 {
  const { tree, config } = inventory;
  const effective = effectiveVars(tree);
  const groups = tree.groups.filter(({ name }) => name !== 'all');
  const groupsOf = new Map<string, string[]>(tree.hosts.map(({ name }) => [name, []]));
  for (const group of groups) for (const host of group.hosts) groupsOf.get(host)?.push(group.name);
  const hosts = tree.hosts.map(({ name, vars }) => ({
    ...{ name, address: addressOf(name, effective.get(name) ?? {}), groups: groupsOf.get(name) ?? [] },
    ...{ variables: vars, effective_variables: effective.get(name) ?? {} },
  }));
  return {
    ...toInventorySummaryV2(inventory),
    config,
    hosts,
    groups: groups.map(({ name, hosts: members, children, vars }) => ({
      ...{ name, hosts: members, children, variables: vars },
    })),
    variables: tree.groups.find(({ name }) => name === 'all')?.vars ?? {},
  };
}

export function fromInventoryV2({ name, group = 'Default', config, filter }: InventoryV2Body): InventoryInput {
  return { name, groupLabel: group, config, filter: filter && liveFilter(filter) };
}

/** The fields that the client named. */
export function changeFromInventoryV2({ name, group, config, filter }: InventoryV2Patch): Partial<InventoryInput> {
  return { name, groupLabel: group, config, filter: filter && liveFilter(filter) };
}

function liveFilter({ kinds, ...filter }: LiveFilterV2): LiveFilter {
  const named = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return { kinds, ...Object.fromEntries(named) };
}

import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { EVERYTHING, type Filter } from '../../../core/database/page';
import type { ResourceEntity } from '../../../core/database/resource.entity';
import { hostOf } from '../../../core/net/ip';
import { type Baremetal, BaremetalsService } from '../../baremetal';
import { type InterfaceDetail, NetworkInterfacesService } from '../../network';
import { type Vm, VmsService } from '../../vms';
import type { LiveFilter } from './live-filter';
import type { InventoryTree, Vars } from './text/inventory-tree';
import { MAX_HOSTS } from './text/inventory-builder';

interface Machine {
  id: string;
  name: string;
  vars: Vars;
  /** What it belongs to, by the beginning of the group's name, the type and the id. */
  belongs: readonly [prefix: string, type: string, id: string | number | null][];
  kind: 'hosts' | 'vms';
}

/** Interfaces that are looked at for addresses. */
const MAX_INTERFACES = 10_000;

/** The hosts and virtual machines that the caller may see right now, as an inventory. */
@Injectable()
export class LiveInventories {
  constructor(
    private readonly hosts: BaremetalsService,
    private readonly vms: VmsService,
    private readonly interfaces: NetworkInterfacesService,
    private readonly references: References,
  ) {}

  /**
   * At most {@link MAX_HOSTS} machines, grouped by kind, tenant, host group, cluster, data center and rack. A group is
   * called after its object where the caller may see that, else after its id.
   */
  async tree(ctx: RequestContext, filter: LiveFilter): Promise<InventoryTree> {
    const machines = [...(await this.hostsOf(ctx, filter)), ...(await this.vmsOf(ctx, filter))].slice(0, MAX_HOSTS);
    const addresses = await this.addressesOf(ctx, machines);
    const names = unique(machines.map(({ name, id }) => ({ name, id })));
    const user: Vars = filter.ssh_user ? { ansible_user: filter.ssh_user } : {};
    const hosts = machines.map(({ id, vars }) => ({
      name: names.get(id) ?? id,
      vars: { ...(addresses.has(id) ? { ansible_host: addresses.get(id) ?? '' } : {}), ...user, ...vars },
    }));
    return { hosts, groups: await this.groupsOf(ctx, machines, names) };
  }

  private async hostsOf(ctx: RequestContext, filter: LiveFilter): Promise<Machine[]> {
    // A host has no tenant and no cluster: naming one asks for virtual machines.
    if (!filter.kinds.includes('hosts') || filter.tenant_id || filter.k8s_cluster_id) return [];
    const filters = equal({
      groupId: filter.group_id,
      dataCenterId: filter.data_center_id,
      roomId: filter.room_id,
      rackId: filter.rack_id,
      status: filter.status,
    });
    const { rows } = await this.hosts.page(ctx, { ...EVERYTHING, size: MAX_HOSTS, filters });
    return rows.map((host: Baremetal) => ({
      ...{ id: host.id, name: host.name, kind: 'hosts' },
      vars: { virtflow_id: host.id, virtflow_status: host.status },
      belongs: [
        ['host_group', 'BaremetalGroup', host.groupId],
        ['data_center', 'DataCenter', host.dataCenterId],
        ['rack', 'Rack', host.rackId],
      ],
    }));
  }

  private async vmsOf(ctx: RequestContext, filter: LiveFilter): Promise<Machine[]> {
    // Where a virtual machine stands is a question about its host.
    if (!filter.kinds.includes('vms') || filter.data_center_id || filter.room_id || filter.rack_id) return [];
    const filters = equal({
      tenantId: filter.tenant_id,
      groupId: filter.group_id,
      k8sClusterId: filter.k8s_cluster_id,
      status: filter.status,
    });
    const { rows } = await this.vms.page(ctx, { ...EVERYTHING, size: MAX_HOSTS, filters });
    return rows.map((vm: Vm) => ({
      ...{ id: vm.id, name: vm.name, kind: 'vms' },
      vars: { virtflow_id: vm.id, virtflow_status: vm.status },
      belongs: [
        ['tenant', 'Tenant', vm.tenantId],
        ['host_group', 'BaremetalGroup', vm.groupId],
        ['cluster', 'K8sCluster', vm.k8sClusterId],
      ],
    }));
  }

  /** The address of each machine that has one: of its primary interface, IPv4 before IPv6. */
  private async addressesOf(ctx: RequestContext, machines: readonly Machine[]): Promise<Map<string, string>> {
    if (machines.length === 0) return new Map();
    const value = machines.map(({ id }) => id);
    const filters: Filter[] = [{ property: 'resourceId', operator: 'in', value }];
    const { rows } = await this.interfaces.page(ctx, { ...EVERYTHING, size: MAX_INTERFACES, filters });
    const ordered = [...rows].sort((a, b) => Number(a.isPrimary) - Number(b.isPrimary));
    return new Map(
      ordered.flatMap((each: InterfaceDetail) => {
        const address = each.ipv4Address ?? each.ipv6Address;
        return address === null ? [] : [[each.resourceId, hostOf(address)] as const];
      }),
    );
  }

  private async groupsOf(ctx: RequestContext, machines: readonly Machine[], hostNames: ReadonlyMap<string, string>) {
    const members = new Map<string, string[]>();
    const add = (group: string, id: string) => members.set(group, [...(members.get(group) ?? []), id]);
    const labels = await this.labelsOf(ctx, machines);
    for (const { id, kind, belongs } of machines) {
      add(kind, id);
      for (const [prefix, , owner] of belongs) {
        if (owner !== null) add(labels.get(`${prefix}/${owner}`) ?? `${prefix}_${owner}`, id);
      }
    }
    return [...members].map(([name, ids]) => ({
      name,
      hosts: ids.map((id) => hostNames.get(id) ?? id),
      children: [],
      vars: {},
    }));
  }

  /** Names of groups by prefix and id; those that would be the same get the id as well. */
  private async labelsOf(ctx: RequestContext, machines: readonly Machine[]): Promise<Map<string, string>> {
    const labels = new Map<string, string>();
    const kinds = new Map(machines.flatMap(({ belongs }) => belongs.map(([prefix, type]) => [prefix, type] as const)));
    for (const [prefix, type] of kinds) {
      const ids = machines.flatMap(({ belongs }) => belongs.filter(([each]) => each === prefix).map(([, , id]) => id));
      const rows = await this.references.summaries<NamedEntity>(ctx, type, [
        ...new Set(ids.filter((id) => id !== null)),
      ]);
      const named = unique([...rows.values()].map(({ id, name }) => ({ id: String(id), name: `${prefix}_${name}` })));
      for (const [id, name] of named) labels.set(`${prefix}/${id}`, name.replace(/[^A-Za-z0-9_]/g, '_'));
    }
    return labels;
  }
}

type NamedEntity = ResourceEntity & { name: string };

function equal(values: Record<string, unknown>): Filter[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([property, value]) => ({ property, operator: 'eq', value }));
}

/** A name for each id that an inventory can have, with the id in it where others would have the same. */
function unique(named: readonly { id: string; name: string }[]): Map<string, string> {
  const clean = named.map(({ id, name }) => ({ id, name: cleaned(name) || id }));
  const counts = new Map<string, number>();
  for (const { name } of clean) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(clean.map(({ id, name }) => [id, counts.get(name.toLowerCase()) === 1 ? name : `${name}_${id}`]));
}

function cleaned(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^[.-]+/, '');
}

import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { BgpConfig } from '../bgp-configs/bgp-config.entity';
import { BGP_CONFIG } from '../bgp-configs/bgp-config.resource';
import type { Vlan } from '../vlans/vlan.entity';
import { VLAN } from '../vlans/vlan.resource';
import type { Vrf } from '../vrfs/vrf.entity';
import { VRF } from '../vrfs/vrf.resource';
import type { NetworkInterface } from './network-interface.entity';
import { NetworkInterfacesRepository } from './network-interfaces.repository';

/** What something refers to: the id alone when the caller may not see the row. */
export type Summary<E, Shown extends keyof E> = { id: string } & Partial<Pick<E, Shown>>;
export type VlanSummary = Summary<Vlan, 'vlanId' | 'name'>;
export type VrfSummary = Summary<Vrf, 'name' | 'routeDistinguisher'>;
export type BgpConfigSummary = Summary<BgpConfig, 'asn' | 'peerAsn' | 'localIp' | 'peerIp'>;

export type InterfaceDetail = NetworkInterface & {
  vlan: VlanSummary | null;
  vrf: VrfSummary | null;
  bgpConfigs: BgpConfigSummary[];
};

/** Completes interfaces with what they refer to: one statement per type for all of them, each scoped to the caller. */
@Injectable()
export class InterfaceDetailsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly references: References,
    private readonly interfaces: NetworkInterfacesRepository,
  ) {}

  async complete(ctx: RequestContext, rows: readonly NetworkInterface[]): Promise<InterfaceDetail[]> {
    if (rows.length === 0) return [];
    const bindings = await this.interfaces.bindings(
      this.uow.reader(ctx),
      rows.map(({ id }) => id),
    );
    const [vlans, vrfs, configs] = await Promise.all([
      this.references.summaries<Vlan>(ctx, VLAN.type, idsOf(rows, 'vlanId')),
      this.references.summaries<Vrf>(ctx, VRF.type, idsOf(rows, 'vrfId')),
      this.references.summaries<BgpConfig>(
        ctx,
        BGP_CONFIG.type,
        bindings.map(({ bgpConfigId }) => bgpConfigId),
      ),
    ]);
    return rows.map((row) => ({
      ...row,
      vlan: row.vlanId === null ? null : summaryOf(vlans, row.vlanId, ['vlanId', 'name']),
      vrf: row.vrfId === null ? null : summaryOf(vrfs, row.vrfId, ['name', 'routeDistinguisher']),
      bgpConfigs: bindings
        .filter(({ networkInterfaceId }) => networkInterfaceId === row.id)
        .map(({ bgpConfigId }) => summaryOf(configs, bgpConfigId, ['asn', 'peerAsn', 'localIp', 'peerIp'])),
    }));
  }
}

function idsOf(rows: readonly NetworkInterface[], property: 'vlanId' | 'vrfId'): string[] {
  return rows.map((row) => row[property]).filter((id) => id !== null);
}

function summaryOf<E extends object, Shown extends keyof E>(
  seen: ReadonlyMap<string | number, E>,
  id: string,
  shown: readonly Shown[],
): Summary<E, Shown> {
  const row = seen.get(id);
  const fields = row ? shown.map((property) => [property, row[property]] as const) : [];
  return { id, ...(Object.fromEntries(fields) as Partial<Pick<E, Shown>>) };
}

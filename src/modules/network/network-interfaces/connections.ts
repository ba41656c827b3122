import { GrantScope, scopeOf } from '../../../core/authz/grant-scope';
import type { ResourceDescriptor } from '../../../core/authz/resource-registry';
import type { RequestContext } from '../../../core/context/request-context';
import type { Database } from '../../../core/database/database';
import type { BgpConfig } from '../bgp-configs/bgp-config.entity';
import { BGP_CONFIG } from '../bgp-configs/bgp-config.resource';
import type { Vlan } from '../vlans/vlan.entity';
import { VLAN } from '../vlans/vlan.resource';
import type { Vrf } from '../vrfs/vrf.entity';
import { VRF } from '../vrfs/vrf.resource';

/** What something refers to: the id alone when the caller may not see the row. */
type Summary<E, Shown extends keyof E> = { id: string } & Partial<Pick<E, Shown>>;
export type VlanSummary = Summary<Vlan, 'vlanId' | 'name'>;
export type VrfSummary = Summary<Vrf, 'name' | 'routeDistinguisher'>;
export type BgpConfigSummary = Summary<BgpConfig, 'asn' | 'peerAsn' | 'localIp' | 'peerIp'>;

/** What an interface is connected to. */
export interface Connections {
  vlan: VlanSummary | null;
  vrf: VrfSummary | null;
  bgpConfigs: BgpConfigSummary[];
}

/**
 * Columns `vlan`, `vrf` and `"bgpConfigs"` of interfaces `t`. In words: the id of each row that is referred to, and the
 * fields that summarise it where the caller, whose principals are `$2`, may see it.
 */
export function connectionColumns(db: Database, ctx: RequestContext): string {
  const grants = new GrantScope(db);
  const shown = (resource: ResourceDescriptor, id: string, fields: string) => {
    const scope = scopeOf(ctx, resource, 'read');
    const visible =
      scope === 'all'
        ? ''
        : scope === 'none'
          ? ' AND false'
          : ` AND ${grants.rank(resource, 's', '$2::uuid[]')} >= ${scope.minRank}`;
    const summary = `SELECT jsonb_build_object(${fields}) FROM ${db.table(resource.entity).name} s WHERE s.id = ${id}${visible}`;
    return `jsonb_build_object('id', ${id}) || COALESCE((${summary}), '{}')`;
  };
  const vlan = shown(VLAN, 't.vlan_id', `'vlanId', s.vlan_id, 'name', s.name`);
  const vrf = shown(VRF, 't.vrf_id', `'name', s.name, 'routeDistinguisher', s.route_distinguisher`);
  const session = `'asn', s.asn, 'peerAsn', s.peer_asn, 'localIp', host(s.local_ip), 'peerIp', host(s.peer_ip)`;
  return (
    `CASE WHEN t.vlan_id IS NOT NULL THEN ${vlan} END AS vlan, CASE WHEN t.vrf_id IS NOT NULL THEN ${vrf} END AS vrf, ` +
    `COALESCE((SELECT jsonb_agg(${shown(BGP_CONFIG, 'b.bgp_config_id', session)} ORDER BY b.bgp_config_id) ` +
    `FROM network_interface_bgp_configs b WHERE b.network_interface_id = t.id), '[]') AS "bgpConfigs"`
  );
}

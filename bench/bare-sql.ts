/*
 * What the lists and the detail of hosts ask of the database, by hand, in one statement each: who calls, what he may
 * see, the page, the total. Rows come back under the names they have in the answer.
 */

/** Ids a grant may name so that it reaches the user of session $1, if the session lives. */
const WHO = `who AS MATERIALIZED (
  SELECT p.principal_id AS id FROM sessions s JOIN users u ON u.id = s.user_id JOIN user_principals p ON p.user_id = u.id
  WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > now() AND u.status = 'active')`;

/** The first $2 ids the caller sees: each source read in the order of its index and cut, then merged. */
const PAGE = `page AS MATERIALIZED (
  SELECT v.id FROM (
    SELECT d.id FROM who CROSS JOIN LATERAL (
      SELECT g.resource_id::uuid AS id FROM grants g WHERE g.principal_id = who.id AND g.resource_type = 'Baremetal'
      ORDER BY g.resource_id LIMIT $2) d
    UNION
    SELECT d.id FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = 'BaremetalGroup' CROSS JOIN LATERAL (
      SELECT c.id FROM baremetals c WHERE c.group_id = g.resource_id::int ORDER BY c.id LIMIT $2) d
  ) v ORDER BY v.id LIMIT $2)`;

const TOTAL = `(SELECT count(*)::int FROM (
    SELECT g.resource_id::uuid FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = 'Baremetal'
    UNION
    SELECT c.id FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = 'BaremetalGroup'
      JOIN baremetals c ON c.group_id = g.resource_id::int) visible)`;

const MAY_READ = `EXISTS (
    SELECT FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = 'Baremetal' AND g.resource_id = t.id::text
    UNION ALL
    SELECT FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = 'BaremetalGroup' AND g.resource_id = t.group_id::text)`;

const available = (dimension: string, name: string) =>
  `t.total_${dimension} - t.reserved_${dimension} - t.allocated_${dimension} AS ${name}`;
const toTheSecond = (column: string) =>
  `to_char(t.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS ${column}`;

const COLUMNS = {
  v1: `t.id, t.name, t.status, t.total_cpu, t.total_memory_mb AS total_memory, t.total_storage_gb AS total_storage,
    ${available('cpu', 'available_cpu')}, ${available('memory_mb', 'available_memory')}, ${available('storage_gb', 'available_storage')},
    t.group_id, t.region, t.dc, t.room, t.rack, t.external_system_id, ${toTheSecond('created_at')}, ${toTheSecond('updated_at')}`,
  v2: `t.id, t.name, t.serial_number, t.status, t.group_id, t.total_cpu, t.total_memory_mb, t.total_storage_gb, t.total_gpus,
    t.reserved_cpu, t.reserved_memory_mb, t.reserved_storage_gb, t.reserved_gpus,
    t.allocated_cpu, t.allocated_memory_mb, t.allocated_storage_gb, t.allocated_gpus,
    ${['cpu', 'memory_mb', 'storage_gb', 'gpus'].map((d) => available(d, `available_${d}`)).join(', ')},
    t.gpu_model, t.vm_count, t.max_vms, t.labels, t.failure_zone, t.region, t.dc, t.room, t.rack, t.external_system_id,
    t.model_id, t.requisition_id, t.order_id, (SELECT m.end_of_life::text FROM baremetal_models m WHERE m.id = t.model_id) AS end_of_life,
    t.rack_id, t.unit_start, t.unit_height, t.room_id, t.data_center_id, t.phase_id, t.fabrication_id, t.version, t.created_at, t.updated_at`,
};

type Version = keyof typeof COLUMNS;

/** $1 session, $2 rows wanted. With `total` every row also carries the number of all. */
export function listSql(version: Version, total: boolean): string {
  return `WITH ${WHO}, ${PAGE} SELECT ${COLUMNS[version]}${total ? `, ${TOTAL} AS total` : ''}
    FROM page JOIN baremetals t ON t.id = page.id ORDER BY t.id`;
}

const sees = (type: string, id: string) =>
  `EXISTS (SELECT FROM who JOIN grants g ON g.principal_id = who.id AND g.resource_type = '${type}' AND g.resource_id = ${id}::text)`;
const summary = (type: string, id: string, name: string, mayRead = sees(type, id)) =>
  `CASE WHEN ${mayRead} THEN json_build_object('id', ${id}, 'name', ${name}) ELSE json_build_object('id', ${id}) END`;
const moment = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const INTERFACES = `(
  SELECT COALESCE(json_agg(json_build_object('id', n.id, 'name', n.name, 'mac_address', n.mac_address, 'is_primary', n.is_primary,
      'ipv4_address', n.ipv4_address, 'ipv4_gateway', n.ipv4_gateway, 'ipv6_address', n.ipv6_address, 'ipv6_gateway', n.ipv6_gateway,
      'dns', n.dns, 'mtu', n.mtu, 'vlan', json_build_object('id', l.id, 'vlan_id', l.vlan_id, 'name', l.name),
      'vrf', json_build_object('id', r.id, 'name', r.name, 'route_distinguisher', r.route_distinguisher),
      'bgp_configs', (SELECT COALESCE(json_agg(json_build_object('id', b.id, 'asn', b.asn, 'peer_asn', b.peer_asn,
          'local_ip', host(b.local_ip), 'peer_ip', host(b.peer_ip))), '[]')
        FROM network_interface_bgp_configs i JOIN bgp_configs b ON b.id = i.bgp_config_id
        WHERE i.network_interface_id = n.id AND ${sees('BgpConfig', 'b.id')})) ORDER BY n.id), '[]')
  FROM network_interfaces n JOIN vlans l ON l.id = n.vlan_id JOIN vrfs r ON r.id = n.vrf_id
  WHERE n.virtual_machine_id = v.id AND ${sees('Vlan', 'l.id')} AND ${sees('Vrf', 'r.id')})`;

/** $1 session, $2 id. */
export const MACHINE_SQL = `WITH ${WHO}
  SELECT v.id, v.name, v.tenant_id, v.group_id, v.host_id, v.specification_id, v.specification_generation, v.k8s_cluster_id,
    v.k8s_node_pool_id, v.hypervisor_id, v.status, v.last_error, v.version, ${moment('v.created_at')} AS created_at, ${moment('v.updated_at')} AS updated_at,
    ${summary('Tenant', 'v.tenant_id', 't.name')} AS tenant,
    ${summary('Baremetal', 'v.host_id', 'h.name', `(${sees('Baremetal', 'v.host_id')} OR ${sees('BaremetalGroup', 'h.group_id')})`)} AS host,
    ${summary('BaremetalGroup', 'v.group_id', 'b.name')} AS "group",
    ${summary('VMSpecification', 'v.specification_id', 's.name')} AS specification,
    NULL AS k8s_cluster, NULL AS provider, '[]'::json AS gpu_leases, ${INTERFACES} AS network_interfaces
  FROM virtual_machines v JOIN tenants t ON t.id = v.tenant_id JOIN baremetals h ON h.id = v.host_id
    JOIN baremetal_groups b ON b.id = v.group_id JOIN vm_specifications s ON s.id = v.specification_id
  WHERE v.id = $2 AND (${sees('VirtualMachine', 'v.id')} OR ${sees('Tenant', 'v.tenant_id')})`;

/** $1 session, $2 id. */
export function detailSql(version: Version): string {
  return `WITH ${WHO} SELECT ${COLUMNS[version]} FROM baremetals t WHERE t.id = $2 AND ${MAY_READ}`;
}

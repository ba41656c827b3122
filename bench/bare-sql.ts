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
    t.version, t.created_at, t.updated_at`,
};

type Version = keyof typeof COLUMNS;

/** $1 session, $2 rows wanted. With `total` every row also carries the number of all. */
export function listSql(version: Version, total: boolean): string {
  return `WITH ${WHO}, ${PAGE} SELECT ${COLUMNS[version]}${total ? `, ${TOTAL} AS total` : ''}
    FROM page JOIN baremetals t ON t.id = page.id ORDER BY t.id`;
}

/** $1 session, $2 id. */
export function detailSql(version: Version): string {
  return `WITH ${WHO} SELECT ${COLUMNS[version]} FROM baremetals t WHERE t.id = $2 AND ${MAY_READ}`;
}
